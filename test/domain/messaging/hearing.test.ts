import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideHearing } from '../../../src/domain/messaging/hearing.ts'
import { type IncidentFacts, type Reading, untold } from '../../../src/domain/message/reading.ts'

const facts = (urgent: boolean): IncidentFacts => ({
  category: 'facility',
  grids: [],
  day: '2026-03-16',
  location: undefined,
  count: undefined,
  urgent,
  foundAt: undefined,
  status: undefined,
})
const said = { grids: ['g1'], unknownGrids: [], day: '2026-03-16' }
const readings = {
  zero: { intent: 'zero_report', ...said },
  late: { ...said, intent: 'late_report', kind: 'zero', days: ['2026-03-15'], incident: undefined },
  correction: {
    intent: 'correction',
    parts: [{ ...untold, ...said, gridsNamed: true, kind: 'zero' }],
    refs: [],
  },
  told: {
    intent: 'correction',
    parts: [
      { ...untold, ...said, gridsNamed: true, kind: 'zero' },
      { ...untold, ...said, gridsNamed: false, kind: 'incident', category: 'fire_safety', urgent: true },
    ],
    refs: [],
  },
  incident: { intent: 'incident', incidents: [facts(false)], alsoZeroGrids: [], unknownGrids: [] },
  urgent: { intent: 'incident', incidents: [facts(false), facts(true)], alsoZeroGrids: [], unknownGrids: [] },
  update: { intent: 'incident_update', cases: [{ status: 'resolved', refs: [12] }], location: undefined },
  notice: {
    intent: 'notice',
    sendAt: undefined,
    audience: 'all',
    terms: { recurs: false, timetable: undefined, lastDay: undefined, urgent: false, reminds: false },
    body: '停水',
  },
  question: { intent: 'question' },
  status: { intent: 'query_status' },
  help: { intent: 'help' },
  ack: { intent: 'ack' },
  chatter: { intent: 'chatter' },
} satisfies Record<string, Reading>

test.each([
  ['zero', 'act', 'silent'],
  ['late', 'act', 'silent'],
  ['correction', 'act', 'silent'],
  ['told', 'act', 'act'],
  ['incident', 'act', 'propose'],
  ['urgent', 'act', 'act'],
  ['update', 'act', 'silent'],
  ['notice', 'silent', 'silent'],
  ['question', 'silent', 'silent'],
  ['status', 'silent', 'silent'],
  ['help', 'silent', 'silent'],
  ['ack', 'silent', 'silent'],
  ['chatter', 'silent', 'silent'],
] as const)('unaddressed %s: staff %s, residents %s', (name, staff, residents) => {
  expect(decideHearing(readings[name], { chat: 'staff', addressed: false, role: 'grid', text: '' })).toBe(
    staff,
  )
  expect(
    decideHearing(readings[name], { chat: 'residents', addressed: false, role: 'resident', text: '' }),
  ).toBe(residents)
})

test('whoever speaks to the bot is heard, thanks need no answer', () => {
  const anyReading = fc.constantFrom(...Object.values<Reading>(readings))
  const anyChat = fc.constantFrom('staff', 'residents', 'private')
  fc.assert(
    fc.property(anyReading, anyChat, (reading, chat) => {
      const expected = reading.intent === 'ack' ? 'silent' : 'act'
      expect(decideHearing(reading, { chat, addressed: true, role: 'resident', text: '' })).toBe(expected)
    }),
  )
})

test('progress by number is heard from staff in any group, from residents only where they address the bot', () => {
  const reading = {
    intent: 'incident_update',
    cases: [{ status: 'resolved', refs: [12] }],
    location: undefined,
  } as const
  expect(decideHearing(reading, { chat: 'residents', addressed: false, role: 'grid', text: '' })).toBe('act')
  expect(decideHearing(reading, { chat: 'residents', addressed: false, role: 'resident', text: '' })).toBe(
    'silent',
  )
})

test.each([
  ['孩子误食老鼠药怎么办', 'act'],
  ['火灾打什么电话', 'silent'],
  ['垃圾几点收', 'silent'],
] as const)('a question that nobody asked the bot: %s: %s', (text, expected) => {
  for (const chat of ['residents', 'staff'] as const)
    expect(decideHearing(readings.question, { chat, addressed: false, role: 'resident', text })).toBe(
      expected,
    )
})
