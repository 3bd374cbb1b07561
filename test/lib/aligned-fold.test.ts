import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignedFold } from '../../src/lib/aligned-fold.ts'

test('folds script, width and case in place', () => {
  expect(alignedFold('社區網格A1,無異常')).toBe('社区网格a1,无异常')
})

test('keeps every position', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(alignedFold(text)).toHaveLength(text.length)
    }),
  )
})
