// The rules of the regimes and the days they apply from: a changed rule leaves what is under way alone.
import type { LocalDay } from '../time/local-day.ts'
import type { Regime } from './regime-schema.ts'

export interface RegimeVersion {
  readonly id: string
  readonly from: LocalDay
  /** undefined: taken out of community.yaml; nothing is due any more. */
  readonly regime: Regime | undefined
}

/** In the order of declaration, each regime's versions oldest first. */
export type Rulebook = readonly RegimeVersion[]

export function ruleOn(book: Rulebook, id: string, day: LocalDay): Regime | undefined {
  return book.findLast((version) => version.id === id && version.from <= day)?.regime
}

const known = new WeakMap<Rulebook, { readonly day: LocalDay; readonly rules: readonly Regime[] }>()

/** Asked several times of each message, mostly of one day. */
export function rulesOn(book: Rulebook, day: LocalDay): readonly Regime[] {
  const last = known.get(book)
  if (last?.day === day) return last.rules
  const rules = regimeIds(book).flatMap((id) => ruleOn(book, id, day) ?? [])
  known.set(book, { day, rules })
  return rules
}

export function regimeIds(book: Rulebook): readonly string[] {
  return [...new Set(book.map((version) => version.id))]
}
