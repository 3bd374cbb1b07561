// Open incidents watched by the clock: warnings on the way to the limit, questions to who does nothing, escalation; level-triggered.
import {
  keyOfFinding,
  renderFinding,
  renderFindings,
  stepOfFinding,
  type FoundIncident,
} from '../../domain/incident/finding-wording.ts'
import { watchOver, type Finding } from '../../domain/incident/watch.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { reach } from '../../domain/incident/presence.ts'
import { inChargeOf, placeOf } from '../../domain/incident/concern.ts'
import type { Address } from '../../domain/messaging/outbox.ts'
import {
  addressOf,
  nearestStaffChat,
  unitName,
  type Person,
  type Roster,
} from '../../domain/roster/roster.ts'
import type { Sweep } from '../occasion.ts'
import { citedFlags } from './cited-flags.ts'
import { rosterToday } from '../roster/roster-today.ts'
import { privateAddress } from '../scene.ts'
import { followCard } from './show-cards.ts'

/** So many in one transaction; the next ones at once after it. */
const batch = 500

/** What is due is told, however late the sweep; true: there may be more. */
export async function watchIncidents(sweep: Sweep): Promise<boolean> {
  const due = await sweep.tx.incidents.due(sweep.now, batch)
  if (due.length === 0) return false
  const roster = await rosterToday(sweep)
  const tray = new Map<string, { to: Address; found: FoundIncident[] }>()
  for (const incident of due) {
    const finding = await note(sweep, roster, incident)
    if (!finding) continue
    const { people, insteadOf } = reach(meantBy(sweep, roster, { incident, finding }), incident, roster)
    const found = describe(sweep, roster, { incident, finding, insteadOf })
    for (const to of addressesOf(people, roster, { incident, finding })) put(tray, to, found)
  }
  for (const { to, found } of tray.values()) await send(sweep, to, found)
  return due.length === batch
}

/** Its card shows that the limit has passed. */
async function note(
  { tx, now, community }: Sweep,
  roster: Roster,
  incident: Incident,
): Promise<Finding | undefined> {
  const { changes, finding } = watchOver(incident, now)
  const steps = finding ? [stepOfFinding(finding, now)] : []
  const after = await tx.incidents.advance(incident, changes, ...steps)
  const view = { tx, now, roster, timeZone: community.timeZone }
  if (finding?.kind === 'escalated') await followCard(view, { before: incident, after })
  return finding
}

interface Found {
  readonly incident: Incident
  readonly finding: Finding
}

function meantBy({ community }: Sweep, roster: Roster, { incident, finding }: Found): readonly Person[] {
  const named = roster.people.filter((p) => idsOf(incident, finding).includes(p.id))
  if (named.length > 0 && incident.access === 'open') return named
  return inChargeOf(incident, { roster, rules: community.incidents })
}

function addressesOf(
  people: readonly Person[],
  roster: Roster,
  { incident, finding }: Found,
): readonly Address[] {
  const { chat, access } = incident
  const addresses = people.flatMap((p) => privateAddress(p, chat.channel) ?? [])
  if (addresses.length > 0 || access === 'tip_off' || finding.kind !== 'escalated') return addresses
  const staffChat = nearestStaffChat(roster, placeOf(incident, roster), chat.channel)
  return staffChat ? [addressOf(staffChat)] : []
}

function idsOf({ watch, handlerId }: Incident, finding: Finding): readonly string[] {
  if (finding.kind !== 'asked') return finding.people
  if (finding.about === 'still-working' && handlerId !== undefined) return [handlerId]
  // Asked again, those above hear of it, not the same people once more.
  return finding.again ? [] : (watch.stages[0]?.people ?? [])
}

function describe(
  sweep: Sweep,
  roster: Roster,
  { incident, finding, insteadOf }: Found & Pick<FoundIncident, 'insteadOf'>,
): FoundIncident {
  const { timeZone } = sweep.community
  const flags = finding.kind === 'escalated' ? citedFlags(sweep, incident) : ''
  return {
    incident,
    finding,
    insteadOf,
    gridName: incident.gridId && unitName(roster, incident.gridId),
    flags,
    timeZone,
  }
}

function put(
  tray: Map<string, { to: Address; found: FoundIncident[] }>,
  to: Address,
  one: FoundIncident,
): void {
  const key = `${to.channel}:${to.chatId}`
  const entry = tray.get(key) ?? { to, found: [] }
  entry.found.push(one)
  tray.set(key, entry)
}

/** More than these that are not urgent go as one list. */
const mostSingle = 3

async function send({ tx, now }: Sweep, to: Address, found: readonly FoundIncident[]): Promise<void> {
  const priorityOf = (one: FoundIncident) =>
    one.finding.kind === 'escalated' || one.incident.urgent ? 'escalation' : 'nudge'
  const calm = found.filter((one) => !one.incident.urgent)
  const bundled = calm.length > mostSingle ? calm : []
  for (const one of found.filter((each) => !bundled.includes(each))) {
    const dedupeKey = keyOfFinding(one, to)
    await tx.outbox.add({ dedupeKey, to, priority: priorityOf(one), content: renderFinding(one) }, now)
  }
  const [first] = bundled
  if (!first) return
  const priority = bundled.some((one) => one.finding.kind === 'escalated') ? 'escalation' : 'nudge'
  const dedupeKey = keyOfFinding(first, 'bundle', to)
  await tx.outbox.add({ dedupeKey, to, priority, content: { text: renderFindings(bundled) } }, now)
}
