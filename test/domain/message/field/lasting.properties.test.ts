// A number of days that something has lasted is no date; the same number beside a report is one.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { understand } from '../../../../src/domain/message/understand.ts'
import { messageOf } from '../tables/check.ts'

const { context } = messageOf(['g3', ''])
const numerals = ['两', '三', '四', '五', '六', '七', '九', '十', '3', '5', '8']
const places = ['', '3格', '3号网格', '4栋']
const lasting = [
  (n: string) => `停水${n}日`,
  (n: string) => `断粮${n}日，没人管`,
  (n: string) => `垃圾堆了${n}日`,
  (n: string) => `污水横流已${n}日`,
  (n: string) => `连续${n}日停电`,
  (n: string) => `路灯坏足足${n}日，冇人理`,
  (n: string) => `漏水${n}日啦`,
]
const reports = [
  (n: string) => `补报${n}日零报告`,
  (n: string) => `${n}日漏报，补报无异常`,
  (n: string) => `补报：${n}日，无异常`,
  (n: string) => `补报的是${n}日，无异常`,
  (n: string) => `本月${n}日忘报了，无异常，补报`,
]
const dayOf: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 九: 9, 十: 10 }

function daysOf(text: string): readonly string[] {
  const reading = understand(text, context)
  if (reading.intent === 'incident') return reading.incidents.map((one) => one.day)
  return reading.intent === 'late_report' ? reading.days : [reading.intent]
}

test('what has lasted some days is of today', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom(...lasting),
      fc.constantFrom(...numerals),
      (place, told, numeral) => {
        const text = place + told(numeral)
        expect([text, ...daysOf(text)]).toEqual([text, '2026-05-13'])
      },
    ),
  )
})

test('the day that a report is made up for is that day of the month', () => {
  fc.assert(
    fc.property(fc.constantFrom(...reports), fc.constantFrom(...Object.keys(dayOf)), (told, numeral) => {
      const text = told(numeral)
      expect([text, ...daysOf(text)]).toEqual([text, `2026-05-${String(dayOf[numeral]).padStart(2, '0')}`])
    }),
  )
})
