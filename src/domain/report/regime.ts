// Who reports under a regime, and the window of a report with our own outages taken out.
import { grouped } from '../../lib/grouped.ts'
import type { Outage } from '../time/outage-rows.ts'
import {
  officialsOf,
  isWithin,
  personOf,
  staffOf,
  unitOf,
  unitsUnder,
  type Member,
  type Person,
  type Roster,
  type Unit,
} from '../roster/roster.ts'
import { asReporter } from '../roster/roster-index.ts'
import type { Regime } from './regime-schema.ts'

export interface ReportWindow {
  readonly opens: Date
  /** As the regime says, before any outage. */
  readonly due: Date
  /** How long after it a report is not yet late. */
  readonly graceMs: number
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
  return new Date(window.due.getTime() + window.graceMs + blindTime(window, outages))
}

/** Messages that waited while the bot was down get this long to come in before a day is closed. */
const catchUpMs = 2 * 60_000

/** When the missing of a day are called: at the deadline, or shortly after the bot came back from an outage. */
export function closesAt(window: ReportWindow, outages: readonly Outage[]): Date {
  const back = outages.filter((o) => o.to > window.due).map((o) => o.to.getTime() + catchUpMs)
  return new Date(Math.max(deadline(window, outages).getTime(), ...back))
}

/** The units that owe the reports; people stand among them under their own names. */
export function reportingGrids({ unit, reporters }: Regime, roster: Roster): readonly Unit[] {
  if (typeof reporters === 'string') return unitsUnder(roster, unit).filter((u) => u.kind === reporters)
  return roster.people.filter((person) => reporters.includes(person.id)).map(asReporter)
}

/** Whether a unit, or a person by his id, reports under the regime; cheaper than to list them all. */
export function isReporting({ unit, reporters }: Regime, roster: Roster, id: string): boolean {
  if (typeof reporters !== 'string') return reporters.includes(id)
  const self = unitOf(roster, id)
  return self?.kind === reporters && isWithin(roster, id, unit)
}

/** The units that a person reports for under the regime, himself among them. */
export function unitsReportedBy(regime: Regime, roster: Roster, personId: string): readonly Unit[] {
  return reportingGrids(regime, roster).filter((unit) =>
    reportersOf(regime, roster, unit).some((person) => person.id === personId),
  )
}

/** The people who report for it: one of them suffices. */
export function reportersOf(regime: Regime, roster: Roster, { id, kind }: Unit): readonly Person[] {
  if (typeof regime.reporters !== 'string') return roster.people.filter((person) => person.id === id)
  return kind === 'grid' ? staffOf(roster, id) : officialsOf(roster, id)
}

/** Grids whose reporters are all on leave; one that never had any is not exempt. */
export function exemptOf(regime: Regime, roster: Roster, grids: readonly Unit[]): ReadonlySet<string> {
  const { away } = roster
  if (regime.unmanned === 'missing' || !away) return new Set()
  const alone = (grid: Unit) => {
    const people = reportersOf(regime, roster, grid)
    return people.length > 0 && people.every((person) => away.has(person.id))
  }
  return new Set(grids.filter(alone).map((grid) => grid.id))
}

/** Whom to ask for what is missing; one who is on leave is asked nothing. */
export function askedFor(
  regime: Regime,
  roster: Roster,
  missing: readonly Unit[],
): ReadonlyMap<Person, readonly Unit[]> {
  const present = (grid: Unit) => reportersOf(regime, roster, grid).filter(({ id }) => !roster.away?.has(id))
  return grouped(missing.flatMap((grid) => present(grid).map((person) => [person, grid] as const)))
}

/** His own, and all that is below the units he is official of. */
export function mayReport(roster: Roster, { personId }: Member, id: string): boolean {
  if (personId === undefined) return false
  const roles = personOf(roster, personId)?.roles ?? []
  return personId === id || roles.some((r) => r.role !== 'inspector' && isWithin(roster, id, r.unit))
}
