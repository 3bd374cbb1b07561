// The passages worth weighing: by the terms they share with a question, and by their plan.
import type { Library } from '../library/library.ts'
import type { Passage, Plan } from '../library/passage.ts'
import { listOf } from '../library/term-lists.ts'
import { heldIn, type Asked } from './asked.ts'
import { couldAnswer } from '../question/wanted.ts'

const LONGEST = 60
/** A related word in more than about a fifth of all passages finds nothing. */
const TELLING = Math.log(6)
/** The lines of so many plans are looked at by single characters too, which the index does not count. */
const LIKELIEST = 4

export function shortlisted(library: Library, asked: Asked): Passage[] {
  const { plans, terms, related, planScores, weights } = asked
  const scores = new Float64Array(library.passages.length)
  for (const { term, idf } of terms) add(scores, listOf(library.inPassages, term)?.ids, idf)
  for (const { term, idf } of related)
    if (idf > TELLING) add(scores, listOf(library.inPassages, term)?.ids, idf * weights.related)
  for (const plan of likeliest(plans, planScores)) lookThrough(plan, asked, scores)
  return best(plans, { scores, planScores, identity: weights.identity }).flatMap(
    (id) => library.passages[id] ?? [],
  )
}

function add(scores: Float64Array, ids: Uint32Array | undefined, weight: number): void {
  if (!ids) return
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    scores[id] = (scores[id] ?? 0) + weight
  }
}

function lookThrough({ passages }: Plan, asked: Asked, scores: Float64Array): void {
  const { question, terms, unit, weights } = asked
  for (const passage of passages) {
    const held = heldIn(passage, asked)
    let score = scores[passage.id] ?? 0
    if (couldAnswer(question.wants, passage.read)) score += unit * weights.kindFirst
    for (const { at, idf, singleAt, singleRarity } of terms)
      if (held[singleAt] && !held[at]) score += idf * weights.single * singleRarity
    scores[passage.id] = score
  }
}

function likeliest(plans: readonly Plan[], scores: Float64Array): Plan[] {
  const ranked = new Ranking(LIKELIEST)
  plans.forEach(({ id }, at) => ranked.offer(at, scores[id] ?? 0))
  return ranked.ids.flatMap((at) => plans[at] ?? [])
}

interface Scores {
  readonly scores: Float64Array
  readonly planScores: Float64Array
  /** What the plan's score counts for each of its passages. */
  readonly identity: number
}

/** The passages of a plan have ids in a row. */
function best(plans: readonly Plan[], { scores, planScores, identity }: Scores): readonly number[] {
  const ranked = new Ranking(LONGEST)
  for (const { id: plan, passages } of plans) {
    const from = passages[0]?.id ?? 0
    const named = identity * (planScores[plan] ?? 0)
    for (let id = from; id < from + passages.length; id++) {
      const score = scores[id] ?? 0
      if (score > 0 && score + named > ranked.least) ranked.offer(id, score + named)
    }
  }
  return ranked.ids
}

/** The highest of what was offered, highest first; of equals the first offered. */
class Ranking {
  readonly ids: number[] = []
  readonly #scores: number[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** What does not lie above it is not taken. */
  get least(): number {
    return this.#scores[this.#most - 1] ?? -Infinity
  }

  offer(id: number, score: number): void {
    if (score <= this.least) return
    let at = Math.min(this.ids.length, this.#most - 1)
    for (; at > 0 && (this.#scores[at - 1] ?? 0) < score; at--) {
      this.ids[at] = this.ids[at - 1] ?? 0
      this.#scores[at] = this.#scores[at - 1] ?? 0
    }
    this.ids[at] = id
    this.#scores[at] = score
  }
}
