// What is said to be done waits for somebody else to verify it: officials get one list in the morning.
import { verifyKey } from '../../domain/messaging/dedupe-keys.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { renderToVerify } from '../../domain/incident/rules/incident-handling.ts'
import { inChargeOf } from '../../domain/incident/concern.ts'
import { reach } from '../../domain/incident/presence.ts'
import type { Person } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { tellPrivately } from '../tell.ts'

export async function askToVerify(occasion: Occasion): Promise<void> {
  const { tx, roster, community, nominal, now } = occasion
  // Oldest first: what waited longest is what a short list shows.
  const resolved = (await tx.incidents.search({ states: ['resolved'] })).toReversed()
  for (const person of roster.people) {
    const mine = resolved.filter((one) => officials(occasion, one).includes(person))
    if (mine.length === 0) continue
    const dedupeKey = verifyKey(localDay(nominal, community.timeZone), person.id)
    const content = { text: renderToVerify(mine) }
    await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'nudge', content })
  }
}

function officials({ roster, community }: Occasion, incident: Incident): readonly Person[] {
  return reach(inChargeOf(incident, { rules: community.incidents, roster }), incident, roster).people
}
