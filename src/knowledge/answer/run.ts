// Scores a stretch of text as it grows, sentence by sentence, against a question.
import type { Plan, Sentence } from '../library/passage.ts'
import { couldAnswer, isLabelled } from '../question/wanted.ts'
import { levelsIn, matched, type Asked } from './asked.ts'

const LONGEST = 200

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

interface Start {
  readonly asked: Asked
  readonly plan: PlanMatch
  readonly context: Float64Array
  readonly first: Sentence
}

/** A stretch as it grows from its first sentence, with what it and its surroundings hold. */
export class Run {
  #text = ''
  #sum = 0
  readonly #start: Start
  readonly #levels: Float64Array
  readonly #related = new Set<number>()
  readonly #sentences: Sentence[] = []

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
    this.#sentences.push(sentence)
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
    const { asked, plan } = this.#start
    const { weights, unit } = asked
    const long = weights.length * unit * Math.log2(Math.max(20, this.#text.length) / 20)
    const bare = this.#sum - long + weights.identity * plan.score
    if (bare + (weights.kind + weights.label + weights.counted + weights.told) * unit <= least)
      return undefined
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
      weights.kind * share(question.parts, (part) => couldAnswer(part, this.#text)) +
      (isLabelled(question.wants, this.#text) ? weights.label : 0) +
      (question.counted?.test(this.#text) ? weights.counted : 0) +
      weights.told * this.#told() -
      (first.passage.preamble ? weights.preamble : 0)
    )
  }

  /** How much of what is asked the best of its sentences tells beside the answer. */
  #told(): number {
    const { asked, plan } = this.#start
    return Math.max(0, ...this.#sentences.map((sentence) => toldIn(sentence, asked, plan)))
  }
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / Math.max(1, all.length)
}

/** How much of what is asked stands in the clause that could answer, or in the one before it; 0 to 1. */
function toldIn(sentence: Sentence, asked: Asked, { matter }: PlanMatch): number {
  const known = asked.told.get(sentence)
  if (known !== undefined) return known
  let most = 0
  let before = ''
  for (const clause of sentence.folded.split(/[,;。!?:]/u)) {
    if (couldAnswer(asked.question.wants, clause)) {
      const levels = levelsIn(`${before},${clause}`, asked)
      most = Math.max(
        most,
        matter.reduce((sum, weight, i) => sum + weight * (levels[i] ?? 0), 0),
      )
    }
    before = clause
  }
  asked.told.set(sentence, most)
  return most
}
