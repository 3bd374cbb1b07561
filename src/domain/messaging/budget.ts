// When a channel may send next: its budgets against what it sent before.
import type { ChannelLimits } from './channel.ts'

export interface Sending {
  readonly chatId: string
  readonly at: Date
  /** Known where the channel spaces out what is said alike to many chats. */
  readonly text?: string | undefined
}

export const dayMs = 24 * 3_600_000

/** How far back the budgets look at what went to one chat, and at what went to any. */
export function budgetSpans(limits: ChannelLimits): { readonly chatMs: number; readonly channelMs: number } {
  const { chatIntervalMs, jitterMs, groupPerMinute, perSecond, perDay, alikeMs = 0 } = limits
  const countsMinutes = groupPerMinute !== Infinity || limits.receiptsPerMinute !== undefined
  return {
    chatMs: Math.max(chatIntervalMs + jitterMs, countsMinutes ? 60_000 : 0),
    channelMs: Math.max(perSecond === Infinity ? 0 : 1000, perDay === undefined ? 0 : dayMs, 2 * alikeMs),
  }
}

/**
 * The earliest time at which one more message to the chat keeps every budget; never before `now`.
 * `spread` from 0 to 1 is this message's share of the jitter.
 */
export function earliestSend(
  limits: ChannelLimits,
  sent: readonly Sending[],
  next: { chatId: string; now: Date; spread: number; text?: string; receipt?: boolean },
): Date {
  const all = sent.map((s) => s.at.getTime())
  const alike = sent.filter((s) => s.chatId !== next.chatId && s.text !== undefined && s.text === next.text)
  const here = sent.filter((s) => s.chatId === next.chatId).map((s) => s.at.getTime())
  return new Date(
    Math.max(
      next.now.getTime(),
      afterNth(here, { most: 1, withinMs: limits.chatIntervalMs + next.spread * limits.jitterMs }),
      afterNth(here, { most: limits.groupPerMinute, withinMs: 60_000 }),
      next.receipt ? afterNth(here, { most: limits.receiptsPerMinute ?? Infinity, withinMs: 60_000 }) : 0,
      afterNth(
        alike.map((s) => s.at.getTime()),
        { most: 1, withinMs: (limits.alikeMs ?? 0) * (1 + next.spread) },
      ),
      afterNth(all, { most: limits.perSecond, withinMs: 1000 }),
      limits.perDay === undefined ? 0 : afterNth(all, { most: limits.perDay, withinMs: dayMs }),
    ),
  )
}

/** How many messages may go now under the budgets of the whole channel; `next` is when one may, where none may now. */
export function channelRoom(
  { perSecond, perDay }: Pick<ChannelLimits, 'perSecond' | 'perDay'>,
  sent: readonly Sending[],
  now: Date,
): { room: number; next: Date } {
  const all = sent.map((s) => s.at.getTime())
  const windows = [
    { most: perSecond, withinMs: 1000 },
    ...(perDay === undefined ? [] : [{ most: perDay, withinMs: dayMs }]),
  ]
  const room = windows.map(
    ({ most, withinMs }) => most - all.filter((t) => t > now.getTime() - withinMs).length,
  )
  const next = windows.map((window) => afterNth(all, window))
  return { room: Math.max(0, Math.min(...room)), next: new Date(Math.max(now.getTime(), ...next)) }
}

/** When one more fits into a sliding window that holds at most `most`. */
function afterNth(times: readonly number[], window: { most: number; withinMs: number }): number {
  if (window.withinMs <= 0 || times.length < window.most) return 0
  const nth = times.toSorted((a, b) => b - a)[window.most - 1]
  return nth === undefined ? 0 : nth + window.withinMs
}
