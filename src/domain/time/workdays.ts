// Workdays of the Chinese calendar, holidays and make-up days (调休) included; a year without data is never guessed.
import chineseDays from 'chinese-days'
import { addDays, weekday, type LocalDay } from './local-day.ts'
import type { DeclaredYear } from './workdays-schema.ts'

/** `unknown`: the calendar of that year is neither published in our data nor declared. */
export type DayKind = 'work' | 'off' | 'unknown'

export function dayKind(day: LocalDay, declared: readonly DeclaredYear[]): DayKind {
  const year = Number(day.slice(0, 4))
  const own = declared.find((one) => one.year === year)
  if (own) {
    if (own.work.includes(day)) return 'work'
    return own.off.includes(day) || weekday(day) > 5 ? 'off' : 'work'
  }
  if (!isPublished(year)) return 'unknown'
  const listed = listing(day)
  return (listed ? listed.work : weekday(day) < 6) ? 'work' : 'off'
}

/** What stands in the way of counting workdays in that year, in words, with the remedy; undefined: nothing. */
export function renderUnknownYear(year: number): string {
  return `${year}年的放假和调休安排还没有数据，按工作日算不出来。请干部把国务院办公厅的放假通知整份私聊发给我，开头写“${year}年放假安排：”；或由管理员填进 community.yaml 的 workdays；或改用每天、每周、每月。`
}

/** The first year from today's on that is not known, where it begins within `days`; undefined: none. */
export function unknownYearAhead(
  today: LocalDay,
  days: number,
  declared: readonly DeclaredYear[],
): number | undefined {
  return [today, addDays(today, days)]
    .filter((day) => dayKind(day, declared) === 'unknown')
    .map((day) => Number(day.slice(0, 4)))[0]
}

const published = new Map<number, boolean>()

/** The library takes Monday to Friday for years that it has no holidays of. */
function isPublished(year: number): boolean {
  const known = published.get(year)
  if (known !== undefined) return known
  const found = [1, 2, 3, 4, 5, 6, 7].some((date) => listing(`${year}-10-0${date}`) !== undefined)
  published.set(year, found)
  return found
}

/**
 * Where the library lists the day as a holiday or a make-up day. Only its lists are used, and asked with text: both
 * shift alike west of Greenwich, while its weekdays and its reading of dates depend on the time zone of the machine.
 */
function listing(day: LocalDay): { work: boolean } | undefined {
  // oxlint-disable-next-line import/no-named-as-default-member -- Node sees no named exports in this CommonJS module
  const { name, work } = chineseDays.getDayDetail(day)
  return name.includes(',') ? { work } : undefined
}

/** Weeks before it begins. */
export function renderYearAhead(year: number): string {
  return `【日历】${renderUnknownYear(year)}`
}
