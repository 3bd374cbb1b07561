// Hands claimed messages to the channel, part by part, and writes down what became of them.
import type { Channel, SendOutcome } from '../../domain/messaging/channel.ts'
import type { OutboxMessage, Settlement } from '../../domain/messaging/outbox.ts'
import type { Tx } from '../../domain/ports.ts'
import { settleUnknown } from '../../flows/messaging/settle-unknown.ts'
import { tellUndelivered } from '../../flows/messaging/tell-undelivered.ts'
import { moveChat } from '../../flows/roster/bind-chat.ts'
import { stepsOf, type Step } from './outgoing-steps.ts'
import type { Parts } from '../parts.ts'

/** What could not go out for so long says nothing any more to those who would read it. */
const giveUpMs = 24 * 3_600_000
const longestWaitMs = 60_000

/** Sends the bundle as one text; what became of it is for the caller to write down. */
export async function deliver(
  parts: Parts,
  channel: Channel,
  bundle: readonly [OutboxMessage, ...OutboxMessage[]],
): Promise<Settled> {
  const [first, ...more] = bundle
  const steps = await readied(parts, channel, [first, ...more])
  if ('outcome' in steps)
    return { bundle, settlement: settle(steps, { first, part: first.partsSent, now: parts.clock() }) }
  let settlement: Settlement = { state: 'sent', at: parts.clock(), messageId: first.messageId }
  for (const [part, step] of steps.entries()) {
    if (part < first.partsSent) continue
    settlement = settle(await attempt(parts, first, step), { first, part, now: parts.clock() })
    if (settlement.state !== 'sent') break
  }
  if (settlement.state !== 'sent')
    parts.log.warn({ message: first.id, ...settlement }, 'a message was not sent')
  return { bundle, settlement }
}

/** Its steps; where something that it needs cannot be read, nothing was sent and it is tried again. */
async function readied(
  parts: Parts,
  channel: Channel,
  bundle: readonly [OutboxMessage, ...OutboxMessage[]],
): Promise<readonly Step[] | Extract<SendOutcome, { outcome: 'retry' }>> {
  try {
    return await stepsOf(parts, channel, bundle)
  } catch (error) {
    parts.log.error({ message: bundle[0].id, err: error }, 'a message cannot be made ready')
    return { outcome: 'retry', why: String(error), afterMs: 0 }
  }
}

async function attempt(parts: Parts, first: OutboxMessage, step: Step): Promise<SendOutcome> {
  try {
    return await step()
  } catch (error) {
    parts.log.error({ message: first.id, err: error }, 'a channel threw while sending; the fate is unknown')
    return { outcome: 'unknown', why: String(error) }
  }
}

function settle(outcome: SendOutcome, at: { first: OutboxMessage; part: number; now: Date }): Settlement {
  const { first, part: partsSent, now } = at
  switch (outcome.outcome) {
    case 'sent':
      return { state: 'sent', at: now, messageId: outcome.messageId }
    case 'retry': {
      const { why: error, afterMs } = outcome
      if (now.getTime() - (first.redrivenAt ?? first.createdAt).getTime() >= giveUpMs)
        return { state: 'failed', error: `${first.attempts} attempts: ${error}` }
      const waitMs = Math.max(afterMs, Math.min(1000 * 2 ** first.attempts, longestWaitMs))
      return { state: 'pending', notBefore: new Date(now.getTime() + waitMs), error, partsSent }
    }
    case 'moved':
      return { state: 'pending', notBefore: now, error: 'the chat moved', partsSent, movedTo: outcome.chatId }
    case 'refused':
      return { state: 'dead', error: outcome.why }
    case 'unknown':
      return { state: 'unknown', error: outcome.why, partsSent }
  }
}

export interface Settled {
  readonly bundle: readonly OutboxMessage[]
  readonly settlement: Settlement
}

/** Writes down what became of them, in one transaction; where a power cut undoes it, their claim stands and runs out. */
export async function settleAll(parts: Parts, settled: readonly Settled[]): Promise<void> {
  const now = parts.clock()
  const sent = settled.flatMap(({ bundle, settlement }) =>
    settlement.state === 'sent' ? bundle.map((m) => ({ ...m, messageId: settlement.messageId })) : [],
  )
  await parts.store.transact(async (tx) => {
    if (sent.length > 0) await tx.outbox.sent(sent, now)
    for (const one of settled) if (one.settlement.state !== 'sent') await settleBundle(tx, one, now)
  }, 'relaxed')
}

async function settleBundle(tx: Tx, { bundle, settlement }: Settled, now: Date): Promise<void> {
  const [first] = bundle
  if (first && settlement.state === 'pending' && settlement.movedTo !== undefined) {
    const by = { account: { channel: first.to.channel, id: '' }, eventId: undefined }
    await moveChat(tx, first.to, { to: settlement.movedTo, now, by })
  }
  for (const message of bundle) {
    const mine = await tx.outbox.settle(message.id, message.fence, settlement)
    if (mine && settlement.state === 'unknown') await settleUnknown(tx, message, now)
    if (mine && (settlement.state === 'dead' || settlement.state === 'failed'))
      await tellUndelivered(tx, message, { error: settlement.error, now })
  }
}
