import { expect, test } from 'vitest'
import { withLostByte } from '../../src/lib/lost-byte.ts'

test.each([
  ['。ㄒ唬﹦澐志W格責任', '（一）劃分網格責任'],
  ['每天巡河。', '每天巡河。'],
  ['ㄅㄆㄇ', 'ㄅㄆㄇ'],
])('%s was %s', (line, was) => {
  expect(withLostByte(line)).toBe(was)
})

test('a number that half fell out is put back', () => {
  expect(withLostByte('。ǘ﹤浜蒙炒c雨衣')).toMatch(/^（二）備好/u)
})
