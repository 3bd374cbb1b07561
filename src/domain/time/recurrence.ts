// Recurrences as people say them: every day, workday, week, month, last day, lunar date; which days they fall on.
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { addDays, instantAt, localDay, weekday, type LocalDay } from './local-day.ts'
import { lunarDay } from './lunar-day.ts'
import { dayKind } from './workdays.ts'
import type { DeclaredYear } from './workdays-schema.ts'

const dayOfMonth = z.int().min(1).max(31)
const month = z.int().min(1).max(12)
const weekdayNumber = z.int().min(1).max(7)

export const recurrenceSchema = z.discriminatedUnion('every', [
  z.object({ every: z.literal('day') }),
  /** As the state calendar has it: no holidays, make-up days included. */
  z.object({ every: z.literal('workday') }),
  /** 1 is Monday; Monday to Friday is 1 to 5. */
  z.object({ every: z.literal('week'), weekdays: z.array(weekdayNumber).min(1) }),
  /** A month that is too short has it on its last day. */
  z.object({ every: z.literal('month'), days: z.array(dayOfMonth).min(1) }),
  z.object({ every: z.literal('month-end') }),
  /** The nth such weekday of a month; -1 the last one. */
  z.object({
    every: z.literal('month-weekday'),
    nth: z.union([z.literal(-1), z.int().min(1).max(4)]),
    weekday: weekdayNumber,
  }),
  z.object({ every: z.literal('year'), month, day: dayOfMonth }),
  /** Without a month: each lunar month, leap months too; with one: once a lunar year. The 30th of a short month is its 29th. */
  z.object({ every: z.literal('lunar'), month: month.optional(), day: z.int().min(1).max(30) }),
])
export type Recurrence = z.infer<typeof recurrenceSchema>

export interface Timetable {
  readonly recurrence: Recurrence
  /** `HH:MM`, local. */
  readonly time: string
}

export interface CalendarContext {
  readonly timeZone: string
  readonly workdays: readonly DeclaredYear[]
}

/** undefined: nobody knows, since the workdays of that year are not published. */
export function fallsOn(
  recurrence: Recurrence,
  day: LocalDay,
  declared: readonly DeclaredYear[],
): boolean | undefined {
  const date = Temporal.PlainDate.from(day)
  switch (recurrence.every) {
    case 'day':
      return true
    case 'workday': {
      const kind = dayKind(day, declared)
      return kind === 'unknown' ? undefined : kind === 'work'
    }
    case 'week':
      return recurrence.weekdays.includes(weekday(day))
    case 'month':
      return recurrence.days.some((wanted) => Math.min(wanted, date.daysInMonth) === date.day)
    case 'month-end':
      return date.day === date.daysInMonth
    case 'month-weekday':
      return weekday(day) === recurrence.weekday && isNth(date, recurrence.nth)
    case 'year':
      return date.month === recurrence.month && Math.min(recurrence.day, date.daysInMonth) === date.day
    case 'lunar':
      return fallsOnLunar(recurrence, day)
  }
}

function isNth({ day, daysInMonth }: Temporal.PlainDate, nth: number): boolean {
  return nth === -1 ? day + 7 > daysInMonth : Math.ceil(day / 7) === nth
}

function fallsOnLunar({ month, day }: { month?: number | undefined; day: number }, on: LocalDay): boolean {
  const lunar = lunarDay(on)
  if (!lunar || Math.min(day, lunar.monthLength) !== lunar.day) return false
  return month === undefined || (lunar.month === month && !lunar.leap)
}

/** Longer than any recurrence takes to come again, a lunar leap year included. */
const longestGapDays = 400

export type NextTime =
  | { readonly outcome: 'at'; readonly time: Date }
  | { readonly outcome: 'never' }
  /** The workdays of that year are not published. */
  | { readonly outcome: 'unknown-year'; readonly year: number }

/** The first time after `after`. */
export function nextTime({ recurrence, time }: Timetable, after: Date, calendar: CalendarContext): NextTime {
  let day = localDay(after, calendar.timeZone)
  for (let steps = 0; steps <= longestGapDays; steps += 1, day = addDays(day, 1)) {
    const falls = fallsOn(recurrence, day, calendar.workdays)
    if (falls === undefined) return { outcome: 'unknown-year', year: Number(day.slice(0, 4)) }
    const at = falls ? instantAt(day, time, calendar.timeZone) : after
    if (at > after) return { outcome: 'at', time: at }
  }
  return { outcome: 'never' }
}

const weekdayNames = ['一', '二', '三', '四', '五', '六', '日']
const lunarTens = ['初', '十', '廿', '三']
const digits = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const lunarMonths = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊']

export function renderTimetable({ recurrence, time }: Timetable): string {
  return `${renderRecurrence(recurrence)} ${time}`
}

function renderRecurrence(recurrence: Recurrence): string {
  switch (recurrence.every) {
    case 'day':
      return '每天'
    case 'workday':
      return '每个工作日（按调休）'
    case 'week':
      return recurrence.weekdays.join() === '1,2,3,4,5'
        ? '周一至周五'
        : `每周${recurrence.weekdays.map((n) => weekdayNames[n - 1]).join('、')}`
    case 'month':
      return `每月${recurrence.days.join('、')}日${recurrence.days.some((d) => d > 28) ? '（没有这天的月份在月底）' : ''}`
    case 'month-end':
      return '每月最后一天'
    case 'month-weekday':
      return `每月${recurrence.nth === -1 ? '最后一个' : `第${digits[recurrence.nth]}个`}周${weekdayNames[recurrence.weekday - 1]}`
    case 'year':
      return `每年${recurrence.month}月${recurrence.day}日`
    case 'lunar':
      return recurrence.month === undefined
        ? `每个农历月${lunarDayName(recurrence.day)}`
        : `每年农历${lunarMonths[recurrence.month - 1]}月${lunarDayName(recurrence.day)}`
  }
}

function lunarDayName(day: number): string {
  if (day === 20) return '二十'
  const tens = day === 10 ? 0 : Math.floor(day / 10)
  return `${lunarTens[tens]}${digits[day % 10]}`
}
