// What flows need of the inbox.
import type { ChatEvent } from './chat-event.ts'
import type { Claim } from './claim.ts'

export interface InboxEvent {
  readonly id: number
  readonly event: ChatEvent
  readonly receivedAt: Date
  /** This one included. */
  readonly attempts: number
}

export interface InboxCounts {
  readonly waiting: number
  /** Given up after its attempts, or unreadable. */
  readonly setAside: number
}

export interface InboxRows {
  /** `known` where an event of the same channel, account and key is already there. */
  accept(event: ChatEvent, receivedAt: Date): Promise<'accepted' | 'known'>
  /** In their order; those that are already there are passed over. */
  acceptAll(events: readonly ChatEvent[], receivedAt: Date): Promise<void>
  /**
   * Claims unhandled events: the oldest of each chat, then the second of each, up to the limit; given oldest first.
   * A chat with an event that is claimed by another worker, or waits for its next attempt, yields nothing: order
   * within a chat is kept.
   */
  claim(claim: Claim): Promise<readonly InboxEvent[]>
  /** False where the claim of any of them was lost: roll back. */
  handled(ids: readonly number[], worker: string, at: Date): Promise<boolean>
  /**
   * Another attempt at `retryAt`; undefined: give up, keep the event and go on with the chat.
   * False where the claim was lost: nothing is changed.
   */
  failed(id: number, worker: string, failure: { error: string; retryAt: Date | undefined }): Promise<boolean>
  /** Claimed, but not tried: as if it had not been claimed. */
  release(ids: readonly number[], worker: string): Promise<void>
  /** undefined too where this version cannot read it. */
  get(id: number): Promise<InboxEvent | undefined>
  counts(): Promise<InboxCounts>
  /** How many messages were sent to the chat since, whatever became of them. */
  heard(chat: { channel: string; chatId: string }, since: Date): Promise<number>
  /** The newest `new` or `edited` event with this message id in the chat. */
  findMessage(chat: { channel: string; chatId: string }, messageId: string): Promise<InboxEvent | undefined>
  /** The message was edited or recalled since, seen or not yet seen to. */
  superseded(chat: { channel: string; chatId: string }, messageId: string, eventId: number): Promise<boolean>
  /** Every `new` and `edited` event with this message id in the chat, oldest first. */
  versions(chat: { channel: string; chatId: string }, messageId: string): Promise<readonly InboxEvent[]>
}
