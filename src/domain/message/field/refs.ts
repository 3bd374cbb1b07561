// Reads the numbers of cases: #12, 12号工单, 案件16、17.
import { listNumbers } from './grids.ts'
import { numeral } from '../../../lib/numerals.ts'

const list = `\\d{1,6}(?:\\s?号?\\s?[、,和及与]\\s?#?\\d{1,6}){0,20}`
const pattern = new RegExp(
  `#\\s?(?<hash>\\d{1,6})(?!\\d)|(?<before>${list})(?:\\s?号?\\s?工单|\\s?号\\s?(?:案件|案|事件|单子?|件))|(?:工单|案件|编号|单号|事件)\\s?(?:号|为)?\\s?:?#?(?<after>${list})(?!\\s?[个处起件点:])|(?<word>${numeral})号(?:工单|案件)`,
  'g',
)

export function readRefs(text: string): number[] {
  const refs: number[] = []
  for (const { groups } of text.matchAll(pattern)) {
    const written = groups?.['hash'] ?? groups?.['before'] ?? groups?.['after'] ?? groups?.['word'] ?? ''
    refs.push(...listNumbers(written))
  }
  return [...new Set(refs)]
}
