// Reads the sender's own grid where he speaks of himself beside another, or of how many they are together.
import { matchesOf } from '../../../lib/matches.ts'
import { parseNumeral } from '../../../lib/numerals.ts'
import { pattern } from '../../../lib/pattern.ts'
import type { ReadingContext } from '../reading.ts'
import * as words from '../words/own-beside.ts'
import type { GridMention } from './grids.ts'

const selfAfter = pattern('', words.selfAfter)
const saidOfBoth = pattern('', words.saidOfBoth)
const alone = pattern('g', words.selfApart)
const calmOrOpen = pattern('', words.calmOrOpen)
const standsIn = pattern('', words.standsIn)
const bothSides = pattern('g', words.bothSides)
const together = pattern('', words.together)

/** 我和3格都没事, 3格跟我都没事: himself, in the clause of the other. */
export function selfBeside(
  text: string,
  found: readonly GridMention[],
  context: ReadingContext,
): readonly GridMention[] {
  const own = ownGridsOf(context)
  if (own.length === 0 || !text.includes('我')) return []
  return found.flatMap(({ start, end, ids }): GridMention[] => {
    if (ids.length === 0) return []
    const before = text.slice(Math.max(0, start - 10), start)
    const behind = text.slice(end, end + 16)
    if (saidOfBoth.test(`${before}格${behind}`)) return [{ start, end: start, ids: own, unknown: [] }]
    const after = selfAfter.exec(behind)
    return after ? [{ start: end + 1, end: end + after[0].length, ids: own, unknown: [] }] : []
  })
}

/** 我没事,4格也没事: himself, in a clause of his own beside that of another. */
export function selfApart(
  text: string,
  found: readonly GridMention[],
  context: ReadingContext,
): readonly GridMention[] {
  const own = ownGridsOf(context)
  if (own.length !== 1 || found.length === 0 || !text.includes('我')) return []
  if (found.some(({ ids }) => ids.length === 0 || ids.some((id) => own.includes(id)))) return []
  const others = text.split(apart).filter((_, at, all) => isOfGrid(all, at, found))
  if (!others.every((one) => calmOrOpen.test(one.trim()))) return []
  return matchesOf(alone, text).map(({ index, 0: said }) => {
    const start = index + said.indexOf('我')
    return { start, end: start + 1, ids: own, unknown: [], self: true }
  })
}

const apart = /[,。;!\n]/

/** Whether a grid is named in one of the clauses of a text, by its place among them. */
function isOfGrid(clauses: readonly string[], at: number, found: readonly GridMention[]): boolean {
  const start = clauses.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0)
  const end = start + (clauses[at]?.length ?? 0)
  return found.some((one) => one.start >= start && one.start < end)
}

/** 代3格、5格、12格报,三格都没事: all that were named before, and his own where they are one more. */
export function summed(
  mention: GridMention,
  found: readonly GridMention[],
  { text, context }: { readonly text: string; readonly context: ReadingContext },
): GridMention {
  const { start, end } = mention
  const said = /^[一-龥]+?(?=个?网?格)/.exec(text.slice(start, end))?.[0] ?? ''
  const count = parseNumeral(said)
  if (count === undefined || count < 2 || !together.test(text.slice(end, end + 8))) return mention
  const before = [...new Set(found.filter((one) => one.end <= start).flatMap((one) => one.ids))]
  if (count === before.length) return { ...mention, ids: before }
  const own = ownGridsOf(context).filter((id) => !before.includes(id))
  const isMore = own.length > 0 && before.length > 0 && count === before.length + own.length
  return isMore ? { ...mention, ids: [...before, ...own] } : mention
}

/** 顶3格的班,两边都没事: of the one he stands in for and of his own. */
export function bothOf(
  text: string,
  found: readonly GridMention[],
  context: ReadingContext,
): readonly GridMention[] {
  const own = ownGridsOf(context)
  if (own.length === 0) return []
  return matchesOf(bothSides, text).flatMap(({ index, 0: { length } }) => {
    const before = found.filter((one) => one.end <= index)
    const ids = [...new Set([...before.flatMap((one) => one.ids), ...own])]
    const [first] = before
    const isHis = first && standsIn.test(text.slice(Math.max(0, first.start - 8), first.start))
    return isHis && ids.length === 2 ? [{ start: index, end: index + length, ids, unknown: [] }] : []
  })
}

/** Those that he answers for where nobody says which. */
export function ownGridsOf({ ownGrid, mine = [] }: ReadingContext): readonly string[] {
  return ownGrid === undefined ? mine : [ownGrid]
}
