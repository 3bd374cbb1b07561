// Limits and routing are data: what fits fixes them, the earliest limit counts, and nothing is made up.
import { describe, expect, test } from 'vitest'
import { renderRouting, watchFor } from '../../../../src/domain/incident/audience.ts'
import { citationFor, flagsOf, renderFlags } from '../../../../src/domain/incident/flags.ts'
import { fourHavesOf } from '../../../../src/domain/incident/four-haves.ts'
import {
  limitOf,
  parseEventEnd,
  unitsFor,
  type RuledFacts,
} from '../../../../src/domain/incident/rules/incident-rules.ts'
import { incidentsSchema } from '../../../../src/domain/incident/rules/incident-schema.ts'
import { similarTo } from '../../../../src/domain/incident/similar.ts'
import { parseCommunity } from '../../../../src/domain/community/parse-community.ts'
import { at, community, incident, source, zone } from '../../sample-records.ts'

const rules = incidentsSchema.parse({
  severeAcknowledgements: 2,
  kinds: [
    { id: 'danger', name: '危及生命', urgent: true, limit: { minutes: 15, basis: '本地规定' } },
    { id: 'lamp', name: '路灯', words: ['路灯'], limit: { hours: 8, working: true }, units: ['lamps'] },
    { id: 'north', name: '北门', places: ['北门'], limit: { hours: 20 }, units: ['lamps', 'lantian'] },
    { id: 'river', name: '河道', words: ['河道'], limit: { days: 3, after: '暴雨' } },
  ],
  contacts: [{ unit: 'lantian', name: '值班室' }],
})
const hours = { from: '08:30', to: '17:30', timeZone: zone, workdays: [] }
const facts = (text: string, urgent = false): RuledFacts => ({
  category: 'facility',
  gridId: 'g1',
  urgent,
  text,
})
const limit = (
  text: string,
  { urgent = false, from = at('09:00'), ended = undefined as Date | undefined } = {},
) => limitOf(rules, facts(text, urgent), { from, hours, endOf: () => ended })

describe('the limit', () => {
  test.each<[string, string, boolean, string, string]>([
    ['of nothing special', '墙上有字', false, '2026-03-17T09:00', '24 小时内'],
    ['of danger', '有人落水', true, '2026-03-16T09:15', '危及生命 15 分钟内（本地规定）'],
    ['in working time', '路灯不亮', false, '2026-03-16T17:00', '路灯 工作时间 8 小时内'],
    ['the earliest of two', '北门路灯不亮', false, '2026-03-16T17:00', '路灯 工作时间 8 小时内'],
    [
      'from the report where no end is known',
      '河道堵了',
      false,
      '2026-03-19T09:00',
      '河道 （暴雨何时结束没有记，从上报起算）3 天内',
    ],
  ])('%s', (...[, text, urgent, when, rule]) => {
    expect(limit(text, { urgent })).toEqual({ limitAt: new Date(`${when}:00+08:00`), rule })
  })

  test('in working time passes nights, weekends and holidays', () => {
    const friday = new Date('2026-03-20T16:30:00+08:00')
    expect(limit('路灯不亮', { from: friday }).limitAt).toEqual(new Date('2026-03-23T15:30:00+08:00'))
  })

  test('in working time of a year without a calendar goes by the wall clock, and says so', () => {
    const from = new Date('2031-03-03T09:00:00+08:00')
    expect(limit('路灯不亮', { from })).toEqual({
      limitAt: new Date('2031-03-03T17:00:00+08:00'),
      rule: '路灯 工作时间 8 小时内（日历缺数据，按自然时间）',
    })
  })

  test('counts from the end of an event, but never backwards', () => {
    expect(limit('河道堵了', { ended: at('12:00') }).limitAt).toEqual(new Date('2026-03-19T12:00:00+08:00'))
    expect(limit('河道堵了', { ended: at('07:00') }).limitAt).toEqual(new Date('2026-03-19T09:00:00+08:00'))
  })
})

test('units come in the order of the kinds; a number that is not there is said not to be', () => {
  expect(unitsFor(rules, facts('北门路灯不亮'))).toEqual(['lamps', 'lantian'])
  expect(unitsFor(rules, facts('墙上有字'))).toEqual([])
  expect(renderRouting(['lamps', 'lantian'], rules, community)).toBe(
    '路灯所（本地通讯录没有登记联系人）；蓝田镇（本地通讯录：值班室 号码没有登记）',
  )
})

test('who hears what is fixed at the opening; several must take notice of a severe one where there are several', () => {
  const placed = { ...facts('北门路灯不亮'), access: 'open', unit: 'hexi' } as const
  const watch = watchFor(placed, { rules, roster: community })
  expect(watch.stages).toEqual([
    { percent: 50, people: ['zhou', 'wu', 'qin'] },
    { percent: 80, people: ['zhou', 'wu', 'qin'] },
    { percent: 100, people: ['qian'] },
    { percent: 150, people: ['qin'] },
  ])
  expect(watch.acks).toBe(1)
  expect(watchFor({ ...placed, urgent: true }, { rules, roster: community })).toMatchObject({
    acks: 2,
    acknowledgeMs: 300_000,
  })
  const tipOff = watchFor({ ...placed, access: 'tip_off' }, { rules, roster: community })
  expect(tipOff.stages.flatMap((stage) => stage.people)).toEqual(['qian', 'qian', 'qian', 'qian'])
})

test.each([
  ['incidents.kinds[0].units[0]', { kinds: [{ id: 'a', name: '甲', urgent: true, units: ['nowhere'] }] }],
  ['incidents.kinds[0]', { kinds: [{ id: 'a', name: '甲' }] }],
  [
    'incidents.kinds[1].id',
    {
      kinds: [
        { id: 'a', name: '甲', urgent: true },
        { id: 'a', name: '乙', urgent: true },
      ],
    },
  ],
  ['incidents.tipOffUnit', { tipOffUnit: 'nowhere' }],
  ['incidents.ladder[0].unit', { ladder: [{ name: '现场', unit: 'nowhere' }] }],
  ['incidents.contacts[0].unit', { contacts: [{ unit: 'nowhere', name: '甲' }] }],
  ['incidents.workingTime.to', { workingTime: { from: '09:00', to: '09:00' } }],
])('a fault of the rules has its place: %s', (place, incidents) => {
  const parsed = parseCommunity({ ...source, incidents })
  expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.place)).toEqual([place])
})

test('consequences are flagged with a sentence that speaks of them, or with none', () => {
  const late = incident({
    foundAt: new Date('2026-03-15T08:00:00+08:00'),
    startedAt: new Date('2026-02-20T00:00:00+08:00'),
  })
  expect(flagsOf(late, at('10:00'), zone)).toEqual(['24 小时未处置', '可能适用双倍（跨月）'])
  expect(flagsOf(incident(), at('10:00'), zone)).toEqual([])
  const citation = {
    file: 'a.txt',
    lines: null,
    place: null,
    plan: '考核办法',
    section: '三、扣分',
    quote: '跨月的加倍扣分。',
  }
  const answer = {
    outcome: 'answered',
    mode: 'extract',
    text: '',
    year: { kind: 'unknown' },
    citations: [citation],
  } as const
  expect(citationFor('可能适用双倍（跨月）', answer)).toBe('“跨月的加倍扣分。”（《考核办法》 三、扣分）')
  expect(citationFor('24 小时未处置', answer)).toBeUndefined()
  expect(renderFlags([{ flag: '24 小时未处置', cited: undefined }])).toBe('')
  expect(
    citationFor('24 小时未处置', { outcome: 'refused', reason: 'not-in-plans', citations: [] }),
  ).toBeUndefined()
})

test('the four haves are read off the steps', () => {
  const kinds = ['reported', 'dispatched', 'escalated'] as const
  expect(
    fourHavesOf(
      incident(),
      kinds.map((kind) => ({ kind })),
    ),
  ).toEqual({ 记录: true, 交办: true, 督办: true, 文书: false })
})

test.each([
  ['北门', '北门岗亭旁', true],
  ['1号楼', '11号楼', false],
  ['3号楼东侧', '3号楼', true],
  ['南门', '北门', false],
])('%s and %s: the same place is %s', (here, there, same) => {
  const other = incident({ number: 9, location: there })
  expect(similarTo(incident({ location: here }), [other]).length > 0).toBe(same)
})

test('a tip-off, or what was reported long ago, is offered to nobody', () => {
  expect(similarTo(incident(), [incident({ number: 9, access: 'tip_off' })])).toEqual([])
  expect(
    similarTo(incident(), [incident({ number: 9, reportedAt: new Date('2026-03-01T09:00:00+08:00') })]),
  ).toEqual([])
})

test.each([
  ['暴雨结束', '暴雨'],
  ['暴雨已经结束了。', '暴雨'],
  ['会议几点结束', '会议几点'],
  ['结束', undefined],
])('%s names %s', (text, name) => {
  expect(parseEventEnd(text)).toBe(name)
})
