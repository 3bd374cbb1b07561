// Tells somebody something in private, once by its key.
import type { ChannelName } from '../domain/messaging/chat-event.ts'
import type { NewMessage } from '../domain/messaging/outbox.ts'
import type { Tx } from '../domain/ports.ts'
import type { Person } from '../domain/roster/roster.ts'
import { privateAddress } from './scene.ts'

interface Teller {
  readonly tx: Tx
  readonly now: Date
  /** The channel that he had better hear it on. */
  readonly on?: ChannelName
}

/** Whoever has no account hears nothing. */
export async function tellPrivately(
  { tx, now, on }: Teller,
  person: Person | undefined,
  message: Omit<NewMessage, 'to'>,
): Promise<void> {
  const to = person && privateAddress(person, on)
  if (to) await tx.outbox.add({ ...message, to }, now)
}
