// Answers open questions with a model, outside any transaction; whatever happens, the extract comes within the limit.
import type { Drafting, DraftRequest } from '../../domain/question/model.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Question } from '../../domain/question/question.ts'
import { closeQuestion, evidenceOf, wordedAnswer } from '../../flows/question/word-answer.ts'
import type { ModelParts, Parts } from '../parts.ts'

/** How long a claim outlives the time limit: whoever claimed by then has died. */
const slackMs = 4000

/** Answers one after another, oldest first, until none is open; each wait counts from when it was asked. */
export async function answerOpenQuestions(
  parts: Parts,
  { signal, onAnswered }: { signal: AbortSignal; onAnswered: () => void },
): Promise<void> {
  while (!signal.aborted && (await answerNext(parts, signal))) onAnswered()
}

async function answerNext(parts: Parts, signal: AbortSignal): Promise<boolean> {
  const { community, knowledge, store, clock } = parts
  const now = clock()
  const day = localDay(now, community.timeZone)
  const leaseMs = (parts.model?.timeoutMs ?? 0) + slackMs
  const { question, roster, spent } = await store.transact(async (tx) => ({
    question: await tx.questions.claim(now, new Date(now.getTime() + leaseMs)),
    roster: await tx.roster.load(),
    spent: await tx.modelUse.ofDay(day),
  }))
  if (!question) return false
  const { extract, evidence } = evidenceOf({ knowledge, community, roster }, question)
  const tokens = spent.reduce((sum, use) => sum + use.promptTokens + use.answerTokens, 0)
  const drafting = await draft(parts.model, { question, passages: evidence.passages, tokens, now, signal })
  if (drafting.outcome === 'failed')
    parts.log.warn({ question: question.id, why: drafting.why }, 'no model worded it; the extract answers')
  await store.transact(async (tx) => {
    for (const use of drafting.uses) await tx.modelUse.add(day, use)
    const answer = wordedAnswer(extract, drafting, evidence)
    await closeQuestion({ tx, community, now: clock() }, question, answer)
  })
  return true
}

interface Task extends Pick<DraftRequest, 'passages' | 'signal'> {
  readonly question: Question
  /** Spent today. */
  readonly tokens: number
  readonly now: Date
}

async function draft(model: ModelParts | undefined, task: Task): Promise<Drafting> {
  const { question, passages, tokens, now, signal } = task
  const leftMs = question.askedAt.getTime() + (model?.timeoutMs ?? 0) - now.getTime()
  const unasked = (why: string) => ({ outcome: 'failed', why, uses: [] }) as const
  if (!model) return unasked('there is no model')
  if (passages.length === 0) return unasked('there is nothing to word it from')
  if (tokens >= model.dailyTokens) return unasked(`the budget of today is used up: ${tokens} tokens`)
  if (leftMs <= 0) return unasked('there is no time left')
  return model.port.draftAnswer({ question: question.text, passages, timeoutMs: leftMs, signal })
}
