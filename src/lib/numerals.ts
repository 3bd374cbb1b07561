// Reads whole numbers as people write them in Chinese: 12, 十二, 一百零三, 俩, 廿五.

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
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
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }

/** Every character that a Chinese numeral is written with, for a class of a regular expression. */
export const hanNumerals = '零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾廿卅百佰千仟'

/** Source of a regular expression for one numeral; without a group. */
export const numeral = `(?:\\d{1,6}|[${hanNumerals}]{1,7})`

/**
 * The value of a numeral in Simplified script: 12, 一百零三, 一百二 (120), 二〇二四; undefined for anything else.
 * 三四, 二三十, 十二三 are about so many, and no number.
 */
export function parseNumeral(text: string): number | undefined {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  if (text.length > 9) return undefined
  const chars = Array.from(text)
  const spelt = chars.map((char) => digits[char])
  if (spelt.length > 1 && spelt.every((digit) => digit !== undefined))
    return spelt.includes(0) || /^一九..$/.test(text) ? Number(spelt.join('')) : undefined
  return counted(chars)
}

function counted(chars: readonly string[]): number | undefined {
  let total: number | undefined
  let pending: number | undefined
  let unit = 1
  for (const char of chars) {
    const digit = digits[char]
    const ten = tens[char]
    if (digit !== undefined) {
      if (pending) return undefined
      if (digit === 0) unit = 1
      pending = digit
    } else if (ten !== undefined) {
      total = (total ?? 0) + ten
      unit = 10
    } else {
      unit = units[char] ?? 0
      if (unit === 0) return undefined
      total = (total ?? 0) + (pending ?? 1) * unit
      pending = undefined
    }
  }
  // 一百二 is short for 一百二十.
  if (pending !== undefined && unit >= 100) pending *= unit / 10
  return total === undefined ? pending : total + (pending ?? 0)
}
