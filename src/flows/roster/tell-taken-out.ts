// What stands open in units and groups that were just taken out of the roster is told, once, to those who answer for it from now on.
import { grouped } from '../../lib/grouped.ts'
import { ofRecords } from '../../domain/channel/resident-data.ts'
import type { Community } from '../../domain/community/community.ts'
import { inChargeOf } from '../../domain/incident/concern.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { isTakenOut, renderNobodysNow, renderTakenOut } from '../../domain/incident/taken-out.ts'
import { nobodysKey, takenOutKey } from '../../domain/messaging/dedupe-keys.ts'
import type { Tx } from '../../domain/ports.ts'
import { chatAt, roleOf, unitOf, type Person, type Roster } from '../../domain/roster/roster.ts'
import { privateAddress } from '../scene.ts'
import { tellPrivately } from '../tell.ts'

interface World {
  readonly tx: Tx
  readonly community: Community
  readonly now: Date
}

/** In the transaction that took them out: another replica, or the next start, finds nothing more to take out. The numbers of those that nobody can be told of. */
export async function tellTakenOut(world: World, before: Roster): Promise<readonly number[]> {
  const roster = await world.tx.roster.load()
  const rules = world.community.incidents
  const charged = (await openIn(world.tx, before, roster)).map(
    (incident) => [incident, inChargeOf(incident, { roster, rules }).filter(isReached)] as const,
  )
  const heirs = grouped(charged.flatMap(([one, people]) => people.map((person) => [person, one] as const)))
  for (const [person, incidents] of heirs)
    await tell(world, person, { key: takenOutKey, text: renderTakenOut(incidents, roster) })
  return tellLeft(
    world,
    roster,
    charged.flatMap(([one, people]) => (people.length === 0 ? [one] : [])),
  )
}

const isReached = (person: Person) => privateAddress(person) !== undefined

/** Where nobody answers for the place, or nobody who can be reached: to all officials, so that they name somebody. A tip-off is for its office alone. */
async function tellLeft(world: World, roster: Roster, left: readonly Incident[]): Promise<readonly number[]> {
  const officials = roster.people.filter((one) => roleOf(one) === 'official' && isReached(one))
  const open = officials.length > 0 ? left.filter(({ access }) => access === 'open') : []
  for (const person of open.length > 0 ? officials : [])
    await tell(world, person, { key: nobodysKey, text: renderNobodysNow(open, roster) })
  return left.filter((one) => !open.includes(one)).map(({ number }) => number)
}

interface Told {
  readonly key: typeof takenOutKey
  readonly text: string
}

async function tell({ tx, now }: World, person: Person, { key, text }: Told): Promise<void> {
  const content = ofRecords(text)
  await tellPrivately({ tx, now }, person, { dedupeKey: key(now, person.id), priority: 'notice', content })
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
