// Grids that are taken out of what is said of others: 除4格外, 4格除外, 4格还没回话.
import { matchesOf } from '../../../lib/matches.ts'
import type { GridMention } from '../field/grids.ts'
import { isOpenOrOfOthers } from '../field/open-grids.ts'
import { assertedHazards } from '../signs/asserted.ts'
import type { Clause } from '../signs/clauses.ts'
import { isUnfinished } from '../signs/zero-doubts.ts'
import { notCleared } from '../words/grids.ts'
import type { Layout } from './layout.ts'
import type { Section } from './section.ts'

/** 除了, not 清除 or 消除. */
export const excepts = new RegExp(`${notCleared}除`)
const exceptsBefore = /除(?:了|开|去)?\s?$/
const exception = /除(?:了|开|去)?[^,。;!?\n]{1,30}?外/g

/** Of 除4格、5格外,1到7格 the 4 and the 5, whatever clause names them again in a range. */
export function exceptedGrids(layout: Layout): string[] {
  const spans = matchesOf(exception, layout.text)
  const isWithinOne = ({ start }: GridMention) =>
    spans.some((span) => span.index < start && start < span.index + span[0].length)
  return layout.grids.filter((one) => isExcepted(one, layout) || isWithinOne(one)).flatMap((one) => one.ids)
}

/** Those that are not excepted; all where what is said is said of the excepted. */
export function allExcept(grids: readonly string[], excepted: readonly string[]): readonly string[] {
  const others = grids.filter((id) => !excepted.includes(id))
  return others.length > 0 ? others : grids
}

/** Of 1-6格除4格外 the 4格, and of 1-6格(4格除外). */
export function isExcepted({ start, end }: GridMention, { text }: Layout): boolean {
  return (
    exceptsBefore.test(text.slice(Math.max(0, start - 4), start)) ||
    isOpenOrOfOthers(text.slice(end, end + 16))
  )
}

/** 除12格有人闹事外: the clause tells what is wrong with the grids it takes out. */
export function namesException(clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) => excepts.test(clause.text) && assertedHazards(clause).some((one) => one.weight > 1),
  )
}

const amongThem = /^\s*其中/
const leftOut = /^\s*(?:先|就|都)?(?:不[算计含]|除外)(?:在内|进去|上|了)?\s*$/

/** 其中3格没人巡,不算: that grid is left out, and the zero of the others stands. */
export function isLeftOut({ says, grids, clauses }: Section): boolean {
  if (says !== undefined || grids.length === 0) return false
  return (
    (clauses.length > 1 && leftOut.test(clauses.at(-1)?.text ?? '')) ||
    clauses.some((one) => amongThem.test(one.text) && isUnfinished(one.text, false))
  )
}
