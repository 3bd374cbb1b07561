import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCommunity } from '../../../src/domain/community/parse-community.ts'
import { parsed, source } from '../sample-records.ts'

type Json = Record<string, unknown>
const faults = (document: unknown) => {
  const result = parseCommunity(document)
  return result.ok ? [] : result.faults
}
/** The sample with the value at each path replaced; undefined removes it. */
function planted(changes: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(source)
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const place = keys.reduce((at, key) => (at as Json)[key], copy) as Json
    if (value === undefined) delete place[last]
    else place[last] = value
  }
  return copy
}
/** units.0.id -> units[0].id */
const placeOf = (path: string) => path.replaceAll(/\.(\d+)/g, '[$1]')

test('what is not written has its default', () => {
  expect(parsed(source)).toMatchObject({
    timeZone: 'Asia/Shanghai',
    botNames: ['小助手'],
    regimes: [{ due: '17:00', remindAt: ['16:00', '16:40'], summaryAt: '09:00' }],
    reminders: [{ reason: '本地规定' }],
    incidents: { limitHours: 24 },
    questions: { maxAgeMinutes: 30 },
  })
})

const shape: [string, unknown, string][] = [
  ['name', undefined, 'a text; put it in quotes'],
  ['timeZone', 'Shanghai', 'an IANA time zone'],
  ['units.0.id', 'Lan Tian', 'lower-case letters'],
  ['units.1.kind', 'village', 'one of "county"|"town"'],
  ['people.0.roles', [], 'array to have >=1 items'],
  ['people.1.roles.0.role', 'resident', 'one of "official"|"grid"|"inspector"'],
  ['people.2.accounts.0.phone', '1', 'no such key'],
  ['chats.0.chat', -100_123, 'a text; put it in quotes'],
  ['chats.1.channel', 'pager', 'one of "console"|"telegram"|"wechat"'],
  ['regimes.0.due', '25:00', 'a clock time such as "17:00"'],
  ['regimes.0.remindAt', ['15:00', '15:30', '16:00'], 'array to have <=2 items'],
  ['regimes.0.reporters', [], 'array to have >=1 items'],
  ['regimes.0.cadence', { every: 'month', day: 30 }, 'a day from 1 to 28, or last'],
  ['regimes.0.from', '2026-02-30', 'a day such as'],
  ['reminders', 'none', 'array'],
  ['incidents', { limitHours: 0 }, 'number to be >0'],
  ['nickname', '河西', 'no such key'],
]
const meaning: [string, unknown, string][] = [
  ['units.2.parent', 'nowhere', 'the id of a unit'],
  ['people.0.roles.0.unit', 'nowhere', 'the id of a unit'],
  ['people.1.roles.0.unit', 'hexi', 'a grid, for the role grid'],
  ['people.3.id', 'qian', 'qian above has it'],
  ['people.3.accounts.0.id', 'zhou', 'zhou above has it'],
  ['chats.1.unit', 'nowhere', 'the id of a unit'],
  ['chats.2.chat', '-staff', 'staff above has it'],
  ['regimes.0.remindAt', ['17:00'], 'a time between 06:00 and 17:00'],
  ['regimes.0.opens', '17:00', 'a time after 17:00'],
  ['regimes.0.unit', 'lamps', 'a unit with grids below it'],
  ['regimes.0.unit', 'nowhere', 'the id of a unit'],
  ['regimes.0.recipients', ['nowhere'], 'the id of a chat'],
  ['regimes.0.recipients', ['homes'], 'a staff chat'],
  ['regimes.0.recipients', [], 'nobody would read it'],
  ['regimes.0.reporters', ['nobody'], 'the id of a person'],
  ['regimes.0.reporters', 'county', 'a unit with units of kind county below it'],
  ['regimes.0.overnight', true, 'a time before 06:00'],
  ['regimes.0.papers', { weekly: { to: ['homes'] } }, 'a staff chat'],
  ['regimes.0.papers', { monthly: { to: ['staff'], cc: ['nowhere'] } }, 'the id of a chat'],
  [
    'regimes.0.papers',
    { daily: { to: ['staff'], publish: { to: ['homes'], approver: 'zhou' } } },
    'an official',
  ],
  ['reminders.0.chat', 'nowhere', 'the id of a chat'],
]

const times: typeof shape = [
  ['reminders.0.cron', '99 15 * * 5', 'five cron fields'],
  ['reminders.0.cron', '0 0 31 2 *', 'it never fires'],
  [
    'regimes.0.wants',
    { kind: 'written', to: ['staff'], passOn: { at: '10:00', remindAt: ['10:00'] } },
    'a time before 10:00',
  ],
]

describe('one fault', () => {
  test.each([...shape, ...meaning, ...times])('%s: %j, expected %s', (path, value, expectation) => {
    const found = faults(planted({ [path]: value })).filter((f) => f.expectation.includes(expectation))
    expect(found).toHaveLength(1)
    expect(found[0]?.place.split('.')[0]).toBe(placeOf(path).split('.')[0])
  })
})

describe('all faults at once', () => {
  const independent = meaning.filter(
    ([path]) => !/opens|people\.3\.id|regimes\.0\.(unit|recip|reporters|overnight|papers)/.test(path),
  )
  test.each([
    ['shape', shape],
    ['meaning', independent],
  ])('of %s, whichever are planted', (_, all) => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), (some) => {
        const found = faults(planted(Object.fromEntries(some.map(([path, value]) => [path, value]))))
        expect(found).toHaveLength(some.length)
        for (const [, , expectation] of some) {
          expect(found.some((f) => f.expectation.includes(expectation))).toBe(true)
        }
      }),
    )
  })

  test('a fault has its place and what stands there', () => {
    expect(faults(planted({ 'chats.0.chat': -100_123, name: undefined }))).toEqual([
      { place: 'name', value: undefined, expectation: 'a text; put it in quotes' },
      { place: 'chats[0].chat', value: -100_123, expectation: 'a text; put it in quotes' },
    ])
    expect(faults(null)).toEqual([{ place: '(whole file)', value: null, expectation: 'object' }])
  })

  test('a bad time of a reminder hides no other fault, nor is it hidden', () => {
    const cron = planted({ 'units.1.kind': 'village', 'reminders.0.cron': '99 15 * * 5' })
    expect(faults(cron).map(({ place }) => place)).toEqual(['units[1].kind', 'reminders[0].cron'])
    const alone = planted({ 'reminders.0.cron': '99 15 * * 5', 'units.2.parent': 'nowhere' })
    expect(faults(alone).map(({ place }) => place)).toEqual(['reminders[0].cron', 'units[2].parent'])
  })
})

test('units that stand above themselves, alone or in a ring, end no walk', () => {
  expect(faults(planted({ 'units.0.parent': 'lantian' })).map((f) => f.place)).toEqual(['units[0].parent'])
  expect(faults(planted({ 'units.0.parent': 'g1' })).map((f) => f.place)).toEqual([
    'units[0].parent',
    'units[1].parent',
    'units[2].parent',
  ])
})

test('two units of one id are told, and end no walk either', () => {
  const units = [{ id: 'hexi', name: '甲', kind: 'town', parent: 'g1' }, ...source.units.slice(1)]
  expect(faults({ ...source, units }).map((f) => f.place)).toContain('units[1].id')
})

test('a grid reports under one daily regime, and regimes are told apart by name', () => {
  const second = { ...source.regimes[0], id: 'weekly', name: '周报', unit: 'lantian' }
  expect(faults({ ...source, regimes: [...source.regimes, second] })).toEqual([
    {
      place: 'regimes[1].unit',
      value: 'lantian',
      expectation: 'a unit whose grids report under no other daily regime; g1 is in daily',
    },
  ])
  const weekly = { ...second, name: '消防检查', cadence: { every: 'week', weekday: 1 } }
  expect(faults({ ...source, regimes: [...source.regimes, weekly] })).toEqual([])
  const namesake = { ...weekly, name: source.regimes[0]?.name }
  expect(faults({ ...source, regimes: [...source.regimes, namesake] }).map((f) => f.place)).toEqual([
    'regimes[1].name',
  ])
})

test('whatever is written, there is an answer and no exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(source), 'whole'), (value, key) => {
      const result = parseCommunity(key === 'whole' ? value : { ...source, [key]: value })
      expect(result.ok || result.faults.length > 0).toBe(true)
    }),
  )
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const unit = fc.record(
    { id, name: id, kind: fc.constantFrom('town', 'grid'), parent: id },
    { requiredKeys: ['id', 'name', 'kind'] },
  )
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), id, (units, regimeUnit) => {
      const regimes = [{ ...source.regimes[0], unit: regimeUnit }]
      const result = parseCommunity({ ...source, units, people: [], regimes })
      expect(result.ok || result.faults.length > 0).toBe(true)
    }),
  )
})

test('faults of form do not hide what else is wrong', () => {
  const read = parseCommunity({
    name: '柳岸社区',
    timeZone: 'Mars/Phobos',
    colour: 'red',
    units: [
      { id: 'liuan', name: '柳岸社区', kind: 'community', size: 3 },
      { id: 'liuan', name: '1号网格', kind: 'grid', parent: 'nowhere' },
    ],
    chats: [{ id: 'a', title: '群', unit: 'liuan', audience: 'staff', channel: 'console', chat: 'a' }],
    regimes: [{ id: 'r', name: '日报', unit: 'liuan', due: '25:61', recipients: ['b'] }],
  })
  const places = read.ok ? [] : read.faults.map((fault) => fault.place)
  expect(places.toSorted()).toEqual([
    'colour',
    'regimes[0].due',
    'regimes[0].recipients[0]',
    'timeZone',
    'units[0].size',
    'units[1].id',
    'units[1].parent',
  ])
})
