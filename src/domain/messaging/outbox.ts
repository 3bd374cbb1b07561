// Outgoing messages are rows first: what may be sent when, and what becomes of one whose fate is unknown.
import type { ChannelName } from './chat-event.ts'
import type { Outgoing } from './channel.ts'
import type { DedupeKey } from './dedupe-keys.ts'

/** Most pressing first: the sender drains in this order. */
export const priorities = ['escalation', 'receipt', 'answer', 'paper', 'notice', 'nudge'] as const
export type Priority = (typeof priorities)[number]

/** Danger, and answers to somebody who is awake: they go out in a channel's quiet hours. */
export const breaksQuiet: ReadonlySet<Priority> = new Set(['escalation', 'receipt', 'answer'])

/** `held`: paused by a person until he lets it go on. */
export type OutboxState =
  | 'pending'
  | 'held'
  | 'claimed'
  | 'sent'
  | 'unknown'
  | 'failed'
  | 'dead'
  | 'expired'
  | 'withdrawn'

/** Where a message goes: a chat of a channel; the platform's own id, a private chat's or a group's. */
export interface Address {
  readonly channel: ChannelName
  readonly chatId: string
}

export interface NewMessage {
  /** Unique for ever: the same cause never sends twice. */
  readonly dedupeKey: DedupeKey
  readonly to: Address
  readonly priority: Priority
  readonly content: Outgoing
  /** Not sent before; undefined: at once. */
  readonly notBefore?: Date
  /** Not sent after; undefined: never too late. */
  readonly expiresAt?: Date
  /** What is watched, paused and resumed together: `notice:12:…`. */
  readonly batch?: string
}

export interface OutboxMessage extends NewMessage {
  readonly id: number
  readonly state: OutboxState
  readonly attempts: number
  /** Parts of a long text that were surely sent. */
  readonly partsSent: number
  /** Grows with each claim; a settlement with an older fence is refused. */
  readonly fence: number
  readonly claimedUntil: Date | undefined
  readonly createdAt: Date
  readonly sentAt: Date | undefined
  readonly messageId: string | undefined
  readonly error: string | undefined
  /** The second attempt after an unknown fate: marked 补发. */
  readonly resend: boolean
  /** When a person last sent it on its way again. */
  readonly redrivenAt: Date | undefined
}

/** How a claim ends. */
export type Settlement =
  | { readonly state: 'sent'; readonly at: Date; readonly messageId: string | undefined }
  /** Kept back by a budget: pending again, and no attempt was made. */
  | { readonly state: 'postponed'; readonly notBefore: Date }
  | {
      readonly state: 'pending'
      readonly notBefore: Date
      readonly error: string
      readonly partsSent: number
      /** The chat's new id, where the platform moved it. */
      readonly movedTo?: string
    }
  | { readonly state: 'unknown'; readonly error: string; readonly partsSent: number }
  | { readonly state: 'failed' | 'dead' | 'expired'; readonly error: string }
