// Deadlines counted in working hours instead of by the wall clock.
import { addDays, instantAt, localDay } from './local-day.ts'
import { dayKind } from './workdays.ts'
import type { DeclaredYear } from './workdays-schema.ts'

export interface WorkingHours {
  /** `HH:MM`. */
  readonly from: string
  readonly to: string
  readonly timeZone: string
  readonly workdays: readonly DeclaredYear[]
}

export interface WorkingSpan {
  readonly minutes?: number | undefined
  readonly hours?: number | undefined
  /** Whole working days. */
  readonly days?: number | undefined
}

/** undefined: the calendar of a year on the way is not known. */
export function workingDeadline(start: Date, span: WorkingSpan, hours: WorkingHours): Date | undefined {
  const perDay = windowOf('2026-03-02', { ...hours, timeZone: 'UTC' })
  const dayMs = perDay.to.getTime() - perDay.from.getTime()
  let left = ((span.minutes ?? 0) + (span.hours ?? 0) * 60) * 60_000 + (span.days ?? 0) * dayMs
  let day = localDay(start, hours.timeZone)
  for (;;) {
    const kind = dayKind(day, hours.workdays)
    if (kind === 'unknown') return undefined
    if (kind === 'work') {
      const { from, to } = windowOf(day, hours)
      const begin = Math.max(from.getTime(), start.getTime())
      if (begin + left <= to.getTime()) return new Date(begin + left)
      left -= Math.max(0, to.getTime() - begin)
    }
    day = addDays(day, 1)
  }
}

function windowOf(day: string, { from, to, timeZone }: WorkingHours): { from: Date; to: Date } {
  return { from: instantAt(day, from, timeZone), to: instantAt(day, to, timeZone) }
}
