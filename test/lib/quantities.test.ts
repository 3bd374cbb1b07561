import { expect, test } from 'vitest'
import { digitsForNumerals } from '../../src/lib/quantities.ts'

test.each([
  ['每月三次', '每月3次'],
  ['二〇二四年', '2024年'],
  ['百分之九十五', '95%'],
  ['百分之5', '5%'],
  ['10~20户', '10-20户'],
  ['十至二十户', '10-20户'],
  ['二三十户', '二三十户'],
  ['三四天', '三四天'],
  ['一心一意', '一心一意'],
])('%s reads %s', (text, read) => {
  expect(digitsForNumerals(text)).toBe(read)
})
