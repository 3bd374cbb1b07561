// The terms that a report may be for: of the regime that its text names, else of those whose day it is.
import { isDaily } from './cadence.ts'
import type { Regime } from './regime-schema.ts'
import { namedRegime } from './named-regime.ts'
import type { Roster, Unit } from '../roster/roster.ts'
import { isReporting } from './regime.ts'
import { rulesOn, type Rulebook } from './rulebook.ts'
import { currentTerm, termFor, type Moment, type Term } from './term.ts'

/** Whether a zero report of these needs the name of its regime to be booked under it. */
export function mustBeNamed(
  book: Rulebook,
  { regime, day }: Term,
  { roster, units }: { readonly roster: Roster; readonly units: readonly Unit[] },
): boolean {
  const isPlain = ({ wants, cadence }: Regime) => wants.kind === 'zero' && isDaily(cadence)
  const rivals = rulesOn(book, day).filter((rule) => rule.id !== regime.id && isPlain(rule))
  const isAnothers = ({ id }: Unit) => rivals.some((rule) => isReporting(rule, roster, id))
  return regime.reporters !== 'grid' || !isPlain(regime) || units.some(isAnothers)
}

/** The likeliest first. Only a report that names its regime is for a term that is over. */
export function meantTerms(book: Rulebook, { text, ...when }: Moment & { text: string }): readonly Term[] {
  const rules = rulesOn(book, when.day).filter(({ wants }) => wants.kind === 'zero')
  const named = namedRegime(text, rules)
  if (named) return [termFor(book, named.id, when)].filter((term) => term !== undefined)
  const terms = rules.flatMap(({ id }) => currentTerm(book, id, when) ?? [])
  const rank = (term: Term) => (term.day > when.day ? 2 : 0) + (isDaily(term.regime.cadence) ? 0 : 1)
  return terms.toSorted((a, b) => rank(a) - rank(b) || a.due.getTime() - b.due.getTime())
}
