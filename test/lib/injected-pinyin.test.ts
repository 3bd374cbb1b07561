import { expect, test } from 'vitest'
import { withoutInjectedPinyin } from '../../src/lib/injected-pinyin.ts'

test.each([
  ['創(chuàng)新網(wǎng)格', '創新網格'],
  ['網格員(含志愿者(zhě))', '網格員(含志愿者)'],
  ['电子屏(LED)', '电子屏(LED)'],
  ['第(二)组(app)', '第(二)组(app)'],
])('%s', (text, mended) => {
  expect(withoutInjectedPinyin(text)).toBe(mended)
})
