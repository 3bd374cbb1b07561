// Finds the grids a text names, in any spelling: 3格, 三号网格, 网格03, lists, ranges, all but some, names.
import { matchesOf } from '../../../lib/matches.ts'
import { numeral, parseNumeral } from '../../../lib/numerals.ts'
import { alignedFold } from '../../../lib/aligned-fold.ts'
import { pattern } from '../../../lib/pattern.ts'
import { remembered } from '../../../lib/remembered.ts'
import type { GridName, ReadingContext } from '../reading.ts'
import * as words from '../words/grids.ts'
import { known, listNumbers, resolveGrids } from './grid-numbers.ts'
import { gridSets } from './grid-sets.ts'
import { isOpenOrOfOthers, stays } from './open-grids.ts'
import { bothOf, selfBeside, summed } from './own-beside.ts'

export interface GridMention {
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
  /** Numbers that no grid of the community has, as written. */
  readonly unknown: readonly string[]
  /** The sender says that there was nothing of himself: 我没事. */
  readonly self?: true
}

const spelled = pattern('g', ...words.spellings)
const bare = pattern('g', words.bareNumber)
const exceptWords = pattern('', words.exceptWords)
const restWords = pattern('', words.restWords)
const countedRest = pattern('', words.countedRest)
const everyWord = pattern('', words.everyWord)
const countedAll = pattern('', words.countedAll)
const border = pattern('', words.border)
const own = pattern('g', words.ownGrid)
/** 12个网格: how many, not which. */
const howMany = pattern('', `^(?:${numeral}\\s?个|[两俩仨])`)

/** Every grid mentioned with the word 格, 网格 or by name, in order. */
export function spelledGrids(text: string, context: ReadingContext): GridMention[] {
  const read: GridMention[] = []
  for (const match of matchesOf(spelled, text)) {
    const list = Object.values(match.groups ?? {}).find((one) => one !== undefined)
    const end = match.index + match[0].length
    if (list === undefined || countsRest(text, match)) continue
    if (howMany.test(match[0])) {
      const sum = summed({ start: match.index, end, ids: [], unknown: [] }, read, { text, context })
      if (sum.ids.length > 0) read.push(sum)
      continue
    }
    const owed =
      owes.test(text.slice(Math.max(0, match.index - 5), match.index)) ||
      (dayAndGrid.test(match[0]) && owedBehind.test(text.slice(end, end + 8)))
    const apart = withoutDays(match[0], list, { context, owed })
    const { from, to } = apart ?? { from: 0, to: match[0].length }
    const named = apart ? match[0].slice(from, to).replace(/网?格/g, '') : list
    const mention = { start: match.index + from, end: match.index + to, ...resolveGrids(named, context) }
    read.push(...(lastApart(mention, text, context) ?? [mention]))
  }
  const sets = gridSets(text, context)
  const single = read
    .filter((one) => !sets.some((set) => overlaps(one, set)))
    .map((one) => summed(one, read, { text, context }))
  const named = [...single, ...sets, ...namedGrids(text, context)]
  const own = [
    ...ownGrids(text, context),
    ...selfBeside(text, named, context),
    ...bothOf(text, single, context),
  ]
  const found = [...named, ...own]
  const [borders = [], inside = []] = [true, false].map((at) =>
    found.filter((one) => border.test(text.slice(one.end)) === at),
  )
  const told = inside.some((one) => one.ids.some((id) => borders.some(({ ids }) => ids.includes(id))))
  return (told ? inside : found).sort((a, b) => a.start - b.start)
}

const restBefore = /(?:其[余他它]|剩下|余下)的?\s?$/

/** 其余三格: how many are left, and not the third. */
function countsRest(text: string, { 0: said, index }: RegExpExecArray): boolean {
  return !said.includes('号') && restBefore.test(text.slice(Math.max(0, index - 5), index))
}

const lastNumeral = /(?<=^.+(?:号|\s)\s?)(?<last>[一二三四五六七八九])(?=\s?网?格)/
const numbered = `${numeral}(?:号?[、和及到至~-]${numeral}){0,9}号`
const daysFirst = new RegExp(`^第?(?<days>(?:${numbered})+)(?<mark>[,\\s]?)(?=第?${numeral}.*格)`)
const daysLast = new RegExp(`^网格[^,号]+(?=,${numbered})`)

/** 补8号,3号网格: of which day, then of which grid. */
const owes = /补(?:报|交|发|录|填|一?下)?[:\s]?$/
/** 8号,3号网格补零: one day, then one grid. */
const dayAndGrid = new RegExp(`^${numeral}号,\\s?第?${numeral}号?网?格$`)
const owedBehind = /^(?:[都也]?漏了?[报了]?|没报|忘了?报?)?[,\s]?补(?!丁|习|课|助)/

interface Apart {
  /** Where the grids begin and end in what is said. */
  readonly from: number
  readonly to: number
}

/** 31号六格, 25号4号网格, 8号,3格, 网格3,8号: days beside grids. */
function withoutDays(
  said: string,
  list: string,
  { context, owed }: { readonly context: ReadingContext; readonly owed: boolean },
): Apart | undefined {
  const { ids, unknown } = resolveGrids(list, context)
  const last = lastNumeral.exec(said)
  const counted = parseNumeral(last?.groups?.['last'] ?? '')
  if (last && counted !== ids.length + unknown.length) return { from: last.index, to: said.length }
  const before = daysLast.exec(said)
  if (before) return { from: 0, to: before[0].length }
  const first = daysFirst.exec(said)
  if (!first) return undefined
  const numbers = listNumbers(first.groups?.['days'] ?? '')
  const { byNumber } = known(context.grids)
  const noGrid = numbers.some((one) => !byNumber.has(one)) && numbers.every((one) => one <= 31)
  const otherwise = first.groups?.['mark'] === ',' && (owed || !said.slice(first[0].length).includes('号'))
  return noGrid || otherwise ? { from: first[0].length, to: said.length } : undefined
}

const lastOfList = new RegExp(`,\\s?(?=第?${numeral}号?网?格$)`)

/** 2到7格,5格不归我: what is said right behind the last of them is said of that one alone. */
function lastApart(
  { start, end }: GridMention,
  text: string,
  context: ReadingContext,
): readonly GridMention[] | undefined {
  const said = text.slice(start, end)
  const comma = lastOfList.exec(said)
  const behind = text.slice(end, end + 16)
  if (!comma || !(isOpenOrOfOthers(behind) || stays(behind))) return undefined
  const from = start + comma.index + comma[0].length
  const part = (at: number, to: number) => ({
    start: at,
    end: to,
    ...resolveGrids(text.slice(at, to), context),
  })
  return [part(start, start + comma.index), part(from, end)]
}

interface Span {
  readonly start: number
  readonly end: number
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Mentions such as 3号 or 3、4号, which may be grids or days of the month. */
export function bareNumbers(
  text: string,
  context: ReadingContext,
): (GridMention & { readonly list: string })[] {
  return matchesOf(bare, text).map((match) => {
    const list = match.groups?.['list'] ?? ''
    return { start: match.index, end: match.index + match[0].length, list, ...resolveGrids(list, context) }
  })
}

/** The complement that 除…外, 其余 and 所有网格 speak of in `clause`; undefined where it has no such words. */
export function complement(
  clause: string,
  mentions: readonly GridMention[],
  context: ReadingContext,
): readonly string[] | undefined {
  const { except, rest } = setsIn(clause)
  if (!except && !rest) return speaksOfAll(clause, context) ? allBut([], context) : undefined
  return mentions.length > 0 || !except
    ? allBut(
        mentions.flatMap((one) => one.ids),
        context,
      )
    : undefined
}

/** 所有网格, and 12个网格都 where there are twelve. */
function speaksOfAll(clause: string, context: ReadingContext): boolean {
  const { every, count } = setsIn(clause)
  return every || (count !== undefined && count === context.grids.length)
}

const setsIn = remembered((clause: string) => ({
  except: exceptWords.test(clause),
  rest: restWords.test(clause),
  every: everyWord.test(clause),
  count: parseNumeral(countedAll.exec(clause)?.[1] ?? ''),
}))

/** 另外三个网格 where the grids not named are not three: as written. */
export function miscountedRest(text: string, rest: readonly string[]): string | undefined {
  const match = countedRest.exec(text)
  const count = match?.groups?.['left'] ?? match?.groups?.['more'] ?? ''
  return match && parseNumeral(count) !== rest.length ? match[0] : undefined
}

function namedGrids(text: string, context: ReadingContext): GridMention[] {
  return known(context.grids).numberless.flatMap((grid) => {
    const start = nameStart(text, grid)
    return start === undefined
      ? []
      : [{ start: start.at, end: start.at + start.length, ids: [grid.id], unknown: [] }]
  })
}

/** 本格 of a worker who has one. */
function ownGrids(text: string, { ownGrid }: ReadingContext): GridMention[] {
  if (ownGrid === undefined) return []
  return matchesOf(own, text).map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
    ids: [ownGrid],
    unknown: [],
  }))
}

function nameStart(text: string, grid: GridName): { at: number; length: number } | undefined {
  const full = alignedFold(grid.name)
  const short = full.replace(/网?格$/, '')
  for (const name of [full, `${short}格`]) {
    const at = name.length > 1 ? text.indexOf(name) : -1
    if (at >= 0) return { at, length: name.length }
  }
  return undefined
}

export function allBut(ids: readonly string[], context: ReadingContext): string[] {
  return context.grids.map((grid) => grid.id).filter((id) => !ids.includes(id))
}
