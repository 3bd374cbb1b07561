// Tells a complaint that ends in a question: what is wrong is told as a fact, and the question has no matter of its own.
import { assertedHazards } from '../signs/asserted.ts'
import type { Clause } from '../signs/clauses.ts'
import { pattern } from '../../../lib/pattern.ts'
import * as words from '../words/complaints.ts'

const present = pattern('', words.present)
const bare = pattern('', words.bareQuestion)

/** 楼道灯又不亮了,归谁管. */
export function complainsAsking(clauses: readonly Clause[]): boolean {
  return clauses.some((one) => one.asks && bare.test(one.text)) && clauses.some(statesWrong)
}

function statesWrong(clause: Clause): boolean {
  const wrong = assertedHazards(clause).some((one) => one.weight > 1)
  return wrong && !clause.asks && present.test(clause.text)
}
