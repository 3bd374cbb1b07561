// Messages that may or may not have arrived: some are sent again and say so, papers wait for a person.
import { unsureKey } from '../../domain/messaging/dedupe-keys.ts'
import type { OutboxMessage } from '../../domain/messaging/outbox.ts'
import type { Tx } from '../../domain/ports.ts'
import { decideResend, renderUnsurePaper } from '../../domain/messaging/resend.ts'
import { chatAt, officialsOf } from '../../domain/roster/roster.ts'
import type { Sweep } from '../occasion.ts'
import { tellPrivately } from '../tell.ts'

/** What is too late to be sent, and claims that ran out: their sender died while sending. */
export async function settleOutbox({ tx, now }: Pick<Sweep, 'tx' | 'now'>): Promise<void> {
  await tx.outbox.expire(now)
  for (const message of await tx.outbox.abandoned(now)) await settleUnknown(tx, message, now)
}

/** Decides a message that was just marked `unknown`; one that is not sent again keeps that state. */
export async function settleUnknown(tx: Tx, message: OutboxMessage, now: Date): Promise<void> {
  const decision = decideResend(message, now)
  if (decision === 'resend') await tx.outbox.resend(message.id, now)
  if (decision === 'ask') await askOfficials(tx, message, now)
}

async function askOfficials(tx: Tx, message: OutboxMessage, now: Date): Promise<void> {
  const roster = await tx.roster.load()
  const chat = chatAt(roster, message.to.channel, message.to.chatId)
  if (!chat) return
  const content = { text: renderUnsurePaper(message, chat.title) }
  for (const person of officialsOf(roster, chat.unit)) {
    const dedupeKey = unsureKey(message.id, person.id)
    const teller = { tx, now, on: message.to.channel }
    await tellPrivately(teller, person, { dedupeKey, priority: 'receipt', content })
  }
}
