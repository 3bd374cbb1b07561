// Weighs what speaks for and against a stretch as the answer to a question, where no rule decides.
import type { Sentence } from '../library/passage.ts'
import { couldAnswer, type Wanted } from '../question/wanted.ts'
import { coverageOf } from './coverage.ts'
import type { Inquiry } from './inquiry.ts'
import { matterOf } from './matter.ts'
import type { Stretch } from './stretch.ts'

/**
 * Log odds that the plans hold no answer, fitted by scripts/fit-refusal.ts with whole files held out. The base was
 * 5.93 there: lowered, it refuses of eight sets beside one in 14 that may be answered, three in four that may not.
 */
export const DOUBT = {
  base: 4.95,
  near: -3.74,
  loose: -2.02,
  kind: -0.34,
  soft: -0.49,
  weight: -0.15,
  fits: -3.03,
  lead: -3.54,
}

/** Kinds that much text could answer. */
const SOFT: ReadonlySet<Wanted> = new Set([
  'reward',
  'penalty',
  'who',
  'where',
  'list',
  'whether',
  'what-if',
  'what',
])

export function isDoubted(inquiry: Inquiry, sentences: readonly Sentence[]): boolean {
  const doubts = doubtsOf(inquiry, sentences)
  const keys = Object.keys(DOUBT) as (keyof typeof DOUBT)[]
  return keys.reduce((sum, key) => sum + DOUBT[key] * doubts[key], 0) > 0
}

export function doubtsOf(inquiry: Inquiry, sentences: readonly Sentence[]): typeof DOUBT {
  const { question } = inquiry.asked
  const { near, loose } = coverageOf(question, sentences)
  const couldBe = couldAnswer(question.wants, sentences.map(({ folded }) => folded).join('\n'))
  return {
    base: 1,
    near,
    loose,
    kind: couldBe ? 1 : 0,
    soft: couldBe && SOFT.has(question.wants) ? 1 : 0,
    ...fitOf(inquiry, sentences),
    lead: leadOf(inquiry.found),
  }
}

/** How much there is to tell, and how much of it the sentence of the kind wanted tells that tells most. */
function fitOf(inquiry: Inquiry, sentences: readonly Sentence[]) {
  const { weight, told } = matterOf(inquiry, sentences)
  const { wants } = inquiry.asked.question
  const fitting = sentences.filter(({ folded }) => couldAnswer(wants, folded))
  return {
    weight,
    fits: Math.max(0, ...fitting.map(({ folded, passage }) => told(`${folded}\n${passage.under}`))),
  }
}

/** In a handful of lines any leads by more. */
const CLEAR = 0.25

/** How far the best is from the next. */
function leadOf([best, next]: readonly Stretch[]): number {
  return best ? Math.min(CLEAR, 1 - (next?.score ?? 0) / best.score) : 0
}
