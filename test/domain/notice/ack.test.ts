// Which words confirm a notice, and which notice.
import { expect, test } from 'vitest'
import { parseAck } from '../../../src/domain/notice/ack.ts'

test.each([
  ['收到', undefined],
  ['好的收到', undefined],
  ['好的，收到！', undefined],
  ['好，已收到谢谢', undefined],
  ['收到 N4', 4],
  ['好的收到N12。', 12],
  ['收到通知n4', 4],
  ['N4 收到', 4],
  ['通知N4：已阅', 4],
  ['1', undefined],
])('%s confirms (%s)', (text, noticeId) => {
  expect(parseAck(text.normalize('NFKC'))).toEqual({ noticeId })
})

test.each([
  '好的',
  '好',
  'N4',
  '收到吗',
  '没收到',
  '没收到 N4',
  '收到请回复',
  '收到 N4 谁去',
  '收到4',
  '取消 N4',
])('%s confirms nothing', (text) => {
  expect(parseAck(text.normalize('NFKC'))).toBeUndefined()
})
