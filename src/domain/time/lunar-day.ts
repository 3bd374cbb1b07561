// Days of the traditional calendar (农历), from the month tables of chinese-days; 1901 to 2099.
import chineseDays from 'chinese-days'
import { Temporal } from 'temporal-polyfill'
import type { LocalDay } from './local-day.ts'

export interface LunarDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly leap: boolean
  readonly day: number
  /** Days of that month, 29 or 30. */
  readonly monthLength: number
}

/* oxlint-disable import/no-named-as-default-member -- Node sees no named exports in this CommonJS module */
const tables = { leapMonthOf: chineseDays.getYearLeapMonth, monthDays: chineseDays.monthDays }
/* oxlint-enable import/no-named-as-default-member */

const firstYear = 1900
const firstDay = Temporal.PlainDate.from('1900-01-31')
const years = Array.from({ length: 200 }, (_, i) => monthsOf(firstYear + i))

/** undefined outside of the tables. Its own counting: the library's answer depends on the machine's time zone. */
export function lunarDay(day: LocalDay): LunarDay | undefined {
  let left = firstDay.until(Temporal.PlainDate.from(day)).days
  if (left < 0) return undefined
  for (const [index, { length, months }] of years.entries()) {
    if (left >= length) {
      left -= length
      continue
    }
    for (const { month, leap, days } of months) {
      if (left < days) return { year: firstYear + index, month, leap, day: left + 1, monthLength: days }
      left -= days
    }
  }
  return undefined
}

interface LunarYear {
  readonly length: number
  readonly months: readonly { month: number; leap: boolean; days: number }[]
}

function monthsOf(year: number): LunarYear {
  const { leapMonth, days: leapDays } = tables.leapMonthOf(year)
  const months = Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) => {
    const plain = { month, leap: false, days: tables.monthDays(year, month) }
    return month === leapMonth ? [plain, { month, leap: true, days: leapDays }] : [plain]
  })
  return { length: months.reduce((sum, { days }) => sum + days, 0), months }
}
