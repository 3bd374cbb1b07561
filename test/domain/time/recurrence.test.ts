// Recurrences against references that count in another way: the state calendar's data, croner, ICU's lunar calendar.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Cron } from 'croner'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, instantAt, localDay, localTime } from '../../../src/domain/time/local-day.ts'
import { lunarDay } from '../../../src/domain/time/lunar-day.ts'
import {
  fallsOn,
  nextTime,
  recurrenceSchema,
  renderTimetable,
  type Recurrence,
} from '../../../src/domain/time/recurrence.ts'

const zone = 'Asia/Shanghai'
const calendar = { timeZone: zone, workdays: [] }
const days = (from: string, to: string): string[] => {
  const found: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) found.push(day)
  return found
}
const all = days('2004-01-01', '2026-12-31')
const falls = (recurrence: Recurrence) => all.filter((day) => fallsOn(recurrence, day, []))

const icu = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })

function icuDay(on: Date): { month: string | undefined; day: number } {
  const parts = icu.formatToParts(on)
  const part = (type: string) => parts.find((p) => p.type === type)?.value
  return { month: part('month'), day: Number(part('day')) }
}

/** New moons within minutes of midnight in Beijing, which ICU puts on the other day: 2012-08-17 23:54, 2018-11-08 00:02. */
function disputed(day: string): boolean {
  return ['2012-08-16', '2018-11-06'].some((from) => day >= from && day <= addDays(from, 31))
}

/** The data of the library as it lies there, read without its code. */
const published = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
) as { holidays: Record<string, string>; workdays: Record<string, string> }

describe('days from 2004 to 2026', () => {
  test.each<[string, Recurrence, string]>([
    ['each day', { every: 'day' }, '0 9 * * *'],
    ['Monday to Friday', { every: 'week', weekdays: [1, 2, 3, 4, 5] }, '0 9 * * 1-5'],
    ['Sundays', { every: 'week', weekdays: [7] }, '0 9 * * 0'],
    ['the 5th', { every: 'month', days: [5] }, '0 9 5 * *'],
    ['the 5th and 20th', { every: 'month', days: [5, 20] }, '0 9 5,20 * *'],
    ['the last day', { every: 'month-end' }, '0 9 L * *'],
    ['the 31st, or the last day', { every: 'month', days: [31] }, '0 9 L * *'],
    ['the last Friday', { every: 'month-weekday', nth: -1, weekday: 5 }, '0 9 * * 5L'],
    ['the second Tuesday', { every: 'month-weekday', nth: 2, weekday: 2 }, '0 9 * * 2#2'],
    ['12 March', { every: 'year', month: 3, day: 12 }, '0 9 12 3 *'],
    ['the last day of February', { every: 'year', month: 2, day: 29 }, '0 9 L 2 *'],
  ])('%s', (...[, recurrence, cron]) => {
    const reference = new Cron(cron, { timezone: 'UTC' })
    const expected: string[] = []
    let next = reference.nextRun(new Date('2003-12-31T12:00:00Z'))
    while (next && next < new Date('2027-01-01T00:00:00Z')) {
      expected.push(next.toISOString().slice(0, 10))
      next = reference.nextRun(next)
    }
    expect(falls(recurrence)).toEqual(expected)
  })

  test('lunar days are those of ICU', () => {
    const wrong = all.filter((day) => {
      const icu = icuDay(new Date(`${day}T00:00:00Z`))
      const lunar = lunarDay(day)
      return icu.month !== `${lunar?.month}${lunar?.leap ? 'bis' : ''}` || icu.day !== lunar?.day
    })
    expect(wrong.filter((day) => !disputed(day))).toEqual([])
    expect(lunarDay('2012-08-17')).toMatchObject({ month: 7, day: 1 })
    expect(lunarDay('2018-11-08')).toMatchObject({ month: 10, day: 1 })
  })

  test('a lunar feast comes once a lunar year, leap months do not repeat it', () => {
    const feasts = falls({ every: 'lunar', month: 6, day: 1 })
    expect(feasts).toHaveLength(23)
    expect(feasts).toContain('2025-06-25')
    expect(falls({ every: 'lunar', month: 12, day: 30 })).toHaveLength(23)
  })
})

const recurrences: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.constant<Recurrence>({ every: 'day' }),
  fc.constant<Recurrence>({ every: 'workday' }),
  fc.constant<Recurrence>({ every: 'month-end' }),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
    .map((weekdays) => ({ every: 'week' as const, weekdays })),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 })
    .map((days) => ({ every: 'month' as const, days })),
  fc.record({
    every: fc.constant('month-weekday' as const),
    nth: fc.constantFrom(-1 as const, 1, 2, 3, 4),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
  fc.record({
    every: fc.constant('year' as const),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({
    every: fc.constant('lunar' as const),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.integer({ min: 1, max: 30 }),
  }),
)
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)

/** Counted with nothing but Date, the published days and ICU. */
function reference(recurrence: Recurrence, day: string): boolean {
  const on = new Date(`${day}T00:00:00Z`)
  const [date, month, week] = [on.getUTCDate(), on.getUTCMonth() + 1, on.getUTCDay() || 7]
  const length = new Date(Date.UTC(on.getUTCFullYear(), month, 0)).getUTCDate()
  const isLast = date === length
  switch (recurrence.every) {
    case 'day':
      return true
    case 'workday':
      return day in published.workdays || (week < 6 && !(day in published.holidays))
    case 'week':
      return recurrence.weekdays.includes(week)
    case 'month':
      return recurrence.days.some((wanted) => wanted === date || (isLast && wanted > date))
    case 'month-end':
      return isLast
    case 'month-weekday':
      return (
        week === recurrence.weekday &&
        (recurrence.nth < 0 ? length - date < 7 : Math.floor((date + 6) / 7) === recurrence.nth)
      )
    case 'year':
      return month === recurrence.month && (date === recurrence.day || (isLast && recurrence.day > date))
    case 'lunar': {
      const [lunar, next] = [icuDay(on), icuDay(new Date(on.getTime() + 86_400_000))]
      const falls = lunar.day === recurrence.day || (next.day === 1 && recurrence.day > lunar.day)
      return falls && (recurrence.month === undefined || lunar.month === String(recurrence.month))
    }
  }
}

test('whatever recurs falls on the days that a plain count of 2004 to 2026 gives', () => {
  fc.assert(
    fc.property(recurrences, fc.integer({ min: 0, max: all.length - 1 }), (recurrence, at) => {
      for (const day of all
        .slice(at, at + 40)
        .filter((one) => recurrence.every !== 'lunar' || !disputed(one)))
        expect([day, fallsOn(recurrence, day, [])]).toEqual([day, reference(recurrence, day)])
    }),
    { numRuns: 400 },
  )
})

test('the next time is the first that fits: on a day it falls on, at its minute, and none was passed over', () => {
  fc.assert(
    fc.property(
      recurrences,
      clock,
      fc.date({
        min: new Date('2004-01-02T00:00:00Z'),
        max: new Date('2025-11-20T00:00:00Z'),
        noInvalidDate: true,
      }),
      (recurrence, time, after) => {
        expect(recurrenceSchema.parse(recurrence)).toEqual(recurrence)
        const next = nextTime({ recurrence, time }, after, calendar)
        if (next.outcome !== 'at') throw new Error(next.outcome)
        expect(next.time > after).toBe(true)
        expect(localTime(next.time, zone)).toBe(time)
        const candidates = days(localDay(after, zone), localDay(next.time, zone)).filter(
          (day) => fallsOn(recurrence, day, []) && instantAt(day, time, zone) > after,
        )
        expect(candidates).toEqual([localDay(next.time, zone)])
      },
    ),
    { numRuns: 300 },
  )
})

test('workdays end where the calendar ends, everything else goes on', () => {
  const after = new Date('2026-12-31T10:00:00+08:00')
  const next = (recurrence: Recurrence) => nextTime({ recurrence, time: '09:00' }, after, calendar)
  expect(next({ every: 'workday' })).toEqual({ outcome: 'unknown-year', year: 2027 })
  expect(next({ every: 'day' })).toEqual({ outcome: 'at', time: new Date('2027-01-01T09:00:00+08:00') })
  const [workdays] = [[{ year: 2027, off: ['2027-01-01'], work: [] }]]
  expect(
    nextTime({ recurrence: { every: 'workday' }, time: '09:00' }, after, { timeZone: zone, workdays }),
  ).toEqual({ outcome: 'at', time: new Date('2027-01-04T09:00:00+08:00') })
})

test.each<[Recurrence, string]>([
  [{ every: 'day' }, '每天 09:00'],
  [{ every: 'workday' }, '每个工作日（按调休） 09:00'],
  [{ every: 'week', weekdays: [1, 2, 3, 4, 5] }, '周一至周五 09:00'],
  [{ every: 'week', weekdays: [5] }, '每周五 09:00'],
  [{ every: 'month', days: [5] }, '每月5日 09:00'],
  [{ every: 'month', days: [31] }, '每月31日（没有这天的月份在月底） 09:00'],
  [{ every: 'month-end' }, '每月最后一天 09:00'],
  [{ every: 'month-weekday', nth: -1, weekday: 5 }, '每月最后一个周五 09:00'],
  [{ every: 'month-weekday', nth: 2, weekday: 2 }, '每月第二个周二 09:00'],
  [{ every: 'year', month: 3, day: 12 }, '每年3月12日 09:00'],
  [{ every: 'lunar', day: 15 }, '每个农历月十五 09:00'],
  [{ every: 'lunar', month: 9, day: 9 }, '每年农历九月初九 09:00'],
  [{ every: 'lunar', month: 12, day: 30 }, '每年农历腊月三十 09:00'],
  [{ every: 'lunar', month: 1, day: 20 }, '每年农历正月二十 09:00'],
])('%o reads %s', (...[recurrence, text]) => {
  expect(renderTimetable({ recurrence, time: '09:00' })).toBe(text)
})
