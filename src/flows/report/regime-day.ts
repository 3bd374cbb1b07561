// One day of a regime as the store has it: each grid that owed a report, in its state.
import type { Community } from '../../domain/community/community.ts'
import type { DayRecord } from '../../domain/paper/period-facts.ts'
import type { Tx } from '../../domain/ports.ts'
import { blindTime, exemptOf, reportingGrids } from '../../domain/report/regime.ts'
import { gridDays } from '../../domain/report/report-day.ts'
import type { Rulebook } from '../../domain/report/rulebook.ts'
import { termsOf, type Term } from '../../domain/report/term.ts'
import { rosterOn, type Absence } from '../../domain/roster/absence.ts'
import { soleChannel, type Roster, type Unit } from '../../domain/roster/roster.ts'
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

/** undefined: the regime wants nothing on that day. */
export async function regimeDay(records: Records, id: string, day: LocalDay): Promise<DayRecord | undefined> {
  const [term] = termsOf(records.regimes, id, { from: day, to: day, calendar: records.community })
  return term && termDay(records, term)
}

export async function termDay(records: Records, term: Term): Promise<DayRecord> {
  const { tx } = records
  const { day, regime } = term
  const roster = rosterOn(records.roster, records.absences, term.dueDay)
  const outages = await tx.outages.within({ from: term.opens, to: term.due }, soleChannel(roster))
  const owed = await owing(records, term)
  const grids = gridDays({
    grids: owed,
    exempt: exemptOf(regime, roster, owed),
    reports: await tx.reports.latest(regime.id, day),
    window: term,
    outages,
  })
  return { day, grids, blindMs: blindTime(term, outages) }
}

/** All that report under the regime; between its regular days only those with an open hazard. */
async function owing({ tx, roster }: Records, { regime, onlyOpen, day }: Term): Promise<readonly Unit[]> {
  const all = reportingGrids(regime, roster)
  if (!onlyOpen) return all
  const hazards = new Set(await tx.incidents.gridsWithOpen(day))
  return all.filter((grid) => hazards.has(grid.id))
}
