// The beginning of what somebody wrote.
import { expect, test } from 'vitest'
import { excerpt } from '../../src/lib/excerpt.ts'

test.each([
  ['@小助手 3号楼漏水\n很大', 20, '3号楼漏水 很大'],
  ['@小助手 @李明\u2005看一下', 20, '看一下'],
  ['邮箱 a@b.cn 的人', 20, '邮箱 a@b.cn 的人'],
  ['🆘🆘🆘', 2, '🆘🆘'],
  ['@小助手', 20, '@小助手'],
  ['', 5, ''],
])('%j', (text, most, shown) => {
  expect(excerpt(text, most)).toBe(shown)
})
