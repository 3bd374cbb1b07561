// Gathers what a paper of a regime is composed of, out of the records of its period.
import type { PaperKind, Period } from '../../domain/paper/paper.ts'
import type { Change, DayRecord, PeriodFacts } from '../../domain/paper/period-facts.ts'
import { isWithheld } from '../../domain/paper/withheld.ts'
import type { HandOver } from '../../domain/shift/hand-over.ts'
import type { Regime } from '../../domain/report/regime-schema.ts'
import { termsOf } from '../../domain/report/term.ts'
import { addDays, daysOfPeriod, instantAt, monthBefore, type LocalDay } from '../../domain/time/local-day.ts'
import { regimeDay, termDay, type Records } from '../report/regime-day.ts'
import { isWithin, unitName } from '../../domain/roster/roster.ts'

export interface PaperRequest {
  readonly regime: Regime
  readonly kind: PaperKind
  readonly period: Period
  /** Incidents are told as they stood then. */
  readonly asOf: Date
  /** The last report that the issue before knew of: what came later for earlier days is a change. */
  readonly sinceReportId: number | undefined
}

export async function gatherPaper(records: Records, request: PaperRequest): Promise<PeriodFacts> {
  const facts = await gatherPeriod(records, request)
  if (request.kind !== 'monthly') return facts
  const period = monthBefore(request.period.from)
  const asOf = instantAt(addDays(period.to, 1), '00:00', records.community.timeZone)
  const before = await gatherPeriod(records, { ...request, period, asOf, sinceReportId: undefined })
  return before.days.some(({ grids }) => grids.some((g) => g.report)) ? { ...facts, before } : facts
}

async function gatherPeriod(records: Records, request: PaperRequest): Promise<PeriodFacts> {
  const { tx, community, roster } = records
  const { regime, period, kind, asOf } = request
  const { timeZone } = community
  const closed = new Set(await tx.closedDays.days(regime.id, period))
  const days = []
  for (const day of daysOfPeriod(period))
    days.push(
      closed.has(day) ? await regimeDay(records, regime.id, day) : await openDay(records, request, day),
    )
  const since = instantAt(period.from, '00:00', timeZone)
  const touching = regime.wants.kind === 'zero' ? await tx.incidents.touching({ to: period.to, since }) : []
  // Of all below its unit, whoever reports of them; what was reported twice counts under its first number.
  const incidents = touching.filter(
    ({ state, gridId }) =>
      state !== 'duplicate' && (gridId === undefined || isWithin(roster, gridId, regime.unit)),
  )
  return {
    kind,
    name: regime.name,
    wants: regime.wants.kind,
    period,
    timeZone,
    days: days.filter((one) => one !== undefined),
    incidents,
    gridNames: new Map(
      incidents.flatMap(({ gridId }) => (gridId === undefined ? [] : [[gridId, unitName(roster, gridId)]])),
    ),
    withheld: new Set(incidents.filter((i) => isWithheld(i, roster)).map((i) => i.number)),
    handOvers: await handOversOf(records, regime, period),
    changes: await changesOf(records, request),
    before: undefined,
    asOf,
  }
}

/** Each belongs to the day on which it was handed over. */
async function handOversOf(
  { tx, community: { timeZone } }: Records,
  { id, wants }: Regime,
  period: Period,
): Promise<readonly HandOver[]> {
  if (wants.kind !== 'sign-in') return []
  const midnight = (day: LocalDay) => instantAt(day, '00:00', timeZone)
  return tx.handOvers.ofRegime(id, { from: midnight(period.from), to: midnight(addDays(period.to, 1)) })
}

/** Still under way; else before the bot's own time: it knows what was made up for, and nothing else. Nobody was missing then. */
async function openDay(
  records: Records,
  { regime: { id }, asOf }: PaperRequest,
  day: LocalDay,
): Promise<DayRecord | undefined> {
  const [term] = termsOf(records.regimes, id, { from: day, to: day, calendar: records.community })
  if (!term) return undefined
  const record = await termDay(records, term)
  if (term.due > asOf) return record
  const grids = record.grids.filter(({ report }) => report)
  return grids.length > 0 ? { ...record, grids } : undefined
}

/** What the issue before said of each grid and day, against what stands now. */
async function changesOf({ tx, roster }: Records, request: PaperRequest): Promise<Change[]> {
  const { regime, period, sinceReportId } = request
  if (sinceReportId === undefined) return []
  const later = await tx.reports.changedSince(regime.id, sinceReportId, period.from)
  const changes: Change[] = []
  for (const report of later) {
    const versions = await tx.reports.versions(regime.id, report.gridId, report.day)
    const before = versions.findLast((v) => v.id <= sinceReportId)
    const gridName = unitName(roster, report.gridId)
    if (before?.kind !== report.kind) changes.push({ gridName, report, before })
  }
  return changes
}
