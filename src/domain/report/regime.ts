// A report regime on one day: its window, its deadline with our own outages taken out, the grids that report.
import type { Community } from '../community/community.ts'
import type { Regime } from './regime-schema.ts'
import { instantAt, type LocalDay } from '../time/local-day.ts'
import type { Outage } from '../time/outage-rows.ts'
import { gridsUnder, type Roster, type Unit } from '../roster/roster.ts'

export interface ReportWindow {
  readonly opens: Date
  /** As the regime says, before any outage. */
  readonly due: Date
}

export function reportWindow(regime: Regime, day: LocalDay, timeZone: string): ReportWindow {
  return { opens: instantAt(day, regime.opens, timeZone), due: instantAt(day, regime.due, timeZone) }
}

/** Milliseconds of the window in which the bot was down; outages that overlap count once. */
export function blindTime(window: ReportWindow, outages: readonly Outage[]): number {
  let counted = window.opens.getTime()
  let blind = 0
  for (const outage of outages.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const from = Math.max(outage.from.getTime(), counted)
    const to = Math.min(outage.to.getTime(), window.due.getTime())
    blind += Math.max(0, to - from)
    counted = Math.max(counted, to)
  }
  return blind
}

/** Our outage is never their lateness: the deadline moves by the time the bot was down inside the window. */
export function deadline(window: ReportWindow, outages: readonly Outage[]): Date {
  return new Date(window.due.getTime() + blindTime(window, outages))
}

/** Messages that waited while the bot was down get this long to come in before a day is closed. */
const catchUpMs = 2 * 60_000

/** When the missing of a day are called: at the deadline, or shortly after the bot came back from an outage. */
export function closesAt(window: ReportWindow, outages: readonly Outage[]): Date {
  const back = outages.filter((o) => o.to > window.due).map((o) => o.to.getTime() + catchUpMs)
  return new Date(Math.max(deadline(window, outages).getTime(), ...back))
}

export function reportingGrids(regime: Regime, roster: Roster): readonly Unit[] {
  return gridsUnder(roster, regime.unit)
}

/** The regime that a grid reports under; undefined where none covers it. */
export function regimeOf(community: Community, roster: Roster, gridId: string): Regime | undefined {
  return community.regimes.find((r) => reportingGrids(r, roster).some((g) => g.id === gridId))
}
