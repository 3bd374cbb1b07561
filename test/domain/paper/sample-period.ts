// Days of the sample regime for the tests of papers: complete, and different where a test says so.
import type { Heading } from '../../../src/domain/paper/paper.ts'
import type { PeriodFacts } from '../../../src/domain/paper/period-facts.ts'
import type { GridDay } from '../../../src/domain/report/report-day.ts'
import type { Report } from '../../../src/domain/report/report.ts'
import { community, report, unit, zone } from '../sample-records.ts'

export function gridDay(id: string, state: GridDay['state'], changes: Partial<Report> = {}): GridDay {
  const reported = state === 'zero' || state === 'incident'
  return {
    grid: unit(id),
    state,
    late: reported && (changes.late ?? false),
    report: reported ? report({ gridId: id, kind: state, ...changes }) : undefined,
  }
}

export function period(changes: Partial<PeriodFacts> = {}): PeriodFacts {
  return {
    kind: 'daily',
    name: '零报告',
    wants: 'zero',
    period: { from: '2026-03-16', to: '2026-03-16' },
    timeZone: zone,
    days: [{ day: '2026-03-16', grids: [], blindMs: 0 }],
    incidents: [],
    gridNames: new Map(community.units.map(({ id, name }) => [id, name])),
    withheld: new Set(),
    handOvers: [],
    changes: [],
    before: undefined,
    asOf: new Date('2026-03-17T09:00:00+08:00'),
    ...changes,
  }
}

export const heading: Heading = {
  to: ['河西工作群'],
  cc: [],
  issuer: '河西社区',
  issued: '2026-03-17',
  pending: false,
  remarks: [],
}
