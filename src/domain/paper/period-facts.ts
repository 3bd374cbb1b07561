// What a paper is composed of: the days of a period, the incidents that touch it, what was changed afterwards.
import type { Incident } from '../incident/incident.ts'
import type { Wants } from '../report/regime-schema.ts'
import type { GridDay } from '../report/report-day.ts'
import type { Report } from '../report/report.ts'
import type { HandOver } from '../shift/hand-over.ts'
import { localDay, type LocalDay } from '../time/local-day.ts'
import type { PaperKind, Period } from './paper.ts'

export interface DayRecord {
  readonly day: LocalDay
  readonly grids: readonly GridDay[]
  /** How long the bot was down inside the window. */
  readonly blindMs: number
}

export interface PeriodFacts {
  readonly kind: PaperKind
  /** Of the regime. */
  readonly name: string
  readonly wants: Wants['kind']
  readonly period: Period
  readonly timeZone: string
  readonly days: readonly DayRecord[]
  /** Found in the period, closed in it, or open at `asOf`. */
  readonly incidents: readonly Incident[]
  /** Of the grids that they are of, by id. */
  readonly gridNames: ReadonlyMap<string, string>
  /** Numbers of those that are counted and not told. */
  readonly withheld: ReadonlySet<number>
  /** What was left to the next on a post, in the period. */
  readonly handOvers: readonly HandOver[]
  /** Of earlier days, since the last issue. */
  readonly changes: readonly Change[]
  /** The period before; undefined where it is not compared or nothing is known of it. */
  readonly before: PeriodFacts | undefined
  /** Up to when incidents are told. */
  readonly asOf: Date
}

/** A version that came after its day had been issued. */
export interface Change {
  readonly gridName: string
  readonly report: Report
  /** The version that it replaces; undefined: the first report of that grid and day. */
  readonly before: Report | undefined
}

function isWithin(day: LocalDay, { from, to }: Period): boolean {
  return from <= day && day <= to
}

export function foundIn({ incidents, period }: PeriodFacts): Incident[] {
  return incidents.filter((i) => isWithin(i.day, period))
}

export function closedIn({ incidents, period, timeZone }: PeriodFacts): Incident[] {
  return incidents.filter((i) => i.disposedAt && isWithin(localDay(i.disposedAt, timeZone), period))
}

export function openAt({ incidents, asOf }: PeriodFacts): Incident[] {
  return incidents.filter((i) => !i.disposedAt || i.disposedAt > asOf)
}

/** The part of some units alone; incidents of no grid are nobody's part. */
export function factsOfUnits(facts: PeriodFacts, isTheirs: (unitId: string) => boolean): PeriodFacts {
  return {
    ...facts,
    days: facts.days.map((record) => ({
      ...record,
      grids: record.grids.filter(({ grid }) => isTheirs(grid.id)),
    })),
    incidents: facts.incidents.filter(({ gridId }) => gridId !== undefined && isTheirs(gridId)),
    handOvers: facts.handOvers.filter(({ unitId }) => isTheirs(unitId)),
    changes: facts.changes.filter(({ report }) => isTheirs(report.gridId)),
    before: facts.before && factsOfUnits(facts.before, isTheirs),
  }
}

/** Zeros of a grid and day of which an incident was reported afterwards. */
export function contradictedZeros(
  facts: PeriodFacts,
): { record: GridDay; day: LocalDay; incident: Incident }[] {
  const found = foundIn(facts).filter((i) => !facts.withheld.has(i.number))
  return facts.days.flatMap(({ day, grids }) => {
    const ofDay = found.filter((i) => i.day === day)
    return grids.flatMap((record) => {
      const { state, grid, report } = record
      if (state !== 'zero' || !report) return []
      const later = ofDay.find((i) => i.gridId === grid.id && i.reportedAt > report.sentAt)
      return later ? [{ record, day, incident: later }] : []
    })
  })
}
