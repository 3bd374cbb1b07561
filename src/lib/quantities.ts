// Writes Chinese numerals before a measure word as digits, so that 三次 and 3次 compare as equal.
const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const NUMERAL = '零〇一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟'
const MEASURE =
  '年|个月|月份|月|周|天|日|号|时|点|分钟|小时|分|秒|次|回|遍|人|名|户|家|个|项|条|支|张|份|本|块|元|万元|万|亿|米|平方|平|吨|株|棵|处|座|栋|层|级|等|届|岁|期|场|套|辆|位|成|折|餐|批|公里|厘米|公斤|斤|克|字'
const COUNTED = new RegExp(`([${NUMERAL}]+)(?=(?:[至到~-][${NUMERAL}]+)?(?:${MEASURE}))`, 'gu')
const PERCENT = new RegExp(`百分之([${NUMERAL}]+|\\d+(?:\\.\\d+)?)`, 'gu')

/** 二十三 -> 23, 一百零五 -> 105, 二〇二四 -> 2024; undefined for what is no numeral. */
export function parseNumeral(text: string): number | undefined {
  if (!text || Array.from(text).some((c) => !(c in DIGITS) && !(c in UNITS))) return undefined
  if (!Array.from(text).some((c) => c in UNITS))
    return Number(
      Array.from(text)
        .map((c) => DIGITS[c])
        .join(''),
    )
  let total = 0
  let digit: number | undefined
  for (const c of text) {
    const unit = UNITS[c]
    if (unit === undefined) digit = DIGITS[c]
    else {
      total += (digit ?? 1) * unit
      digit = undefined
    }
  }
  return total + (digit ?? 0)
}

/** Expects folded text. */
export function digitsForNumerals(text: string): string {
  const arabic = (numeral: string) => String(parseNumeral(numeral) ?? numeral)
  return text
    .replace(PERCENT, (_, n: string) => `${/^\d/.test(n) ? n : arabic(n)}%`)
    .replace(COUNTED, (_, n: string) => arabic(n))
    .replace(/(\d)\s*[~～—–至到-]\s*(?=\d)/gu, '$1-')
}
