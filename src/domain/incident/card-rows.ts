// What flows need of the cards that show incidents in staff groups.
import type { Address } from '../messaging/outbox.ts'
import type { IncidentCard } from './card.ts'

export interface CardRows {
  /** An incident has one card. */
  add(card: IncidentCard): Promise<void>
  of(incidentNumber: number): Promise<IncidentCard | undefined>
  /** All that the same message shows, by number. */
  inMessage(messageKey: string): Promise<readonly IncidentCard[]>
  /** How many of a chat are newer than `since`, shown or waiting. */
  countSince(chat: Address, since: Date): Promise<number>
  /** Those that no message shows yet, the longest waiting first. */
  waiting(limit: number): Promise<readonly IncidentCard[]>
  /** A message shows them now. */
  show(incidentNumbers: readonly number[], messageKey: string): Promise<void>
}
