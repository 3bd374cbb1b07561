// The alarm clock: wakes the app every few seconds and at each nominal minute; it keeps nothing itself.
import { schedule } from 'node-cron'
import type { Logger } from '../../lib/logger.ts'

export interface Ticker {
  /** One more wake at `time`, for what a budget keeps back. */
  wakeAt(time: Date): void
  stop(): Promise<void>
}

/** Second 0 of each minute is among the ticks, so that what is due at a minute starts within it. */
const everyFiveSeconds = '*/5 * * * * *'

export function startTicker(tick: () => void, log: Logger): Ticker {
  // A missed tick only delays: what is due is computed at the next one.
  const task = schedule(everyFiveSeconds, tick, {
    noOverlap: false,
    logger: log,
    suppressMissedWarning: true,
  })
  const alarms = new Set<NodeJS.Timeout>()
  return {
    wakeAt(time) {
      const alarm = setTimeout(
        () => {
          alarms.delete(alarm)
          tick()
        },
        Math.max(0, time.getTime() - Date.now()),
      )
      alarms.add(alarm)
    },
    async stop() {
      for (const alarm of alarms) clearTimeout(alarm)
      await task.destroy()
    },
  }
}
