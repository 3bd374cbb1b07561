// Looks after the channels: connects each again until it is, and has its state and its lost groups kept and told.
import type { ChannelHealth } from '../../domain/channel/channel-health.ts'
import type { Channel } from '../../domain/messaging/channel.ts'
import { watchChannel, type Watched } from '../../flows/channel/watch-channel.ts'
import { insist } from '../../lib/insist.ts'
import { createGroupLooks } from './group-look.ts'
import type { Parts } from '../parts.ts'

export interface Supervisor {
  /** Resolves once the channel is connected, or `signal` aborts; never rejects. */
  connect(channel: Channel, start: () => Promise<string>): Promise<void>
  /** One look at every channel; one that fails hides no other. */
  look(): Promise<void>
  /** Resolves when no channel is being asked for its groups. */
  idle(): Promise<void>
}

/** Soon after a gateway is back, so is the channel. */
const longestRetryMs = 10_000
/** What fails the same way every few seconds is said now and then. */
const saidEvery = 30

interface Connection {
  readonly since: Date
  connected: boolean
  why?: string
}

export function createSupervisor(parts: Parts, signal: AbortSignal): Supervisor {
  const connections = new Map<Channel, Connection>()
  const groups = createGroupLooks(parts, signal)
  const { log } = parts
  return {
    async connect(channel, start) {
      const connection: Connection = { since: parts.clock(), connected: false }
      connections.set(channel, connection)
      const onFailure = (err: unknown, tries: number) => {
        connection.why = err instanceof Error ? err.message : String(err)
        const level = tries % saidEvery === 1 ? 'error' : 'debug'
        log[level]({ channel: channel.name, err, tries }, 'channel could not connect; it is tried again')
      }
      const attempt = async () => {
        const account = await start()
        connection.connected = true
        log.info({ channel: channel.name, account }, 'channel connected')
      }
      await insist(attempt, { signal, mostMs: longestRetryMs, onFailure })
    },
    async look() {
      for (const channel of parts.channels) {
        const connection = connections.get(channel)
        if (!connection || signal.aborted) continue
        try {
          const watched = await lookAt(parts, channel, healthOf(channel, connection))
          note(parts, watched)
          groups.look(channel, watched.now)
        } catch (err) {
          log.error({ channel: channel.name, err }, 'a channel could not be looked at')
        }
      }
    },
    idle: () => groups.idle(),
  }
}

function healthOf(channel: Channel, { since, connected, why }: Connection): ChannelHealth {
  const own = channel.health?.()
  if (connected) return own ?? { state: 'up' }
  return { state: why === undefined ? 'connecting' : 'down', why, blindSince: since, login: own?.login }
}

async function lookAt(parts: Parts, channel: Channel, health: ChannelHealth): Promise<Watched> {
  const { community } = parts
  const loginPicture = health.login === undefined ? undefined : await pictureOf(health.login)
  const look = { channel: channel.name, health, loginPicture }
  return parts.store.transact((tx) => watchChannel({ tx, community, now: parts.clock() }, look), 'relaxed')
}

async function pictureOf(login: string): Promise<Uint8Array> {
  const { toBuffer } = await import('qrcode')
  return toBuffer(login, { width: 400 })
}

function note({ log }: Parts, { before, now, untold }: Watched): void {
  const { channel, state, why, blindSince } = now
  if (before?.state !== state)
    log[state === 'up' ? 'info' : 'warn']({ channel, state, why, blindSince }, 'a channel changed its state')
  if (untold) log.error({ channel, state, why }, 'no operator can be told of a channel')
}
