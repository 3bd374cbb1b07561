// Calendar days of a community: a day is a date in the community's time zone, never a span of 24 hours.
import { Temporal } from 'temporal-polyfill'

/** ISO calendar date, `YYYY-MM-DD`, in the community's time zone. */
export type LocalDay = string

/** A date alone is read as of UTC, whose days all have this length. */
const dayMs = 86_400_000

/** The calendar day that `instant` falls on in `timeZone` (IANA name). */
export function localDay(instant: Date, timeZone: string): LocalDay {
  return shown(instant, timeZone).slice(0, 10)
}

/** The clock time of `instant` in `timeZone`, `HH:MM`. */
export function localTime(instant: Date, timeZone: string): string {
  return shown(instant, timeZone).slice(11)
}

/** `HH:MM`; 24 is the midnight of a day's begin. */
export function timeOfDay(hour: number, minute: number): string {
  return [hour % 24, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The instant at which the clocks of `timeZone` show `time` (`HH:MM`) on `day`. */
export function instantAt(day: LocalDay, time: string, timeZone: string): Date {
  const key = `${day}T${time} ${timeZone}`
  const known = instants.get(key)
  if (known !== undefined) return new Date(known)
  const local = Temporal.PlainDateTime.from(`${day}T${time}`)
  const { epochMilliseconds } = local.toZonedDateTime(timeZone)
  if (instants.size >= mostInstants) instants.clear()
  instants.set(key, epochMilliseconds)
  return new Date(epochMilliseconds)
}

/** The same few times of the same few days are asked for with each report and at each tick. */
const instants = new Map<string, number>()
const mostInstants = 1000

export function addDays(day: LocalDay, days: number): LocalDay {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
}

/** Negative where `to` is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs
}

/** Both ends belong to it; none where it ends before it begins. */
export function daysOfPeriod({ from, to }: { from: LocalDay; to: LocalDay }): LocalDay[] {
  const days: LocalDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** The whole month before the one that `day` is in. */
export function monthBefore(day: LocalDay): { from: LocalDay; to: LocalDay } {
  const first = Temporal.PlainDate.from(day).with({ day: 1 })
  return { from: first.subtract({ months: 1 }).toString(), to: first.subtract({ days: 1 }).toString() }
}

export function lastDayOfMonth(day: LocalDay): LocalDay {
  const date = Temporal.PlainDate.from(day)
  return date.with({ day: date.daysInMonth }).toString()
}

/** Of `YYYY-MM-DD`; undefined for anything else, 2026-02-31 included. */
export function parseDay(text: string): LocalDay | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return dayOf({ year: Number(year), month: Number(month), date: Number(date) })
}

/** undefined: there is no such day. */
export function dayOf(parts: { year: number; month: number; date: number }): LocalDay | undefined {
  const { year, month, date } = parts
  const day = new Date(Date.UTC(year, month - 1, date))
  const exists = day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date
  return exists ? day.toISOString().slice(0, 10) : undefined
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: LocalDay): number {
  return new Date(day).getUTCDay() || 7
}

/** Its Monday to its Sunday. */
export function weekOf(day: LocalDay): { readonly from: LocalDay; readonly to: LocalDay } {
  const from = addDays(day, 1 - weekday(day))
  return { from, to: addDays(from, 6) }
}

/** `3月16日`. */
export function renderDay(day: LocalDay): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month}月${date}日`
}

/** `2026年3月16日`. */
export function renderFullDay(day: LocalDay): string {
  return `${Number(day.slice(0, 4))}年${renderDay(day)}`
}

/** `3月16日 17:00`. */
export function renderInstant(instant: Date, timeZone: string): string {
  const [day = '', time] = shown(instant, timeZone).split(' ')
  return `${renderDay(day)} ${time}`
}

/** The same, with its year where it is another one than that of `since`. */
export function renderLater(instant: Date, since: Date, timeZone: string): string {
  const year = localDay(instant, timeZone).slice(0, 4)
  const same = localDay(since, timeZone).startsWith(year)
  return `${same ? '' : `${year}年`}${renderInstant(instant, timeZone)}`
}

/** `2026-03-16 17:00`, for a file that outlives its year. */
export function renderStamp(instant: Date, timeZone: string): string {
  return shown(instant, timeZone)
}

interface Clock {
  readonly format: Intl.DateTimeFormat
  minute: number
  text: string
}

const clocks = new Map<string, Clock>()

/** `2026-03-16 17:00`; a month of many grids asks a hundred thousand times, a message and its receipt many times of one minute. */
function shown(instant: Date, timeZone: string): string {
  const clock = clockOf(timeZone)
  const minute = Math.floor(instant.getTime() / 60_000)
  if (clock.minute !== minute) {
    clock.text = clock.format.format(instant)
    clock.minute = minute
  }
  return clock.text
}

function clockOf(timeZone: string): Clock {
  const known = clocks.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const clock = { format, minute: NaN, text: '' }
  clocks.set(timeZone, clock)
  return clock
}
