// Finds the stretches of text that answer a question best, over all plans.
import { foldText } from '../../lib/fold-text.ts'
import type { Library, Passage, Plan } from '../library/library.ts'
import type { Question } from '../question/question.ts'
import { termsOf } from '../library/terms.ts'
import { bestStretch, type Asked, type PlanMatch, type Stretch } from './stretch.ts'
import { WEIGHTS, type Weights } from './weights.ts'

const SHORTLIST = 60
/** A related word in more than about a fifth of all passages finds nothing. */
const TELLING = Math.log(6)

/** What a term of one character weighs at most. */
const ALONE = 2

interface Scope {
  readonly place?: string | undefined
  readonly planKey?: string | undefined
  readonly weights?: Weights
}

export function search(library: Library, question: Question, scope: Scope = {}): Stretch[] {
  const asked = weigh(library, question, scope)
  const shortlist = shortlisted(library, asked)
  const seen = new Map<Plan, PlanMatch>()
  const stretches: Stretch[] = []
  for (const passage of shortlist) {
    let match = seen.get(passage.plan)
    if (!match) seen.set(passage.plan, (match = planMatch(library, passage.plan, asked)))
    const best = bestStretch(passage, asked, match)
    if (best) stretches.push(best)
  }
  return stretches.toSorted((a, b) => b.score - a.score)
}

function weigh(library: Library, question: Question, { place, planKey, weights = WEIGHTS }: Scope): Asked {
  const rarity = (ids: { readonly length: number } | undefined, count: number) =>
    Math.log(1 + count / ((ids?.length ?? 0) + 0.5))
  const terms = question.terms.map((term) => ({
    term,
    ...singleOf(library, term),
    idf: termIdf(term, rarity(library.inPassages.get(term), library.passages.length)),
    planIdf: termIdf(term, rarity(library.inPlans.get(term), library.plans.length)),
  }))
  const related = question.related.map((term) => ({
    term,
    idf: rarity(library.inPassages.get(term), library.passages.length),
  }))
  const planScores = library.plans.map(() => 0)
  terms.forEach(({ term, planIdf }, i) => {
    const early = 1 - weights.early * ((2 * i) / Math.max(1, terms.length - 1) - 1)
    const add = (id: number) => (planScores[id] = (planScores[id] ?? 0) + planIdf * early)
    for (const id of library.inPlans.get(term) ?? []) add(id)
    for (const id of library.inOpenings.get(term) ?? []) add(id)
  })
  const plans = planKey === undefined ? plansOfPlaces(library, question) : plansByKey(library, planKey)
  if (place && question.places.length === 0) preferPlace(library, foldText(place), planScores)
  return { question, weights, terms, related, planScores, plans }
}

/** The rarer character of a pair; a character is rare at one in the number of passages. */
function singleOf({ characters, passages }: Library, term: string) {
  const rarity = (char: string) => Math.log(passages.length / Math.max(1, characters.get(char) ?? 0))
  const [first = '', second = first] = term
  const single = rarity(first) > rarity(second) ? first : second
  return { single, singleRarity: Math.max(0, rarity(single)) / Math.log(Math.max(2, passages.length)) }
}

/** The index counts a character only where it stands alone, so its rarity says little. */
function termIdf(term: string, idf: number): number {
  return term.length === 1 ? Math.min(idf, ALONE) : idf
}

function shortlisted(library: Library, { plans, terms, related, planScores, weights }: Asked): Passage[] {
  const scores = new Float64Array(library.passages.length)
  const add = (ids: Uint32Array | undefined, weight: number) => {
    const count = ids?.length ?? 0
    for (let i = 0; i < count; i++) {
      const id = ids?.[i] ?? 0
      scores[id] = (scores[id] ?? 0) + weight
    }
  }
  for (const { term, idf } of terms) add(library.inPassages.get(term), idf)
  for (const { term, idf } of related)
    if (idf > TELLING) add(library.inPassages.get(term), idf * weights.related)
  for (const plan of likeliest(plans, planScores))
    for (const { id, read } of plan.passages)
      for (const { term, idf, single, singleRarity } of terms)
        if (read.includes(single) && !read.includes(term))
          scores[id] = (scores[id] ?? 0) + idf * weights.single * singleRarity
  const allowed = library.plans.map((plan) => plans.has(plan))
  const best: Scored[] = []
  library.planOf.forEach((plan, id) => {
    const score = scores[id] ?? 0
    if (score > 0 && allowed[plan]) keep(best, id, score + weights.identity * (planScores[plan] ?? 0))
  })
  return best.flatMap(({ id }) => library.passages[id] ?? [])
}

/** Their lines are looked at by single characters too, which the index does not count. */
const LIKELIEST = 4

function likeliest(plans: ReadonlySet<Plan>, scores: readonly number[]): Plan[] {
  return [...plans].toSorted((a, b) => (scores[b.id] ?? 0) - (scores[a.id] ?? 0)).slice(0, LIKELIEST)
}

interface Scored {
  readonly id: number
  readonly score: number
}

/** Puts one more into a list of the best, best first. */
function keep(best: Scored[], id: number, score: number): void {
  const last = best[SHORTLIST - 1]
  if (last && last.score >= score) return
  let at = Math.min(best.length, SHORTLIST - 1)
  for (; at > 0; at--) {
    const before = best[at - 1]
    if (!before || before.score >= score) break
    best[at] = before
  }
  best[at] = { id, score }
}

function plansByKey({ plans }: Library, key: string): Set<Plan> {
  return new Set(plans.filter((plan) => plan.key === key))
}

/** As much as naming it in the question would weigh. */
function preferPlace({ plans }: Library, place: string, scores: number[]): void {
  for (const { id, folded } of plans)
    if (folded.includes(place)) scores[id] = (scores[id] ?? 0) + 2 * Math.log(1 + plans.length)
}

/** The plans that hold every place the question names, in full if there are any; all plans if there are none. */
function plansOfPlaces(library: Library, { places, folded }: Question): Set<Plan> {
  const { plans, names } = library
  const holding = (wanted: readonly string[], among: readonly Plan[]) =>
    wanted.reduce((left, name) => left.filter(holderOf(library, name)), among)
  const inFull = holding(
    places.map(({ full }) => full),
    places.length === 0 ? [] : plans,
  )
  const byName = holding(
    places.map(({ name }) => name),
    plans,
  )
  const byKnown = holding(
    names.filter((name) => folded.includes(name)),
    byName,
  )
  return new Set([inFull, byKnown, byName, plans].find((found) => found.length > 0))
}

/** Whether a plan holds the name; only those with its first two characters are read for it. */
function holderOf({ inPlans, inOpenings }: Library, name: string): (plan: Plan) => boolean {
  const [pair = ''] = termsOf(name)
  const likely = new Set([...(inPlans.get(pair) ?? []), ...(inOpenings.get(pair) ?? [])])
  return ({ id, folded }) => likely.has(id) && folded.includes(name)
}

function planMatch({ plans }: Library, plan: Plan, asked: Asked): PlanMatch {
  const { terms, planScores, weights } = asked
  const rare = Math.log(1 + plans.length / 4)
  const levels = terms.map(({ term, planIdf }) => {
    if (asked.question.places.some(({ full }) => full.includes(term)) && plan.folded.includes(term)) return 1
    if (plan.preface.includes(term)) return planIdf > rare ? weights.anchor : weights.opening
    return plan.counts.has(term) ? weights.plan : 0
  })
  const rarity = terms.map(({ term, idf }, i) => {
    const late = 1 + weights.late * ((2 * i) / Math.max(1, terms.length - 1) - 1)
    const local = Math.log(1 + plan.passages.length / ((plan.counts.get(term) ?? 0) + 0.5))
    return late * (weights.local * local + (1 - weights.local) * idf)
  })
  return { plan, levels, rarity, score: planScores[plan.id] ?? 0 }
}
