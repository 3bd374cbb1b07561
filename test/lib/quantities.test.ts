import { expect, test } from 'vitest'
import { digitsForNumerals, parseNumeral } from '../../src/lib/quantities.ts'

test.each([
  ['二十三', 23],
  ['一百零五', 105],
  ['十', 10],
  ['两', 2],
  ['二〇二四', 2024],
  ['壹万', undefined],
  ['', undefined],
])('%s is %s', (text, number) => {
  expect(parseNumeral(text)).toBe(number)
})

test.each([
  ['每月三次', '每月3次'],
  ['百分之九十五', '95%'],
  ['百分之5', '5%'],
  ['10~20户', '10-20户'],
  ['十至二十户', '10-20户'],
  ['一心一意', '一心一意'],
])('%s reads %s', (text, read) => {
  expect(digitsForNumerals(text)).toBe(read)
})
