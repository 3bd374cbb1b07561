// Hands claimed messages to the channel, part by part, and writes down what became of them.
import type { Channel, Outgoing, SendOutcome } from '../domain/messaging/channel.ts'
import type { OutboxMessage, Settlement } from '../domain/messaging/outbox.ts'
import { renderResent } from '../domain/messaging/resend.ts'
import { disarmMassMentions } from '../lib/mass-mention.ts'
import { splitText } from '../lib/split-text.ts'
import { tellUndelivered } from '../flows/messaging/tell-undelivered.ts'
import { moveChat } from '../flows/roster/bind-chat.ts'
import type { Parts } from './parts.ts'
import { settleUnknown } from './unknown-fate.ts'

/** What could not go out for so long says nothing any more to those who would read it. */
const giveUpMs = 24 * 3_600_000
const longestWaitMs = 60_000

/** The channel's limit, less the mark that a resend may need. */
export function longestPiece(channel: Channel): number {
  return channel.limits.textLength - renderResent('').length
}

/** Sends the bundle, never empty, as one text. */
export async function deliver(
  parts: Parts,
  channel: Channel,
  bundle: readonly OutboxMessage[],
): Promise<void> {
  const [first] = bundle
  if (!first) return
  const pieces = piecesOf(bundle, first, longestPiece(channel))
  let settlement: Settlement = { state: 'sent', at: parts.clock(), messageId: first.messageId }
  for (let part = first.partsSent; part < pieces.length && settlement.state === 'sent'; part += 1) {
    const outcome = await attempt(parts, channel, { first, piece: pieces[part] ?? { text: '' } })
    settlement = settle(outcome, { first, part, now: parts.clock() })
  }
  if (settlement.state !== 'sent')
    parts.log.warn({ message: first.id, ...settlement }, 'a message was not sent')
  await settleAll(parts, bundle, settlement)
}

/** The buttons go with the last piece; a resend is cut where the first attempt was, `partsSent` counts those. */
function piecesOf(bundle: readonly OutboxMessage[], first: OutboxMessage, limit: number): Outgoing[] {
  const joined = bundle.map((m) => m.content.text).join('\n')
  const texts = splitText(disarmMassMentions(joined), limit)
  const { buttons, ...rest } = bundle.length === 1 ? first.content : { text: '' }
  return texts.map((text, i) => ({
    ...rest,
    text: first.resend ? renderResent(text) : text,
    ...(buttons && i === texts.length - 1 ? { buttons } : {}),
  }))
}

async function attempt(
  parts: Parts,
  channel: Channel,
  { first, piece }: { first: OutboxMessage; piece: Outgoing },
): Promise<SendOutcome> {
  try {
    return await channel.send(first.to.chatId, piece)
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

export async function settleAll(
  parts: Parts,
  bundle: readonly OutboxMessage[],
  settlement: Settlement,
): Promise<void> {
  const now = parts.clock()
  await parts.store.transact(async (tx) => {
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
  })
}
