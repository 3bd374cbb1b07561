// Completes the best stretch to what can be read alone: the list it announces, the sentences around it.
import type { Passage, Sentence } from '../library/passage.ts'
import { LONGEST as LIST, wholeList } from './list.ts'
import type { Wanted } from '../question/wanted.ts'

/** Enough to read a point in its context, short enough for a chat. */
const FULL = 150
const WIDEST = 5

export function completed(found: readonly Sentence[], wants: Wanted): Sentence[] {
  const announced = /[:\uff1a]$/u.test(found.at(-1)?.text ?? '')
  const list = wants === 'list' || announced ? wholeList(found) : found
  if (list !== found) return [...list]
  const sentences = [...found]
  const full = wants === 'list' ? LIST : FULL
  const grow = (next: Sentence | undefined, place: 'before' | 'after') => {
    const fits = next && length(sentences) + next.text.length <= full
    if (fits && place === 'after') sentences.push(next)
    if (fits && place === 'before') sentences.unshift(next)
    return Boolean(fits)
  }
  while (grow(neighbour(sentences, 1), 'after'));
  while (grow(neighbour(sentences, -1), 'before'));
  return sentences
}

function length(sentences: readonly Sentence[]): number {
  return sentences.reduce((total, sentence) => total + sentence.text.length, 0)
}

/** The sentence next to a stretch in its own paragraph, or in the line that its last line announces. */
function neighbour(sentences: readonly Sentence[], step: 1 | -1): Sentence | undefined {
  const edge = step > 0 ? sentences[sentences.length - 1] : sentences[0]
  if (!edge) return undefined
  const inside = edge.passage.sentences[edge.passage.sentences.indexOf(edge) + step]
  if (inside) return inside
  const next = edge.passage.plan.passages[edge.passage.at + step]
  if (!next || !near(sentences, next)) return undefined
  const announced = step > 0 && belongs(edge.passage, next)
  return announced || (step < 0 && belongs(next, edge.passage) && isHeading(next))
    ? next.sentences[step > 0 ? 0 : next.sentences.length - 1]
    : undefined
}

function near(sentences: readonly Sentence[], next: Passage): boolean {
  const lines = [...sentences.map((sentence) => sentence.passage.line), next.line]
  return Math.max(...lines) - Math.min(...lines) < WIDEST
}

/** Whether a line stands under the one before it. */
function belongs(before: Passage, after: Passage): boolean {
  return after.headings.length > before.headings.length
}

function isHeading(passage: Passage): boolean {
  return passage.mark !== undefined && passage.text.length <= 40
}
