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
  readonly around: Around
  readonly first: Sentence
}

/** What the surroundings of a stretch hold of the question's terms. */
export interface Around {
  readonly levels: Float64Array
  readonly sum: number
  readonly held: number
}

export function aroundOf(levels: Float64Array, { rarity, matter }: PlanMatch): Around {
  let [sum, held] = [0, 0]
  for (let i = 0; i < levels.length; i++) {
    sum += (rarity[i] ?? 0) * (levels[i] ?? 0)
    held += (matter[i] ?? 0) * (levels[i] ?? 0)
  }
  return { levels, sum, held }
}

/** A stretch as it grows from its first sentence, with what it and its surroundings hold. */
export class Run {
  #text = ''
  #sum: number
  /** How much of what is asked it and its surroundings hold: no clause in it tells more. */
  #held: number
  /** How much the best of its sentences tells beside the answer. */
  #told = 0
  readonly #start: Start
  readonly #levels: Float64Array
  readonly #related = new Set<number>()
  readonly #unread: Sentence[] = []

  constructor(start: Start) {
    const { levels, sum, held } = start.around
    this.#start = start
    this.#levels = levels.slice()
    this.#sum = sum
    this.#held = held
  }

  /** False: it is long enough without the sentence. */
  takes(sentence: Sentence): boolean {
    const { asked } = this.#start
    const { text, levels, related } = matched(sentence, asked)
    if (this.#text && this.#text.length + text.length > LONGEST) return false
    this.#text += text
    this.#unread.push(sentence)
    for (let i = 0; i < levels.length; i++) {
      const more = (levels[i] ?? 0) - (this.#levels[i] ?? 0)
      if (more <= 0) continue
      this.#levels[i] = levels[i] ?? 0
      this.#raise(i, more)
    }
    for (const at of related) {
      if (this.#related.has(at)) continue
      this.#related.add(at)
      this.#sum += (asked.related[at]?.idf ?? 0) * asked.weights.related * 0.5
    }
    return true
  }

  #raise(term: number, more: number): void {
    const { plan } = this.#start
    this.#sum += (plan.rarity[term] ?? 0) * more
    this.#held += (plan.matter[term] ?? 0) * more
  }

  /** undefined: it beats no rival. What kind of answer it holds is looked at only where that could decide. */
  scoreOver(least: number): number | undefined {
    const { asked, plan } = this.#start
    const { weights, unit } = asked
    const long = weights.length * unit * Math.log2(Math.max(20, this.#text.length) / 20)
    const bare = this.#sum - long + weights.identity * plan.score
    const shape = asked.question.shape ? weights.shape : 0
    const most = weights.kind + weights.label + shape + weights.told * this.#held
    if (bare + most * unit <= least) return undefined
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
      (question.shape?.test(this.#text) ? weights.shape : 0) +
      weights.told * this.#mostTold() -
      (first.passage.preamble ? weights.preamble : 0)
    )
  }

  /** Looks at the sentences taken since it was asked last. */
  #mostTold(): number {
    const { asked, plan } = this.#start
    for (const sentence of this.#unread.splice(0))
      this.#told = Math.max(this.#told, toldIn(sentence, asked, plan))
    return this.#told
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
