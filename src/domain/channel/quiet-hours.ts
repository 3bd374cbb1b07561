// Hours in which a channel says only what cannot wait.
import type { Priority } from '../messaging/outbox.ts'
import { addDays, instantAt, localDay, localTime } from '../time/local-day.ts'
import type { QuietHours } from './channel-schema.ts'

/** Danger, and answers to somebody who is awake. */
const passing: ReadonlySet<Priority> = new Set(['escalation', 'receipt', 'answer'])

/** When it may be said; undefined: now. The hours may go over midnight. */
export function quietUntil(
  hours: QuietHours | undefined,
  priority: Priority,
  { now, timeZone }: { now: Date; timeZone: string },
): Date | undefined {
  if (!hours || passing.has(priority)) return undefined
  const time = localTime(now, timeZone)
  const overnight = hours.from > hours.to
  const quiet = overnight ? time >= hours.from || time < hours.to : time >= hours.from && time < hours.to
  if (!quiet) return undefined
  const today = localDay(now, timeZone)
  return instantAt(overnight && time >= hours.from ? addDays(today, 1) : today, hours.to, timeZone)
}
