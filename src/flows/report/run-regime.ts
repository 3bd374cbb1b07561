// A regime's day: remind the missing, call the missing at the deadline, publish the summary next morning.
import type { Regime } from '../../domain/report/regime-schema.ts'
import { addDays, localDay, type LocalDay } from '../../domain/time/local-day.ts'
import {
  blindTime,
  closesAt,
  reportingGrids,
  reportWindow,
  type ReportWindow,
} from '../../domain/report/regime.ts'
import {
  gridDays,
  missingOf,
  renderMissing,
  renderReminder,
  renderSummary,
  type GridDay,
} from '../../domain/report/report-day.ts'
import { officialsOf, staffOf } from '../../domain/roster/roster.ts'
import type { Occasion } from '../occasion.ts'
import { privateAddress } from '../scene.ts'

export async function remindMissing(occasion: Occasion, regime: Regime): Promise<void> {
  const { tx, roster, nominal, now, community } = occasion
  const day = localDay(nominal, community.timeZone)
  const missing = new Set(missingOf(await daysOf(occasion, regime, day)).map((g) => g.id))
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
  const { nominal, now, community } = occasion
  const window = reportWindow(regime, localDay(nominal, community.timeZone), community.timeZone)
  return now >= closesAt(window, await occasion.tx.outages.within({ from: window.opens, to: now }))
}

export async function callMissing(occasion: Occasion, regime: Regime): Promise<void> {
  const { tx, roster, nominal, now } = occasion
  const day = localDay(nominal, occasion.community.timeZone)
  const days = await daysOf(occasion, regime, day)
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

function dayBefore({ nominal, community }: Occasion, regime: Regime): ReportWindow & { day: LocalDay } {
  const day = addDays(localDay(nominal, community.timeZone), -1)
  return { day, ...reportWindow(regime, day, community.timeZone) }
}

/** A summary this late after its nominal time says so. */
const lateAfterMs = 5 * 60_000

export async function publishSummary(occasion: Occasion, regime: Regime): Promise<void> {
  const { tx, roster, nominal, now, community } = occasion
  const { timeZone } = community
  const { day, ...window } = dayBefore(occasion, regime)
  // Of a day before its own time the bot knows nothing, and says nothing.
  if (!(await tx.occurrences.taken(closeSchedule(regime), window.due))) return
  const outages = await tx.outages.within({ from: window.opens, to: window.due })
  const grids = new Set(reportingGrids(regime, roster).map((g) => g.id))
  const incidents = (await tx.incidents.ofDay(day)).filter(
    (i) => i.gridId === undefined || grids.has(i.gridId),
  )
  const text = renderSummary({
    title: regime.name,
    day,
    timeZone,
    days: await daysOf(occasion, regime, day),
    incidents,
    blindMs: blindTime(window, outages),
    producedLateAt: now.getTime() - nominal.getTime() > lateAfterMs ? now : undefined,
  })
  for (const chat of roster.chats.filter((c) => regime.recipients.includes(c.id))) {
    const to = { channel: chat.channel, chatId: chat.chat }
    await tx.outbox.add(
      { dedupeKey: `summary:${regime.id}:${day}:${chat.id}`, to, priority: 'paper', content: { text } },
      now,
    )
  }
}

async function daysOf(
  { tx, community, roster }: Occasion,
  regime: Regime,
  day: LocalDay,
): Promise<readonly GridDay[]> {
  const window = reportWindow(regime, day, community.timeZone)
  return gridDays({
    grids: reportingGrids(regime, roster),
    reports: await tx.reports.latest(regime.id, day),
    window,
    outages: await tx.outages.within({ from: window.opens, to: window.due }),
  })
}
