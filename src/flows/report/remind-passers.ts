// Who holds reports in writing is reminded, in private, before they have to be passed on.
import { passOnKey } from '../../domain/messaging/dedupe-keys.ts'
import { heldBy, passOnTimes, renderPassOnReminder } from '../../domain/report/pass-on.ts'
import { renderInstant } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { nudge } from '../person/nudge.ts'
import { lyingOf } from './lying.ts'
import { termsNow, type Instants } from './regime-times.ts'

export function passOnReminders(timeZone: string): Instants {
  return (term) => passOnTimes(term, timeZone)?.reminders ?? []
}

export async function remindPassers(occasion: Occasion, id: string): Promise<void> {
  const { nominal, community } = occasion
  const { timeZone } = community
  for (const term of termsNow(occasion, id, passOnReminders(timeZone))) {
    const times = passOnTimes(term, timeZone)
    if (!times) continue
    for (const [person, held] of heldBy(await lyingOf(occasion, term))) {
      const text = renderPassOnReminder(term.regime.name, held, renderInstant(times.due, timeZone))
      const dedupeKey = passOnKey(id, nominal, person.id)
      await nudge(occasion, person, { dedupeKey, content: { text }, expiresAt: times.due })
    }
  }
}
