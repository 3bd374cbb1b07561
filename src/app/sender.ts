// Drains the outbox of one channel, most pressing first, within the channel's budgets.
import { quietUntil } from '../domain/channel/quiet-hours.ts'
import { earliestSend, longestBudgetMs, type Sending } from '../domain/messaging/budget.ts'
import type { Channel, ChannelLimits } from '../domain/messaging/channel.ts'
import type { OutboxMessage } from '../domain/messaging/outbox.ts'
import { deliver, settleAll } from './delivery.ts'
import { longestPiece } from './outgoing-steps.ts'
import type { Parts } from './parts.ts'
import { settleAbandoned } from './unknown-fate.ts'

const leaseMs = 120_000
/** What is left of a lease when the last message of a batch begins to be sent; the rest is claimed anew. */
const reserveMs = 60_000
const batch = 30
/** Receipts of one chat that wait together go out as one message, at most this many. */
const bundleSize = 10

/** Sends what may be sent now, or until `signal` says stop; resolves with the times to come again for what the budgets keep back. */
export async function drainOutbox(
  parts: Parts,
  channel: Channel,
  signal: AbortSignal,
): Promise<readonly Date[]> {
  const times: Date[] = []
  while (!signal.aborted) {
    const { messages, sent } = await claim(parts, channel)
    if (messages.length === 0) break
    for (const bundle of bundled(messages, longestPiece(channel))) {
      const at = await sendOrPostpone(parts, channel, { bundle, sent, signal })
      if (at) times.push(at)
    }
  }
  return times
}

/** Resolves with the time that the bundle was put off to; undefined where it was sent. */
async function sendOrPostpone(
  parts: Parts,
  channel: Channel,
  { bundle, sent, signal }: { bundle: readonly OutboxMessage[]; sent: Sending[]; signal: AbortSignal },
): Promise<Date | undefined> {
  const [first] = bundle
  if (!first) return undefined
  const { chatId } = first.to
  const now = parts.clock()
  const { text } = first.content
  const { channels, timeZone } = parts.community
  const quiet = channel.name === 'wechat' ? channels.wechat.quietHours : undefined
  const at =
    quietUntil(quiet, first.priority, { now, timeZone }) ??
    earliestSend(channel.limits, sent, { chatId, now, spread: spread(first.id), text })
  sent.push({ chatId, at, text })
  const held = first.claimedUntil && first.claimedUntil.getTime() - now.getTime() >= reserveMs
  if (at <= now && held && !signal.aborted) return deliver(parts, channel, bundle).then(() => undefined)
  await settleAll(parts, bundle, { state: 'postponed', notBefore: at })
  return at
}

/** Evenly spread from 0 to 1, and the same at each look at the message. */
function spread(id: number): number {
  return ((id * 0x9e3779b1) >>> 0) / 0x1_0000_0000
}

async function claim(
  parts: Parts,
  channel: Channel,
): Promise<{ messages: readonly OutboxMessage[]; sent: Sending[] }> {
  const now = parts.clock()
  const spanMs = channel.limits.perDay === undefined ? 60_000 : longestBudgetMs
  const onUnreadable = (row: { id: number; error: string }) =>
    parts.log.error({ message: row.id, error: row.error }, 'a message cannot be read and was set aside')
  const until = new Date(now.getTime() + leaseMs)
  const lease = { worker: parts.worker, now, until, limit: batch, onUnreadable }
  return parts.store.transact(async (tx) => {
    await tx.outbox.expire(now)
    await settleAbandoned(tx, now)
    const messages = await tx.outbox.claim({ ...lease, channels: [channel.name] })
    if (messages.length === 0 || !hasBudgets(channel.limits)) return { messages, sent: [] }
    const rows = await tx.outbox.sentSince(channel.name, new Date(now.getTime() - spanMs))
    return { messages, sent: sendingsOf(rows) }
  })
}

/** A bundle has many rows of one chat and one time, and was one message. */
function sendingsOf(rows: readonly { chatId: string; sentAt: Date; text: string }[]): Sending[] {
  const sendings = rows.map((r) => ({ chatId: r.chatId, at: r.sentAt, text: r.text }))
  return [...new Map(sendings.map((s) => [`${s.at.getTime()} ${s.chatId}`, s])).values()]
}

/** Plain receipts of one chat that fit in one message are joined; everything else stands alone, in its order. */
function bundled(messages: readonly OutboxMessage[], longest: number): OutboxMessage[][] {
  const bundles: OutboxMessage[][] = []
  for (const message of messages) {
    const open = bundles.find(
      (b) =>
        b.length < bundleSize &&
        b.every((m) => mayJoin(m, message)) &&
        [...b, message].map((m) => m.content.text).join('\n').length <= longest,
    )
    if (open) open.push(message)
    else bundles.push([message])
  }
  return bundles
}

function mayJoin(a: OutboxMessage, b: OutboxMessage): boolean {
  const plain = (m: OutboxMessage) =>
    m.priority === 'receipt' && isPlain(m.content) && m.partsSent === 0 && !m.resend
  return plain(a) && plain(b) && a.to.chatId === b.to.chatId
}

function isPlain({ buttons, files, act, mentions }: OutboxMessage['content']): boolean {
  return !buttons && !files && !act && !mentions
}

function hasBudgets({ chatIntervalMs, groupPerMinute, perSecond, perDay, jitterMs }: ChannelLimits): boolean {
  const finite = [groupPerMinute, perSecond, perDay ?? Infinity].some(Number.isFinite)
  return finite || chatIntervalMs > 0 || jitterMs > 0
}
