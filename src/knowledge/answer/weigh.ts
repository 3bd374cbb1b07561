// Weighs a question in a library: what each of its words tells, and which plans it may be about.
import { foldText } from '../../lib/fold-text.ts'
import type { Library } from '../library/library.ts'
import type { Plan } from '../library/passage.ts'
import { listOf, sizeOf } from '../library/term-lists.ts'
import { termsOf } from '../library/terms.ts'
import type { Question } from '../question/question.ts'
import { termsOfWord } from '../question/synonyms.ts'
import { Spotter } from './spotter.ts'
import type { Asked, WeighedTerm } from './asked.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/** What a term of one character weighs at most. */
const ALONE = 2

export interface Scope {
  readonly place?: string | undefined
  readonly planKey?: string | undefined
  readonly weights?: Weights
}

export function weigh(library: Library, question: Question, scope: Scope = {}): Asked {
  const { planKey, weights = WEIGHTS } = scope
  const spotters = { spotter: new Spotter(), lineSpotter: new Spotter() }
  const { spotter } = spotters
  const terms = termsWeighed(library, question, { ...spotters, weights })
  return {
    question,
    weights,
    terms,
    related: question.related.map((term) => ({
      term,
      at: spotter.add(term),
      idf: rarity(sizeOf(library.inPassages, term), library.passages.length),
    })),
    ...spotters,
    unit: terms.reduce((sum, { idf }) => sum + idf, 0) / Math.max(1, terms.length),
    planScores: planScoresOf(library, { question, terms, scope, weights }),
    plans: planKey === undefined ? plansOfPlaces(library, question) : plansByKey(library, planKey),
    headings: new Map(),
    lines: new Map(),
    known: new Map(),
    told: new Map(),
  }
}

function rarity(holding: number, count: number): number {
  return Math.log(1 + count / (holding + 0.5))
}

interface Weighing {
  readonly spotter: Spotter
  readonly lineSpotter: Spotter
  readonly weights: Weights
}

function termsWeighed(library: Library, question: Question, weighing: Weighing): WeighedTerm[] {
  const { spotter, lineSpotter, weights } = weighing
  const { inPassages, inPlans, passages, plans } = library
  const idfOf = (term: string) => termIdf(term, rarity(sizeOf(inPassages, term), passages.length))
  const rarest = new Map<string, number>()
  const rarestOf = (word: string) => {
    const idf = rarest.get(word) ?? Math.max(...termsOfWord(word).map(idfOf))
    rarest.set(word, idf)
    return idf
  }
  const othersOf = (term: string) =>
    (question.others.get(term) ?? [])
      .filter((word) => word.length === 1 || termsOfWord(word).every((pair) => sizeOf(inPassages, pair) > 0))
      .map((word) => ({
        at: spotter.add(word),
        worth: weights.other * Math.min(1, rarestOf(word) / idfOf(term)),
      }))
      .toSorted((a, b) => b.worth - a.worth)
  const inLines = (word: string) => {
    lineSpotter.add(word)
    return spotter.add(word)
  }
  /** First these words alone, which lines are looked through for: both spotters number them alike. */
  const ownWords = question.terms.map((term) => {
    const { single, singleRarity } = singleOf(library, term)
    return { term, at: inLines(term), singleAt: inLines(single), singleRarity }
  })
  return ownWords.map(({ term, ...own }) => ({
    term,
    ...own,
    others: othersOf(term),
    idf: idfOf(term),
    planIdf: termIdf(term, rarity(sizeOf(inPlans, term), plans.length)),
    inPlans: listOf(inPlans, term),
  }))
}

interface PlanWeighing {
  readonly question: Question
  readonly terms: readonly WeighedTerm[]
  readonly scope: Scope
  readonly weights: Weights
}

/** What speaks for each plan as a whole: the words it holds, those it opens with twice. */
function planScoresOf(library: Library, { question, terms, scope, weights }: PlanWeighing): Float64Array {
  const scores = new Float64Array(library.plans.length)
  for (const [i, { term, planIdf, inPlans }] of terms.entries()) {
    const early = 1 - weights.early * ((2 * i) / Math.max(1, terms.length - 1) - 1)
    for (const list of [inPlans, listOf(library.inOpenings, term)])
      for (const id of list?.ids ?? []) scores[id] = (scores[id] ?? 0) + planIdf * early
  }
  const named = Math.log(1 + library.plans.length)
  for (const { full } of question.places)
    for (const { id, places } of library.plans) if (places[0] === full) scores[id] = (scores[id] ?? 0) + named
  if (scope.place && question.places.length === 0) preferPlace(library, foldText(scope.place), scores)
  return scores
}

/** The rarer character of a pair; a character is rare at one in the number of passages. */
function singleOf({ characters, passages }: Library, term: string) {
  const rarity = (char: string) => Math.log(passages.length / Math.max(1, characters.get(char) ?? 0))
  const [first = '', second = first] = term
  const single = rarity(first) > rarity(second) ? first : second
  return {
    single,
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
  const likely = new Set([inPlans, inOpenings].flatMap((lists) => [...(listOf(lists, pair)?.ids ?? [])]))
  return ({ id, folded }) => likely.has(id) && folded.includes(name)
}
