// Finds the stretches of text that answer a question best, over all plans.
import { SKIPPED, type Library, type Passage, type Plan, type Sentence } from './library.ts'
import type { Question } from './question.ts'
import { couldAnswer, isLabelled } from './wanted.ts'

/** Found by scripts/fit-search.ts, cross-validated by plan. */
export const WEIGHTS = {
  /** What a term is worth where it stands, against 1 in the stretch itself. */
  skipped: 0.9,
  related: 0.9,
  line: 0.4,
  heading: 0.6,
  opening: 0.7,
  /** In the opening, and in few other plans: it says which plan, not which sentence. */
  anchor: 1,
  plan: 0.1,
  /** How much more the end of a question says which sentence; its beginning says which plan. */
  late: 0.4,
  early: 0.4,
  /** How far rarity is counted inside the plan rather than over all plans, 0 to 1. */
  local: 0.3,
  /** Evidence for the plan as a whole. */
  identity: 0.55,
  /** The kind of answer that is wanted could stand here; in units of one average term. */
  kind: 2,
  /** A label says so: 时间, 地点, 负责. */
  label: 0.9,
  /** A number stands right before what is counted in the question. */
  counted: 1.2,
  /** Lost by preambles and guiding ideas, which seldom answer anything. */
  preamble: 0.7,
  /** What a term is worth in another line under the same heading. */
  section: 0.3,
  /** Lost for each doubling of the length. */
  length: 0.3,
}
export type Weights = typeof WEIGHTS

const SHORTLIST = 60
const LONGEST = 200
const WIDEST = 5
/** Two lines of a list shorter than this together read as one. */
const SHORT = 80

export interface Stretch {
  readonly sentences: readonly Sentence[]
  readonly score: number
  /** Part of the question's weight that the stretch and what it stands in account for, 0 to 1. */
  readonly coverage: number
}

interface Asked {
  readonly question: Question
  readonly weights: Weights
  readonly terms: readonly { readonly term: string; readonly idf: number; readonly planIdf: number }[]
  readonly related: readonly { readonly term: string; readonly idf: number }[]
  readonly planScores: readonly number[]
}

export function search(library: Library, question: Question, weights: Weights = WEIGHTS): Stretch[] {
  const asked = weigh(library, question, weights)
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

function weigh(library: Library, question: Question, weights: Weights): Asked {
  const rarity = (ids: readonly number[] | undefined, count: number) =>
    Math.log(1 + count / ((ids?.length ?? 0) + 0.5))
  const terms = question.terms.map((term) => ({
    term,
    idf: rarity(library.inPassages.get(term), library.passages.length),
    planIdf: rarity(library.inPlans.get(term), library.plans.length),
  }))
  const related = question.related.map((term) => ({
    term,
    idf: rarity(library.inPassages.get(term), library.passages.length),
  }))
  const planScores = library.plans.map(() => 0)
  terms.forEach(({ term, planIdf }, i) => {
    const early = 1 - weights.early * ((2 * i) / Math.max(1, terms.length - 1) - 1)
    for (const id of library.inPlans.get(term) ?? []) planScores[id] = (planScores[id] ?? 0) + planIdf * early
  })
  return { question, weights, terms, related, planScores }
}

function shortlisted(library: Library, { question, terms, related, planScores, weights }: Asked): Passage[] {
  const allowed = plansOfPlaces(library, question)
  const scores = new Map<number, number>()
  const add = (ids: readonly number[] | undefined, weight: number) => {
    for (const id of ids ?? []) scores.set(id, (scores.get(id) ?? 0) + weight)
  }
  for (const { term, idf } of terms) {
    add(library.inPassages.get(term), idf)
    add(library.inPassages.get(SKIPPED + term), idf * weights.skipped)
  }
  for (const { term, idf } of related) add(library.inPassages.get(term), idf * weights.related)
  return [...scores.entries()]
    .flatMap(([id, score]) => {
      const passage = library.passages[id]
      return passage && allowed.has(passage.plan)
        ? [{ passage, score: score + weights.identity * (planScores[passage.plan.id] ?? 0) }]
        : []
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, SHORTLIST)
    .map(({ passage }) => passage)
}

/** The plans that hold every place the question names, in full if there are any; all plans if there are none. */
function plansOfPlaces({ plans }: Library, { places }: Question): Set<Plan> {
  const inFull = plans.filter((plan) => places.every(({ full }) => plan.folded.includes(full)))
  const byName = plans.filter((plan) => places.every(({ name }) => plan.folded.includes(name)))
  return new Set([inFull, byName, plans].find((found) => found.length > 0))
}

interface PlanMatch {
  /** How much each term tells one passage of the plan from another. */
  readonly rarity: readonly number[]
  /** For each term, what the plan as a whole gives it. */
  readonly levels: readonly number[]
  readonly score: number
}

function planMatch(library: Library, plan: Plan, asked: Asked): PlanMatch {
  const { terms, planScores, weights } = asked
  const rare = Math.log(1 + library.plans.length / 4)
  const levels = terms.map(({ term, planIdf }) => {
    if (asked.question.places.some(({ full }) => full.includes(term)) && plan.folded.includes(term)) return 1
    if (plan.opening.includes(term) && planIdf > rare) return weights.anchor
    if (plan.opening.includes(term)) return weights.opening
    return library.inPlans.get(term)?.includes(plan.id) ? weights.plan : 0
  })
  const rarity = terms.map(({ term, idf }, i) => {
    const late = 1 + weights.late * ((2 * i) / Math.max(1, terms.length - 1) - 1)
    const local = Math.log(1 + plan.passages.length / ((plan.counts.get(term) ?? 0) + 0.5))
    return late * (weights.local * local + (1 - weights.local) * idf)
  })
  return { levels, rarity, score: planScores[plan.id] ?? 0 }
}

function bestStretch(passage: Passage, asked: Asked, plan: PlanMatch): Stretch | undefined {
  const { terms, weights } = asked
  const section = sectionLevels(passage, asked)
  const context = terms.map(({ term }, i) =>
    Math.max(
      plan.levels[i] ?? 0,
      passage.under.includes(term) ? weights.heading : 0,
      passage.read.includes(term) ? weights.line : 0,
      section[i] ?? 0,
    ),
  )
  const following = quotableFrom(passage).map((sentence) => matched(sentence, asked))
  let best: Stretch | undefined
  for (let start = 0; start < passage.sentences.length; start++) {
    let run: Matched | undefined
    for (let end = start; end < following.length; end++) {
      const next = following[end]
      if (!next) break
      run = run ? joined(run, next) : next
      if (end > start && run.text.length > LONGEST) break
      const stretch = score(run, asked, { context, plan })
      if (!best || stretch.score > best.score) best = stretch
    }
  }
  return best
}

/** The sentences that may be quoted in one stretch: of the line, of what it announces, of short lines beside it. */
function quotableFrom(passage: Passage): Sentence[] {
  const lines = [passage]
  let list = true
  for (const next of passage.plan.passages.slice(passage.at + 1, passage.at + WIDEST)) {
    const announced = next.headings.length > passage.headings.length
    const beside: boolean =
      list &&
      next.headings.length === passage.headings.length &&
      next.mark === passage.mark &&
      next.text.length + passage.text.length <= SHORT
    if (next.line >= passage.line + WIDEST || !(announced || beside)) break
    list &&= beside
    lines.push(next)
  }
  return lines.flatMap((line) => line.sentences)
}

/** What the lines around a passage under the same heading give each term. */
function sectionLevels(passage: Passage, { terms, weights }: Asked): number[] {
  const text = siblingsOf(passage)
    .map((sibling) => sibling.read)
    .join('\n')
  return terms.map(({ term }) => (text.includes(term) ? weights.section : 0))
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
  readonly sentences: readonly Sentence[]
  readonly text: string
  readonly levels: readonly number[]
  readonly related: readonly number[]
}

function matched(sentence: Sentence, { terms, related, weights }: Asked): Matched {
  const text = sentence.folded
  const level = (term: string) => (text.includes(term) ? 1 : hasSkipped(text, term) ? weights.skipped : 0)
  return {
    sentences: [sentence],
    text,
    levels: terms.map(({ term }) => level(term)),
    related: related.map(({ term }) => (text.includes(term) ? 1 : 0)),
  }
}

function joined(a: Matched, b: Matched): Matched {
  return {
    sentences: [...a.sentences, ...b.sentences],
    text: a.text + b.text,
    levels: a.levels.map((level, i) => Math.max(level, b.levels[i] ?? 0)),
    related: a.related.map((level, i) => Math.max(level, b.related[i] ?? 0)),
  }
}

/** Whether both characters of a pair stand in the text in order with one or two between them. */
function hasSkipped(text: string, pair: string): boolean {
  if (pair.length !== 2) return false
  const [first = '', second = ''] = pair
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (text[at + 2] === second || text[at + 3] === second) return true
  return false
}

function score(
  run: Matched,
  { question, weights, terms, related }: Asked,
  { context, plan }: { context: readonly number[]; plan: PlanMatch },
): Stretch {
  let sum = 0
  let covered = 0
  let total = 0
  terms.forEach(({ idf }, i) => {
    const level = Math.max(run.levels[i] ?? 0, context[i] ?? 0)
    sum += (plan.rarity[i] ?? 0) * level
    covered += idf * Math.min(1, level * 2)
    total += idf
  })
  related.forEach(({ idf }, i) => (sum += idf * (run.related[i] ?? 0) * weights.related * 0.5))
  const unit = total / Math.max(1, terms.length)
  const kind =
    (couldAnswer(question.wants, run.text) ? weights.kind : 0) +
    (isLabelled(question.wants, run.text) ? weights.label : 0) +
    (question.counted?.test(run.text) ? weights.counted : 0) -
    (run.sentences[0]?.passage.preamble ? weights.preamble : 0)
  const long = weights.length * unit * Math.log2(Math.max(20, run.text.length) / 20)
  return {
    sentences: run.sentences,
    score: sum + kind * unit - long + weights.identity * plan.score,
    coverage: total > 0 ? covered / total : 0,
  }
}
