// Reads all but some of the grids: 除4、7格外其余都没事, 除6号,我带的5到8号都没事.
import { matchesOf } from '../../../lib/matches.ts'
import { blankAt } from '../../../lib/rewriting.ts'
import { pattern } from '../../../lib/pattern.ts'
import type { ReadingContext } from '../reading.ts'
import { exceptions } from '../words/exceptions.ts'
import { openAfter } from '../words/open-grids.ts'
import { resolveGrids } from './grid-numbers.ts'
import type { GridMention } from './grids.ts'

const said = pattern('g', exceptions)
const open = pattern('', openAfter)
const mark = '格'

interface Excepting {
  /** Letter by letter, with a mark in place of what is said of which grids. */
  readonly text: string
  /** The grids that are left, where the mark stands. */
  readonly grids: readonly GridMention[]
}

/** 除了我这格 takes out the sender's own. */
function takenOut(
  { own, outer, out, missing, aside }: Readonly<Record<string, string | undefined>>,
  context: ReadingContext,
): ReturnType<typeof resolveGrids> {
  if (own === undefined) return resolveGrids(outer ?? out ?? missing ?? aside ?? '', context)
  return { ids: context.ownGrid === undefined ? [] : [context.ownGrid], unknown: [] }
}

/** Numbers that no grid has are left to be asked about, and so is a text in which nothing is left. */
export function takeExceptions(text: string, context: ReadingContext): Excepting {
  const left = matchesOf(said, text).flatMap(({ index, 0: { length }, groups = {} }) => {
    const out = takenOut(groups, context)
    const base = groups['of'] === undefined ? undefined : resolveGrids(groups['of'], context)
    const ids = (base?.ids ?? context.grids.map((one) => one.id)).filter((id) => !out.ids.includes(id))
    const isClear =
      ids.length > 0 &&
      out.ids.length > 0 &&
      base?.ids.length !== 1 &&
      [out, base].every((one) => !one?.unknown.length) &&
      !open.test(text.slice(index + length))
    return isClear ? [{ index, length, ids }] : []
  })
  const marked = left.reduce((rest, { index, length }) => {
    const end = index + length
    return `${blankAt(rest, index, end).slice(0, end - 1)}${mark}${rest.slice(end)}`
  }, text)
  const grids = left.map(({ index, length, ids }) => ({
    start: index + length - 1,
    end: index + length,
    ids,
    unknown: [],
  }))
  return { text: marked, grids }
}
