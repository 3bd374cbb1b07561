// The task of drafting an answer: what the model is told, and what a reply must look like.
import { z } from 'zod'
import { handleOf, type DraftRequest } from '../domain/question/model.ts'
import { loadPrompt, type Message } from './prompt.ts'

export const draftSchema = z.object({
  sentences: z.array(z.object({ text: z.string().max(1000), handles: z.array(z.string()) })).max(20),
})

const prompt = loadPrompt('answer', ['question', 'passages'])
const longestQuestion = 500

/** Passages go under handles of this request alone: the model cannot name a document it was not shown. */
export function draftMessages({
  question,
  passages,
}: Pick<DraftRequest, 'question' | 'passages'>): readonly Message[] {
  return prompt({
    question: question.slice(0, longestQuestion),
    passages: passages.map(({ text, citation }, i) => ({
      handle: handleOf(i),
      plan: citation.plan,
      section: citation.section,
      text,
    })),
  })
}
