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
  /** Tells of all its words. */
  readonly spotter: Spotter
  /** Tells of its terms and of their rarer characters, by the same numbers. */
  readonly lineSpotter: Spotter
  /** What one average term weighs. */
  readonly unit: number
  readonly planScores: Float64Array
  /** Those the question may be about. */
  readonly plans: readonly Plan[]
  /** Headings, lines and sentences already looked at: neighbours share them. */
  readonly headings: Map<string, Uint8Array>
  readonly lines: Map<Passage, Uint8Array>
  readonly known: Map<Sentence, Matched>
  readonly told: Map<Sentence, number>
}

/** What a line holds of the question's terms and of their rarer characters. */
export function heldIn(passage: Passage, { lines, lineSpotter }: Asked): Uint8Array {
  const known = lines.get(passage)
  if (known) return known
  const held = lineSpotter.spot(passage.read)
  lines.set(passage, held)
  return held
}

/** What a text holds of a question; most texts hold few of its words. */
export interface Matched {
  /** The terms that are worth something here, ascending. */
  readonly terms: readonly number[]
  /** What each of them is worth. */
  readonly levels: readonly number[]
  /** Which related words stand here. */
  readonly related: readonly number[]
}

export function matched(sentence: Sentence, asked: Asked): Matched {
  const known = asked.known.get(sentence)
  if (known) return known
  const found = matchedIn(sentence.folded, asked)
  asked.known.set(sentence, found)
  return found
}

export function matchedIn(text: string, { terms, related, weights, spotter }: Asked): Matched {
  const held = spotter.spot(text)
  const found: { terms: number[]; levels: number[]; related: number[] } = {
    terms: [],
    levels: [],
    related: [],
  }
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]
    if (!term) continue
    const level = held[term.at]
      ? 1
      : Math.max(otherIn(held, term), held[term.singleAt] ? partIn(text, term, weights) : 0)
    if (level === 0) continue
    found.terms.push(i)
    found.levels.push(level)
  }
  for (let i = 0; i < related.length; i++) if (held[related[i]?.at ?? 0]) found.related.push(i)
  return found
}

/** What the worthiest of the words that may stand for a term is worth here. */
function otherIn(held: Uint8Array, { others }: WeighedTerm): number {
  for (let n = 0; n < others.length; n++) if (held[others[n]?.at ?? 0]) return others[n]?.worth ?? 0
  return 0
}

/** What a pair is worth of which the rarer character stands here. */
function partIn(text: string, { term, singleRarity }: WeighedTerm, weights: Weights): number {
  return hasSkipped(text, term) ? weights.skipped : weights.single * singleRarity
}

/** What each term of the question is worth in a text. */
export function levelsIn(text: string, asked: Asked): Float64Array {
  const { terms, levels } = matchedIn(text, asked)
  const all = new Float64Array(asked.terms.length)
  for (let i = 0; i < terms.length; i++) all[terms[i] ?? 0] = levels[i] ?? 0
  return all
}
