// What is said to be done waits for somebody else to verify it: officials get one list in the morning.
import { grouped } from '../../lib/grouped.ts'
import { verifyKey } from '../../domain/messaging/dedupe-keys.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { renderToVerify } from '../../domain/incident/rules/incident-handling.ts'
import { inChargeOf } from '../../domain/incident/concern.ts'
import { reach } from '../../domain/incident/presence.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { tellPrivately } from '../tell.ts'

export async function askToVerify(occasion: Occasion): Promise<void> {
  const { tx, roster, community, nominal, now } = occasion
  // Oldest first: what waited longest is what a short list shows.
  const resolved = (await tx.incidents.search({ states: ['resolved'] })).toReversed()
  const rules = community.incidents
  const askedOf = (one: Incident) => reach(inChargeOf(one, { rules, roster }), one, roster).people
  const asked = grouped(resolved.flatMap((one) => askedOf(one).map((person) => [person, one] as const)))
  for (const [person, mine] of asked) {
    const dedupeKey = verifyKey(localDay(nominal, community.timeZone), person.id)
    const content = { text: renderToVerify(mine) }
    await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'nudge', content })
  }
}
