// Which day of the calendar is meant by a weekday, a date without its year, a number or a feast.
import { lunarDay } from '../../time/lunar-day.ts'
import {
  addDays,
  dayOf,
  daysBetween,
  lastDayOfMonth,
  type LocalDay,
  monthBefore,
  weekday,
} from '../../time/local-day.ts'

export interface DayMeant {
  readonly day: LocalDay
  /** Another than `day` where no direction is told: 周三 and 11号 are the last such day in a report, the next in a notice. */
  readonly next: LocalDay
}

export function exactly(day: LocalDay): DayMeant {
  return { day, next: day }
}

/** Every one of `near`, the days in their order, may be meant; undefined where none lies on one side of today. */
function nearest(near: readonly LocalDay[], today: LocalDay): DayMeant | undefined {
  const day = near.findLast((one) => one <= today)
  const next = near.find((one) => one >= today)
  return day === undefined || next === undefined ? undefined : { day, next }
}

/** `weeks` from this one, where a week is told; Monday is 1. */
export function weekdayMeant(wanted: number, weeks: number | undefined, today: LocalDay): DayMeant {
  const offset = wanted - weekday(today)
  if (weeks !== undefined) return exactly(addDays(today, offset + 7 * weeks))
  return {
    day: addDays(today, offset > 0 ? offset - 7 : offset),
    next: addDays(today, offset < 0 ? offset + 7 : offset),
  }
}

/** N号. */
export function numberMeant(date: number, today: LocalDay): DayMeant | undefined {
  const near = [-2, -1, 0, 1, 2].flatMap((months) => dayInMonth(date, months, today) ?? [])
  return nearest(near, today)
}

/** 上个月N号; undefined where that month has no such day. */
export function numberInMonth(date: number, months: number, today: LocalDay): DayMeant | undefined {
  const day = dayInMonth(date, months, today)
  return day === undefined ? undefined : exactly(day)
}

function dayInMonth(date: number, months: number, today: LocalDay): LocalDay | undefined {
  const month = 12 * Number(today.slice(0, 4)) + Number(today.slice(5, 7)) - 1 + months
  return dayOf({ year: Math.floor(month / 12), month: (month % 12) + 1, date })
}

/** A date half a year ahead is last year's; undefined where no calendar has it: 2月30日. */
export function dateMeant(
  { year, month, date }: { year: number | undefined; month: number; date: number },
  today: LocalDay,
): DayMeant | undefined {
  const here = dayOf({ year: year ?? Number(today.slice(0, 4)), month, date })
  if (here === undefined || year !== undefined) return here === undefined ? undefined : exactly(here)
  const inYear = (away: number) => dayOf({ year: Number(today.slice(0, 4)) + away, month, date }) ?? here
  const ahead = daysBetween(today, here)
  return { day: ahead > 180 ? inYear(-1) : here, next: ahead < -180 ? inYear(1) : here }
}

/** The end of a month that is named. */
export function endOfMonth(month: number, today: LocalDay): DayMeant | undefined {
  const within = dateMeant({ year: undefined, month, date: 1 }, today)
  return within && { day: lastDayOfMonth(within.day), next: lastDayOfMonth(within.next) }
}

export function endOfThisMonth(today: LocalDay): DayMeant {
  return exactly(lastDayOfMonth(today))
}

export function endOfLastMonth(today: LocalDay): DayMeant {
  return exactly(monthBefore(today).to)
}

/** More days than the longest year of the traditional calendar has. */
const aroundYear = 400

/** Of the traditional calendar; the last day of its year is 0, 0. */
export function lunarMeant(
  [month, date]: readonly [month: number, date: number],
  today: LocalDay,
): DayMeant | undefined {
  const isFeast = (day: LocalDay) => {
    const found = lunarDay(month === 0 ? addDays(day, 1) : day)
    return found !== undefined && !found.leap && found.month === (month || 1) && found.day === (date || 1)
  }
  const away = Array.from({ length: aroundYear }, (_, days) => days)
  const since = away.find((days) => isFeast(addDays(today, -days)))
  const until = away.find((days) => isFeast(addDays(today, days)))
  if (since === undefined || until === undefined) return undefined
  return { day: addDays(today, -since), next: addDays(today, until) }
}
