// How a channel is: whether it hears and speaks, since when it does not, and what operators are told of it.
import type { ChannelName } from '../messaging/chat-event.ts'
import { renderRemedy, type ChannelFault } from './channel-fault.ts'
import { renderInstant } from '../time/local-day.ts'

/** `degraded`: it hears, but something is wrong that a person should mend. */
export type ChannelState = 'connecting' | 'up' | 'degraded' | 'down'

export interface ChannelHealth {
  readonly state: ChannelState
  /** What is wrong, with the remedy where there is one, as the log says it. */
  readonly why?: string | undefined
  /** Of it what is known to go wrong. */
  readonly faults?: readonly ChannelFault[] | undefined
  /** Since when nothing is surely heard; undefined: it hears. */
  readonly blindSince?: Date | undefined
  /** What a QR code must show for a person to log it in. */
  readonly login?: string | undefined
}

/** As it was seen last, kept over restarts. */
export interface WatchedChannel extends Omit<ChannelHealth, 'login' | 'faults'> {
  readonly channel: ChannelName
  /** Since when it is in this state. */
  readonly since: Date
  readonly seenAt: Date
  /** The operators know of the trouble. */
  readonly told: boolean
}

export interface Watching {
  readonly next: WatchedChannel
  /** It was blind and hears again. */
  readonly outage: { readonly from: Date; readonly to: Date } | undefined
  readonly tell: 'trouble' | 'recovered' | undefined
}

/** A hiccup is nobody's business; operators hear of trouble within a minute. */
const tellAfterMs = 15_000
/** A login by a phone takes its time. */
const connectWithinMs = 40_000
/** Less is not worth moving a deadline. */
const shortestOutageMs = 30_000

export function watch(
  before: WatchedChannel | undefined,
  channel: ChannelName,
  { health, now }: { health: ChannelHealth; now: Date },
): Watching {
  const hears = health.state === 'up' || health.state === 'degraded'
  const since = before?.state === health.state ? before.since : now
  const blindSince = hears ? undefined : (before?.blindSince ?? health.blindSince ?? since)
  const wasTold = before?.told ?? false
  const troubledMs = now.getTime() - (blindSince ?? since).getTime()
  const patience = health.state === 'connecting' ? connectWithinMs : tellAfterMs
  const troubled = health.state !== 'up' && troubledMs >= patience
  const from = hears ? before?.blindSince : undefined
  const outage = from && now.getTime() - from.getTime() >= shortestOutageMs ? { from, to: now } : undefined
  const recovered = health.state === 'up' && wasTold
  return {
    next: {
      channel,
      state: health.state,
      why: health.why,
      since,
      blindSince,
      seenAt: now,
      told: recovered ? false : wasTold || troubled,
    },
    outage,
    tell: recovered ? 'recovered' : troubled && !wasTold ? 'trouble' : undefined,
  }
}

export const channelTitles: Readonly<Record<ChannelName, string>> = {
  console: '终端',
  telegram: 'Telegram',
  wechat: '微信',
}

export function renderTrouble(
  { channel, state, why, blindSince }: WatchedChannel,
  timeZone: string,
  faults: readonly ChannelFault[] = [],
): string {
  const what =
    blindSince === undefined
      ? `${channelTitles[channel]}有问题，可能漏消息`
      : `${channelTitles[channel]}${state === 'connecting' ? '还没连上' : '断开了'}，${renderInstant(blindSince, timeZone)} 起听不到也发不出消息`
  const remedies = faults.map((fault) => `\n${renderRemedy(fault)}`).join('')
  const cause = why === undefined ? '' : `\n原因：${why}`
  const next = blindSince === undefined ? '请照下面说的处理' : '正在自动重连'
  return `【通道】${what}。${next}，恢复后告诉您。${remedies}${cause}`
}

export function renderRecovered(
  channel: ChannelName,
  outage: { readonly from: Date; readonly to: Date } | undefined,
  timeZone: string,
): string {
  if (!outage) return `【通道】${channelTitles[channel]}已恢复。`
  const [from, to] = [outage.from, outage.to].map((time) => renderInstant(time, timeZone))
  return `【通道】${channelTitles[channel]}已恢复。${from} 至 ${to} 听不到消息，这段时间不算任何人迟报；请到群里看一眼有没有漏掉的事。`
}

/** A code is shown at most once in this time, for a while after the login was lost and then each hour. */
const loginEveryMs = 3 * 60_000
const loginOftenMs = 15 * 60_000
/** Codes die soon. */
export const loginValidMs = 2 * 60_000

/** Which showing of a code this is, so that each is sent once. */
export function loginShowing({ since }: WatchedChannel, now: Date): string {
  const waitedMs = now.getTime() - since.getTime()
  const everyMs = waitedMs <= loginOftenMs ? loginEveryMs : 3_600_000
  return `${since.getTime()}:${everyMs}:${Math.floor(waitedMs / everyMs)}`
}

export function renderLogin(channel: ChannelName): string {
  return `${channelTitles[channel]}需要重新登录：请用机器人的手机扫码，约两分钟内有效，过期会再发。请勿转发。`
}
