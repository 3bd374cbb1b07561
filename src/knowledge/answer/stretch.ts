// Weighs the stretches of one passage against a question and keeps the best.
import type { Passage, Plan, Sentence } from '../library/passage.ts'
import { heldIn, matched, type Asked } from './asked.ts'
import { aroundOf, mostFrom, Run, type PlanMatch } from './run.ts'

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
  const sentences = quotableFrom(passage)
  const window = {
    asked,
    plan,
    around: aroundOf(contextOf(passage, asked, plan), plan),
    sentences,
    matches: sentences.map((sentence) => matched(sentence, asked)),
    preamble: passage.preamble,
  }
  const most = mostFrom(window)
  let best: Stretch | undefined
  for (let from = 0; from < passage.sentences.length; from++) {
    if ((most[from] ?? 0) <= (best?.score ?? least)) break
    const run = new Run(window, from)
    while (run.grows()) {
      const score = run.scoreOver(best?.score ?? least)
      if (score !== undefined) best = { plan: plan.plan, sentences: sentences.slice(from, run.end), score }
    }
  }
  return best
}

/** What the question's words are worth wherever in the passage a stretch stands. */
function contextOf(passage: Passage, asked: Asked, { levels, stands }: PlanMatch): number[] {
  const { terms, weights } = asked
  const [above, here] = [heldAbove(passage, asked), heldIn(passage, asked)]
  const context: number[] = []
  const open: number[] = []
  for (let i = 0; i < terms.length; i++) {
    const at = terms[i]?.at ?? 0
    const heading = above[at] ? weights.heading : 0
    const line = stands[i] && here[at] ? weights.line : 0
    const level = Math.max(levels[i] ?? 0, heading, line)
    context.push(level)
    if (stands[i] && level < weights.section) open.push(i)
  }
  if (open.length === 0) return context
  for (const sibling of siblingsOf(passage)) {
    const held = heldIn(sibling, asked)
    for (const i of open) if (held[terms[i]?.at ?? 0]) context[i] = weights.section
  }
  return context
}

function heldAbove({ under }: Passage, { headings, lineSpotter }: Asked): Uint8Array {
  const known = headings.get(under)
  if (known) return known
  const held = lineSpotter.spot(under)
  headings.set(under, held)
  return held
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

function siblingsOf({ at, plan: { passages }, text, headings }: Passage): Passage[] {
  const heading = headings[headings.length - 1]
  const siblings: Passage[] = []
  for (let near = Math.max(0, at - WIDEST); near <= at + WIDEST; near++) {
    const other = passages[near]
    const above = other?.headings[other.headings.length - 1]
    if (other && (above === heading || above === text)) siblings.push(other)
  }
  return siblings
}
