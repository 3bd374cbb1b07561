// Weighs the stretches of one passage against a question and keeps the best.
import type { Passage, Plan, Sentence } from '../library/library.ts'
import type { Question } from '../question/question.ts'
import { couldAnswer, isLabelled } from '../question/wanted.ts'
import type { Weights } from './weights.ts'

const LONGEST = 200
const WIDEST = 5
/** Two lines of a list shorter than this together read as one. */
const SHORT = 80

export interface Stretch {
  readonly plan: Plan
  readonly sentences: readonly Sentence[]
  readonly score: number
  /** Part of the question's weight that the stretch and what it stands in account for, 0 to 1. */
  readonly coverage: number
}

export interface WeighedTerm {
  readonly term: string
  readonly idf: number
  readonly planIdf: number
  /** Its rarer character, and how rare that is against the rarest, 0 to 1. */
  readonly single: string
  readonly singleRarity: number
}

/** A question with what its terms weigh in the library. */
export interface Asked {
  readonly question: Question
  readonly weights: Weights
  readonly terms: readonly WeighedTerm[]
  readonly related: readonly { readonly term: string; readonly idf: number }[]
  readonly planScores: readonly number[]
  /** Those the question may be about. */
  readonly plans: ReadonlySet<Plan>
}

export interface PlanMatch {
  readonly plan: Plan
  /** How much each term tells one passage of the plan from another. */
  readonly rarity: readonly number[]
  /** For each term, what the plan as a whole gives it. */
  readonly levels: readonly number[]
  readonly score: number
}

export function bestStretch(passage: Passage, asked: Asked, plan: PlanMatch): Stretch | undefined {
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
  const level = ({ term, single, singleRarity }: WeighedTerm) => {
    if (text.includes(term)) return 1
    if (hasSkipped(text, term)) return weights.skipped
    return text.includes(single) ? weights.single * singleRarity : 0
  }
  return {
    sentences: [sentence],
    text,
    levels: terms.map(level),
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
    plan: plan.plan,
    sentences: run.sentences,
    score: sum + kind * unit - long + weights.identity * plan.score,
    coverage: total > 0 ? covered / total : 0,
  }
}
