// How two plans that repeat one another differ: the sentences that only one of them has.
import type { Plan, Sentence } from './passage.ts'

interface Said {
  readonly line: number
  readonly text: string
}

export function differenceOf(plan: Plan, other: Plan): { only: readonly Said[]; onlyOther: readonly Said[] } {
  return { only: without(plan, other), onlyOther: without(other, plan) }
}

function without(plan: Plan, other: Plan): Said[] {
  const known = new Set(sentencesOf(other).map(bare))
  return sentencesOf(plan)
    .filter((sentence) => !known.has(bare(sentence)))
    .map(({ text, passage }) => ({ line: passage.line, text }))
}

function sentencesOf(plan: Plan): Sentence[] {
  return plan.passages.flatMap((passage) => passage.sentences)
}

/** Numbering and punctuation make no difference. */
function bare({ folded }: Sentence): string {
  return folded.replace(/^[(]?[\d一二三四五六七八九十]+[).、]/u, '').replace(/[\s\p{P}\p{S}]/gu, '')
}
