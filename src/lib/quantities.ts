// Writes Chinese numerals before a measure word as digits, so that 三次 and 3次 compare as equal.
import { hanNumerals, parseNumeral } from './numerals.ts'

const MEASURE =
  '年|个月|月份|月|周|天|日|号|时|点|分钟|小时|分|秒|次|回|遍|人|名|户|家|个|项|条|支|张|份|本|块|元|万元|万|亿|米|平方|平|吨|株|棵|处|座|栋|层|级|等|届|岁|期|场|套|辆|位|成|折|餐|批|公里|厘米|公斤|斤|克|字'
const COUNTED = new RegExp(`([${hanNumerals}]+)(?=(?:[至到~-][${hanNumerals}]+)?(?:${MEASURE}))`, 'gu')
const PERCENT = new RegExp(`百分之([${hanNumerals}]+|\\d+(?:\\.\\d+)?)`, 'gu')

/** Expects folded text. What is no exact number (二三十户) stays as it is written. */
export function digitsForNumerals(text: string): string {
  const arabic = (numeral: string) => String(parseNumeral(numeral) ?? numeral)
  return text
    .replace(PERCENT, (_, n: string) => `${/^\d/.test(n) ? n : arabic(n)}%`)
    .replace(COUNTED, (_, n: string) => arabic(n))
    .replace(/(\d)\s*[~～—–至到-]\s*(?=\d)/gu, '$1-')
}
