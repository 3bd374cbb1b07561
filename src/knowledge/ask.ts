// Answers a question from the plans alone: the stretch of original text that answers it, or an honest no.
import type { Answer, Citation } from '../domain/answer.ts'
import { completed } from './extract.ts'
import type { Library, Sentence } from './library.ts'
import { readQuestion } from './question.ts'
import { isSensitive, unknownIn } from './refusal.ts'
import { search, WEIGHTS, type Weights } from './search.ts'

const CITED = 3
const QUOTED = 300

export interface Asking {
  readonly question: string
  readonly place?: string
}

export function ask(library: Library, asking: Asking, weights: Weights = WEIGHTS): Answer {
  const question = readQuestion(asking.question)
  if (isSensitive(question)) return { outcome: 'refused', reason: 'sensitive', citations: [] }
  const [best, ...others] = search(library, question, weights)
  if (!best) return { outcome: 'refused', reason: 'not-in-plans', citations: [] }
  const full = completed(best.sentences)
  const citations: [Citation, ...Citation[]] = [{ ...cite(best.sentences), quote: clip(full) }]
  for (const other of others) {
    if (citations.length >= CITED) break
    const next = cite(other.sentences)
    if (!citations.some((c) => c.file === next.file && c.lines?.[0] === next.lines?.[0])) citations.push(next)
  }
  const unknown = unknownIn(question, full)
  if (unknown) return { outcome: 'refused', reason: unknown, citations }
  const plan = best.sentences[0]?.passage.plan
  return {
    outcome: 'answered',
    mode: 'extract',
    text: textOf(full),
    year: plan?.year ?? { kind: 'unknown' },
    citations,
  }
}

function cite(sentences: readonly Sentence[]): Citation {
  const first = sentences[0]?.passage
  const last = sentences[sentences.length - 1]?.passage
  return {
    file: first?.plan.file ?? '',
    lines: first && last ? [first.line, last.line] : null,
    place: null,
    plan: first?.plan.title ?? '',
    section: first?.headings.join(' > ') ?? '',
    quote: clip(sentences),
  }
}

function clip(sentences: readonly Sentence[]): string {
  return textOf(sentences).slice(0, QUOTED)
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => sentence.text).join('')
}
