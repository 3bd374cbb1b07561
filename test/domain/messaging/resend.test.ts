import { describe, expect, test } from 'vitest'
import { storedKey } from '../../../src/domain/messaging/dedupe-keys.ts'
import type { OutboxMessage } from '../../../src/domain/messaging/outbox.ts'
import { decideResend, renderResent, renderUnsurePaper } from '../../../src/domain/messaging/resend.ts'
import { at } from '../sample-records.ts'

const message = (changes: Partial<OutboxMessage>): OutboxMessage => ({
  id: 1,
  dedupeKey: storedKey('k'),
  to: { channel: 'telegram', chatId: '-staff' },
  priority: 'receipt',
  content: { text: '【零报告日汇总】3月16日\n应报 3 个网格' },
  state: 'unknown',
  attempts: 1,
  partsSent: 0,
  fence: 1,
  claimedUntil: undefined,
  createdAt: at('09:00'),
  sentAt: undefined,
  messageId: undefined,
  error: undefined,
  resend: false,
  redrivenAt: undefined,
  ...changes,
})

describe('a message of unknown fate', () => {
  test.each([
    ['nudge', '09:01', 'leave'],
    ['receipt', '09:10', 'resend'],
    ['receipt', '09:11', 'leave'],
    ['answer', '09:10', 'resend'],
    ['answer', '09:11', 'leave'],
    ['notice', '15:00', 'resend'],
    ['escalation', '15:00', 'resend'],
    ['paper', '09:01', 'ask'],
  ] as const)('a %s of 09:00 at %s: %s', (priority, time, decision) => {
    expect(decideResend(message({ priority }), at(time))).toBe(decision)
  })

  test.each(['receipt', 'answer', 'notice', 'escalation', 'paper'] as const)(
    'no %s a third time',
    (priority) => {
      expect(decideResend(message({ priority, resend: true }), at('09:01'))).toBe('leave')
    },
  )
})

test('a resend says that it is one', () => {
  expect(renderResent('已记')).toBe('【补发】已记')
})

test('an official gets the paper itself to pass on', () => {
  const text = renderUnsurePaper(message({ priority: 'paper' }), '河西工作群')
  expect(text).toContain('“【零报告日汇总】3月16日”发往河西工作群')
  expect(text).toContain('应报 3 个网格')
})
