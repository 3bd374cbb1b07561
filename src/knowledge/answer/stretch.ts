// Weighs the stretches of one passage against a question and keeps the best.
import type { Passage, Plan, Sentence } from '../library/library.ts'
import type { Question } from '../question/question.ts'
import { hasSkipped } from '../library/terms.ts'
import { couldAnswer, isLabelled } from '../question/wanted.ts'
import type { Spotter } from './spotter.ts'
import type { Weights } from './weights.ts'

const LONGEST = 200
const WIDEST = 5
/** Two lines of a list shorter than this together read as one. */
const SHORT = 80

export interface Stretch {
  readonly plan: Plan
  readonly sentences: readonly Sentence[]
  readonly score: number
}

export interface WeighedTerm {
  readonly term: string
  /** Where a spotter tells of it. */
  readonly at: number
  readonly idf: number
  readonly planIdf: number
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
}

export interface PlanMatch {
  readonly plan: Plan
  /** How much each term tells one passage of the plan from another. */
  readonly rarity: readonly number[]
  /** For each term, what the plan as a whole gives it. */
  readonly levels: readonly number[]
  /** Whether a line of the plan may hold the term. */
  readonly stands: readonly boolean[]
  readonly score: number
}

export function bestStretch(passage: Passage, asked: Asked, plan: PlanMatch): Stretch | undefined {
  const context = contextOf(passage, asked, plan)
  const following = quotableFrom(passage)
  let best: Stretch | undefined
  for (const [start, first] of passage.sentences.entries()) {
    const run = new Run({ asked, plan, context, first })
    for (let end = start; end < following.length; end++) {
      const sentence = following[end]
      if (!sentence || !run.takes(sentence)) break
      const score = run.scoreOver(best?.score ?? -Infinity)
      if (score !== undefined) best = { plan: plan.plan, sentences: following.slice(start, end + 1), score }
    }
  }
  return best
}

/** What the question's words are worth wherever in the passage a stretch stands. */
function contextOf(passage: Passage, asked: Asked, { levels, stands }: PlanMatch): Float64Array {
  const { terms, weights, spotter } = asked
  const [above, here] = [spotter.spot(passage.under), heldIn(passage, asked)]
  const context = new Float64Array(terms.length)
  const open: number[] = []
  terms.forEach(({ at }, i) => {
    const heading = above[at] ? weights.heading : 0
    const line = stands[i] && here[at] ? weights.line : 0
    const level = Math.max(levels[i] ?? 0, heading, line)
    context[i] = level
    if (stands[i] && level < weights.section) open.push(i)
  })
  if (open.length === 0) return context
  const around = siblingsOf(passage).map((sibling) => heldIn(sibling, asked))
  for (const i of open) {
    const at = terms[i]?.at ?? 0
    if (around.some((held) => held[at])) context[i] = weights.section
  }
  return context
}

/** What a line holds of the question's words. */
export function heldIn(passage: Passage, { lines, spotter }: Asked): Uint8Array {
  const known = lines.get(passage)
  if (known) return known
  const held = spotter.spot(passage.read)
  lines.set(passage, held)
  return held
}

/** The sentences that may be quoted in one stretch: of the line, of what it announces, of short lines beside it. */
function quotableFrom(passage: Passage): readonly Sentence[] {
  const { passages } = passage.plan
  const sentences = [...passage.sentences]
  let list = true
  for (let at = passage.at + 1; at < passage.at + WIDEST; at++) {
    const next = passages[at]
    if (!next || next.line >= passage.line + WIDEST) break
    const beside: boolean = list && isBeside(next, passage)
    if (!beside && next.headings.length <= passage.headings.length) break
    list = beside
    sentences.push(...next.sentences)
  }
  return sentences
}

function isBeside(next: Passage, passage: Passage): boolean {
  return (
    next.headings.length === passage.headings.length &&
    next.mark === passage.mark &&
    next.text.length + passage.text.length <= SHORT
  )
}

function siblingsOf(passage: Passage): Passage[] {
  const {
    at,
    plan: { passages },
  } = passage
  const heading = passage.headings.at(-1)
  return passages
    .slice(Math.max(0, at - WIDEST), at + WIDEST + 1)
    .filter((other) => other.headings.at(-1) === heading || other.headings.at(-1) === passage.text)
}

interface Matched {
  readonly text: string
  /** What each term is worth here. */
  readonly levels: Float64Array
  /** Which related words stand here. */
  readonly related: readonly number[]
}

function matched(sentence: Sentence, asked: Asked): Matched {
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

interface Start {
  readonly asked: Asked
  readonly plan: PlanMatch
  readonly context: Float64Array
  readonly first: Sentence
}

/** A stretch as it grows from its first sentence, with what it and its surroundings hold. */
class Run {
  #text = ''
  #sum = 0
  readonly #start: Start
  readonly #levels: Float64Array
  readonly #related = new Set<number>()

  constructor(start: Start) {
    const { context, plan } = start
    this.#start = start
    this.#levels = context.slice()
    for (let i = 0; i < context.length; i++) this.#sum += (plan.rarity[i] ?? 0) * (context[i] ?? 0)
  }

  /** False: it is long enough without the sentence. */
  takes(sentence: Sentence): boolean {
    const { asked, plan } = this.#start
    const { text, levels, related } = matched(sentence, asked)
    if (this.#text && this.#text.length + text.length > LONGEST) return false
    this.#text += text
    for (let i = 0; i < levels.length; i++) {
      const more = (levels[i] ?? 0) - (this.#levels[i] ?? 0)
      if (more <= 0) continue
      this.#levels[i] = levels[i] ?? 0
      this.#sum += (plan.rarity[i] ?? 0) * more
    }
    for (const at of related) {
      if (this.#related.has(at)) continue
      this.#related.add(at)
      this.#sum += (asked.related[at]?.idf ?? 0) * asked.weights.related * 0.5
    }
    return true
  }

  /** undefined: it beats no rival. What kind of answer it holds is looked at only where that could decide. */
  scoreOver(least: number): number | undefined {
    const {
      asked: { weights, unit },
      plan,
    } = this.#start
    const long = weights.length * unit * Math.log2(Math.max(20, this.#text.length) / 20)
    const bare = this.#sum - long + weights.identity * plan.score
    if (bare + (weights.kind + weights.label + weights.counted) * unit <= least) return undefined
    const score = bare + this.#kind() * unit
    return score > least ? score : undefined
  }

  /** What it speaks for that the stretch holds the kind of answer wanted; in units of one average term. */
  #kind(): number {
    const {
      asked: { question, weights },
      first,
    } = this.#start
    return (
      (couldAnswer(question.wants, this.#text) ? weights.kind : 0) +
      (isLabelled(question.wants, this.#text) ? weights.label : 0) +
      (question.counted?.test(this.#text) ? weights.counted : 0) -
      (first.passage.preamble ? weights.preamble : 0)
    )
  }
}
