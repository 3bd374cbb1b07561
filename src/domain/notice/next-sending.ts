// When a notice or reminder goes out, and again after a time: a recurring one on its next day, one that is sent once never.
import { nextTime, type CalendarContext } from '../time/recurrence.ts'
import { instantAt } from '../time/local-day.ts'
import type { Notice } from './notice.ts'

type NextSending =
  | { readonly outcome: 'at'; readonly time: Date }
  | { readonly outcome: 'over' }
  /** The workdays of that year are to be entered first. */
  | { readonly outcome: 'unknown-year'; readonly year: number }

export function nextSending(
  { timetable, endsAt }: Pick<Notice, 'timetable' | 'endsAt'>,
  after: Date,
  calendar: CalendarContext,
): NextSending {
  if (!timetable) return { outcome: 'over' }
  const next = nextTime(timetable, after, calendar)
  switch (next.outcome) {
    case 'never':
      return { outcome: 'over' }
    case 'at':
      return endsAt && next.time >= endsAt ? { outcome: 'over' } : next
    case 'unknown-year': {
      const begins = instantAt(`${next.year}-01-01`, '00:00', calendar.timeZone)
      return endsAt && (endsAt <= begins || endsAt <= after) ? { outcome: 'over' } : next
    }
  }
}

/** If it is let go now: at its time, or at the next one where that has passed. */
export function firstSending(
  notice: Pick<Notice, 'timetable' | 'endsAt' | 'sendAt'>,
  now: Date,
  calendar: CalendarContext,
): NextSending {
  const { sendAt, timetable } = notice
  if (!sendAt && !timetable) return { outcome: 'at', time: now }
  if (sendAt && sendAt > now) return { outcome: 'at', time: sendAt }
  return nextSending(notice, now, calendar)
}

/** `sendAt` undefined: stays signed and waits for the year. */
export function changesFor(
  next: NextSending,
): Pick<Notice, 'state'> & { readonly sendAt?: Date | undefined } {
  switch (next.outcome) {
    case 'at':
      return { state: 'signed', sendAt: next.time }
    case 'unknown-year':
      return { state: 'signed', sendAt: undefined }
    case 'over':
      return { state: 'sent' }
  }
}
