// A question gets its answer: what became of it and the message are committed together, once.
import { questionKey } from '../../domain/messaging/dedupe-keys.ts'
import type { Answer } from '../../domain/question/answer.ts'
import type { Outgoing } from '../../domain/messaging/channel.ts'
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import type { Tx } from '../../domain/ports.ts'
import {
  renderQuestionAnswer,
  settlementOf,
  type Question,
  type QuestionSettlement,
} from '../../domain/question/question.ts'

interface Effects {
  readonly tx: Tx
  readonly now: Date
}

export async function settleWithAnswer(effects: Effects, question: Question, answer: Answer): Promise<void> {
  await settleQuestion(effects, question, {
    settlement: settlementOf(answer),
    content: renderQuestionAnswer(question, answer),
  })
}

export async function settleQuestion(
  { tx, now }: Effects,
  question: Question,
  { settlement, content }: { settlement: QuestionSettlement; content: Outgoing },
): Promise<void> {
  if (!(await tx.questions.settle(question.id, settlement, now))) return
  const asked = await tx.inbox.get(question.eventId)
  await tx.outbox.add(
    {
      dedupeKey: questionKey(question.id),
      to: question.chat,
      priority: 'answer',
      content: { ...replyTo(asked?.event), ...content },
    },
    now,
  )
}

export function replyTo(event: ChatEvent | undefined): Pick<Outgoing, 'replyTo'> {
  return event?.kind === 'new' && event.chat.kind === 'group'
    ? { replyTo: { messageId: event.messageId, ...event.sender } }
    : {}
}
