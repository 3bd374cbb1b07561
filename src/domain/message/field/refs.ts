// Reads the numbers of cases: #12, 12号工单, 案件16、17.
import { listNumbers } from './grid-numbers.ts'
import { matchesOf } from '../../../lib/matches.ts'
import { numeral } from '../../../lib/numerals.ts'

const listOf = (number: string) => `${number}(?:\\s?号?\\s?[、,和及与]\\s?#?${number}){0,20}`
const list = listOf('\\d{1,6}')
const several = '\\d{1,6}(?:\\s?[、,和及与跟]\\s?\\d{1,6}){1,9}'
const pattern = new RegExp(
  `(?:#|no\\.?)\\s?(?<hash>\\d{1,6})(?!\\d)|第(?<nth>\\d{1,6})[件单](?!事)|(?<before>${list})(?:\\s?号?\\s?工单|\\s?号\\s?(?:案件|案|事件|单子?|件))|(?:工单|案件|编号|单号|事件)\\s?(?:号|为)?\\s?:?#?(?<after>${list})(?!\\d|\\s?[个处起件点]|:\\d)|(?:工单|案件)(?<spelt>${listOf(numeral)})(?=\\s?号?[:,\\s])|(?<both>\\d{1,6}号(?:[、,和及与跟]\\d{1,6}号?){1,9})(?=(?:这|那)?[两二三四五六]?[单件案])|(?<word>${numeral})号(?:工单|案件)|(?<few>${several})(?=\\s?[这那]?[两二三四五六]个?(?:件|单|案|工单))`,
  'g',
)

export function readRefs(text: string): number[] {
  const refs: number[] = []
  for (const { groups } of matchesOf(pattern, text)) {
    const written =
      groups?.['hash'] ??
      groups?.['nth'] ??
      groups?.['before'] ??
      groups?.['after'] ??
      groups?.['spelt'] ??
      groups?.['both'] ??
      groups?.['word'] ??
      groups?.['few'] ??
      ''
    refs.push(...listNumbers(written))
  }
  return [...new Set(refs)]
}
