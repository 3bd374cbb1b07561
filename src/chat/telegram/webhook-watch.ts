// Whether Telegram reaches our webhook: a quiet one says nothing of it, but Telegram says when it last failed.
import type { ChannelHealth } from '../../domain/channel/channel-health.ts'
import type { Call } from './api.ts'
import { failureOf } from './failure.ts'
import { startPulse } from './pulse.ts'

/** Milliseconds between two looks at what Telegram says of its deliveries. */
const lookMs = 20_000

const freshSeconds = 120

export function watchWebhook(call: Call): { health(): ChannelHealth; stop(): void } {
  const pulse = startPulse()
  let fault: string | undefined
  const look = async () => {
    try {
      const info = await call('getWebhookInfo', {})
      const { last_error_date: at = 0, last_error_message: why, pending_update_count: waiting } = info
      const failing = waiting > 0 && Date.now() / 1000 - at < freshSeconds
      fault = failing ? `Telegram cannot reach the webhook (${why}), ${waiting} updates wait` : undefined
      pulse.beat()
    } catch (error) {
      const failure = failureOf(error)
      if (failure) pulse.miss(failure)
    }
  }
  const timer = setInterval(() => void look(), lookMs)
  return {
    health: () =>
      fault === undefined
        ? pulse.health()
        : ({ state: 'degraded', why: fault, faults: ['webhook'] } as const),
    stop: () => clearInterval(timer),
  }
}
