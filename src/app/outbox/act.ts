// Edits, removes or reacts to a message that is already in a chat, where channel and platform still can.
import type { Act, Channel, Outgoing, SendOutcome } from '../../domain/messaging/channel.ts'
import type { Address, OutboxMessage } from '../../domain/messaging/outbox.ts'
import type { Parts } from '../parts.ts'

const unsentRetryMs = 2000

interface Acting {
  readonly act: Act
  readonly to: Address
  /** What the message shall be, or what is said where the act is not possible. */
  readonly said: Outgoing
}

/** 'say': it cannot be done, so the text is said. Done twice it does no harm. */
export async function actOn(
  parts: Parts,
  channel: Channel,
  { act, to, said }: Acting,
): Promise<SendOutcome | 'say'> {
  try {
    return await tryAct(parts, channel, { act, to, said })
  } catch (error) {
    parts.log.error(
      { err: error, act: act.kind },
      'a channel threw while changing a message; the fate is unknown',
    )
    return { outcome: 'unknown', why: String(error) }
  }
}

async function tryAct(
  parts: Parts,
  channel: Channel,
  { act, to, said }: Acting,
): Promise<SendOutcome | 'say'> {
  if (act.kind === 'reaction') {
    const reacted = await channel.react?.(to.chatId, act.messageId, act.emoji)
    return reacted && reacted.outcome !== 'refused' ? reacted : 'say'
  }
  const target = await parts.store.transact((tx) => tx.outbox.byKey(act.of))
  switch (target?.state) {
    case undefined:
    case 'failed':
    case 'dead':
    case 'expired':
    case 'withdrawn':
      return act.kind === 'edit' ? 'say' : { outcome: 'sent', messageId: undefined }
    case 'pending':
    case 'held':
    case 'claimed':
      return { outcome: 'retry', afterMs: unsentRetryMs, why: `${act.of} is not sent yet` }
    case 'unknown':
      return 'say'
    case 'sent':
      return change(channel, target, { act, to, said })
  }
}

async function change(channel: Channel, target: OutboxMessage, acting: Acting): Promise<SendOutcome | 'say'> {
  const { messageId, content } = target
  const { act, to, said } = acting
  const longest = channel.limits.textLength
  // Of several pieces only the last one's id is known; a file's caption is another kind of text.
  const whole = content.text.length <= longest && !content.files && said.text.length <= longest
  if (messageId === undefined || !whole || target.to.chatId !== to.chatId) return 'say'
  const changed =
    act.kind === 'edit'
      ? await channel.edit?.(to.chatId, messageId, said)
      : await channel.remove?.(to.chatId, messageId)
  if (!changed || changed.outcome === 'refused') return 'say'
  // A later edit may name this one.
  return changed.outcome === 'sent' ? { outcome: 'sent', messageId } : changed
}
