// One day of a regime as the store has it: each grid that owed a report, in its state.
import type { Community } from '../../domain/community/community.ts'
import type { DayRecord } from '../../domain/paper/period-facts.ts'
import type { Tx } from '../../domain/ports.ts'
import { blindTime, exemptOf, reportingGrids } from '../../domain/report/regime.ts'
import { owedThen, owedToKeep, type ClosedDay } from '../../domain/report/closed-day.ts'
import type { Report } from '../../domain/report/report.ts'
import { gridDays, owedBy, type Owed } from '../../domain/report/report-day.ts'
import type { Rulebook } from '../../domain/report/rulebook.ts'
import { termsOf, type Term } from '../../domain/report/term.ts'
import { rosterOn, type Absence } from '../../domain/roster/absence.ts'
import { reportersById, soleChannel, type Roster, type Unit } from '../../domain/roster/roster.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'

/** What the records of a regime are read from. */
export interface Records {
  readonly tx: Tx
  readonly community: Community
  readonly roster: Roster
  readonly regimes: Rulebook
  readonly absences: readonly Absence[]
}

/** The records as they are, on no day in particular. */
export async function recordsOf(tx: Tx, community: Community): Promise<Records> {
  const roster = await tx.roster.load()
  return { tx, community, roster, regimes: await tx.regimes.load(), absences: await tx.absences.load() }
}

/** undefined: the regime wants nothing on that day, and did not when it was closed. */
export async function regimeDay(records: Records, id: string, day: LocalDay): Promise<DayRecord | undefined> {
  const [term] = termsOf(records.regimes, id, { from: day, to: day, calendar: records.community })
  if (term) return termDay(records, term)
  const closed = await records.tx.closedDays.of(id, day)
  return closed && closedDay(records, closed)
}

export async function termDay(records: Records, term: Term): Promise<DayRecord> {
  const { tx } = records
  const { day, regime } = term
  const closed = await tx.closedDays.of(regime.id, day)
  if (closed) return closedDay(records, closed, term)
  const { owed, blindMs } = await owedOn(records, term)
  return { day, grids: gridDays(owed, await tx.reports.latest(regime.id, day)), blindMs }
}

/** By those who owed then; who was not among them, and reported all the same, counts as well. */
async function closedDay(records: Records, closed: ClosedDay, term?: Term): Promise<DayRecord> {
  const { roster, tx } = records
  const { regimeId, day, blindMs } = closed
  const owed = owedThen(closed, roster)
  const reports = await tx.reports.latest(regimeId, day)
  const then = new Set(owed.map(({ grid }) => grid.id))
  const others = reports.filter(({ gridId, kind }) => kind !== 'withdrawn' && !then.has(gridId))
  const today = term && others.length > 0 ? await owing(records, term) : []
  // What was made up for once the day was closed stays, whatever becomes of the grid and of the rule.
  const counts = ({ gridId, late }: Report) =>
    today.some(({ id }) => id === gridId) || (late && !term?.onlyOpen)
  const more = others.filter(counts).map((one) => reporterOf(one, roster))
  const all = [...owed, ...more.map((grid) => ({ grid, silent: 'missing' as const }))]
  return { day, grids: gridDays(all, reports), blindMs }
}

/** Also of who was taken out. */
function reporterOf({ gridId: id, personName }: Report, roster: Roster): Unit {
  return reportersById(roster).get(id) ?? { id, name: personName, kind: 'office' }
}

/** Keeps who owes what as the roster says now. */
export async function keepClosed(records: Records, term: Term): Promise<void> {
  const { owed, blindMs } = await owedOn(records, term)
  const kept = { owed: owedToKeep(owed, records.roster), blindMs }
  await records.tx.closedDays.add({ regimeId: term.regime.id, day: term.day, ...kept })
}

async function owedOn(records: Records, term: Term): Promise<{ owed: readonly Owed[]; blindMs: number }> {
  const { tx } = records
  const roster = rosterOn(records.roster, records.absences, term.dueDay)
  const outages = await tx.outages.within({ from: term.opens, to: term.due }, soleChannel(roster))
  const grids = await owing(records, term)
  const exempt = exemptOf(term.regime, roster, grids)
  return { owed: owedBy(grids, { exempt, window: term, outages }), blindMs: blindTime(term, outages) }
}

/** All that report under the regime; between its regular days only those with an open hazard. */
async function owing({ tx, roster }: Records, { regime, onlyOpen, day }: Term): Promise<readonly Unit[]> {
  const all = reportingGrids(regime, roster)
  if (!onlyOpen) return all
  const hazards = new Set(await tx.incidents.gridsWithOpen(day))
  return all.filter((grid) => hazards.has(grid.id))
}
