// Which kind of paper a stretch of days makes, and which stretch the words of a person mean.
import { numeral, parseNumeral } from '../../lib/numerals.ts'
import { readDays } from '../message/field/days.ts'
import { addDays, dayOf, lastDayOfMonth, weekday, type LocalDay } from '../time/local-day.ts'
import { namedPeriod } from '../time/named-period.ts'
import type { PaperKind, Period } from './paper.ts'

export function kindOf({ from, to }: Period): PaperKind {
  if (from === to) return 'daily'
  if (weekday(from) === 1 && to === addDays(from, 6)) return 'weekly'
  return from.endsWith('-01') && to === lastDayOfMonth(from) ? 'monthly' : 'span'
}

/** undefined: no time is named; `invalid`: there is no such day. */
export function readPeriod(words: string, today: LocalDay): Period | 'invalid' | undefined {
  return namedPeriod(words, today) ?? byDate(words, today) ?? byDay(words, today)
}

/** 昨天, 上周五. */
function byDay(words: string, today: LocalDay): Period | undefined {
  const [said] = readDays(words, today)
  return said && { from: said.day, to: said.day }
}

const yearOf = '(?:(\\d{4})年)?'
const dates = new RegExp(
  `${yearOf}(${numeral})月份?(?:(${numeral})(?:[日号]|(?=\\s*[到至~—-])))?(?:\\s*(?:到|至|-|~|—)+\\s*${yearOf}(?:(${numeral})月)?(${numeral})[日号]?)?`,
  'u',
)

function byDate(words: string, today: LocalDay): Period | 'invalid' | undefined {
  const found = dates.exec(words.replaceAll(/(\d{4})[/-](\d{1,2})[/-](\d{1,2})/g, '$1年$2月$3日'))
  if (!found) return undefined
  const parts: readonly (string | undefined)[] = found.slice(1)
  const [year, month = 0, date, lastYear, lastMonth, lastDate] = parts.map((part) =>
    part === undefined ? undefined : (parseNumeral(part) ?? 0),
  )
  const first = dayOf({ year: year ?? latestYear(month, today), month, date: date ?? 1 })
  if (!first) return 'invalid'
  if (date === undefined) return { from: first, to: lastDayOfMonth(first) }
  if (lastDate === undefined) return { from: first, to: first }
  const inYear = lastYear ?? Number(first.slice(0, 4))
  const last = dayOf({ year: inYear, month: lastMonth ?? month, date: lastDate })
  return last && last >= first ? { from: first, to: last } : 'invalid'
}

/** A month without a year is the last one of that name that has begun. */
function latestYear(month: number, today: LocalDay): number {
  const [year = 0, now = 0] = today.split('-').map(Number)
  return month > now ? year - 1 : year
}
