// A question weighed in a library, and what lines and sentences hold of its words; each of them is looked at once.
import type { Passage, Plan, Sentence } from '../library/passage.ts'
import type { TermList } from '../library/term-lists.ts'
import { hasSkipped } from '../library/terms.ts'
import type { Question } from '../question/question.ts'
import type { Spotter } from './spotter.ts'
import type { Weights } from './weights.ts'

export interface WeighedTerm {
  readonly term: string
  /** Where a spotter tells of it. */
  readonly at: number
  readonly idf: number
  readonly planIdf: number
  /** The plans that hold it, and in how many lines. */
  readonly inPlans: TermList | undefined
  /** Its rarer character, and how rare that is against the rarest, 0 to 1. */
  readonly singleAt: number
  readonly singleRarity: number
  /** Words that may stand for it, and what one is worth against the term itself, the worthiest first. */
  readonly others: readonly { readonly at: number; readonly worth: number }[]
}

/** A question with what its terms weigh in the library. */
export interface Asked {
  readonly question: Question
  readonly weights: Weights
  readonly terms: readonly WeighedTerm[]
  readonly related: readonly { readonly term: string; readonly at: number; readonly idf: number }[]
  readonly spotter: Spotter
  /** What one average term weighs. */
  readonly unit: number
  readonly planScores: Float64Array
  /** Those the question may be about. */
  readonly plans: readonly Plan[]
  /** Lines and sentences already looked at: neighbours share them. */
  readonly lines: Map<Passage, Uint8Array>
  readonly known: Map<Sentence, Matched>
  readonly told: Map<Sentence, number>
}

/** What a line holds of the question's words. */
export function heldIn(passage: Passage, { lines, spotter }: Asked): Uint8Array {
  const known = lines.get(passage)
  if (known) return known
  const held = spotter.spot(passage.read)
  lines.set(passage, held)
  return held
}

export interface Matched {
  readonly text: string
  /** What each term is worth here. */
  readonly levels: Float64Array
  /** Which related words stand here. */
  readonly related: readonly number[]
}

export function matched(sentence: Sentence, asked: Asked): Matched {
  const known = asked.known.get(sentence)
  if (known) return known
  const found = looked(sentence, asked)
  asked.known.set(sentence, found)
  return found
}

function looked({ folded: text }: Sentence, { terms, related, weights, spotter }: Asked): Matched {
  const held = spotter.spot(text)
  const levels = levelsOf(terms, { text, held, weights })
  const standing: number[] = []
  for (let i = 0; i < related.length; i++) if (held[related[i]?.at ?? 0]) standing.push(i)
  return { text, levels, related: standing }
}

/** What each term of the question is worth in a text. */
export function levelsIn(text: string, { terms, weights, spotter }: Asked): Float64Array {
  return levelsOf(terms, { text, held: spotter.spot(text), weights })
}

function levelsOf(terms: readonly WeighedTerm[], look: Look): Float64Array {
  const levels = new Float64Array(terms.length)
  for (let i = 0; i < terms.length; i++) levels[i] = levelOf(terms[i], look)
  return levels
}

interface Look {
  readonly text: string
  readonly held: Uint8Array
  readonly weights: Weights
}

function levelOf(term: WeighedTerm | undefined, { text, held, weights }: Look): number {
  if (!term) return 0
  if (held[term.at]) return 1
  const other = term.others.find(({ at }) => held[at])?.worth ?? 0
  if (!held[term.singleAt]) return other
  const part = hasSkipped(text, term.term) ? weights.skipped : weights.single * term.singleRarity
  return Math.max(other, part)
}
