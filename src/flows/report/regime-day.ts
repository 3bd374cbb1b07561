// One day of a regime as the store has it: each grid in its state.
import type { Community } from '../../domain/community/community.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Regime } from '../../domain/report/regime-schema.ts'
import { blindTime, reportingGrids, reportWindow } from '../../domain/report/regime.ts'
import { gridDays } from '../../domain/report/report-day.ts'
import type { DayRecord } from '../../domain/paper/period-facts.ts'
import { soleChannel, type Roster } from '../../domain/roster/roster.ts'
import type { LocalDay } from '../../domain/time/local-day.ts'

/** What the records of a regime are read from. */
export interface Records {
  readonly tx: Tx
  readonly community: Community
  readonly roster: Roster
}

export async function regimeDay(records: Records, regime: Regime, day: LocalDay): Promise<DayRecord> {
  const { tx, community, roster } = records
  const window = reportWindow(regime, day, community.timeZone)
  const outages = await tx.outages.within({ from: window.opens, to: window.due }, soleChannel(roster))
  const grids = gridDays({
    grids: reportingGrids(regime, roster),
    reports: await tx.reports.latest(regime.id, day),
    window,
    outages,
  })
  return { day, grids, blindMs: blindTime(window, outages) }
}
