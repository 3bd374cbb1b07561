import { expect, test } from 'vitest'
import { parseMessageRecord, readingLine } from '../../../src/domain/message/records.ts'
import { understand } from '../../../src/domain/message/understand.ts'

const grids = [
  { id: 'a', name: '1号网格', number: 1 },
  { id: 'b', name: '20号网格', number: 20 },
  { id: 'c', name: '东苑网格', number: undefined },
]
const setting = { grids, timeZone: 'Asia/Shanghai', line: 7 }
const record = {
  id: 'm1',
  platform: 'wechat',
  chat: 'staff',
  sender_role: 'grid',
  sender_grid: '20号网格',
  now: '2026-05-13T16:40:00+08:00',
  mentions_bot: false,
  text: '零报告',
}

function lineOf(change: Partial<typeof record>) {
  const message = parseMessageRecord(JSON.stringify({ ...record, ...change }), setting)
  return readingLine(message, understand(message.text, message.context))
}

test('a report without a grid is for the sender’s own', () => {
  expect(lineOf({})).toEqual({
    id: 'm1',
    intent: 'zero_report',
    fields: { grids: ['20号网格'], date: '2026-05-13' },
  })
})

test('grids with names only are read by name', () => {
  expect(lineOf({ text: '东苑网格今日无异常' }).fields).toMatchObject({ grids: ['东苑网格'] })
  expect(lineOf({ text: '东苑格和1格没情况' }).fields).toMatchObject({ grids: ['东苑网格', '1号网格'] })
})

test('a number that no grid has is booked to nothing', () => {
  const message = parseMessageRecord(JSON.stringify({ ...record, text: '5号网格零报告' }), setting)
  expect(understand(message.text, message.context)).toMatchObject({
    intent: 'zero_report',
    grids: [],
    unknownGrids: ['5'],
  })
})

test('times are printed in the zone of the community', () => {
  expect(lineOf({ text: '下午两点发现占道经营3处,西街' }).fields).toMatchObject({
    found_at: '2026-05-13T14:00:00+08:00',
    count: 3,
  })
})

test.each([
  ['{', /line 7: not JSON: \{/],
  [JSON.stringify({ ...record, chat: 'lobby' }), /line 7: field "chat": .*"staff"/],
  [JSON.stringify({ ...record, now: 'noon' }), /line 7: field "now"/],
  [
    JSON.stringify({ ...record, sender_grid: '9号网格' }),
    /line 7: sender_grid "9号网格" is no grid .* 1号网格, 20号网格/,
  ],
])('a bad line %s is refused with its place', (json, error) => {
  expect(() => parseMessageRecord(json, setting)).toThrow(error)
})
