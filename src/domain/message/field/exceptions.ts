// Reads all but some of the grids: 除4、7格外其余都没事, 除6号,我带的5到8号都没事.
import { matchesOf } from '../../../lib/matches.ts'
import { parseNumeral } from '../../../lib/numerals.ts'
import { blankAt } from '../../../lib/rewriting.ts'
import { pattern } from '../../../lib/pattern.ts'
import type { ReadingContext } from '../reading.ts'
import { exceptions, exceptionsBeside } from '../words/exceptions.ts'
import { resolveGrids } from './grid-numbers.ts'
import type { GridMention } from './grids.ts'
import { isOpen } from './open-grids.ts'

const said = pattern('g', exceptions)
const beside = pattern('g', exceptionsBeside)
const mark = '格'
/** Without any of these nothing is taken out: most messages need no more than that. */
const mayExcept = /[除抛撇刨扣减缺差漏]|去掉|不[算含包在计]|[没未待][报交来回巡]/

interface Excepting {
  /** Letter by letter, with a mark in place of what is said of which grids. */
  readonly text: string
  /** The grids that are left, where the mark stands. */
  readonly grids: readonly GridMention[]
}

type Parts = Readonly<Record<string, string | undefined>>

/** Numbers that no grid has are left to be asked about, and so is a text in which nothing is left. */
export function takeExceptions(text: string, context: ReadingContext): Excepting {
  if (!mayExcept.test(text)) return { text, grids: [] }
  const left = matchesOf(said, text).flatMap(({ index, 0: { length }, groups = {} }) => {
    const ids = remaining(takenOut(groups, context), groups['of'], context)
    const count = parseNumeral(groups['count'] ?? '')
    const isClear =
      ids !== undefined &&
      (count === undefined || count === ids.length) &&
      !isOpen(text.slice(index + length))
    return isClear ? [{ start: index, end: index + length, ids }] : []
  })
  const marked = left.reduce(withMark, text)
  const besides = takeBesides(marked, context)
  const grids = [...left, ...besides.left].map(({ end, ids }) => ({ start: end - 1, end, ids, unknown: [] }))
  return { text: besides.text, grids: grids.sort((a, b) => a.start - b.start) }
}

/** 除了我这格 takes out the sender's own. */
function takenOut(
  { own, outer, out, missing, aside, few }: Parts,
  context: ReadingContext,
): ReturnType<typeof resolveGrids> {
  if (own === undefined) return resolveGrids(few ?? outer ?? out ?? missing ?? aside ?? '', context)
  return { ids: context.ownGrid === undefined ? [] : [context.ownGrid], unknown: [] }
}

interface Left {
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
}

/** 1到7格没事,4格不算: the zero that is said of them stays where it is. */
function takeBesides(text: string, context: ReadingContext): { text: string; left: readonly Left[] } {
  const found = matchesOf(beside, text).flatMap(({ index, 0: { length }, groups = {} }) => {
    const ids = besideOnes(groups, context)
    const end = index + length
    const tail = { start: end - (groups['tail'] ?? '').length, end }
    const head = { start: index, end: index + (groups['head']?.length ?? length) }
    return ids ? [{ ...head, ids, tail }] : []
  })
  const rest = found.reduce((all, one) => {
    const { tail } = one
    return withMark(tail.start < tail.end ? blankAt(all, tail.start, tail.end) : all, one)
  }, text)
  return { text: rest, left: found }
}

function besideOnes({ range, without, minus, less, unlike }: Parts, context: ReadingContext) {
  const { ownGrid, mine = [] } = context
  const out = resolveGrids(without ?? minus ?? less ?? unlike ?? '', context)
  const ids = remaining(out, range, context)
  if (range !== undefined || ownGrid === undefined) return ids
  const own = ids?.filter((id) => id === ownGrid || mine.includes(id)) ?? []
  return own.length > 0 ? own : undefined
}

/** Which are left of those that are told, or of all; undefined where that is not clear. */
function remaining(
  out: ReturnType<typeof resolveGrids>,
  of: string | undefined,
  context: ReadingContext,
): readonly string[] | undefined {
  const base = of === undefined ? undefined : resolveGrids(of, context)
  const ids = (base?.ids ?? context.grids.map((one) => one.id)).filter((id) => !out.ids.includes(id))
  const isClear =
    ids.length > 0 &&
    out.ids.length > 0 &&
    base?.ids.length !== 1 &&
    [out, base].every((one) => !one?.unknown.length)
  return isClear ? ids : undefined
}

function withMark(text: string, { start, end }: Left): string {
  return `${blankAt(text, start, end).slice(0, end - 1)}${mark}${text.slice(end)}`
}
