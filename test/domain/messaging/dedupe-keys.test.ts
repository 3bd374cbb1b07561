import { expect, test } from 'vitest'
import * as keys from '../../../src/domain/messaging/dedupe-keys.ts'

const to = { channel: 'console', chatId: '1' } as const

/** One of each kind where all numbers and names are alike. */
const alike = Object.entries(keys).flatMap(([name, keyOf]) =>
  'prefix' in keyOf
    ? [{ name, prefix: keyOf.prefix, key: (keyOf as (...parts: readonly unknown[]) => string)(1, '1', '1') }]
    : [],
)

test('no kind of key begins as another does, so that none is taken for it or withdrawn with it', () => {
  expect(alike.length).toBeGreaterThan(50)
  for (const { name, key } of alike)
    expect(alike.filter(({ prefix }) => key.startsWith(prefix)).map((one) => one.name)).toEqual([name])
})

test('keys whose cause may be looked at again after an upgrade are spelt as they were', () => {
  const at = new Date('2026-03-16T09:00:00Z')
  const spelt: Readonly<Record<string, string>> = {
    'remind:zero:2026-03-16T09:00:00.000Z:li:': keys.remindKey('zero', at, 'li', ''),
    'remind:zero:2026-03-16T09:00:00.000Z:li:7': keys.remindKey('zero', at, 'li', 7),
    'missing:zero:2026-03-16:li': keys.missingKey('zero', '2026-03-16', 'li'),
    'pass-on:day:2026-03-16T09:00:00.000Z:li': keys.passOnKey('day', at, 'li'),
    'notice:5:1:staff': keys.noticeKey(5, 1, 'staff'),
    'call:5:li': keys.callKey(5, 'li'),
    'lead:5:li': keys.leadCallKey(5, 'li'),
    'finished:5': keys.noticeFinishedKey(5),
    'missed:5:2026-03-16T09:00:00.000Z': keys.noticeMissedKey(5, at),
    'waits:5:2027': keys.noticeWaitsKey(5, 2027),
    'calendar:2027:li': keys.calendarKey(2027, 'li'),
    'year:zero:2027:li': keys.yearKey('zero', 2027, 'li'),
    'unreachable:zero:f00d:li': keys.unreachableKey('zero', 'f00d', 'li'),
    'unmanned:li:f00d': keys.unmannedKey('li', 'f00d'),
    'reminder:water:2026-03-16T09:00:00.000Z': keys.declaredReminderKey('water', at),
    'spoken-reminder:5:2026-03-16T09:00:00.000Z:staff': keys.spokenReminderKey(5, at, 'staff'),
    'approve:B5:later:li': keys.approvalKey('B5', 'later', 'li'),
    'paper:B5:office': keys.paperKey('B5', 'office'),
    'publish:B5:site': keys.publishKey('B5', 'site'),
    'event:5:reply': keys.eventKey(5, 'reply'),
    'event:5:removed:console:1': keys.eventKey(5, 'removed', to),
    'undelivered:5:li': keys.undeliveredKey(5, 'li'),
    'stage:5:1:2:100:console:1': keys.stageKey(5, 1, 2, 100, to),
    'asked:5:1:unacknowledged:false:bundle:console:1': keys.askedKey(
      5,
      1,
      'unacknowledged',
      false,
      'bundle',
      to,
    ),
    'channel:console:1:console:1': keys.channelKey('console', 1, to),
    'verify:2026-03-16:li': keys.verifyKey('2026-03-16', 'li'),
    'question:5': keys.questionKey(5),
    'opened:5:li': keys.openedKey(5, 'li'),
  }
  for (const [before, now] of Object.entries(spelt)) expect(now).toBe(before)
})

test('the round of a second call is read from its key, and from no other', () => {
  expect(keys.parseCall(keys.callKey(12, 'li'))).toBe(12)
  expect(keys.parseCall(keys.leadCallKey(12, 'li'))).toBeUndefined()
})
