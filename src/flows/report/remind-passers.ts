// Who holds reports in writing is reminded, in private, before they have to be passed on.
import { passOnKey } from '../../domain/messaging/dedupe-keys.ts'
import { mostNudgesADay } from '../../domain/person/burden.ts'
import { heldBy, passOnTimes, renderPassOnReminder, type Lying } from '../../domain/report/pass-on.ts'
import { reportingGrids } from '../../domain/report/regime.ts'
import type { Term } from '../../domain/report/term.ts'
import { isWritten, passersOf } from '../../domain/report/written-report.ts'
import { instantAt, localDay, renderInstant } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { privateAddress } from '../scene.ts'
import { termsNow, type Instants } from './regime-times.ts'

export function passOnReminders(timeZone: string): Instants {
  return (term) => passOnTimes(term, timeZone)?.reminders ?? []
}

export async function remindPassers(occasion: Occasion, id: string): Promise<void> {
  const { tx, now, nominal, community } = occasion
  const { timeZone } = community
  const midnight = instantAt(localDay(now, timeZone), '00:00', timeZone)
  for (const term of termsNow(occasion, id, passOnReminders(timeZone))) {
    const times = passOnTimes(term, timeZone)
    if (!times) continue
    for (const [person, held] of heldBy(await lyingOf(occasion, term))) {
      const to = privateAddress(person)
      if (!to || (await tx.outbox.nudged(to, midnight)) >= mostNudgesADay) continue
      const text = renderPassOnReminder(term.regime.name, held, renderInstant(times.due, timeZone))
      const dedupeKey = passOnKey(id, nominal, person.id)
      const message = { dedupeKey, to, priority: 'nudge', content: { text }, expiresAt: times.due } as const
      await tx.outbox.add(message, now)
    }
  }
}

async function lyingOf({ tx, roster }: Occasion, { regime, day }: Term): Promise<readonly Lying[]> {
  if (!isWritten(regime)) return []
  const units = reportingGrids(regime, roster)
  const lying: Lying[] = []
  for (const report of await tx.reports.latest(regime.id, day)) {
    const unit = units.find(({ id }) => id === report.gridId)
    const written = report.kind === 'written' ? await tx.written.get(report.id) : undefined
    if (!unit || !written || written.passedOnAt) continue
    lying.push({ reportId: report.id, unitName: unit.name, passers: passersOf(regime, roster, unit) })
  }
  return lying
}
