// Tells when an order to broadcast is to be carried out, and how often.
import { addDays, instantAt, timeOfDay, type LocalDay, weekday } from '../../time/local-day.ts'
import { readClockTimes, readDelay } from '../field/clock-times.ts'
import type { Layout } from '../layout.ts'
import type { NoticeRepeat } from '../reading.ts'
import { readTerms, recurrenceWord } from './notice-terms.ts'

const repeatWord = new RegExp(recurrenceWord)

export function repeatOf(text: string): NoticeRepeat | undefined {
  const word = repeatWord.exec(text)?.[0]
  if (word === undefined) return undefined
  if (/工作日|[到至]/.test(word)) return 'weekdays'
  return /^(?:每[天日晚早]|天天)$/.test(word) ? 'daily' : 'weekly'
}
export function sendAt(layout: Layout, lead: string, repeat: NoticeRepeat | undefined): Date | undefined {
  const { now, timeZone } = layout.context
  const delay = readDelay(lead)
  if (delay) return new Date(now.getTime() + delay.minutes * 60_000)
  const time = readClockTimes(lead)[0]
  const said =
    repeat === 'weekdays'
      ? undefined
      : layout.days.find((one) => lead.includes(layout.text.slice(one.start, one.end)))
  if (!time && !said) return undefined
  const hour = time ? dayHour(time, layout, said !== undefined || repeat !== undefined) : 9
  const clock = timeOfDay(hour, time?.minute ?? 0)
  const terms = readTerms(layout, lead).timetable?.recurrence
  const named = terms?.every === 'week' ? terms.weekdays : []
  let day = named.length > 1 ? layout.today : (said?.next ?? layout.today)
  const fits = (candidate: LocalDay) =>
    !(repeat === 'weekdays' && weekday(candidate) > 5) &&
    (named.length < 2 || named.includes(weekday(candidate))) &&
    ((said !== undefined && repeat === undefined) || instantAt(candidate, clock, timeZone) >= now)
  // 今晚零点: the one that is still to come.
  if (hour === 0 && /[今]晚|今夜/.test(lead)) day = addDays(day, 1)
  while (!fits(day)) day = addDays(day, repeat === 'weekly' && named.length < 2 ? 7 : 1)
  return instantAt(day, clock, timeZone)
}

/** An hour without morning or afternoon is the next such hour of a day between 7 and 18. */
function dayHour(
  time: { hour: number; minute: number; ambiguous: boolean },
  layout: Layout,
  later: boolean,
): number {
  if (!time.ambiguous) return time.hour
  if (time.hour < 7) return time.hour + 12
  if (later) return time.hour
  const clock = timeOfDay(time.hour, time.minute)
  return instantAt(layout.today, clock, layout.context.timeZone) < layout.context.now
    ? time.hour + 12
    : time.hour
}
