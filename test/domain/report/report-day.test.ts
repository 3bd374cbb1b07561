import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termOn } from '../../../src/domain/report/term.ts'
import {
  gridDays,
  missingOf,
  owedBy,
  renderMissing,
  renderReminder,
  type GridDay,
} from '../../../src/domain/report/report-day.ts'
import { at, community, grids, report, unit, zone } from '../sample-records.ts'

const [regime] = community.regimes
if (!regime) throw new Error('the sample has no regime')
const term = termOn(regime, '2026-03-16', { timeZone: zone, workdays: [] })
if (!term || term === 'unknown') throw new Error('the sample regime wants nothing')
const window = term
const wholeWindow = [{ from: at('05:00'), to: at('18:00') }]
const gridDay = (id: string, state: GridDay['state'], late = false): GridDay => ({
  grid: unit(id),
  state,
  late,
  report: state === 'zero' || state === 'incident' ? report({ gridId: id, kind: state, late }) : undefined,
})

describe('a grid and day', () => {
  test.each([
    ['a zero', [report({ kind: 'zero' })], [], 'zero'],
    ['an incident', [report({ kind: 'incident' })], [], 'incident'],
    ['silence', [], [], 'missing'],
    ['a withdrawal', [report({ kind: 'withdrawn' })], [], 'missing'],
    ['silence while the bot was down for a part', [], [{ from: at('16:00'), to: at('18:00') }], 'missing'],
    ['silence while the bot was down all along', [], wholeWindow, 'outage'],
    ['a zero that came in after such an outage', [report()], wholeWindow, 'zero'],
  ] as const)('%s', (...[, reports, outages, state]) => {
    expect(gridDays(owedBy([unit('g1')], { window, outages }), reports)[0]?.state).toBe(state)
  })

  test('the states sum to the denominator, and only what was reported is late', () => {
    const row = fc.record({
      gridId: fc.constantFrom('g1', 'g2', 'g3', 'g4'),
      kind: fc.constantFrom('zero', 'incident', 'withdrawn'),
      late: fc.boolean(),
    })
    const rows = fc.uniqueArray(row, { selector: (r) => r.gridId })
    fc.assert(
      fc.property(rows, fc.boolean(), (reports, down) => {
        const outages = down ? wholeWindow : []
        const days = gridDays(owedBy(grids, { window, outages }), reports.map(report))
        expect(days.map((d) => d.grid)).toEqual(grids)
        for (const day of days) {
          const reported = day.state === 'zero' || day.state === 'incident'
          expect(day.report !== undefined).toBe(reported)
          expect(reported || !day.late).toBe(true)
        }
      }),
    )
  })
})

test('the missing are called by name, those whom an outage kept are not', () => {
  const called = (...days: GridDay[]) => renderMissing('零报告', '2026-03-16', days)
  expect(called(gridDay('g1', 'zero'))).toBe('【零报告】3月16日 已截止，全部网格都已报。')
  expect(called(gridDay('g1', 'missing'), gridDay('g2', 'zero'))).toContain('1 个网格未报：1号网格。')
  expect(called(gridDay('g1', 'outage'))).not.toContain('已报。')
  expect(missingOf([gridDay('g1', 'outage'), gridDay('g2', 'missing')])).toEqual([unit('g2')])
})

test('a reminder asks for what happened as well as for a zero', () => {
  expect(renderReminder(window, [unit('g1'), unit('g2')], { timeZone: zone, named: false })).toBe(
    '【零报告提醒】1号网格、2号网格今天还没有报。请在 17:00 前报：无事发“1号网格今日无异常”，有事直接说明地点和情况。',
  )
  expect(renderReminder(window, [unit('g1')], { timeZone: zone, named: true })).toContain(
    '无事发“零报告：1号网格今日无异常”，',
  )
})
