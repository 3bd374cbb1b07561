// Answers a question from the plans alone: the stretch of original text that answers it, or an honest no.
import type { Answer, Citation } from '../domain/answer.ts'
import { completed } from './extract.ts'
import type { Library, Sentence } from './library.ts'
import { readQuestion, type Question } from './question.ts'
import { isSensitive, unknownIn } from './refusal.ts'
import { search, WEIGHTS, type Weights } from './search.ts'

const CITED = 3
const QUOTED = 300

export interface Asking {
  readonly question: string
  readonly place?: string
}

export function ask(library: Library, asking: Asking): Answer {
  const question = readQuestion(asking.question)
  if (isSensitive(question)) return { outcome: 'refused', reason: 'sensitive', citations: [] }
  const answer = answerOf(library, question)
  if (answer.outcome !== 'answered') return answer
  const { sentences, ...answered } = answer
  const unknown = unknownIn(question, sentences)
  return unknown ? { outcome: 'refused', reason: unknown, citations: answered.citations } : answered
}

/** The best that was found, whether or not it may stand. */
export function answerOf(library: Library, question: Question, weights: Weights = WEIGHTS) {
  const [best, ...others] = search(library, question, weights)
  if (!best) return { outcome: 'refused', reason: 'not-in-plans', citations: [] } as const
  const sentences = completed(best.sentences, question.wants)
  const citations: [Citation, ...Citation[]] = [{ ...cite(best.sentences), quote: clip(sentences) }]
  for (const other of others) {
    if (citations.length >= CITED) break
    const next = cite(other.sentences)
    if (!citations.some((c) => c.file === next.file && c.lines?.[0] === next.lines?.[0])) citations.push(next)
  }
  const year = best.sentences[0]?.passage.plan.year ?? { kind: 'unknown' }
  return {
    outcome: 'answered',
    mode: 'extract',
    text: textOf(sentences),
    year,
    citations,
    sentences,
  } as const
}

function cite(sentences: readonly Sentence[]): Citation {
  const first = sentences[0]?.passage
  const last = sentences[sentences.length - 1]?.passage
  return {
    file: first?.plan.file ?? '',
    lines: first && last && !first.place ? [first.line, last.line] : null,
    place: first?.place ?? null,
    plan: first?.plan.title ?? '',
    section: first?.headings.join(' > ') ?? '',
    quote: clip(sentences),
  }
}

function clip(sentences: readonly Sentence[]): string {
  return textOf(sentences).slice(0, QUOTED)
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences
    .map(({ text, passage }, i) => (i > 0 && sentences[i - 1]?.passage !== passage ? `\n${text}` : text))
    .join('')
}
