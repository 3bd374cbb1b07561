// Which bookings make the records say what a correction says.
import { expect, test } from 'vitest'
import { type CorrectedPart, untold } from '../../../src/domain/message/reading.ts'
import { amendments, meansLast, reportNumbers } from '../../../src/domain/record/amending.ts'
import type { Report } from '../../../src/domain/report/report.ts'

const today = '2026-03-16'
const mine = ['g1', 'g2', 'g3']
const report = (gridId: string, kind: Report['kind'] = 'zero', day = today): Report => ({
  id: 5,
  regimeId: 'daily',
  gridId,
  day,
  kind,
  version: 1,
  late: false,
  personId: 'p',
  personName: '甲',
  sentAt: new Date(0),
  eventId: 1,
  incidentNumber: undefined,
})
const says = (kind: CorrectedPart['kind'], grids: string[], day = today): CorrectedPart => ({
  ...untold,
  kind,
  grids,
  gridsNamed: grids.length > 0,
  day,
  unknownGrids: [],
})

test.each([
  ['none meant: as the words say', [], says('zero', ['g1']), false, ['zero g1 2026-03-16 correcting']],
  [
    'one meant, no grid said',
    [report('g1')],
    says('incident', []),
    false,
    ['incident g1 2026-03-16 correcting'],
  ],
  [
    'its own day stays',
    [report('g1', 'zero', '2026-03-14')],
    says('incident', []),
    false,
    ['incident g1 2026-03-14 correcting'],
  ],
  [
    'of several the one that is named',
    [report('g1'), report('g2')],
    says('withdrawn', ['g2']),
    false,
    ['withdrawn g2 2026-03-16 correcting'],
  ],
  [
    'another grid of mine',
    [report('g1')],
    says('zero', ['g2']),
    false,
    ['withdrawn g1 2026-03-16 correcting', 'zero g2 2026-03-16'],
  ],
  [
    'another day',
    [report('g1')],
    says('zero', ['g1'], '2026-03-15'),
    false,
    ['withdrawn g1 2026-03-16 correcting', 'zero g1 2026-03-15'],
  ],
  [
    'a grid that is not mine moves nothing',
    [report('g1')],
    says('zero', ['g9']),
    false,
    ['zero g9 2026-03-16 correcting'],
  ],
  [
    'another grid alone keeps what was said of the first',
    [report('g1')],
    says('incident', ['g2']),
    false,
    ['withdrawn g1 2026-03-16 correcting', 'zero g2 2026-03-16'],
  ],
  [
    'another day alone keeps what was said of the first',
    [report('g1')],
    says('incident', ['g1'], '2026-03-15'),
    false,
    ['withdrawn g1 2026-03-16 correcting', 'zero g1 2026-03-15'],
  ],
  [
    'of several none is named: none of them changes',
    [report('g1'), report('g2')],
    says('incident', ['g3']),
    false,
    ['zero g3 2026-03-16 correcting'],
  ],
  [
    'an edit that drops a grid',
    [report('g1'), report('g2')],
    says('zero', ['g1']),
    true,
    ['withdrawn g2 2026-03-16 correcting'],
  ],
  [
    'an edit from zero to incident',
    [report('g1')],
    says('incident', ['g1']),
    true,
    ['incident g1 2026-03-16 correcting'],
  ],
  [
    'an edit that names no grid takes none away',
    [report('g1'), report('g2')],
    says('incident', []),
    true,
    ['incident g1+g2 2026-03-16 correcting'],
  ],
  [
    'an edit into a zero of a grid that is not known',
    [report('g1')],
    { ...says('zero', []), unknownGrids: ['99'] },
    true,
    ['withdrawn g1 2026-03-16 correcting', 'zero  2026-03-16'],
  ],
  [
    'an edit into something that happened in a grid that is not known',
    [report('g1')],
    { ...says('incident', []), unknownGrids: ['99'] },
    true,
    ['incident g1 2026-03-16 correcting'],
  ],
] as const)('%s', (...[, reports, reading, whole, expected]) => {
  const found = amendments(reading, { reports, mine, today, whole, shared: new Set() })
  expect(
    found.map((r) => `${r.kind} ${r.grids.join('+')} ${r.day}${r.correction ? ' correcting' : ''}`),
  ).toEqual(expected)
})

test.each([
  ['R128 已记：2号网格', [128]],
  ['r 7、R8 不对', [7, 8]],
  ['GR12 R12345678901 R', []],
])('receipt numbers in %s', (text, numbers) => {
  expect(reportNumbers(text)).toEqual(numbers)
})

test.each([
  ['刚才那条改成2处', true],
  ['上一条报错了', true],
  ['那条改为无异常', true],
  ['那条路修好了', false],
  ['更正：无异常', false],
])('means the last one: %s', (text, means) => {
  expect(meansLast(text)).toBe(means)
})
