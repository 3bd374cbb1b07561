// Drains the outbox of one channel, most pressing first, within the channel's budgets.
import { setTimeout as sleep } from 'node:timers/promises'
import { budgetSpans, channelRoom, earliestSend, type Sending } from '../../domain/messaging/budget.ts'
import type { Channel } from '../../domain/messaging/channel.ts'
import { breaksQuiet, type OutboxMessage } from '../../domain/messaging/outbox.ts'
import type { Tx } from '../../domain/ports.ts'
import { quietUntil } from '../../domain/time/quiet-hours.ts'
import { deliver, settleAll, type Settled } from './delivery.ts'
import { longestPiece } from './outgoing-steps.ts'
import type { Parts } from '../parts.ts'
import { groupCommit } from '../../lib/group-commit.ts'

const leaseMs = 120_000
/** What is left of a lease when the last message of a batch begins to be sent; the rest is claimed anew. */
const reserveMs = 60_000
/** As many as may go in a second are claimed, within these. */
const [leastBatch, mostBatch] = [30, 100]
/** So long a message that was sent waits for others to be settled with. */
const gatherMs = 20

/** Sends what may be sent now, or until `signal` says stop; resolves with the times to come again for what the budgets keep back. */
export async function drainOutbox(
  parts: Parts,
  channel: Channel,
  signal: AbortSignal,
): Promise<readonly Date[]> {
  const times: Date[] = []
  let unsent: boolean
  const send = async (bundle: Bundle) => {
    const settled = await deliver(parts, channel, bundle)
    unsent ||= settled.settlement.state !== 'sent'
    return settled
  }
  do {
    unsent = false
    const { messages, sent, room, next } = await claim(parts, channel)
    const bundles = bundled(messages, longestPiece(channel))
    const { ready, late } = sort(bundles, { parts, channel, sent, room, next })
    const putOff = await sendWaves(parts, wavesOf(ready), { signal, send, late })
    times.push(...late.map((one) => one.at), ...putOff.map((one) => one.at))
    // The budget of the whole channel is spent: to look at all that waits would not move any of it.
    if (bundles.length > room) break
    // Else a claim that was not full has found all; what comes later wakes the sender again.
    if (messages.length < batchOf(channel) && !unsent && putOff.length === 0) break
  } while (!signal.aborted)
  return [...new Map(times.map((time) => [time.getTime(), time])).values()]
}

function batchOf({ limits }: Channel): number {
  return Math.min(mostBatch, Math.max(leastBatch, limits.perSecond))
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
  const { timeZone } = parts.community
  const { quietHours: quiet } = channel
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

interface Sends {
  readonly signal: AbortSignal
  readonly send: (bundle: Bundle) => Promise<Settled>
}

/** Puts off `late` and what is not begun, also where one wave fails: what was never tried has no unknown fate. */
async function sendWaves(
  parts: Parts,
  waves: Bundle[][],
  { signal, send, late }: Sends & { late: readonly Late[] },
): Promise<readonly Late[]> {
  const putOff: Late[] = []
  try {
    for (let wave = waves.shift(); wave; wave = waves.shift())
      putOff.push(...(await sendWave(parts, wave, { signal, send })))
  } finally {
    const unbegun = waves.flat().map((bundle) => ({ bundle, at: parts.clock() }))
    const all = [...late, ...putOff, ...unbegun]
    if (all.length > 0) await postpone(parts, all)
  }
  return putOff
}

/** Resolves with what is put off, since its claim would run out or the bot stops. */
async function sendWave(
  parts: Parts,
  wave: readonly Bundle[],
  { signal, send }: Sends,
): Promise<readonly Late[]> {
  const now = parts.clock()
  const held = (until: Date | undefined) => until && until.getTime() - now.getTime() >= reserveMs
  const goes = wave.filter(([first]) => held(first.claimedUntil) && !signal.aborted)
  await settleInGroups(parts, goes.map(send))
  return wave.filter((bundle) => !goes.includes(bundle)).map((bundle) => ({ bundle, at: now }))
}

/** One write for each message would be what a large sending waits for; what is sent and not yet settled is sent twice after a crash. */
async function settleInGroups(parts: Parts, sending: readonly Promise<Settled>[]): Promise<void> {
  const all = Promise.allSettled(sending)
  const settle = groupCommit<Settled>(
    (take) => settleAll(parts, take()),
    () => Promise.race([all, sleep(gatherMs, undefined, { ref: false })]),
  )
  const settled = await Promise.allSettled(sending.map(async (one) => settle(await one)))
  for (const one of settled) if (one.status === 'rejected') throw one.reason
}

async function postpone(parts: Parts, late: readonly Late[]): Promise<void> {
  await parts.store.transact(async ({ outbox }) => {
    for (const { bundle, at } of late)
      for (const { id, fence } of bundle)
        await outbox.settle(id, fence, { state: 'postponed', notBefore: at })
  }, 'relaxed')
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
  const onUnreadable = (row: { id: number; error: string }) =>
    parts.log.error({ message: row.id, error: row.error }, 'a message cannot be read and was set aside')
  const until = new Date(now.getTime() + leaseMs)
  const lease = { worker: parts.worker, now, until, limit: batchOf(channel), onUnreadable }
  return parts.store.transact(async (tx) => {
    const messages = await tx.outbox.claim({ ...lease, channels: [channel.name] })
    const sent = messages.length > 0 ? await sentBefore(tx, channel, { messages, now }) : []
    return { messages, sent, ...channelRoom(channel.limits, sent, now) }
  })
}

/** What the channel sent before, as far as its budgets for these messages ask. */
async function sentBefore(
  { outbox }: Tx,
  { name, limits }: Channel,
  { messages, now }: { messages: readonly OutboxMessage[]; now: Date },
): Promise<Sending[]> {
  const { chatMs, channelMs } = budgetSpans(limits)
  const ago = (ms: number) => new Date(now.getTime() - ms)
  const chats = [...new Set(messages.map((message) => message.to.chatId))]
  return sendingsOf([
    ...(channelMs > 0 ? await outbox.sentSince(name, ago(channelMs)) : []),
    ...(chatMs > channelMs ? await outbox.sentSince(name, ago(chatMs), chats) : []),
  ])
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
