// Danger to life or limb that is told, and not named only to be denied.
import { blank, blankAt } from '../../../lib/rewriting.ts'
import type { Clause } from '../signs/clauses.ts'
import { findHazards } from '../signs/hazards.ts'
import { criesOut, isUrgent, onlyAsks, perilsOf } from '../signs/urgency.ts'
import { zeroOf } from '../signs/zeros.ts'

export function threatens(clauses: readonly Clause[]): boolean {
  const told = clauses.map(withoutDenied)
  return criesOut(told) || isUrgent(told.filter((one) => !onlyAsks(one)))
}

/** 火情0, 井盖没丢、路灯没坏: without what is named only to be denied. */
function withoutDenied(clause: Clause): Clause {
  if (zeroOf(clause.text) !== 'zero') return clause
  // Words before a bracket deny nothing in it.
  const parts = clause.text.split(/(?=\()/)
  const isCalm = (text: string) => zeroOf(text) === 'zero' && perilsOf({ ...clause, text }).length === 0
  const left = parts.map((one) => (parts.length > 1 && isCalm(one) ? blank(one) : withoutNegated(one)))
  return { ...clause, text: left.join('') }
}

function withoutNegated(text: string): string {
  return findHazards(text)
    .filter(({ start, end, negated }) => negated && !/[a-z]/.test(text.slice(start, end)))
    .reduce((rest, { start, end }) => blankAt(rest, start, end), text)
}
