// How often a regime wants a report, and what its holiday rule makes of a day off.
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { addDays, type LocalDay } from '../time/local-day.ts'
import { fallsOn } from '../time/recurrence.ts'
import { dayKind } from '../time/workdays.ts'
import type { DeclaredYear } from '../time/workdays-schema.ts'

const monthDays = 'a day from 1 to 28, or last; not every month has the others'
const oneDay = z.union([z.int().min(1, monthDays).max(28, monthDays), z.literal('last')])

export const cadenceSchema = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('day') }),
  /** As the state calendar has it: no holidays, make-up days included. */
  z.strictObject({ every: z.literal('workday') }),
  z.strictObject({ every: z.literal('week'), weekday: z.int().min(1).max(7) }),
  z.strictObject({ every: z.literal('month'), day: oneDay }),
  /** `month` counts within the quarter. */
  z.strictObject({ every: z.literal('quarter'), month: z.int().min(1).max(3), day: oneDay }),
  z.strictObject({ every: z.literal('half-year'), month: z.int().min(1).max(6), day: oneDay }),
])
export type Cadence = z.infer<typeof cadenceSchema>

export function isDaily({ every }: Cadence): boolean {
  return every === 'day' || every === 'workday'
}

/** undefined: the workdays of that year are not known. */
export function isDue(
  cadence: Cadence,
  day: LocalDay,
  workdays: readonly DeclaredYear[],
): boolean | undefined {
  switch (cadence.every) {
    case 'day':
    case 'workday':
      return fallsOn({ every: cadence.every }, day, workdays)
    case 'week':
      return fallsOn({ every: 'week', weekdays: [cadence.weekday] }, day, workdays)
    case 'month':
      return isMonthDay(cadence.day, day)
    case 'quarter':
      return monthWithin(day, 3) === cadence.month && isMonthDay(cadence.day, day)
    case 'half-year':
      return monthWithin(day, 6) === cadence.month && isMonthDay(cadence.day, day)
  }
}

function isMonthDay(wanted: number | 'last', day: LocalDay): boolean {
  const date = Temporal.PlainDate.from(day)
  return date.day === (wanted === 'last' ? date.daysInMonth : wanted)
}

/** 1 is the first month of each span of `months`. */
function monthWithin(day: LocalDay, months: number): number {
  return ((Temporal.PlainDate.from(day).month - 1) % months) + 1
}

/** The longest holiday with the weekends beside it is shorter. */
export const longestShiftDays = 15

/** The workday that stands in for a day off; undefined: the workdays of that year are not known. */
export function shifted(
  day: LocalDay,
  rule: 'as-is' | 'earlier' | 'later',
  workdays: readonly DeclaredYear[],
): LocalDay | undefined {
  const step = { 'as-is': 0, earlier: -1, later: 1 }[rule]
  if (step === 0) return day
  for (let at = day, steps = 0; steps <= longestShiftDays; at = addDays(at, step), steps += 1) {
    const kind = dayKind(at, workdays)
    if (kind === 'unknown') return undefined
    if (kind === 'work') return at
  }
  return undefined
}

const weekdayNames = ['一', '二', '三', '四', '五', '六', '日']

export function renderCadence(cadence: Cadence): string {
  switch (cadence.every) {
    case 'day':
      return '每天'
    case 'workday':
      return '每个工作日（按调休）'
    case 'week':
      return `每周${weekdayNames[cadence.weekday - 1]}`
    case 'month':
      return `每月${renderMonthDay(cadence.day)}`
    case 'quarter':
      return `每季度第${cadence.month}个月${renderMonthDay(cadence.day)}`
    case 'half-year':
      return `每半年第${cadence.month}个月${renderMonthDay(cadence.day)}`
  }
}

function renderMonthDay(day: number | 'last'): string {
  return day === 'last' ? '最后一天' : `${day}日`
}
