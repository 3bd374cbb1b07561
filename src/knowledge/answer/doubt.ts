// Weighs what speaks for and against a stretch as the answer to a question, where no rule decides.
import type { Library } from '../library/library.ts'
import type { Sentence } from '../library/passage.ts'
import { couldAnswer, type Wanted } from '../question/wanted.ts'
import { coverageOf } from './coverage.ts'
import { levelsIn, type Asked } from './asked.ts'
import type { Stretch } from './stretch.ts'

/** A question and what was found for it. */
export interface Inquiry {
  readonly library: Library
  readonly asked: Asked
  readonly found: readonly Stretch[]
}

/**
 * Log odds that the plans hold no answer, fitted by scripts/fit-refusal.ts with whole files held out. The base was
 * 5.93 there: lowered, it refuses one in 25 of those that may be answered, and seven in ten of those that may not.
 */
export const DOUBT = {
  base: 4.65,
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
    ...matterOf(inquiry, sentences),
    lead: leadOf(inquiry.found),
  }
}

/** What the question asks beside naming the plan, and how much of that a sentence tells. */
function matterOf({ library, asked }: Inquiry, sentences: readonly Sentence[]) {
  const { question, terms } = asked
  const names = namesAround(sentences)
  const isName = (term: string) =>
    names.includes(term) || question.places.some(({ full }) => full.includes(term))
  const matter = terms.flatMap(({ term, idf }, i) => (isName(term) ? [] : [{ term, idf, i }]))
  const weight = matter.reduce((sum, { idf }) => sum + idf, 0)
  const told = (text: string) => {
    const levels = levelsIn(text, asked)
    return weight === 0 ? 1 : matter.reduce((sum, { idf, i }) => sum + idf * (levels[i] ?? 0), 0) / weight
  }
  const fitting = sentences.filter(({ folded }) => couldAnswer(question.wants, folded))
  return {
    /** Beside one word that nothing else holds. */
    weight: weight / Math.log(1 + 2 * library.passages.length),
    /** By the sentence of the kind wanted that tells most of it. */
    fits: Math.max(0, ...fitting.map(({ folded, passage }) => told(`${folded}\n${passage.under}`))),
  }
}

/** What only says which plan is meant; the words of an opening are more than that to a line of the opening. */
function namesAround([first]: readonly Sentence[]): string {
  if (!first) return ''
  const { plan, folded } = first.passage
  return plan.preface.includes(folded) ? plan.heading : plan.preface
}

/** In a handful of lines any leads by more. */
const CLEAR = 0.25

/** How far the best is from the next. */
function leadOf([best, next]: readonly Stretch[]): number {
  return best ? Math.min(CLEAR, 1 - (next?.score ?? 0) / best.score) : 0
}
