// What is done where the rules and what like messages mostly are do not agree on what a message says.
import type { Doubt, Intent, Reading } from '../reading.ts'

export type Settlement =
  | { readonly outcome: 'act'; readonly as: Intent }
  /** The sender says which of the two he means; a zero is never booked on a guess. */
  | { readonly outcome: 'ask-sender'; readonly zero: Intent; readonly otherwise: Intent }

/** `said`: what a model reads; undefined where none is asked or none replied. A model alone makes no zero and no broadcast. */
export function settleDoubt(reading: Reading, doubt: Doubt, said: Intent | undefined): Settlement {
  const { rules, likely } = doubt
  if (said === rules && !isForSender(doubt)) return { outcome: 'act', as: rules }
  const zero = [rules, likely].find(isZero)
  const asked = said === undefined ? booksZero(reading) || doubt.ask : zero !== undefined
  if (zero !== undefined && asked)
    return { outcome: 'ask-sender', zero, otherwise: zero === rules ? likely : rules }
  return { outcome: 'act', as: said === likely && likely !== 'notice' ? likely : reading.intent }
}

/** What is suspected beside a zero, or whether it is a report at all, is no part of what a model is asked. */
function isForSender({ rules, likely, ask }: Doubt): boolean {
  return isZero(rules) && (likely === 'incident' || ask === true)
}

/** Of the reports that may say that nothing happened. */
export function isZero(intent: Intent): boolean {
  return intent === 'zero_report' || intent === 'late_report'
}

/** A late report of something that happened is no zero, whatever it looks like. */
function booksZero(reading: Reading): boolean {
  return isZero(reading.intent) && !(reading.intent === 'late_report' && reading.kind === 'incident')
}
