// Leaves, swaps and hand-overs: what a sentence says, who may, and who has a grid on a day.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAbsenceCommand } from '../../../src/domain/roster/absence-command.ts'
import { decideAbsence, type AbsenceState } from '../../../src/domain/roster/absence-setting.ts'
import { renderAbsence } from '../../../src/domain/roster/absence-wording.ts'
import { rosterOn, type Absence } from '../../../src/domain/roster/absence.ts'
import { onDuty, staffOf, type Roster } from '../../../src/domain/roster/roster.ts'
import { unmannedGrids } from '../../../src/domain/roster/unmanned.ts'
import { community, member } from '../sample-records.ts'

// A Monday.
const today = '2026-03-16'

describe('a sentence', () => {
  test.each([
    ['我明后天请假,小李代', { who: '', standIn: '小李', days: ['2026-03-17', '2026-03-18'] }],
    ['明天请假', { who: '', standIn: undefined, days: ['2026-03-17'] }],
    ['我今天请假,王芳替我', { who: '', standIn: '王芳', days: ['2026-03-16'] }],
    [
      '周立3月18日到20日请假,由吴桐代班',
      { who: '周立', standIn: '吴桐', days: ['2026-03-18', '2026-03-19', '2026-03-20'] },
    ],
    [
      '我从明天起请假三天,吴桐代',
      { who: '', standIn: '吴桐', days: ['2026-03-17', '2026-03-18', '2026-03-19'] },
    ],
    ['我周三休假,吴桐顶班。', { who: '', standIn: '吴桐', days: ['2026-03-18'] }],
    ['我2月30日请假,小李代', { who: '', standIn: '小李', days: [] }],
    ['请假', { who: '', standIn: undefined, days: [] }],
    ['收到,6号网格正常,明天请假', { who: '收到', standIn: undefined, days: ['2026-03-17'] }],
    ['1号网格今日无异常,我明天请假', { who: '', standIn: undefined, days: ['2026-03-17'] }],
    ['1号网格今日无异常明天请假', { who: '', standIn: undefined, days: ['2026-03-17'] }],
    ['我请了病假,2号网格无异常', { who: '', standIn: undefined, days: [] }],
    ['今天在6号楼值班,后天请假', { who: '', standIn: undefined, days: ['2026-03-18'] }],
    ['8号网格周立明天请假,吴桐代', { who: '周立', standIn: '吴桐', days: ['2026-03-17'] }],
  ])('%s', (text, expected) => {
    expect(parseAbsenceCommand(text, today)).toEqual({ name: 'leave', ...expected })
  })

  test('swaps and hand-overs, and takes back', () => {
    expect(parseAbsenceCommand('我和吴桐换班,明天他替我,后天我替他', today)).toEqual({
      name: 'swap',
      other: '吴桐',
      days: ['2026-03-17'],
      otherDays: ['2026-03-18'],
    })
    expect(parseAbsenceCommand('2号网格从明天起交接给吴桐', today)).toEqual({
      name: 'hand-over',
      grid: '2号网格',
      to: '吴桐',
      from: '2026-03-17',
    })
    expect(parseAbsenceCommand('销假 L3', today)).toEqual({ name: 'back', id: 3 })
    expect(parseAbsenceCommand('销假', today)).toEqual({ name: 'back', id: undefined })
  })

  test.each([
    '3号网格今日无异常',
    '老人家没请假就走了,家属很着急',
    '请假流程是什么?',
    '明天谁请假?',
    '东门有人打架',
    '我们小区的保安上周请假了,门口没人管,麻烦网格员来看一下,最近老有陌生人进出楼道,大家都不放心,希望尽快处理',
  ])('%s is none', (text) => {
    expect(parseAbsenceCommand(text, today)).toBeUndefined()
  })
})

const state = (account: string, absences: readonly Absence[] = []): AbsenceState => ({
  member: member(account),
  roster: community,
  absences,
  today,
})
const decide = (account: string, text: string, absences: readonly Absence[] = []) => {
  const command = parseAbsenceCommand(text, today)
  if (!command || command.name === 'back') throw new Error(`no leave: ${text}`)
  return decideAbsence(command, state(account, absences))
}
const absence = (changes: Partial<Absence>): Absence => ({
  id: 1,
  personId: 'zhou',
  from: today,
  to: today,
  standInId: undefined,
  gridId: undefined,
  ...changes,
})

describe('may be set', () => {
  test('by oneself, with a colleague by name or as he is called', () => {
    const set = { personId: 'zhou', standInId: 'wu', gridId: undefined, from: '2026-03-17', to: '2026-03-18' }
    expect(decide('zhou', '我明后天请假,吴桐代')).toEqual({ outcome: 'set', absences: [set] })
    expect(decide('zhou', '我明后天请假,小吴代')).toEqual({ outcome: 'set', absences: [set] })
  })

  test('by the official of his grids, and by no colleague', () => {
    expect(decide('qian', '周立明天请假,吴桐代')).toMatchObject({
      outcome: 'set',
      absences: [{ personId: 'zhou' }],
    })
    expect(decide('zhou', '吴桐明天请假')).toMatchObject({ outcome: 'not-yours' })
    expect(decide('zhou', '3号网格明天交接给吴桐')).toMatchObject({ outcome: 'unknown-grid' })
  })

  test.each([
    ['我明天请假,老郑代', 'unknown-person'],
    ['请假', 'no-day'],
    ['我3月20日请假一天,小钱代', 'set'],
  ])('%s: %s', (text, outcome) => {
    expect(decide('zhou', text).outcome).toBe(outcome)
  })

  test('not with one who is away himself', () => {
    const decision = decide('zhou', '我明天请假,吴桐代', [
      absence({ personId: 'wu', from: '2026-03-17', to: '2026-03-17' }),
    ])
    expect(decision).toMatchObject({ outcome: 'stand-in-away', day: '2026-03-17' })
    expect(renderAbsence(decision, [], community)).toContain('吴桐3月17日也请假')
  })
})

describe('on the day', () => {
  const names = (roster: Roster, grid: string) => onDuty(roster, grid).map((p) => p.id)

  test('the stand-in has the grids, the other is away, and the days around are as ever', () => {
    const absences = [absence({ standInId: 'wu' })]
    const roster = rosterOn(community, absences, today)
    expect([names(roster, 'g1'), names(roster, 'g3')]).toEqual([['wu'], ['wu']])
    expect(names(rosterOn(roster, absences, '2026-03-17'), 'g1')).toEqual(['zhou'])
    expect(unmannedGrids(community, absences, [today])).toEqual([])
  })

  test('without a stand-in nobody has them, and that is told', () => {
    const lonely = unmannedGrids(community, [absence({})], [today, '2026-03-17'])
    expect(lonely.map(({ grid, day }) => `${grid.id} ${day}`)).toEqual([`g1 ${today}`, `g2 ${today}`])
  })

  test('two who swap a day have the grids of each other', () => {
    const absences = [absence({ standInId: 'wu' }), absence({ id: 2, personId: 'wu', standInId: 'zhou' })]
    const roster = rosterOn(community, absences, today)
    expect(staffOf(roster, 'g1').map((p) => p.id)).toContain('wu')
    expect(staffOf(roster, 'g3').map((p) => p.id)).toContain('zhou')
  })

  test('what is handed over is the other one’s alone', () => {
    const roster = rosterOn(
      community,
      [absence({ gridId: 'g2', standInId: 'wu', to: '9999-12-31' })],
      '2026-05-01',
    )
    expect([names(roster, 'g1'), names(roster, 'g2')]).toEqual([['zhou'], ['wu']])
  })

  test('whatever the leaves: nobody who is away with nobody for him is on duty, and no day leaks into another', () => {
    const people = fc.constantFrom('zhou', 'wu', 'qian', 'qin')
    const day = fc.integer({ min: 10, max: 20 }).map((n) => `2026-03-${n}`)
    const absences = fc.array(
      fc.record({ personId: people, standInId: fc.option(people, { nil: undefined }), from: day, to: day }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(absences, day, (list, on) => {
        const all = list.map((one, id) => absence({ ...one, id }))
        const roster = rosterOn(community, all, on)
        const now = all.filter((a) => a.from <= on && on <= a.to)
        for (const person of roster.people) {
          const away = now.some((a) => a.personId === person.id)
          expect(roster.away?.has(person.id) ?? false).toBe(away)
          const own = community.people.find((p) => p.id === person.id)?.roles ?? []
          const gained = now.some((a) => a.standInId !== undefined)
          expect(gained ? own : person.roles).toEqual(own)
        }
        expect(rosterOn(roster, [], on)).toBe(community)
      }),
    )
  })
})
