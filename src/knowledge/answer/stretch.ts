// Weighs the stretches of one passage against a question and keeps the best.
import type { Passage, Plan, Sentence } from '../library/passage.ts'
import { heldIn, type Asked } from './asked.ts'
import { aroundOf, Run, type PlanMatch } from './run.ts'

const WIDEST = 5
/** Two lines of a list shorter than this together read as one. */
const SHORT = 80

export interface Stretch {
  readonly plan: Plan
  readonly sentences: readonly Sentence[]
  readonly score: number
}

interface Sought {
  readonly asked: Asked
  readonly plan: PlanMatch
  /** A stretch that scores no more is of no use. */
  readonly least: number
}

/** undefined: none scores more than is sought. */
export function bestStretch(passage: Passage, { asked, plan, least }: Sought): Stretch | undefined {
  const around = aroundOf(contextOf(passage, asked, plan), plan)
  const following = quotableFrom(passage)
  let best: Stretch | undefined
  for (const [start, first] of passage.sentences.entries()) {
    const run = new Run({ asked, plan, around, first })
    for (let end = start; end < following.length; end++) {
      const sentence = following[end]
      if (!sentence || !run.takes(sentence)) break
      const score = run.scoreOver(best?.score ?? least)
      if (score !== undefined) best = { plan: plan.plan, sentences: following.slice(start, end + 1), score }
    }
  }
  return best
}

/** What the question's words are worth wherever in the passage a stretch stands. */
function contextOf(passage: Passage, asked: Asked, { levels, stands }: PlanMatch): Float64Array {
  const { terms, weights, spotter } = asked
  const [above, here] = [spotter.spot(passage.under), heldIn(passage, asked)]
  const context = new Float64Array(terms.length)
  const open: number[] = []
  terms.forEach(({ at }, i) => {
    const heading = above[at] ? weights.heading : 0
    const line = stands[i] && here[at] ? weights.line : 0
    const level = Math.max(levels[i] ?? 0, heading, line)
    context[i] = level
    if (stands[i] && level < weights.section) open.push(i)
  })
  if (open.length === 0) return context
  const around = siblingsOf(passage).map((sibling) => heldIn(sibling, asked))
  for (const i of open) {
    const at = terms[i]?.at ?? 0
    if (around.some((held) => held[at])) context[i] = weights.section
  }
  return context
}

/** The sentences that may be quoted in one stretch: of the line, of what it announces, of short lines beside it. */
function quotableFrom(passage: Passage): readonly Sentence[] {
  const { passages } = passage.plan
  const sentences = [...passage.sentences]
  let list = true
  for (let at = passage.at + 1; at < passage.at + WIDEST; at++) {
    const next = passages[at]
    if (!next || next.line >= passage.line + WIDEST) break
    const beside: boolean = list && isBeside(next, passage)
    if (!beside && next.headings.length <= passage.headings.length) break
    list = beside
    sentences.push(...next.sentences)
  }
  return sentences
}

function isBeside(next: Passage, passage: Passage): boolean {
  return (
    next.headings.length === passage.headings.length &&
    next.mark === passage.mark &&
    next.text.length + passage.text.length <= SHORT
  )
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
