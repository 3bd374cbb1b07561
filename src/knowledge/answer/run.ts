// Scores a stretch of text as it grows, sentence by sentence, against a question.
import type { Plan, Sentence } from '../library/passage.ts'
import { couldAnswer, isLabelled } from '../question/wanted.ts'
import { matchedIn, type Asked, type Matched } from './asked.ts'

const LONGEST = 200
/** What sums in another order may differ by. */
const ROUNDING = 1e-9

export interface PlanMatch {
  readonly plan: Plan
  /** How much each term tells one passage of the plan from another. */
  readonly rarity: readonly number[]
  /** For each term, what the plan as a whole gives it. */
  readonly levels: readonly number[]
  /** Whether a line of the plan may hold the term. */
  readonly stands: readonly boolean[]
  /** How much each term asks beside naming the plan, all together 1. */
  readonly matter: readonly number[]
  readonly score: number
}

/** What the surroundings of a stretch hold of the question's terms. */
export interface Around {
  readonly levels: readonly number[]
  readonly sum: number
}

export function aroundOf(levels: readonly number[], { rarity }: PlanMatch): Around {
  let sum = 0
  for (let i = 0; i < levels.length; i++) sum += (rarity[i] ?? 0) * (levels[i] ?? 0)
  return { levels, sum }
}

/** What a stretch may be made of, as the question sees it. */
export interface Window {
  readonly asked: Asked
  readonly plan: PlanMatch
  readonly around: Around
  readonly sentences: readonly Sentence[]
  readonly matches: readonly Matched[]
  /** Where a stretch begins says why there is a plan. */
  readonly preamble: boolean
}

/** What a text and its surroundings hold of a question, as sentences are added. */
class Held {
  sum: number
  /** No clause of any of its sentences tells more of what is asked. */
  tells = 0
  readonly #window: Window
  readonly #levels: number[]
  readonly #related: number[] = []

  constructor(window: Window) {
    this.#window = window
    this.sum = window.around.sum
    this.#levels = window.around.levels.slice()
  }

  add(match: Matched): void {
    const { asked, plan } = this.#window
    const { terms, levels, related } = match
    for (let n = 0; n < terms.length; n++) {
      const [i, level] = [terms[n] ?? 0, levels[n] ?? 0]
      const more = level - (this.#levels[i] ?? 0)
      if (more <= 0) continue
      this.#levels[i] = level
      this.sum += (plan.rarity[i] ?? 0) * more
    }
    this.tells = Math.max(this.tells, toldBy(match, plan))
    for (const at of related) {
      if (this.#related.includes(at)) continue
      this.#related.push(at)
      this.sum += (asked.related[at]?.idf ?? 0) * asked.weights.related * 0.5
    }
  }
}

/** For each sentence of a window, what no stretch that begins with it or later scores more than. */
export function mostFrom(window: Window): Float64Array {
  const { asked, sentences, matches } = window
  const held = new Held(window)
  const most = new Float64Array(sentences.length)
  for (let i = sentences.length - 1; i >= 0; i--) {
    const match = matches[i]
    if (match) held.add(match)
    most[i] = held.sum + named(window) + mostKind(window, held.tells) * asked.unit + ROUNDING
  }
  return most
}

function named({ asked, plan }: Window): number {
  return asked.weights.identity * plan.score
}

/** What it may speak for a stretch that it holds the kind of answer wanted; in units of one average term. */
function mostKind({ asked: { question, weights }, preamble }: Window, told: number): number {
  const shape = question.shape ? weights.shape : 0
  return weights.kind + weights.label + shape + weights.told * told - (preamble ? weights.preamble : 0)
}

/** A stretch as it grows from its first sentence. */
export class Run {
  #text = ''
  #end: number
  /** Up to where it is known how much the best sentence tells beside the answer. */
  #read: number
  #told = 0
  readonly #held: Held
  readonly #window: Window

  constructor(window: Window, first: number) {
    this.#window = window
    this.#held = new Held(window)
    this.#end = first
    this.#read = first
  }

  /** False: it is long enough without the next sentence, or there is none. */
  grows(): boolean {
    const { sentences, matches } = this.#window
    const [next, match] = [sentences[this.#end], matches[this.#end]]
    if (!next || !match) return false
    if (this.#text && this.#text.length + next.folded.length > LONGEST) return false
    this.#text += next.folded
    this.#held.add(match)
    this.#end++
    return true
  }

  get end(): number {
    return this.#end
  }

  /** undefined: it beats no rival. What kind of answer it holds is looked at only where that could decide. */
  scoreOver(least: number): number | undefined {
    const window = this.#window
    const { weights, unit } = window.asked
    const long = weights.length * unit * Math.log2(Math.max(20, this.#text.length) / 20)
    const bare = this.#held.sum - long + named(window)
    if (bare + mostKind(window, this.#held.tells) * unit + ROUNDING <= least) return undefined
    const told = this.#mostTold()
    if (bare + mostKind(window, told) * unit + ROUNDING <= least) return undefined
    const score = bare + this.#kind(told) * unit
    return score > least ? score : undefined
  }

  #kind(told: number): number {
    const { asked, preamble } = this.#window
    const { question, weights } = asked
    return (
      weights.kind * share(question.parts, (part) => couldAnswer(part, this.#text)) +
      (isLabelled(question.wants, this.#text) ? weights.label : 0) +
      (question.shape?.test(this.#text) ? weights.shape : 0) +
      weights.told * told -
      (preamble ? weights.preamble : 0)
    )
  }

  #mostTold(): number {
    const { asked, plan, sentences, matches } = this.#window
    for (; this.#read < this.#end; this.#read++) {
      const [sentence, match] = [sentences[this.#read], matches[this.#read]]
      if (sentence && match && toldBy(match, plan) > this.#told)
        this.#told = Math.max(this.#told, toldIn(sentence, asked, plan))
    }
    return this.#told
  }
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / Math.max(1, all.length)
}

/** How much of what is asked stands in the clause that could answer, or in the one before it; 0 to 1. */
function toldIn(sentence: Sentence, asked: Asked, plan: PlanMatch): number {
  const known = asked.told.get(sentence)
  if (known !== undefined) return known
  let most = 0
  let before = ''
  for (const clause of sentence.folded.split(/[,;。!?:]/u)) {
    if (couldAnswer(asked.question.wants, clause))
      most = Math.max(most, toldBy(matchedIn(`${before},${clause}`, asked), plan))
    before = clause
  }
  asked.told.set(sentence, most)
  return most
}

/** How much of what is asked a text tells; no part of it tells more. */
function toldBy({ terms, levels }: Matched, { matter }: PlanMatch): number {
  let told = 0
  for (let n = 0; n < terms.length; n++) told += (matter[terms[n] ?? 0] ?? 0) * (levels[n] ?? 0)
  return told
}
