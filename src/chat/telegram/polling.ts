// Long polling that acknowledges an update only after it was delivered; telegraf's own acknowledges first.
import { setTimeout as wait } from 'node:timers/promises'
import type { Update } from 'telegraf/types'
import type { ChannelHealth } from '../../domain/channel/channel-health.ts'
import type { Call } from './api.ts'
import { updateKinds } from './decode.ts'
import { failureOf } from './failure.ts'
import type { Backoff, TelegramLog } from './options.ts'
import { startPulse, type Pulse } from './pulse.ts'

/** Something that receives until it is stopped; what is being delivered is waited for. */
export interface Receiver {
  health(): ChannelHealth
  stop(): Promise<void>
}

interface PollingOptions {
  readonly call: Call
  readonly deliver: (update: Update) => Promise<void>
  readonly log: TelegramLog
  readonly pollSeconds: number
  readonly backoff: Backoff
}

export function startPolling(options: PollingOptions): Receiver {
  const stopping = new AbortController()
  const pulse = startPulse()
  const ended = poll({ ...options, pulse }, stopping.signal)
  return {
    health: () => pulse.health(),
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

async function poll(options: PollingOptions & { pulse: Pulse }, signal: AbortSignal): Promise<void> {
  const { call, deliver, log, pollSeconds, backoff, pulse } = options
  const request = { timeout: pollSeconds, allowed_updates: updateKinds }
  let offset = 0
  let failures = 0
  while (!signal.aborted) {
    try {
      const updates = await call(
        'getUpdates',
        { ...request, offset },
        { extraMs: pollSeconds * 1000, signal },
      )
      pulse.beat()
      if (signal.aborted) return
      // All at once, so that they can be kept together; acknowledged up to the first that was not kept.
      const kept = await Promise.allSettled(updates.map((update) => deliver(update)))
      for (const [i, update] of updates.entries()) {
        if (kept[i]?.status === 'rejected') throw kept[i].reason
        offset = update.update_id + 1
      }
      if (failures > 0) log.info(`Telegram: receiving again after ${failures} failures`)
      failures = 0
    } catch (error) {
      if (signal.aborted) return
      const failure = failureOf(error)
      const afterMs = failure?.pauseMs ?? delay(failure?.conflict ? Infinity : failures, backoff)
      if (failure) pulse.miss(failure)
      failures += 1
      const level = failure === undefined || failure.forPerson === true ? 'error' : 'warn'
      log[level](`Telegram: ${failure?.why ?? notKept(error)}; asking again in ${afterMs} ms`)
      await wait(afterMs, undefined, { signal }).catch(() => undefined)
    }
  }
}

function notKept(error: unknown): string {
  return `an update could not be kept (${error instanceof Error ? error.message : String(error)})`
}

function delay(failures: number, { firstMs, mostMs }: Backoff): number {
  return Math.min(mostMs, firstMs * 2 ** failures)
}
