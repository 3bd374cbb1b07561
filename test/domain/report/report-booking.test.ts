import { byId } from '../../../src/domain/roster/roster-index.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decideBooking,
  renderBooking,
  type BookingRequest,
  type BookingState,
} from '../../../src/domain/report/report-booking.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { gridsOf } from '../../../src/domain/roster/roster.ts'
import { community, member, report } from '../sample-records.ts'

const request = (changes: Partial<BookingRequest> = {}): BookingRequest => ({
  kind: 'zero',
  grids: ['g1'],
  unknownGrids: [],
  day: '2026-03-16',
  correction: false,
  ...changes,
})
const stateOf = (accountId: string, latest: readonly Report[] = []): BookingState => ({
  member: member(accountId),
  mine: gridsOf(community, member(accountId)),
  today: '2026-03-16',
  latest,
})
const kinds = ['zero', 'incident', 'withdrawn'] as const

describe('what becomes of a grid', () => {
  test.each([
    ['zero', '', undefined, 'book'],
    ['zero', '', 'zero', 'repeated'],
    ['zero', '', 'incident', 'contradicts'],
    ['zero', '', 'withdrawn', 'book'],
    ['incident', '', 'zero', 'book'],
    ['incident', '', 'incident', 'book'],
    ['zero', 'correction', undefined, 'nothing-to-correct'],
    ['zero', 'correction', 'withdrawn', 'nothing-to-correct'],
    ['zero', 'correction', 'zero', 'repeated'],
    ['zero', 'correction', 'incident', 'book'],
    ['incident', 'correction', 'zero', 'book'],
    ['withdrawn', 'correction', 'zero', 'book'],
    ['withdrawn', 'correction', undefined, 'nothing-to-correct'],
  ] as const)('%s %s over %s: %s', (...[kind, correction, standing, outcome]) => {
    const latest = standing ? [report({ kind: standing })] : []
    const decision = decideBooking(request({ kind, correction: correction !== '' }), stateOf('zhou', latest))
    expect(decision).toMatchObject({ outcome: 'decided', grids: [{ outcome, gridId: 'g1' }] })
  })

  test('a correction replaces the standing report, so that it stays in time', () => {
    const standing = report({ kind: 'incident' })
    const decision = decideBooking(request({ correction: true }), stateOf('zhou', [standing]))
    expect(decision).toMatchObject({ grids: [{ outcome: 'book', replaces: standing }] })
  })

  test('what was withdrawn is replaced by nothing: a new report has its own punctuality', () => {
    const decision = decideBooking(request(), stateOf('zhou', [report({ kind: 'withdrawn' })]))
    expect(decision).toMatchObject({ grids: [{ outcome: 'book', replaces: undefined }] })
  })

  test('every grid asked for has one outcome, and nobody books for a grid that is not his', () => {
    const asked = fc.uniqueArray(fc.constantFrom('g1', 'g2', 'g3', 'g4'), { minLength: 1 })
    const change = fc.record({ kind: fc.constantFrom(...kinds), correction: fc.boolean() })
    const latest = fc.uniqueArray(
      fc.record({ gridId: fc.constantFrom('g1', 'g2', 'g3', 'g4'), kind: fc.constantFrom(...kinds) }),
      { selector: (r) => r.gridId },
    )
    fc.assert(
      fc.property(asked, latest, change, (grids, rows, changes) => {
        const state = stateOf('zhou', rows.map(report))
        const decision = decideBooking(request({ grids, ...changes }), state)
        if (decision.outcome !== 'decided') throw new Error(decision.outcome)
        expect(decision.grids.map((g) => g.gridId)).toEqual(grids)
        const foreign = decision.grids.filter((g) => g.outcome === 'foreign').map((g) => g.gridId)
        expect(foreign).toEqual(grids.filter((g) => g === 'g3' || g === 'g4'))
      }),
    )
  })
})

describe('who may, and when', () => {
  test.each([
    ['zhou', 'g1', 'book'],
    ['zhou', 'g3', 'foreign'],
    ['qian', 'g3', 'book'],
    ['qian', 'g4', 'foreign'],
    ['qin', 'g4', 'book'],
    ['wu', 'g3', 'book'],
  ])('%s for %s: %s', (accountId, gridId, outcome) => {
    expect(decideBooking(request({ grids: [gridId] }), stateOf(accountId))).toMatchObject({
      grids: [{ outcome }],
    })
  })

  test('a resident books nothing', () => {
    expect(decideBooking(request(), stateOf('somebody'))).toEqual({ outcome: 'not-staff' })
  })

  test('without a grid it is asked for', () => {
    expect(decideBooking(request({ grids: [], unknownGrids: ['99号'] }), stateOf('zhou'))).toEqual({
      outcome: 'which-grid',
      unknown: ['99号'],
    })
  })

  test.each([
    ['2026-03-17', 'wrong-day'],
    ['2026-03-16', 'decided'],
    ['2026-02-13', 'decided'],
    ['2026-02-12', 'wrong-day'],
  ])('a report for %s on 2026-03-16: %s', (day, outcome) => {
    expect(decideBooking(request({ day }), stateOf('zhou')).outcome).toBe(outcome)
  })
})

describe('what is said', () => {
  const said = (asked: BookingRequest, latest: readonly Report[], booked: readonly Report[]) =>
    renderBooking(decideBooking(asked, stateOf('zhou', latest)), booked, { units: byId(community.units) })

  test('a receipt has numbers, grids, the day and what was booked', () => {
    const booked = [report({ id: 7 }), report({ id: 8, gridId: 'g2' })]
    expect(said(request({ grids: ['g1', 'g2'] }), [], booked)).toBe(
      'R7、R8 已记：1号网格、2号网格 3月16日 零报告。有误请发“更正”加正确内容。',
    )
  })

  test('a grid that nobody asks a report of is told so, and nothing is left unsaid', () => {
    expect(said(request(), [], [])).toBe(
      '1号网格没有日报的要求，没有记入。要报别的，请在开头写明报告的名称。',
    )
  })

  test('late is said of the grids that are late', () => {
    const late = report({ id: 7, late: true })
    expect(said(request(), [], [late])).toContain('零报告（迟报）。')
    const booked = [late, report({ id: 8, gridId: 'g2' })]
    expect(said(request({ grids: ['g1', 'g2'] }), [], booked)).toContain('零报告（其中迟报：1号网格）。')
  })

  test('a withdrawal leaves the grid missing, never late', () => {
    const taken = report({ id: 9, kind: 'withdrawn', late: true })
    const asked = request({ kind: 'withdrawn', correction: true })
    expect(said(asked, [report()], [taken])).toContain('撤回，现为未报。')
  })

  test('what was not booked is said line by line', () => {
    const latest = [report({ id: 3, kind: 'incident' }), report({ id: 4, gridId: 'g2' })]
    const asked = request({ grids: ['g1', 'g2', 'g3'], unknownGrids: ['99号'] })
    expect(said(asked, latest, []).split('\n')).toEqual([
      '1号网格3月16日已有事件（R3），没有改成零报告。确要更正请发“更正：1号网格无异常”。',
      '2号网格3月16日已报过（R4），不用再报。',
      '3号网格不在您名下，未记。请由该网格的网格员或社区干部报。',
      '没有“99号”这个网格，未记。',
    ])
  })

  test('the example is a grid, though towns stand first', () => {
    expect(said(request({ grids: [] }), [], [])).toContain('“1号网格今日无异常”')
    expect(said(request({ grids: [], unknownGrids: ['99号'] }), [], [])).toContain('没有“99号”这个网格')
  })

  test('who may not and wrong days are told the way out', () => {
    expect(renderBooking({ outcome: 'not-staff' }, [], { units: byId(community.units) })).toContain(
      '直接说明地点和情况',
    )
    expect(said(request({ day: '2026-03-17' }), [], [])).toContain('3月17日不能补报')
    expect(said(request({ correction: true }), [], [])).toContain('无从更正')
  })
})
