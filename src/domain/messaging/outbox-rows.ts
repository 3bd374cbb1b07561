// What flows and the sender need of the outbox.
import type { AskedOf } from '../person/burden.ts'
import type { Address, NewMessage, OutboxMessage, Settlement } from './outbox.ts'
import type { KeyStem } from './dedupe-keys.ts'
import type { Claim } from './claim.ts'

export interface SentMessage {
  readonly id: number
  readonly fence: number
  /** undefined where the platform gives none. */
  readonly messageId: string | undefined
}

export interface OutboxRows {
  /** `known` where the dedupe key is already there: nothing is added. */
  add(message: NewMessage, createdAt: Date): Promise<'added' | 'known'>
  /** Claims due messages of the channels, by priority, then age; each claim raises the fence. */
  claim(claim: Claim & { readonly channels: readonly string[] }): Promise<readonly OutboxMessage[]>
  /** False where the fence is no longer the claim's: somebody else took over. */
  settle(id: number, fence: number, settlement: Settlement): Promise<boolean>
  /** Settles as sent whatever of these is still the claim's; how many. */
  sent(messages: readonly SentMessage[], at: Date): Promise<number>
  /** Turns claims that ran out into `unknown` and returns them. */
  abandoned(now: Date): Promise<readonly OutboxMessage[]>
  /** Makes an `unknown` message pending again, marked as a resend. False where it is not unknown any more. */
  resend(id: number, notBefore: Date): Promise<boolean>
  /** Takes back what was not sent yet, of all under the stem; how many. */
  withdraw(stem: KeyStem): Promise<number>
  /** Messages to this address whose keys begin so, written since, sent or about to be. */
  nudged(to: Address, which: { since: Date; kinds: readonly string[] }): Promise<number>
  /** How many messages that nobody asked for were sent to each chat in the span. */
  askedOf(span: { from: Date; until: Date }): Promise<readonly AskedOf[]>
  /** Expires pending messages that are past their `expiresAt`; how many. */
  expire(now: Date): Promise<number>
  /** Chat and time of every message sent by the channel since, to any chat or to these, for its budgets. */
  sentSince(
    channel: string,
    since: Date,
    chats?: readonly string[],
  ): Promise<readonly { chatId: string; sentAt: Date; text: string }[]>
  /** Newest last. */
  list(filter: {
    state?: OutboxMessage['state']
    chatId?: string
    limit: number
  }): Promise<readonly OutboxMessage[]>
  byKey(dedupeKey: string): Promise<OutboxMessage | undefined>
  counts(): Promise<Readonly<Record<string, number>>>
  /** Many at once, all of them new: their keys must not be there. */
  addAll(messages: readonly NewMessage[], createdAt: Date): Promise<void>
  batchCounts(batch: string): Promise<Readonly<Partial<Record<OutboxMessage['state'], number>>>>
  /** Messages of a batch after the id, oldest first. */
  ofBatch(
    batch: string,
    page: { after: number; limit: number; states?: readonly OutboxMessage['state'][] },
  ): Promise<readonly OutboxMessage[]>
  /** Pauses what waits, lets it go on, or gives it up; what is on its way is not touched. How many. */
  setWaiting(batch: string, to: 'held' | 'pending' | 'expired'): Promise<number>
  /** The message that the channel gave this id in the chat. */
  byMessageId(to: Address, messageId: string): Promise<OutboxMessage | undefined>
  get(id: number): Promise<OutboxMessage | undefined>
  /** What was surely not delivered (`dead`, `failed`) or perhaps not (`unknown`), newest last. */
  undelivered(limit: number): Promise<readonly OutboxMessage[]>
  /** Sends an undelivered message on its way again; one of unknown fate is marked as a resend. False where it is none. */
  redrive(id: number, at: Date): Promise<boolean>
}
