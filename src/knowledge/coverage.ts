// How much of a question a stretch of text and its surroundings account for, character by character.
import type { Passage, Sentence } from './library.ts'
import { foldText } from '../lib/fold-text.ts'
import { digitsForNumerals } from '../lib/quantities.ts'
import type { Question } from './question.ts'
import { relatedTo } from './synonyms.ts'

export interface Coverage {
  /** Part of the content characters that the stretch, its line, headings and section account for. */
  readonly near: number
  /** The same over the whole plan. */
  readonly plan: number
  /** Characters nothing in the plan accounts for. */
  readonly missing: string
}

export function coverageOf(question: Question, sentences: readonly Sentence[]): Coverage {
  const passage = sentences[0]?.passage
  if (!passage) return { near: 0, plan: 0, missing: question.content }
  const near = nearText(passage, sentences)
  const runs = question.content.match(/\p{Script=Han}+|[a-z0-9.%]+/gu) ?? []
  const count = (text: string) => runs.map((run) => marks(run, text))
  const total = runs.join('').length || 1
  const nearMarks = count(near)
  const planMarks = count(passage.plan.folded)
  const sum = (marked: boolean[][]) => marked.flat().filter(Boolean).length / total
  const missing = runs
    .map((run, i) =>
      Array.from(run)
        .map((c, j) => (planMarks[i]?.[j] ? ' ' : c))
        .join(''),
    )
    .join(' ')
  return { near: sum(nearMarks), plan: sum(planMarks), missing: missing.replace(/\s+/gu, ' ').trim() }
}

function nearText(passage: Passage, sentences: readonly Sentence[]): string {
  const headings = foldText(passage.headings.join('\n'))
  const lines = new Set(sentences.map((sentence) => sentence.passage))
  const text = [...lines].map((line) => line.folded).join('\n')
  return digitsForNumerals(`${passage.plan.opening}\n${headings}\n${text}`)
}

/** Which characters of a run belong to a pair that stands in the text, or to a word with a relative there. */
function marks(run: string, text: string): boolean[] {
  const marked = Array.from(run).map(() => false)
  if (/^[a-z0-9]/u.test(run)) return marked.fill(text.includes(run))
  for (let i = 0; i + 1 < run.length; i++)
    if (text.includes(run.slice(i, i + 2))) marked[i] = marked[i + 1] = true
  if (run.length === 1) marked[0] = text.includes(run)
  for (const [word, others] of relatedTo(run)) {
    if (!others.some((other) => text.includes(other))) continue
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1))
      for (let i = at; i < at + word.length; i++) marked[i] = true
  }
  return marked
}
