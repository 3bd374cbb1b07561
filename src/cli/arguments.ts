// What options and arguments of commands may say; commander names the place and the value of one that is refused.
import { InvalidArgumentError } from 'commander'
import { lastDayOfMonth, parseDay, type LocalDay } from '../domain/time/local-day.ts'

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('expected a whole number such as 7')
  return Number(text)
}

/** 0: on the day itself. */
export function daysAhead(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('expected a number of days such as 3')
  return Number(text)
}

/** A number as lists and chats write it, N7 or #7, or bare. */
export function numberOf(sign: 'N' | 'D' | 'T' | 'M' | 'R' | '#'): (text: string) => number {
  return (text) => wholeNumber(text.toUpperCase().startsWith(sign) ? text.slice(1) : text)
}

export function numbersOf(sign: '#'): (text: string, before?: readonly number[]) => readonly number[] {
  return (text, before = []) => [...before, numberOf(sign)(text)]
}

export function aDay(text: string): LocalDay {
  const day = parseDay(text)
  if (day === undefined) throw new InvalidArgumentError('expected a day that exists, such as 2027-03-01')
  return day
}

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** `HH:MM`. */
export function aClockTime(text: string): string {
  if (!clockTime.test(text)) throw new InvalidArgumentError('expected a clock time such as 08:30')
  return text
}

export interface LocalTime {
  readonly day: LocalDay
  readonly time: string
}

export function aLocalTime(text: string): LocalTime {
  const [date = '', time = ''] = text.trim().split(/[ T]/)
  const day = parseDay(date)
  if (day === undefined || !clockTime.test(time))
    throw new InvalidArgumentError('expected a local time such as "2027-03-01 08:00"')
  return { day, time }
}

export interface Month {
  /** `YYYY-MM`. */
  readonly name: string
  readonly year: number
  readonly month: number
  readonly from: LocalDay
  readonly to: LocalDay
}

export function aMonth(text: string): Month {
  const from = parseDay(`${text}-01`)
  if (from === undefined) throw new InvalidArgumentError('expected a month such as 2027-03')
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5))]
  return { name: text, year, month, from, to: lastDayOfMonth(from) }
}
