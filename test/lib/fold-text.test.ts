import { expect, test } from 'vitest'
import { foldText } from '../../src/lib/fold-text.ts'

test('folds script, width and case', () => {
  expect(foldText('社區網格A1,無異常')).toBe('社区网格a1,无异常')
})
