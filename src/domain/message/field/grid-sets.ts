// Finds the sets of grids that a text names by their order: 前六格, 单号网格, 10号及以后的网格.
import { matchesOf } from '../../../lib/matches.ts'
import { numeral, parseNumeral } from '../../../lib/numerals.ts'
import type { GridName, ReadingContext } from '../reading.ts'
import type { GridMention } from './grids.ts'

const named = '网?格(?!员|长|子?间|局|式)'
/** 台风过后8格 is one grid, and so is 目前3格. */
const opening = '(?<=^|[,。;:!?\\s]|今[天日]|的)'
const first = `${opening}[前头](?<first>${numeral})个?${named}`
const last = `${opening}[后末](?<last>${numeral})个?${named}|最后(?<final>${numeral})个${named}`
const parity = `(?<parity>[单奇双偶])(?:数|号)的?(?:${named}|(?=(?:都|全|均|皆|等|还|也|另)))`
const onward = `(?<from>${numeral})号?(?:网?格)?(?:\\(含\\)|及|含)?(?:以|之|往)(?<side>[后上下前])的?(?:(?:所有|全部|各)?的?${named}|(?<=格.{0,4})(?=[都全均皆]|一律))`
const pattern = new RegExp([first, last, parity, onward].join('|'), 'g')

/** In order; a text that speaks of no grids by number has none. */
export function gridSets(text: string, { grids }: ReadingContext): GridMention[] {
  const said = matchesOf(pattern, text)
  // Of thousands of grids: not for a text that names no set of them.
  if (said.length === 0) return []
  const numbered = grids
    .filter((grid) => grid.number !== undefined)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
  return said.flatMap((match) => {
    const ids = membersOf(match.groups ?? {}, numbered)?.map((grid) => grid.id)
    return ids === undefined || ids.length === 0
      ? []
      : [{ start: match.index, end: match.index + match[0].length, ids, unknown: [] }]
  })
}

function membersOf(
  said: Readonly<Record<string, string | undefined>>,
  grids: readonly GridName[],
): readonly GridName[] | undefined {
  const { from, side, parity: which } = said
  if (which !== undefined)
    return grids.filter((grid) => (grid.number ?? 0) % 2 === ('单奇'.includes(which) ? 1 : 0))
  if (from !== undefined) {
    const bound = parseNumeral(from) ?? 0
    return grids.filter(({ number = 0 }) => ('后上'.includes(side ?? '') ? number >= bound : number <= bound))
  }
  const count = parseNumeral(said['first'] ?? said['last'] ?? said['final'] ?? '') ?? 0
  if (count < 2 || count > grids.length) return undefined
  return said['first'] === undefined ? grids.slice(-count) : grids.slice(0, count)
}
