// The passages that a model may word an answer from: those of one plan that speak of the question, best first.
import type { Citation } from '../../domain/question/answer.ts'
import type { Evidence, EvidencePassage } from '../../domain/question/knowledge.ts'
import type { Library } from '../library/library.ts'
import type { Passage, Sentence } from '../library/passage.ts'
import { readQuestion } from '../question/question.ts'
import { search } from './search.ts'

const MOST = 8
/** A longer line is given only where it was found to speak of the question. */
const LONG = 600
const QUOTED = 300

/** Plans differ, so an answer is never mixed from two: only the plan that `answer` cites is looked at. */
export function evidenceFor(library: Library, question: string, answer: Citation): Evidence {
  const plan = library.plans.find(({ file, title }) => file === answer.file && title === answer.plan)
  const found = plan ? search(library, readQuestion(question), { planKey: plan.key }) : []
  const passages = new Map<Passage, EvidencePassage>()
  for (const { sentences } of found) {
    for (const { passage } of sentences)
      if (passages.size < MOST && !passages.has(passage)) passages.set(passage, excerpt(passage, sentences))
  }
  const names = new Set(library.plans.flatMap(({ places }) => places))
  return { passages: [...passages.values()], names: [...names] }
}

function excerpt(passage: Passage, found: readonly Sentence[]): EvidencePassage {
  const own = found.filter((sentence) => sentence.passage === passage).map((sentence) => sentence.text)
  const text = passage.text.length <= LONG ? passage.text : own.join('').slice(0, LONG)
  const { plan, line, place } = passage
  const where = { lines: place === undefined ? ([line, line] as const) : null, place: place ?? null }
  const section = passage.headings.join(' > ')
  return {
    text,
    year: plan.year,
    citation: { file: plan.file, ...where, plan: plan.title, section, quote: text.slice(0, QUOTED) },
  }
}
