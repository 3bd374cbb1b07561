// Which words confirm a notice, and which notice.
import { expect, test } from 'vitest'
import { parseAck, quotedNotice } from '../../../src/domain/notice/ack.ts'
import { renderSecondCall } from '../../../src/domain/notice/receipts.ts'
import { renderNotice } from '../../../src/domain/notice/signing-wording.ts'
import { notice } from '../sample-records.ts'

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

const signed = notice({ id: 4, body: '参照通知 N2\n——老办法 签发（N3）\n交表', replaces: 2 })

test.each([
  renderNotice(signed),
  renderNotice({ ...signed, authorId: 'a', signerId: 'b' }),
  `【补发】${renderNotice(signed)}\n回复“收到”`,
  renderSecondCall(signed),
  `@王芳 ${renderSecondCall(signed)}\n回复“收到”`,
])('a quote of %j is one of N4', (quote) => {
  expect(quotedNotice(quote)).toBe(4)
})

test.each([
  '通知大家，口罩型号是KN1的那种不要买',
  '通知：N1楼停水',
  '通知 N4（待确认）\n发往：东苑居民群',
  '【回执】通知 N4 提醒后仍未回复：王芳。请代为转告。',
  '【撤回】通知 N4 作废，请以新的通知为准。',
  '我把N4签发（N4）了',
])('a quote of %j is one of no notice', (quote) => {
  expect(quotedNotice(quote)).toBeUndefined()
})
