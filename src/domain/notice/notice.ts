// Notices: drafted in one sentence, reviewed and signed by officials, sent at their times, recalled or replaced.
import { z } from 'zod'
import { recurrenceSchema } from '../time/recurrence.ts'

/**
 * `review`: waits for another official's signature; `missed`: its minute passed while the bot was down; `replaced`: a
 * correction was signed in its place.
 */
export type NoticeState =
  | 'draft'
  | 'review'
  | 'signed'
  | 'sent'
  | 'cancelled'
  | 'missed'
  | 'recalled'
  | 'replaced'

/** A person's word ended it: no more of it is written, and nobody is asked to confirm it. */
export function isEnded({ state }: Pick<Notice, 'state'>): boolean {
  return state === 'cancelled' || state === 'recalled' || state === 'replaced'
}

/** Signed and not ended: it goes out, or has. */
export function isOut({ state }: Pick<Notice, 'state'>): boolean {
  return state === 'signed' || state === 'sent'
}

export const asksSchema = z.discriminatedUnion('who', [
  z.object({ who: z.literal('everyone') }),
  /** One of each grid. */
  z.object({ who: z.literal('grids') }),
  z.object({ who: z.literal('people'), people: z.array(z.string()).min(1) }),
])
export type Asks = z.infer<typeof asksSchema>
export const timetableSchema = z.object({ recurrence: recurrenceSchema, time: z.string() })
export type NoticeTimetable = z.infer<typeof timetableSchema>
export const chatIdsSchema = z.array(z.string())

export interface Notice {
  /** The short number in chats: N12. */
  readonly id: number
  readonly state: NoticeState
  readonly authorId: string
  readonly authorName: string
  readonly signerId: string | undefined
  readonly signerName: string | undefined
  readonly body: string
  /** Ids of the roster's chats, fixed when it was drafted. */
  readonly chatIds: readonly string[]
  /** undefined: at once, when signed; of a recurring one: the next time, undefined once signed: its year's workdays are unknown. */
  readonly sendAt: Date | undefined
  readonly createdAt: Date
  readonly version: number
  readonly timetable: NoticeTimetable | undefined
  /** A recurring one is not sent from then on. */
  readonly endsAt: Date | undefined
  /** Not delivered from then on; undefined: an hour or so after its time. */
  readonly expiresAt: Date | undefined
  /** Breaks through quiet hours. */
  readonly urgent: boolean
  /** Stays in, whatever its time, until it is told to go on. */
  readonly paused: boolean
  /** Who is asked to confirm; undefined: nobody. */
  readonly asks: Asks | undefined
  readonly files: readonly { readonly hash: string; readonly name: string }[]
  /** Number of the notice that this one takes the place of. */
  readonly replaces: number | undefined
  /** What was signed and is sent, word for word. */
  readonly signedText: string | undefined
  /** SHA-256 over `signedText` and `files`: what is sent is what was signed. */
  readonly hash: string | undefined
  /** The message it was drafted in; undefined: a command. */
  readonly eventId: number | undefined
}

type Signature = 'signerId' | 'signerName' | 'signedText' | 'hash'
export type NewNotice = Omit<Notice, 'id' | 'version' | 'state' | 'paused' | Signature>

export interface NoticeRound {
  readonly id: number
  readonly noticeId: number
  readonly kind: 'send' | 'recall'
  readonly nominal: Date
  readonly openedAt: Date
  /** `posted`: all is in the outbox; `done`: all is settled and told. */
  readonly state: 'open' | 'paused' | 'posted' | 'done'
  readonly cursor: number
  readonly calls: number
  readonly nextCallAt: Date | undefined
}

export interface NoticeAck {
  readonly roundId: number
  readonly noticeId: number
  readonly channel: string
  readonly accountId: string
  /** undefined: a resident who is not enrolled. */
  readonly personId: string | undefined
  readonly name: string
  /** The roster's chat, or empty in private. */
  readonly chatId: string
  readonly how: 'button' | 'reaction' | 'word' | 'quote'
  readonly at: Date
  readonly eventId: number
}

/** What the batch of any notice begins with. */
export const noticeBatches = 'notice:'

export function batchOf(round: Pick<NoticeRound, 'id' | 'noticeId'>): string {
  return `${noticeBatches}${round.noticeId}:${round.id}`
}

/** The notice and round that a batch belongs to. */
export function parseBatch(batch: string): { noticeId: number; roundId: number } | undefined {
  const match = /^notice:(\d+):(\d+)$/.exec(batch)
  return match ? { noticeId: Number(match[1]), roundId: Number(match[2]) } : undefined
}
