// Drains the outbox of one channel, most pressing first, within the channel's budgets.
import { channelRoom, earliestSend, longestBudgetMs, type Sending } from '../domain/messaging/budget.ts'
import type { Channel } from '../domain/messaging/channel.ts'
import { breaksQuiet, type OutboxMessage } from '../domain/messaging/outbox.ts'
import { quietUntil } from '../domain/time/quiet-hours.ts'
import { deliver, settleAll, type Settled } from './delivery.ts'
import { longestPiece } from './outgoing-steps.ts'
import type { Parts } from './parts.ts'
import { groupCommit } from '../lib/group-commit.ts'
import { settleAbandoned } from './unknown-fate.ts'

const leaseMs = 120_000
/** What is left of a lease when the last message of a batch begins to be sent; the rest is claimed anew. */
const reserveMs = 60_000
const batch = 30

/** Sends what may be sent now, or until `signal` says stop; resolves with the times to come again for what the budgets keep back. */
export async function drainOutbox(
  parts: Parts,
  channel: Channel,
  signal: AbortSignal,
): Promise<readonly Date[]> {
  const times: Date[] = []
  // One write for each message would be what a large sending waits for.
  const settle = groupCommit<Settled>((settled) => settleAll(parts, settled))
  const send = (bundle: Bundle) => deliver(parts, channel, bundle).then(settle)
  while (!signal.aborted) {
    const { messages, sent, room, next } = await claim(parts, channel)
    if (messages.length === 0) break
    const bundles = bundled(messages, longestPiece(channel))
    const { ready, late } = sort(bundles, { parts, channel, sent, room, next })
    for (const wave of wavesOf(ready)) late.push(...(await sendWave(parts, { wave, signal, send })))
    if (late.length > 0) await postpone(parts, late)
    times.push(...late.map((one) => one.at))
    // The budget of the whole channel is spent: to look at all that waits would not move any of it.
    if (bundles.length > room) break
  }
  return [...new Map(times.map((time) => [time.getTime(), time])).values()]
}

type Bundle = readonly [OutboxMessage, ...OutboxMessage[]]
interface Late {
  readonly bundle: Bundle
  readonly at: Date
}

interface Budgets {
  readonly parts: Parts
  readonly channel: Channel
  readonly sent: Sending[]
  readonly room: number
  readonly next: Date
}

/** What may go now, in order, and when the rest may. */
function sort(
  bundles: readonly Bundle[],
  { parts, channel, sent, room, next }: Budgets,
): { ready: Bundle[]; late: Late[] } {
  const now = parts.clock()
  const { channels, timeZone } = parts.community
  const quiet = channel.name === 'wechat' ? channels.wechat.quietHours : undefined
  const ready: Bundle[] = []
  const late: Late[] = []
  for (const bundle of bundles) {
    const [first] = bundle
    const { chatId } = first.to
    const { text } = first.content
    const at =
      (quiet && !breaksQuiet.has(first.priority) ? quietUntil(now, quiet, timeZone) : undefined) ??
      earliestSend(channel.limits, sent, {
        chatId,
        now,
        spread: spread(first.id),
        text,
        receipt: isPlainReceipt(first),
      })
    sent.push({ chatId, at, text })
    if (at <= now && ready.length < room) ready.push(bundle)
    else late.push({ bundle, at: at > now ? at : next })
  }
  return { ready, late }
}

/** Runs of bundles to different chats go out side by side, so that a slow platform does not eat up the budget. */
function wavesOf(bundles: readonly Bundle[]): Bundle[][] {
  const waves: Bundle[][] = []
  for (const bundle of bundles) {
    const wave = waves.at(-1)
    const chatId = bundle[0].to.chatId
    if (wave && !wave.some((other) => other[0].to.chatId === chatId)) wave.push(bundle)
    else waves.push([bundle])
  }
  return waves
}

/** Resolves with what is put off, since its claim would run out or the bot stops. */
async function sendWave(
  parts: Parts,
  {
    wave,
    signal,
    send,
  }: { wave: readonly Bundle[]; signal: AbortSignal; send: (bundle: Bundle) => Promise<void> },
): Promise<readonly Late[]> {
  const now = parts.clock()
  const held = (until: Date | undefined) => until && until.getTime() - now.getTime() >= reserveMs
  const goes = wave.filter(([first]) => held(first.claimedUntil) && !signal.aborted)
  await Promise.all(goes.map(send))
  return wave.filter((bundle) => !goes.includes(bundle)).map((bundle) => ({ bundle, at: now }))
}

async function postpone(parts: Parts, late: readonly Late[]): Promise<void> {
  await parts.store.transact(async ({ outbox }) => {
    for (const { bundle, at } of late)
      for (const { id, fence } of bundle)
        await outbox.settle(id, fence, { state: 'postponed', notBefore: at })
  })
}

/** Evenly spread from 0 to 1, and the same at each look at the message. */
function spread(id: number): number {
  return ((id * 0x9e3779b1) >>> 0) / 0x1_0000_0000
}

async function claim(
  parts: Parts,
  channel: Channel,
): Promise<Omit<Budgets, 'parts' | 'channel'> & { messages: readonly OutboxMessage[] }> {
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
    if (messages.length === 0) return { messages, sent: [], room: 0, next: now }
    const sent = sendingsOf(await tx.outbox.sentSince(channel.name, new Date(now.getTime() - spanMs)))
    return { messages, sent, ...channelRoom(channel.limits, sent, now) }
  })
}

/** A bundle has many rows of one chat and one time, and was one message. */
function sendingsOf(rows: readonly { chatId: string; sentAt: Date; text: string }[]): Sending[] {
  const sendings = rows.map((r) => ({ chatId: r.chatId, at: r.sentAt, text: r.text }))
  return [...new Map(sendings.map((s) => [`${s.at.getTime()} ${s.chatId}`, s])).values()]
}

/** Plain receipts of one chat that fit in one message are joined; everything else stands alone, in its order. */
function bundled(messages: readonly OutboxMessage[], longest: number): Bundle[] {
  const bundles: [OutboxMessage, ...OutboxMessage[]][] = []
  for (const message of messages) {
    const open = bundles.find(
      (b) =>
        b.every((m) => mayJoin(m, message)) &&
        [...b, message].map((m) => m.content.text).join('\n').length <= longest,
    )
    if (open) open.push(message)
    else bundles.push([message])
  }
  return bundles
}

function mayJoin(a: OutboxMessage, b: OutboxMessage): boolean {
  return isPlainReceipt(a) && isPlainReceipt(b) && a.to.chatId === b.to.chatId
}

function isPlainReceipt({ priority, content, partsSent, resend }: OutboxMessage): boolean {
  const { buttons, files, act, mentions } = content
  return priority === 'receipt' && partsSent === 0 && !resend && !buttons && !files && !act && !mentions
}
