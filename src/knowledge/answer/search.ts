// Finds the stretches of text that answer a question best, over all plans.
import { foldText } from '../../lib/fold-text.ts'
import type { Library, Plan } from '../library/library.ts'
import type { Question } from '../question/question.ts'
import { shortlisted } from './shortlist.ts'
import { Spotter } from './spotter.ts'
import { termsOf } from '../library/terms.ts'
import { termsOfWord } from '../question/synonyms.ts'
import { bestStretch, type Asked, type PlanMatch, type Stretch } from './stretch.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/** What a term of one character weighs at most. */
const ALONE = 2

interface Scope {
  readonly place?: string | undefined
  readonly planKey?: string | undefined
  readonly weights?: Weights
}

export function search(library: Library, question: Question, scope: Scope = {}): Stretch[] {
  const asked = weigh(library, question, scope)
  const seen = new Map<Plan, PlanMatch>()
  const stretches: Stretch[] = []
  for (const passage of shortlisted(library, asked)) {
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
  const spotter = new Spotter()
  const idfOf = (term: string) => termIdf(term, rarity(library.inPassages.get(term), library.passages.length))
  const rarest = new Map<string, number>()
  const rarestOf = (word: string) => {
    const idf = rarest.get(word) ?? Math.max(...termsOfWord(word).map(idfOf))
    rarest.set(word, idf)
    return idf
  }
  const othersOf = (term: string) =>
    (question.others.get(term) ?? [])
      .filter((word) => word.length === 1 || termsOfWord(word).every((pair) => library.inPassages.has(pair)))
      .map((word) => ({
        at: spotter.add(word),
        worth: weights.other * Math.min(1, rarestOf(word) / idfOf(term)),
      }))
      .toSorted((a, b) => b.worth - a.worth)
  const terms = question.terms.map((term) => ({
    term,
    at: spotter.add(term),
    ...singleOf(library, term, spotter),
    others: othersOf(term),
    idf: idfOf(term),
    planIdf: termIdf(term, rarity(library.inPlans.get(term), library.plans.length)),
  }))
  const related = question.related.map((term) => ({
    term,
    at: spotter.add(term),
    idf: rarity(library.inPassages.get(term), library.passages.length),
  }))
  const planScores = new Float64Array(library.plans.length)
  terms.forEach(({ term, planIdf }, i) => {
    const early = 1 - weights.early * ((2 * i) / Math.max(1, terms.length - 1) - 1)
    const add = (id: number) => (planScores[id] = (planScores[id] ?? 0) + planIdf * early)
    for (const id of library.inPlans.get(term) ?? []) add(id)
    for (const id of library.inOpenings.get(term) ?? []) add(id)
  })
  const plans = planKey === undefined ? plansOfPlaces(library, question) : plansByKey(library, planKey)
  for (const { full } of question.places)
    for (const { id, places } of library.plans)
      if (places[0] === full) planScores[id] = (planScores[id] ?? 0) + Math.log(1 + library.plans.length)
  if (place && question.places.length === 0) preferPlace(library, foldText(place), planScores)
  const unit = terms.reduce((sum, { idf }) => sum + idf, 0) / Math.max(1, terms.length)
  return {
    question,
    weights,
    terms,
    related,
    spotter,
    unit,
    planScores,
    plans,
    lines: new Map(),
    known: new Map(),
  }
}

/** The rarer character of a pair; a character is rare at one in the number of passages. */
function singleOf({ characters, passages }: Library, term: string, spotter: Spotter) {
  const rarity = (char: string) => Math.log(passages.length / Math.max(1, characters.get(char) ?? 0))
  const [first = '', second = first] = term
  const single = rarity(first) > rarity(second) ? first : second
  return {
    singleAt: spotter.add(single),
    singleRarity: Math.max(0, rarity(single)) / Math.log(Math.max(2, passages.length)),
  }
}

/** The index counts a character only where it stands alone, so its rarity says little. */
function termIdf(term: string, idf: number): number {
  return term.length === 1 ? Math.min(idf, ALONE) : idf
}

function plansByKey({ plans }: Library, key: string): Plan[] {
  return plans.filter((plan) => plan.key === key)
}

/** As much as naming it in the question would weigh. */
function preferPlace({ plans }: Library, place: string, scores: Float64Array): void {
  for (const { id, folded } of plans)
    if (folded.includes(place)) scores[id] = (scores[id] ?? 0) + 2 * Math.log(1 + plans.length)
}

/** The plans that hold every place the question names, in full if there are any; all plans if there are none. */
function plansOfPlaces(library: Library, { places, folded }: Question): readonly Plan[] {
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
  return [inFull, byKnown, byName].find((found) => found.length > 0) ?? plans
}

/** Whether a plan holds the name; only those with its first two characters are read for it. */
function holderOf({ inPlans, inOpenings }: Library, name: string): (plan: Plan) => boolean {
  const [pair = ''] = termsOf(name)
  const likely = new Set([...(inPlans.get(pair) ?? []), ...(inOpenings.get(pair) ?? [])])
  return ({ id, folded }) => likely.has(id) && folded.includes(name)
}

/** A line holds such a term only where the index counts it; 3月 also stands in 13月. */
const PAIR = /^\p{Script=Han}{2}$/u

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
  const stands = terms.map(({ term }) => plan.counts.has(term) || !PAIR.test(term))
  return { plan, levels, stands, rarity, score: planScores[plan.id] ?? 0 }
}
