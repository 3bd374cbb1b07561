// Hours in which nobody is disturbed by what can wait.
import { addDays, instantAt, localDay, localTime } from './local-day.ts'

export interface QuietHours {
  readonly from: string
  /** Before `from` where they last over midnight; the same: there are none. */
  readonly to: string
}

/** The end of the quiet hours that `time` falls in; undefined: it falls in none. */
export function quietUntil(time: Date, { from, to }: QuietHours, timeZone: string): Date | undefined {
  const clock = localTime(time, timeZone)
  const overnight = from > to
  const quiet = overnight ? clock >= from || clock < to : clock >= from && clock < to
  if (!quiet) return undefined
  const day = localDay(time, timeZone)
  return instantAt(overnight && clock >= from ? addDays(day, 1) : day, to, timeZone)
}
