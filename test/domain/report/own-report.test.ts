// Whose report a sentence is under a regime of communities or of people: the sender's own, one he named, or nobody's until he is asked.
import { describe, expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { withoutRegimeName } from '../../../src/domain/report/named-regime.ts'
import { leavesOut, ownReport, unitsMeant, unitsOf } from '../../../src/domain/report/own-report.ts'
import { regimeSchema } from '../../../src/domain/report/regime-schema.ts'
import { gridNames, type Person, type Roster } from '../../../src/domain/roster/roster.ts'
import { instantAt } from '../../../src/domain/time/local-day.ts'
import { zone } from '../sample-records.ts'

const grid = (n: number, parent = 'east') => ({
  id: `g${n}`,
  name: `${n}号网格`,
  kind: 'grid' as const,
  parent,
})
const person = (id: string, name: string, held: Person['roles'][number]): Person => ({
  id,
  name,
  roles: [held],
  accounts: [],
})
const roster: Roster = {
  units: [
    { id: 'town', name: '白石镇', kind: 'town' },
    { id: 'east', name: '东堤社区', kind: 'community', parent: 'town' },
    { id: 'west', name: '西岭社区', kind: 'community', parent: 'town' },
    { id: 'fire', name: '消防办', kind: 'office', parent: 'town' },
    grid(1),
    grid(2),
    grid(3, 'west'),
  ],
  removed: [{ id: 'old', name: '北塘社区', kind: 'community', parent: 'town' }],
  people: [
    person('gu', '顾岚', { role: 'official', unit: 'east' }),
    person('he', '何川', { role: 'official', unit: 'west' }),
    person('luo', '罗敏', { role: 'grid', unit: 'g1' }),
  ],
  chats: [],
}
const regime = (id: string, name: string, reporters: unknown) =>
  regimeSchema.parse({ id, name, unit: 'town', reporters })
const rules = [
  regime('daily', '零报告', 'grid'),
  regime('weekly', '社区周报', 'community'),
  regime('patrol', '巡查零报告', ['luo', 'gu']),
]

/** What is booked as a zero, `?` and who is asked about; `part` where something is left out; else the intent. */
function zeroOf(text: string, personId: string): string {
  const own = ownReport(text, rules, { roster, personId })
  if (!own) return 'no report of his own'
  const [only, ...others] = own.units
  const reading = understand(withoutRegimeName(text, rules), {
    now: instantAt('2026-03-16', '16:00', zone),
    timeZone: zone,
    chat: 'private',
    role: personId === 'luo' ? 'grid' : 'official',
    ownGrid: others.length === 0 ? only?.id : undefined,
    addressed: true,
    grids: [...gridNames(roster.units), ...own.named],
    self: roster.people.find(({ id }) => id === personId)?.name,
  })
  if (reading.intent !== 'zero_report') return reading.intent
  if (leavesOut(text)) return 'part'
  const unknown = reading.unknownGrids.map((name) => `?${name}`)
  return [...unitsOf(own, reading.grids, roster), ...unknown].join(' ')
}

describe('a community', () => {
  test.each([
    ['社区周报：今日无异常', 'east'],
    ['社区周报：东堤社区今日无异常', 'east'],
    ['社区周报：东堤今日无异常', 'east'],
    ['社区周报：我社区本周巡查，无异常', 'east'],
    ['社区周报：辖区内今日一切正常', 'east'],
    ['社区周报：各位领导，今日无异常', 'east'],
    ['社区周报：消防安全排查完毕，无异常', 'east'],
    ['社区周报：防汛物资仓库清点无异常', 'east'],
    ['社区周报：顾岚，今日无异常', 'east'],
    ['社区周报：今日无异常，已报派出所', 'east'],
    ['社区周报：东堤社区今日无异常，隐患已消除', 'east'],
    ['社区周报：所有网格今日无异常', 'east'],
    ['社区周报：1号网格、2号网格今日无异常', 'east'],
    ['东堤社区社区周报：今日无异常', 'east'],
    ['社区周报：零', 'east'],
    ['社区周报：今日无异常，已移交综合执法队', 'east'],
    ['社区周报：本周入户走访独居老人，一切正常', 'east'],
    ['社区周报：全社区秩序平稳，无矛盾纠纷', 'east'],
    ['社区周报：截至目前一切正常', 'east'],
    ['社区周报：今天天气晴好，无异常', 'east'],
    ['社区周报：值班人员在岗，辖区无异常', 'east'],
    ['社区周报：本周无异常情况', 'east'],
  ])('reports with %s', (text, booked) => {
    expect(zeroOf(text, 'gu')).toBe(booked)
  })

  test.each([
    ['社区周报：西岭社区今日无异常', 'west'],
    ['社区周报：西岭今日无异常', 'west'],
    ['社区周报：西岭社区，今日无异常', 'west'],
    ['社区周报：今日无异常（西岭社区）', 'west'],
    ['西岭社区社区周报：今日无异常', 'west'],
    ['社区周报：东堤社区还没收上来，西岭社区今日无异常', 'west'],
    ['社区周报：北塘社区今日无异常', 'old'],
    ['社区周报：罗敏今日无异常', 'luo'],
    ['社区周报：白石镇今日无异常', 'town'],
    ['社区周报：消防办今日无异常', 'fire'],
    ['社区周报：南桥社区今日无异常', '?南桥社区'],
    ['社区周报：南桥今日无异常', '?南桥'],
    ['社区周报：南桥村老年活动室今日无异常', '?南桥村'],
    ['社区周报：南桥社区，今日无异常', '?南桥社区'],
    ['社区周报：柏大志今日无异常', '?柏大志'],
    ['社区周报：由柏大志巡查，无异常', '?柏大志'],
    ['社区周报：柏大志和季小红今日无异常', '?柏大志 ?季小红'],
    ['社区周报：城管所今日无异常', '?城管所'],
    ['社区周报：南桥居委会无异常', '?南桥居委会'],
    ['社区周报：南桥社区：零', '?南桥社区'],
    ['社区周报：王姐那边今日无异常', '?王姐那边'],
    ['社区周报：老柏说今日无异常', 'chatter'],
    ['社区周报：东堤社区一切正常，南桥社区一切正常', 'east ?南桥社区'],
    ['社区周报：1号网格今日无异常', 'g1'],
    ['社区周报：除1号网格外今日无异常', 'part'],
    ['社区周报：除1号网格外，其余网格今日无异常', 'part'],
    ['社区周报：除了东区，东堤社区今日无异常', 'part'],
    ['社区周报：东堤社区今日无异常（1号网格除外）', 'part'],
  ])('does not report itself with %s', (text, booked) => {
    expect(zeroOf(text, 'gu')).toBe(booked)
  })
})

describe('a person', () => {
  test.each([
    ['巡查零报告：今日无异常', 'luo'],
    ['巡查零报告：罗敏今日无异常', 'luo'],
    ['巡查零报告：本人今日巡查无异常', 'luo'],
    ['巡查零报告：上午下午各巡一圈，无异常', 'luo'],
    ['巡查零报告：夜巡无异常', 'luo'],
    ['巡查零报告：顾岚今日无异常', 'gu'],
    ['巡查零报告：何川今日无异常', 'he'],
    ['巡查零报告：今日无异常，何川', 'he'],
    ['巡查零报告：柏大志今日无异常', '?柏大志'],
    ['巡查零报告：小季今日无异常', '?小季'],
    ['巡查零报告：网格员柏大志巡查无异常', '?柏大志'],
    ['巡查零报告：柏大志：无', '?柏大志'],
    ['巡查零报告：今日无异常，柏大志', '?柏大志'],
    ['巡查零报告：西岭社区今日无异常', 'west'],
    ['巡查零报告：除下午外今日无异常', 'part'],
  ])('with %s', (text, booked) => {
    expect(zeroOf(text, 'luo')).toBe(booked)
  })
})

describe('an incident is the report', () => {
  const meant = (text: string, personId: string, named: readonly string[]) => {
    const own = ownReport(text, rules, { roster, personId })
    return own && unitsMeant(own, named, roster)
  }
  test.each([
    ['of the one there is', '社区周报：东门路灯不亮', 'gu', [], ['east']],
    ['of the community of the grid', '社区周报：1号网格路灯不亮', 'gu', ['g1'], ['east']],
    ['of no community, where another is named', '社区周报：西岭社区路灯不亮', 'gu', ['west'], []],
    ['of no community, where a grid of another is named', '社区周报：3号网格路灯不亮', 'gu', ['g3'], []],
    ['of who saw it, wherever it was', '巡查零报告：3号网格路灯不亮', 'luo', ['g3'], ['luo']],
    ['of nobody, where another person is named', '巡查零报告：何川家门口路灯不亮', 'luo', ['he'], []],
  ] as const)('%s', (...[, text, personId, named, ids]) => {
    expect(meant(text, personId, named)).toEqual(ids)
  })
})
