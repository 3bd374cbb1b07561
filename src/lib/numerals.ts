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

/** Source of a regular expression for one numeral; without a group. */
export const numeral = '(?:\\d{1,6}|[零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾廿卅百佰千仟]{1,7})'

/** The value of a numeral in Simplified script; undefined for anything else, `三四` (three or four) included. */
export function parseNumeral(text: string): number | undefined {
  if (/^\d{1,6}$/.test(text)) return Number(text)
  if (text === '' || text.length > 9) return undefined
  let total = 0
  let pending: number | undefined
  let afterZero = false
  for (const char of text) {
    const digit = digits[char]
    const unit = units[char]
    if (digit !== undefined) {
      if (pending !== undefined && !afterZero) return undefined
      pending = digit
      afterZero = digit === 0
    } else if (unit !== undefined) {
      total += (pending ?? 1) * unit
      pending = undefined
      afterZero = false
    } else if (tens[char] !== undefined) {
      total += tens[char]
    } else return undefined
  }
  return total + (pending ?? 0)
}
