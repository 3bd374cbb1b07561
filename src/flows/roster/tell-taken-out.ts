// What stands open in units and groups that were just taken out of the roster is told, once, to those who answer for it from now on.
import { ofRecords } from '../../domain/channel/resident-data.ts'
import type { Community } from '../../domain/community/community.ts'
import { inChargeOf } from '../../domain/incident/concern.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { isTakenOut, renderTakenOut } from '../../domain/incident/taken-out.ts'
import { takenOutKey } from '../../domain/messaging/dedupe-keys.ts'
import type { Tx } from '../../domain/ports.ts'
import { chatAt, unitOf, type Person, type Roster } from '../../domain/roster/roster.ts'
import { tellPrivately } from '../tell.ts'

/** In the transaction that took them out: another replica, or the next start, finds nothing more to take out. */
export async function tellTakenOut(
  { tx, community, now }: { readonly tx: Tx; readonly community: Community; readonly now: Date },
  before: Roster,
): Promise<void> {
  const roster = await tx.roster.load()
  const heirs = new Map<Person, Incident[]>()
  for (const incident of await openIn(tx, before, roster))
    for (const person of inChargeOf(incident, { roster, rules: community.incidents }))
      heirs.set(person, [...(heirs.get(person) ?? []), incident])
  for (const [person, incidents] of heirs) {
    const content = ofRecords(renderTakenOut(incidents, roster))
    const dedupeKey = takenOutKey(now, person.id)
    await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'notice', content })
  }
}

const batch = 500

async function openIn(tx: Tx, before: Roster, after: Roster): Promise<readonly Incident[]> {
  const found: Incident[] = []
  const isWhole =
    before.units.every(({ id }) => unitOf(after, id)) &&
    before.chats.every(({ channel, chat }) => chatAt(after, channel, chat))
  if (isWhole) return found
  for (let last = 0; ;) {
    const some = await tx.incidents.openAfter(last, batch)
    found.push(...some.filter((incident) => isTakenOut(incident, before, after)))
    const end = some.at(-1)
    if (!end || some.length < batch) return found
    last = end.number
  }
}
