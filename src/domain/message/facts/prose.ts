// What is not written in rows: the grids that it speaks of, and its clauses, each of one grid or of some that are named together.
import type { GridMention } from '../field/grids.ts'
import type { Clause } from '../signs/clauses.ts'
import { excepts } from './excepted-grids.ts'
import type { Layout } from './layout.ts'

export interface Prose {
  readonly layout: Layout
  /** 1到4格里头就3格有事…,别的都零: what the rest is of. */
  readonly base: GridMention | undefined
  /** The grids that something is said of, in order. */
  readonly subjects: readonly GridMention[]
}

export function proseOf(layout: Layout): Prose {
  const base = layout.grids.find(
    (one) => one.ids.length > 1 && within.test(layout.text.slice(one.end, one.end + 6)),
  )
  return { layout, base, subjects: layout.grids.filter((one) => one !== base) }
}

const within = /^(?:里头?|当中|之中|中间?)(?:面)?(?:就|只有?|光|仅)/

/** The subjects that start in a clause; the search is by halves. */
export function subjectsIn(
  { subjects }: Prose,
  { start, text }: Pick<Clause, 'start' | 'text'>,
): GridMention[] {
  const end = start + text.length
  let low = 0
  let high = subjects.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((subjects[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((subjects[last]?.start ?? end) < end) last++
  return subjects.slice(low, last)
}

/** The clauses, cut once more where a second grid is named in one: 2格无 3格漏水. */
export function clausesByGrid(prose: Prose): Clause[] {
  return prose.layout.clauses.flatMap((clause) => {
    const inside = subjectsIn(prose, clause)
    const begins = inside.filter((one, at) => beginsAnew(one, inside[at - 1], { clause, prose }))
    return begins.length === 0 ? [clause] : cutAt(clause, begins, prose)
  })
}

function cutAt(clause: Clause, begins: readonly GridMention[], { layout }: Prose): Clause[] {
  const starts = [clause.start, ...begins.map((one) => one.start)]
  const end = clause.start + clause.text.length
  return starts.map((start, at) => ({
    ...clause,
    start,
    text: layout.text.slice(start, starts[at + 1] ?? end),
  }))
}

/** Something is said of the grid before, and what follows is said of this one. */
function beginsAnew(
  { start }: GridMention,
  before: GridMention | undefined,
  { clause, prose: { layout } }: { readonly clause: Clause; readonly prose: Prose },
): boolean {
  if (before === undefined || !says.test(layout.text.slice(before.end, start))) return false
  const opening = layout.text.slice(clause.start, start)
  if (excepts.test(opening) || putsRight.test(opening)) return false
  return !goesOn(layout.text.slice(before.end, start), layout.text.slice(clause.start, before.end))
}

/** More than what joins two names. */
const says = /[^\s、,和及与跟除了外至到\-—~]/
const putsRight = /不是|改/

const mineAnd =
  /^(?:和|与|跟|及|以及)(?:[^,。;]{0,8}的|我?(?:隔壁|旁边|对面|边上))\s?$|^的[^,。;没无有了]{1,8}[、和与跟及]\s?$/
const hisAnd = /^[一-龥]{1,3}[、和与跟及]\s?$/
const forOthers = /(?:代|替|帮)[^,。;]{0,6}$/
const gridAtEnd = /[\d一二三四五六七八九十]+号?网?格$/

/** 7格和我代管的8格, 代3格老莫、12格小冼: the second goes on from the first. */
function goesOn(between: string, upToFirst: string): boolean {
  if (mineAnd.test(between)) return true
  return hisAnd.test(between) && forOthers.test(upToFirst.replace(gridAtEnd, ''))
}
