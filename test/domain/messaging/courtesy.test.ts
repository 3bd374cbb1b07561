// Courtesies are answered and book nothing; what only begins like one is read.
import { expect, test } from 'vitest'
import { parseCourtesy } from '../../../src/domain/messaging/help.ts'

test.each([
  ['谢谢你！', 'thanks'],
  ['辛苦啦~', 'thanks'],
  ['你好', 'greeting'],
  ['在吗？', 'greeting'],
  ['早上好！', 'greeting'],
  ['Hello', 'greeting'],
  ['再见', 'farewell'],
  ['转人工', 'human'],
  ['人工客服', 'human'],
] as const)('%s', (text, courtesy) => {
  expect(parseCourtesy(text)).toBe(courtesy)
})

test.each([
  '你好，3号楼漏水了',
  '早点报',
  '谢谢你把垃圾清了，4号楼还有',
  '人工湖有人落水',
  '在吗 有人晕倒了',
  '',
])('says more: %s', (text) => {
  expect(parseCourtesy(text)).toBeUndefined()
})
