// The days on which a cadence falls due in a year, computed and never guessed: what the words do not fix has none.
import { Temporal } from 'temporal-polyfill'
import { anchorDays } from '../time/anchors.ts'
import { addDays, weekday, type LocalDay } from '../time/local-day.ts'
import type { Cadence, Period, Point } from './cadence/cadence.ts'

export interface Due {
  /** The last day on which it is in time. */
  readonly day: LocalDay
  /** The first day on which it can be done; the same day where it has only one. */
  readonly opens: LocalDay
  /** `HH:MM`, where the words give one. */
  readonly time: string | undefined
  /** The words name a day that this month does not have. */
  readonly shortMonth: boolean
}

/** Oldest first; undefined: the words fix no day, such as 定期 or 节假日. */
export function duesIn(cadence: Cadence, year: number): readonly Due[] | undefined {
  switch (cadence.type) {
    case 'exact':
      return exactDues(cadence, year)
    case 'windowed':
      return windowedDues(cadence, year)
    case 'anchored':
      return anchoredDues(cadence.anchors, year)
    case 'event':
    case 'state':
    case 'vague':
    case 'ambiguous':
      return undefined
  }
}

type Exact = Extract<Cadence, { type: 'exact' }>
type Windowed = Extract<Cadence, { type: 'windowed' }>

function exactDues(cadence: Exact, year: number): readonly Due[] | undefined {
  const { per, every, weekdays, nth, time } = cadence
  if (per === undefined) return onceDue(cadence, year)
  if (nth !== undefined && weekdays) return monthsOf(year).flatMap((month) => nthWeekday(month, cadence))
  if (per === 'week' && weekdays)
    return everyDay(year)
      .filter((day) => weekdays.includes(weekday(day)))
      .filter((day) => every === 1 || weekNumber(day, year) % every === 0)
      .map((day) => due(day, day, time))
  if (per === 'day')
    return everyDay(year)
      .filter((_, i) => i % every === 0)
      .map((day) => due(day, day, time))
  return spansOf(per, every, year).map((span) => dueInSpan(cadence, span))
}

function onceDue({ year: said, month, day, by, time }: Exact, confirmed: number): readonly Due[] | undefined {
  if (month === undefined) return undefined
  const first = Temporal.PlainDate.from({ year: said ?? confirmed, month, day: 1 })
  if (typeof day === 'number' && day > first.daysInMonth) return []
  const at = first.with({ day: typeof day === 'number' ? day : first.daysInMonth }).toString()
  return [due(by ? first.toString() : at, at, time)].map((one) =>
    day === undefined ? one : { ...one, opens: at },
  )
}

/** In each span the day that is named, else its end: within the span it must be done. */
function dueInSpan({ month, day, time, value }: Exact, span: Span): Due {
  const { from, to } = span
  if (month === undefined && day === undefined) return due(from.toString(), to.toString(), time)
  const later = /^(?:次月|下月|下个月|季后|月后)/u.test(value) ? 1 : 0
  const start =
    month === undefined ? to.with({ day: 1 }).add({ months: later }) : from.with({ month, day: 1 })
  const last = start.daysInMonth
  const date = typeof day === 'number' ? Math.min(day, last) : last
  const at = start.with({ day: date }).toString()
  return { ...due(at, at, time), shortMonth: typeof day === 'number' && day > last }
}

function nthWeekday(month: Temporal.PlainDate, { nth, weekdays = [], time }: Exact): Due[] {
  const days = Array.from({ length: month.daysInMonth }, (_, i) => month.add({ days: i })).filter((day) =>
    weekdays.includes(day.dayOfWeek),
  )
  const at = (typeof nth === 'number' ? days[nth - 1] : days[days.length - 1])?.toString()
  return at === undefined ? [] : [due(at, at, time)]
}

function windowedDues({ per, from, to }: Windowed, year: number): readonly Due[] | undefined {
  if (per === 'month' || (per === 'quarter' && from.month === undefined))
    return spansOf(per, 1, year).map(({ from: first }) => windowDue(from, to, first))
  if (from.month === undefined || to.month === undefined) return undefined
  const start = Temporal.PlainDate.from({ year: from.year ?? year, month: from.month, day: 1 })
  return [windowDue(from, to, start)]
}

function windowDue(from: Point, to: Point, start: Temporal.PlainDate): Due {
  const end = to.month === undefined ? start : start.with({ month: to.month })
  const endYear =
    to.year !== undefined
      ? end.with({ year: to.year })
      : Temporal.PlainDate.compare(end, start) < 0
        ? end.add({ years: 1 })
        : end
  return due(
    start.with({ day: firstDayOf(from, start.daysInMonth) }).toString(),
    endYear.with({ day: lastDayOf(to, endYear.daysInMonth) }).toString(),
    undefined,
  )
}

function firstDayOf({ day, part }: Point, last: number): number {
  if (day !== undefined) return day === 'last' ? last : Math.min(day, last)
  return part === undefined ? 1 : { early: 1, middle: 11, late: 21 }[part]
}

function lastDayOf({ day, part }: Point, last: number): number {
  if (day !== undefined) return day === 'last' ? last : Math.min(day, last)
  return part === undefined ? last : { early: 10, middle: 20, late: last }[part]
}

function anchoredDues(anchors: readonly string[], year: number): readonly Due[] | undefined {
  const known = anchors.map((name) => anchorDays(name, year))
  if (known.some((days) => days === undefined)) return undefined
  return known
    .flatMap((days) => days ?? [])
    .map(({ day, days }) => due(day, addDays(day, days - 1), undefined))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

function due(opens: LocalDay, day: LocalDay, time: string | undefined): Due {
  return { opens, day, time, shortMonth: false }
}

interface Span {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
}

function spansOf(per: Period, every: number, year: number): Span[] {
  if (per === 'week') return weeksOf(year).filter((_, i) => i % every === 0)
  const months =
    { day: 1, week: 1, month: 1, quarter: 3, 'half-year': 6, year: 12 }[per] * (per === 'year' ? 1 : every)
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  return Array.from({ length: Math.max(1, Math.floor(12 / months)) }, (_, i) => {
    const from = first.add({ months: i * months })
    return { from, to: from.add({ months }).subtract({ days: 1 }) }
  })
}

/** Weeks whose Sunday lies in the year. */
function weeksOf(year: number): Span[] {
  return everyDay(year)
    .filter((day) => weekday(day) === 7)
    .map((day) => ({ from: Temporal.PlainDate.from(addDays(day, -6)), to: Temporal.PlainDate.from(day) }))
}

function weekNumber(day: LocalDay, year: number): number {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  return Math.floor((first.until(Temporal.PlainDate.from(day)).days + first.dayOfWeek - 1) / 7)
}

function monthsOf(year: number): Temporal.PlainDate[] {
  return Array.from({ length: 12 }, (_, i) => Temporal.PlainDate.from({ year, month: i + 1, day: 1 }))
}

function everyDay(year: number): LocalDay[] {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  return Array.from({ length: first.daysInYear }, (_, i) => first.add({ days: i }).toString())
}
