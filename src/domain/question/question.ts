// A question that was asked in a chat: what became of it, what was said, and whether it helped.
import { renderAnswer, type Answer, type UnknownKind } from './answer.ts'
import type { Outgoing } from '../messaging/channel.ts'
import type { ChatKind } from '../messaging/chat-event.ts'
import type { Address } from '../messaging/outbox.ts'

export interface NewQuestion {
  readonly text: string
  /** The plan that was chosen when asked back. */
  readonly planKey: string | undefined
  readonly chat: Address
  readonly chatKind: ChatKind
  /** Account on the chat's channel. */
  readonly askerId: string
  readonly askerName: string
  readonly eventId: number
  /** When the bot took it up; its time limit runs from here. */
  readonly askedAt: Date
}

/** `law`: a national number, from the table of `emergency.ts`. */
export type AnswerMode = 'extract' | 'model' | 'faq' | 'law'

export type QuestionSettlement =
  | { readonly state: 'answered'; readonly mode: AnswerMode; readonly answer: string }
  | { readonly state: 'clarify' }
  | { readonly state: 'refused'; readonly reason: UnknownKind }
  /** Too old to be answered when the bot came back. */
  | { readonly state: 'dropped' }

export interface Question extends NewQuestion {
  readonly id: number
  readonly state: 'open' | QuestionSettlement['state']
  readonly mode: AnswerMode | undefined
  readonly reason: UnknownKind | undefined
  readonly answer: string | undefined
  readonly settledAt: Date | undefined
}

export interface VotedQuestion extends Question {
  readonly helpful: number
  readonly unhelpful: number
  /** It was passed on to an official; undefined: it was not. */
  readonly referral?: { readonly answeredBy: string | undefined }
}

export function settlementOf(answer: Answer): QuestionSettlement {
  switch (answer.outcome) {
    case 'answered':
      return { state: 'answered', mode: answer.mode, answer: answer.text }
    case 'clarify':
      return { state: 'clarify' }
    case 'refused':
      return { state: 'refused', reason: answer.reason }
  }
}

/** An answer carries its question's number, which a quote of it repeats. */
export function renderQuestionAnswer(question: Question, answer: Answer): Outgoing {
  const text = renderAnswer(answer)
  return answer.outcome === 'answered' ? votable(question, text) : { text }
}

export function votable({ id }: Question, text: string): Outgoing {
  return {
    text: `${text} Q${id}`,
    buttons: [
      [
        { label: '👍', token: `up:${id}`, word: `有用 Q${id}` },
        { label: '👎', token: `down:${id}`, word: `没用 Q${id}` },
      ],
    ],
  }
}

export function renderPlansAwaited(): string {
  return '资料正在读取，读好后自动回答您，不用再问。'
}

/** The question whose answer a quoted text is. */
export function numberIn(quote: string | undefined): number | undefined {
  const found = /(?<![A-Za-z0-9])Q(\d{1,9})(?!\d)/u.exec(quote ?? '')
  return found ? Number(found[1]) : undefined
}

export function renderNoSuchAnswer(id: number): string {
  return `这里没有编号 Q${id} 的答复，没有记。`
}

export function renderVote(helpful: boolean): string {
  return helpful ? '谢谢，已记下。' : '已记下：这条答复没用，社区会看到。'
}
