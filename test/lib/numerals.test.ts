import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNumeral } from '../../src/lib/numerals.ts'

test.each([
  ['12', 12],
  ['十二', 12],
  ['二十', 20],
  ['三十一', 31],
  ['一百零三', 103],
  ['俩', 2],
  ['两', 2],
  ['廿五', 25],
  ['零', 0],
  ['一千二百', 1200],
  ['一千零二十', 1020],
  ['一百二', 120],
  ['一百一十', 110],
  ['十', 10],
  ['百', 100],
  ['零五', 5],
  ['二〇二四', 2024],
  ['一九九八', 1998],
  ['一〇三', 103],
  ['壹佰贰拾', 120],
])('%s is %i', (text, value) => {
  expect(parseNumeral(text)).toBe(value)
})

test.each(['', '几', '十几', 'abc', '1.5', '二三十', '三四', '三五', '三四百', '十二三', '三四五'])(
  '%j is no number',
  (text) => {
    expect(parseNumeral(text)).toBeUndefined()
  },
)

test('every number up to 999 is read back as it is spoken', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
      expect(parseNumeral(spoken(value))).toBe(value)
    }),
  )
})

function spoken(value: number): string {
  const digits = '零一二三四五六七八九'
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const high = hundreds > 0 ? `${digits[hundreds]}百` : ''
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : ''
  const middle = tens === 0 ? '' : tens === 1 && hundreds === 0 ? '十' : `${digits[tens]}十`
  return high + gap + middle + (ones > 0 ? (digits[ones] ?? '') : '')
}
