// Reads the numbers of cases: #12, 12号工单, 案件16、17.
import { listNumbers } from './grid-numbers.ts'
import { matchesOf } from '../../../lib/matches.ts'
import { numeral } from '../../../lib/numerals.ts'

const number = '\\d{1,6}'
const listOf = (one: string) => `${one}(?:\\s?号?\\s?[、,和及与]\\s?#?${one}){0,20}`
const list = listOf(number)
/** 16和17这两件, with or without 号. */
const numbered = `${number}号(?:[、,和及与跟]?${number}号?){1,9}`
const several = `${number}(?:\\s?[、,和及与跟]\\s?${number}){1,9}`

/** 案件3个 counts cases, 事件12:30 is a time. */
const countsOrTells = '\\d|\\s?[个处起件点]|:\\d'

/** #8-#10, 8到10号工单 */
const range = '\\s?[-~至到]{1,2}\\s?'
const spanned = `#\\s?(${number}${range}#\\s?${number})(?!\\d)`
const spannedShort = `#\\s?(${number}${range}${number})(?=号?(?:工单|案件|单|件|[都全均已结办完]|\\s*(?:[,。]|$)))`

/** The first that fits where it stands; each has the numbers as its only group. */
const forms = [
  spanned,
  spannedShort,
  `(?:#|no\\.?)\\s?(${number})(?!\\d)`,
  `第(${number})[件单](?!事)`,
  // No day of a month.
  `(?<!\\d)(3[2-9]|[4-9]\\d|\\d{3,6})号[那这][件单起条案]`,
  `(${number}号?${range}${number}|${list})(?:\\s?号?\\s?工单|\\s?号\\s?(?:案件|案|事件|单子?|件))`,
  `(?:工单|案件|编号|单号|事件)\\s?(?:号|为)?\\s?:?#?(${list})(?!${countsOrTells})`,
  `(?:工单|案件)(${listOf(numeral)})(?=\\s?号?[:,\\s])`,
  `(${numbered})(?=(?:这|那)?[两二三四五六]?个?(?:[单件案]|工单))`,
  `(${numeral})号(?:工单|案件)`,
  `(${several})(?=\\s?[这那]?[两二三四五六]个?(?:件|单|案|工单))`,
]
const named = new RegExp(forms.join('|'), 'g')

export function readRefs(text: string): number[] {
  const written = matchesOf(named, text).map(([, ...numbers]) => numbers.find((one) => one !== undefined))
  return [...new Set(written.flatMap((one) => listNumbers(one ?? '')))]
}
