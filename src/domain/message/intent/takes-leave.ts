// Tells what only takes leave, or leaves a report as it is: nothing is reported.
import { pattern } from '../../../lib/pattern.ts'
import type { Layout } from '../facts/layout.ts'
import { readRefs } from '../field/refs.ts'
import { assertedHazards } from '../signs/asserted.ts'
import { isUrgent } from '../signs/urgency.ts'
import * as words from '../words/takes-leave.ts'

const leaves = [words.mourned, words.movesAway].map((parts) => parts.map((part) => pattern('', part)))
const graver = pattern('', words.graver)
const kept = pattern('', words.keptReport)

export function takesLeave({ text, clauses }: Layout): boolean {
  if (kept.test(text)) return true
  if (!leaves.some((parts) => parts.every((part) => part.test(text)))) return false
  const wrong = clauses.some((one) => assertedHazards(one).some((hazard) => hazard.weight > 1))
  return !wrong && !graver.test(text) && readRefs(text).length === 0 && !isUrgent(clauses)
}
