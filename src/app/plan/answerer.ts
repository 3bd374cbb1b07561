// Answers the questions that were left open, with a model where there is one, outside any transaction; whatever happens, the extract comes within the limit.
import type { Answer } from '../../domain/question/answer.ts'
import type { Drafting, DraftRequest } from '../../domain/question/model.ts'
import type { Question } from '../../domain/question/question.ts'
import type { Tx } from '../../domain/ports.ts'
import { tellTrouble } from '../../flows/messaging/tell-trouble.ts'
import { answerFromPlans } from '../../flows/question/answer-question.ts'
import { closeQuestion, evidenceOf, isTooOld, wordedAnswer } from '../../flows/question/word-answer.ts'
import { sceneIn } from '../surroundings.ts'
import { bookUse, spentToday } from '../model-use.ts'
import type { ModelParts, Parts } from '../parts.ts'
import { leaseOf, workOff, type WorkSignals } from '../work-off.ts'

/** Answers one after another, oldest first, until none is open; each wait counts from when it was asked. */
export function answerOpenQuestions(parts: Parts, signals: WorkSignals): Promise<void> {
  return workOff(
    parts,
    {
      kind: 'questions',
      leaseMs: leaseOf(parts.model?.timeoutMs),
      next: async (tx, except) => (parts.knowledge.ready() ? tx.questions.oldest(except) : undefined),
      run: (question) => answerOne(parts, question, signals.signal),
      async giveUp(tx, { id, eventId }) {
        await tx.questions.settle(id, { state: 'dropped' }, parts.clock())
        const event = await tx.inbox.get(eventId)
        if (event) await tellTrouble(tx, event, parts.clock())
      },
    },
    signals,
  )
}

async function answerOne(parts: Parts, question: Question, signal: AbortSignal): Promise<void> {
  const { community, knowledge, store, clock } = parts
  const now = clock()
  const { roster, tokens } = await store.transact(async (tx) => ({
    roster: await tx.roster.load(),
    tokens: await spentToday(tx, parts),
  }))
  const { extract, evidence } = evidenceOf({ knowledge, community, roster, now }, question)
  if (!parts.model || extract.outcome !== 'answered')
    return store.transact((tx) => answerNow(tx, parts, { question, found: extract }))
  const drafting = await draft(parts.model, { question, passages: evidence.passages, tokens, now, signal })
  if (drafting.outcome === 'failed')
    parts.log.warn({ question: question.id, why: drafting.why }, 'no model worded it; the extract answers')
  await bookUse(parts, drafting.uses)
  const answer = wordedAnswer(extract, drafting, evidence)
  await store.transact((tx) => closeQuestion({ tx, community, now: clock() }, question, answer))
}

/** As it would have been answered had the plans been read when it came. */
async function answerNow(
  tx: Tx,
  parts: Parts,
  { question, found }: { question: Question; found: Answer },
): Promise<void> {
  // Another may have settled it since it was claimed.
  if ((await tx.questions.get(question.id))?.state !== 'open') return
  const now = parts.clock()
  const scene = await sceneIn(tx, parts, question.eventId)
  if (scene && !isTooOld(question, parts.community, now)) await answerFromPlans(scene, question, found)
  else await closeQuestion({ tx, community: parts.community, now }, question, found)
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
