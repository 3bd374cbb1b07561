// Tells when an order to broadcast is to be carried out, and how often.
import {
  addDays,
  daysBetween,
  instantAt,
  type LocalDay,
  timeOfDay,
  weekday,
} from '../../../time/local-day.ts'
import { fallsOn, type Recurrence } from '../../../time/recurrence.ts'
import { readClockTimes, readDelay, waking } from '../../field/clock-times.ts'
import type { Layout } from '../../facts/layout.ts'
import type { NoticeTerms } from '../../reading.ts'
import { recurrenceIn } from './notice-terms.ts'

/** Of what recurs the first time that is to come; undefined: at once. */
export function sendAt(layout: Layout, lead: string, { recurs, timetable }: NoticeTerms): Date | undefined {
  const { now, timeZone } = layout.context
  const delay = readDelay(lead)
  if (delay) return new Date(now.getTime() + delay.minutes * 60_000)
  const time = readClockTimes(lead)[0]
  const recurrence = timetable?.recurrence
  const word = recurrenceIn(lead) ?? ''
  const said = layout.days.find((one) => {
    const day = layout.text.slice(one.start, one.end)
    return lead.includes(day) && !word.includes(day)
  })
  if (!time && !said && !recurrence) return undefined
  const hour = time ? dayHour(time, layout, said !== undefined || recurs) : 9
  const clock = timeOfDay(hour, time?.minute ?? 0)
  const fits = (candidate: LocalDay) =>
    recurrence
      ? recursOn(recurrence, candidate) && instantAt(candidate, clock, timeZone) >= now
      : said !== undefined || instantAt(candidate, clock, timeZone) >= now
  let day = said?.next ?? layout.today
  // 今晚零点: the one that is still to come.
  if (hour === 0 && /今[晚夜]/.test(lead)) day = addDays(day, 1)
  const from = day
  while (!fits(day) && daysBetween(from, day) < farthest) day = addDays(day, 1)
  return instantAt(day, clock, timeZone)
}

/** More days than there are between two of the rarest recurrence. */
const farthest = 800

/** What the state calendar makes of a workday is known only to who sends it. */
function recursOn(recurrence: Recurrence, day: LocalDay): boolean {
  return recurrence.every === 'workday' ? weekday(day) < 6 : fallsOn(recurrence, day, []) === true
}

/** An hour without morning or afternoon is the next such hour of a day between 7 and 18. */
function dayHour(
  time: { hour: number; minute: number; ambiguous: boolean },
  layout: Layout,
  later: boolean,
): number {
  const hour = waking(time)
  if (!time.ambiguous || later || hour !== time.hour) return hour
  const clock = timeOfDay(time.hour, time.minute)
  return instantAt(layout.today, clock, layout.context.timeZone) < layout.context.now
    ? time.hour + 12
    : time.hour
}
