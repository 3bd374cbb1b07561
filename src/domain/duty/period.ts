// Chinese words for periods and days of the week.
import type { Period } from './cadence/cadence.ts'

/** One or more days of the week as they stand after 周: 一, 一至五, 二、四, 二和周四. */
export const WEEKDAYS = '[一二三四五六日天](?:[、和及至到-](?:周|星期)?[一二三四五六日天])*'

export function periodOf(unit: string): Period {
  if (/周|星期|礼拜/u.test(unit)) return 'week'
  if (unit.includes('季')) return 'quarter'
  if (unit.includes('月')) return 'month'
  return unit.includes('年') ? 'year' : 'day'
}

export function weekdaysOf(text: string): number[] {
  const numbers = Array.from(
    text.matchAll(/[一二三四五六日天]/gu),
    ([day]) => '一二三四五六日'.indexOf(day === '天' ? '日' : day) + 1,
  )
  const [first, last] = numbers
  if (!/[至到-]/u.test(text) || first === undefined || last === undefined || last < first) return numbers
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}
