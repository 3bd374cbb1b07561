// Weighs the stretches of one passage against a question and keeps the best.
import type { Passage, Plan, Sentence } from '../library/library.ts'
import type { Question } from '../question/question.ts'
import { hasSkipped } from '../library/terms.ts'
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
}

export interface WeighedTerm {
  readonly term: string
  readonly idf: number
  readonly planIdf: number
  /** Its rarer character, and how rare that is against the rarest, 0 to 1. */
  readonly single: string
  readonly singleRarity: number
  /** Words that may stand for it, and what one is worth against the term itself. */
  readonly others: readonly { readonly word: string; readonly worth: number }[]
}

/** A question with what its terms weigh in the library. */
export interface Asked {
  readonly question: Question
  readonly weights: Weights
  readonly terms: readonly WeighedTerm[]
  readonly related: readonly { readonly term: string; readonly idf: number }[]
  /** What one average term weighs. */
  readonly unit: number
  readonly planScores: Float64Array
  /** Those the question may be about. */
  readonly plans: readonly Plan[]
  /** Sentences already looked at: neighbours share them. */
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
  const looks = following.map((sentence) => matched(sentence, asked))
  let best: Stretch | undefined
  for (let start = 0; start < passage.sentences.length; start++) {
    const levels = [...context]
    const related = asked.related.map(() => 0)
    let text = ''
    for (let end = start; end < following.length; end++) {
      const next = looks[end]
      if (!next || (end > start && text.length + next.text.length > LONGEST)) break
      text += next.text
      raise(levels, next.levels)
      raise(related, next.related)
      const score = scoreOf({ text, levels, related, passage: following[start]?.passage }, asked, {
        plan,
        least: best?.score ?? -Infinity,
      })
      if (score !== undefined) best = { plan: plan.plan, sentences: following.slice(start, end + 1), score }
    }
  }
  return best
}

/** What each term is worth wherever in the passage a stretch stands. */
function contextOf(passage: Passage, { terms, weights }: Asked, { levels, stands }: PlanMatch): number[] {
  const here = terms.map(({ term }, i) =>
    Math.max(
      levels[i] ?? 0,
      passage.under.includes(term) ? weights.heading : 0,
      stands[i] && passage.read.includes(term) ? weights.line : 0,
    ),
  )
  const open = (level: number, i: number) => stands[i] === true && level < weights.section
  if (!here.some(open)) return here
  const around = siblingsOf(passage)
    .map((sibling) => sibling.read)
    .join('\n')
  return here.map((level, i) =>
    open(level, i) && around.includes(terms[i]?.term ?? '') ? weights.section : level,
  )
}

function raise(levels: number[], by: readonly number[]): void {
  for (let i = 0; i < levels.length; i++) if ((by[i] ?? 0) > (levels[i] ?? 0)) levels[i] = by[i] ?? 0
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
  readonly levels: readonly number[]
  readonly related: readonly number[]
}

function matched(sentence: Sentence, asked: Asked): Matched {
  const known = asked.known.get(sentence) ?? looked(sentence, asked)
  asked.known.set(sentence, known)
  return known
}

function looked(sentence: Sentence, { terms, related, weights }: Asked): Matched {
  const text = sentence.folded
  const level = ({ term, single, singleRarity, others }: WeighedTerm) => {
    const held = text.includes(single)
    if (held && text.includes(term)) return 1
    const other = others.reduce(
      (most, { word, worth }) => (worth > most && text.includes(word) ? worth : most),
      0,
    )
    if (!held) return other
    return Math.max(other, hasSkipped(text, term) ? weights.skipped : weights.single * singleRarity)
  }
  return {
    text,
    levels: terms.map(level),
    related: related.map(({ term }) => (text.includes(term) ? 1 : 0)),
  }
}

interface Run extends Matched {
  /** The line it begins in. */
  readonly passage: Passage | undefined
}

interface Rival {
  readonly plan: PlanMatch
  /** The best score so far. */
  readonly least: number
}

/** undefined: it beats no rival. What kind of answer it holds is looked at only where that could decide. */
function scoreOf(run: Run, asked: Asked, { plan, least }: Rival): number | undefined {
  const { weights, related, unit } = asked
  let sum = 0
  for (let i = 0; i < run.levels.length; i++) sum += (plan.rarity[i] ?? 0) * (run.levels[i] ?? 0)
  for (let i = 0; i < related.length; i++)
    sum += (related[i]?.idf ?? 0) * (run.related[i] ?? 0) * weights.related * 0.5
  const long = weights.length * unit * Math.log2(Math.max(20, run.text.length) / 20)
  const bare = sum - long + weights.identity * plan.score
  if (bare + (weights.kind + weights.label + weights.counted) * unit <= least) return undefined
  const score = bare + kindOf(run, asked) * unit
  return score > least ? score : undefined
}

/** What it speaks for that the stretch holds the kind of answer wanted; in units of one average term. */
function kindOf({ text, passage }: Run, { question, weights }: Asked): number {
  return (
    (couldAnswer(question.wants, text) ? weights.kind : 0) +
    (isLabelled(question.wants, text) ? weights.label : 0) +
    (question.counted?.test(text) ? weights.counted : 0) -
    (passage?.preamble ? weights.preamble : 0)
  )
}
