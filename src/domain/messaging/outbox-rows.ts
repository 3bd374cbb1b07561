// What flows and the sender need of the outbox.
import type { NewMessage, OutboxMessage, Settlement } from './outbox.ts'
import type { Claim } from './claim.ts'

export interface OutboxRows {
  /** `known` where the dedupe key is already there: nothing is added. */
  add(message: NewMessage, createdAt: Date): Promise<'added' | 'known'>
  /** Claims due messages of the channels, by priority, then age; each claim raises the fence. */
  claim(claim: Claim & { readonly channels: readonly string[] }): Promise<readonly OutboxMessage[]>
  /** False where the fence is no longer the claim's: somebody else took over. */
  settle(id: number, fence: number, settlement: Settlement): Promise<boolean>
  /** Turns claims that ran out into `unknown` and returns them. */
  abandoned(now: Date): Promise<readonly OutboxMessage[]>
  /** Makes an `unknown` message pending again, marked as a resend. False where it is not unknown any more. */
  resend(id: number, notBefore: Date): Promise<boolean>
  /** Expires pending messages that are past their `expiresAt`; how many. */
  expire(now: Date): Promise<number>
  /** Chat and time of every message sent by the channel since, for its budgets. */
  sentSince(channel: string, since: Date): Promise<readonly { chatId: string; sentAt: Date; text: string }[]>
  /** Newest last. */
  list(filter: {
    state?: OutboxMessage['state']
    chatId?: string
    limit: number
  }): Promise<readonly OutboxMessage[]>
  byKey(dedupeKey: string): Promise<OutboxMessage | undefined>
  counts(): Promise<Readonly<Record<string, number>>>
  get(id: number): Promise<OutboxMessage | undefined>
  /** What was surely not delivered (`dead`, `failed`) or perhaps not (`unknown`), newest last. */
  undelivered(limit: number): Promise<readonly OutboxMessage[]>
  /** Sends an undelivered message on its way again; one of unknown fate is marked as a resend. False where it is none. */
  redrive(id: number, at: Date): Promise<boolean>
}
