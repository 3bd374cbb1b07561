// Notices: drafted in one sentence, confirmed by a signing official, sent at their minute, once.
import { z } from 'zod'

/** `missed`: its minute passed while the bot was down. */
export type NoticeState = 'draft' | 'signed' | 'sent' | 'cancelled' | 'missed'

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
  /** undefined: at once, when signed. */
  readonly sendAt: Date | undefined
  readonly createdAt: Date
  readonly version: number
}

export type NewNotice = Omit<Notice, 'id' | 'version' | 'signerId' | 'signerName' | 'state'>
export const chatIdsSchema = z.array(z.string())
