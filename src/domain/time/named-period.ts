// Whole weeks and months by the words for them: 上周, 这个星期, 上上个月.
import { addDays, lastDayOfMonth, monthBefore, weekOf, type LocalDay } from './local-day.ts'

/** Not 上周五, which is a day; 上周日汇总 is the week's. */
const week = /(上上|上|[这本今])个?(?:周|星期|礼拜)(?![一二三四五六天]|日(?!汇总|报))/u
/** Not 上个月5号, nor the last day of one. */
const month = /(上上|上|[这本今])个?月(?!\s?[\d一二三四五六七八九十]+[日号]|的?最后一天|[底末])/u

/** Both ends belong to it; that of today may end after today. */
export function namedPeriod(
  words: string,
  today: LocalDay,
): { readonly from: LocalDay; readonly to: LocalDay } | undefined {
  const [, whichWeek] = week.exec(words) ?? []
  if (whichWeek !== undefined) {
    return weekOf(addDays(today, -7 * backBy(whichWeek)))
  }
  const [, whichMonth] = month.exec(words) ?? []
  if (whichMonth === undefined) return undefined
  let period = { from: `${today.slice(0, 8)}01`, to: lastDayOfMonth(today) }
  for (let back = backBy(whichMonth); back > 0; back -= 1) period = monthBefore(period.from)
  return period
}

function backBy(which: string): number {
  return which === '上上' ? 2 : which === '上' ? 1 : 0
}
