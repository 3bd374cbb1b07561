// A regime's day: remind the missing, call the missing at the deadline.
import type { Regime } from '../../domain/report/regime-schema.ts'
import { addDays, localDay, type LocalDay } from '../../domain/time/local-day.ts'
import { closesAt, reportingGrids, reportWindow, type ReportWindow } from '../../domain/report/regime.ts'
import { missingOf, renderMissing, renderReminder } from '../../domain/report/report-day.ts'
import { officialsOf, soleChannel, staffOf } from '../../domain/roster/roster.ts'
import type { Occasion } from '../occasion.ts'
import { privateAddress } from '../scene.ts'
import { regimeDay } from './regime-day.ts'

export async function remindMissing(occasion: Occasion, regime: Regime): Promise<void> {
  const { tx, roster, nominal, now, community } = occasion
  const day = localDay(nominal, community.timeZone)
  const missing = new Set(missingOf((await regimeDay(occasion, regime, day)).grids).map((g) => g.id))
  const expiresAt = reportWindow(regime, day, community.timeZone).due
  for (const person of roster.people) {
    const grids = reportingGrids(regime, roster).filter(
      (g) => missing.has(g.id) && staffOf(roster, g.id).includes(person),
    )
    const to = privateAddress(person)
    if (grids.length === 0 || !to) continue
    const dedupeKey = `remind:${regime.id}:${nominal.toISOString()}:${person.id}`
    const content = { text: renderReminder(regime.name, regime.due, grids) }
    await tx.outbox.add({ dedupeKey, to, priority: 'nudge', content, expiresAt }, now)
  }
}

/** The day may be closed: the deadline is past, our own outages taken out. */
export async function dayMayClose(occasion: Occasion, regime: Regime): Promise<boolean> {
  const { nominal, now, community, roster, tx } = occasion
  const window = reportWindow(regime, localDay(nominal, community.timeZone), community.timeZone)
  const outages = await tx.outages.within({ from: window.opens, to: now }, soleChannel(roster))
  return now >= closesAt(window, outages)
}

export async function callMissing(occasion: Occasion, regime: Regime): Promise<void> {
  const { tx, roster, nominal, now } = occasion
  const day = localDay(nominal, occasion.community.timeZone)
  const days = (await regimeDay(occasion, regime, day)).grids
  for (const person of officialsOf(roster, regime.unit)) {
    const to = privateAddress(person)
    if (!to) continue
    const content = { text: renderMissing(regime.name, day, days) }
    await tx.outbox.add(
      { dedupeKey: `missing:${regime.id}:${day}:${person.id}`, to, priority: 'escalation', content },
      now,
    )
  }
}

export function closeSchedule(regime: Regime): string {
  return `regime:${regime.id}:close`
}

/** The day before was closed, or ended before the bot was there at all. */
export async function dayIsWorkedOff(occasion: Occasion, regime: Regime): Promise<boolean> {
  const { due } = dayBefore(occasion, regime)
  return (await occasion.tx.occurrences.workedOffUntil(closeSchedule(regime), occasion.now)) >= due
}

export function dayBefore(
  { nominal, community }: Occasion,
  regime: Regime,
): ReportWindow & { day: LocalDay } {
  const day = addDays(localDay(nominal, community.timeZone), -1)
  return { day, ...reportWindow(regime, day, community.timeZone) }
}
