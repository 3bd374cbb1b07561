// Keeps how a channel is, books its blindness as an outage, and tells the operators through another channel.
import { channelKey, loginKey, type DedupeKey } from '../../domain/messaging/dedupe-keys.ts'
import {
  loginShowing,
  loginValidMs,
  renderLogin,
  renderRecovered,
  renderTrouble,
  watch,
  type ChannelHealth,
  type WatchedChannel,
} from '../../domain/channel/channel-health.ts'
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import type { Outgoing } from '../../domain/messaging/channel.ts'
import type { Address } from '../../domain/messaging/outbox.ts'
import type { Sweep as FullSweep } from '../occasion.ts'
import { operatorsAnywhere, operatorsBeside } from './operators.ts'

type Sweep = Pick<FullSweep, 'tx' | 'community' | 'now'>

export interface Look {
  readonly channel: ChannelName
  readonly health: ChannelHealth
  /** The picture of `health.login`. */
  readonly loginPicture?: Uint8Array | undefined
}

export interface Watched {
  readonly before: WatchedChannel | undefined
  readonly now: WatchedChannel
  /** It was to be told, and nobody can be reached. */
  readonly untold: boolean
}

export async function watchChannel(sweep: Sweep, { channel, health, loginPicture }: Look): Promise<Watched> {
  const { tx, community, now } = sweep
  const { timeZone } = community
  const before = await tx.channels.get(channel)
  const { next, outage, tell } = watch(before, channel, { health, now })
  if (outage) await tx.outages.record(outage, channel)
  // Trouble that leaves it speaking, and its return, are told on it where nobody is reached beside it.
  const speaks = next.blindSince === undefined
  const reached = speaks ? operatorsAnywhere : operatorsBeside
  const operators = tell || loginPicture ? await reached(sweep, channel) : []
  const keyFor = (to: Address) => channelKey(channel, next.since.getTime(), to)
  if (tell === 'trouble')
    await say(sweep, operators, { keyFor, content: { text: renderTrouble(next, timeZone, health.faults) } })
  if (tell === 'recovered')
    await say(sweep, operators, { keyFor, content: { text: renderRecovered(channel, outage, timeZone) } })
  if (loginPicture) {
    const { hash } = await tx.files.put(loginPicture, now)
    const content = { text: renderLogin(channel), files: [{ hash, name: 'login.png' }], secret: true }
    const expiresAt = new Date(now.getTime() + loginValidMs)
    const shown = (to: Address) => loginKey(channel, loginShowing(next, now), to)
    await say(sweep, operators, { keyFor: shown, content, expiresAt })
  }
  await tx.channels.put(next)
  return { before, now: next, untold: tell !== undefined && operators.length === 0 }
}

interface Telling {
  readonly keyFor: (to: Address) => DedupeKey
  readonly content: Outgoing
  readonly expiresAt?: Date
}

async function say(sweep: Sweep, operators: readonly Address[], telling: Telling): Promise<void> {
  const { keyFor, ...message } = telling
  for (const to of operators) {
    await sweep.tx.outbox.add({ dedupeKey: keyFor(to), to, priority: 'escalation', ...message }, sweep.now)
  }
}
