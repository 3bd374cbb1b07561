// Open incidents watched by the clock: warnings on the way to the limit, questions to who does nothing, escalation; level-triggered.
import {
  renderFinding,
  renderFindings,
  stepOfFinding,
  type FoundIncident,
} from '../../domain/incident/finding-wording.ts'
import { citationFor, flagQuestions, flagsOf, renderFlags } from '../../domain/incident/flags.ts'
import { watchOver, type Finding } from '../../domain/incident/watch.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { officeOf } from '../../domain/incident/audience.ts'
import { unitOfChat } from '../../domain/incident/concern.ts'
import type { Address } from '../../domain/messaging/outbox.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { officialsOf, unitName, type Person, type Roster } from '../../domain/roster/roster.ts'
import type { Sweep } from '../occasion.ts'
import { privateAddress } from '../scene.ts'

/** So many in one transaction; the next ones at once after it. */
const batch = 500

/** What is due is told, however late the sweep; true: there may be more. */
export async function watchIncidents(sweep: Sweep): Promise<boolean> {
  const due = await sweep.tx.incidents.due(sweep.now, batch)
  if (due.length === 0) return false
  const roster = await sweep.tx.roster.load()
  const tray = new Map<string, { to: Address; found: FoundIncident[] }>()
  for (const incident of due) {
    const finding = await note(sweep, incident)
    if (finding)
      for (const to of hearersOf(sweep, roster, { incident, finding }))
        put(tray, to, describe(sweep, roster, { incident, finding }))
  }
  for (const { to, found } of tray.values()) await send(sweep, to, found)
  return due.length === batch
}

async function note({ tx, now }: Sweep, incident: Incident): Promise<Finding | undefined> {
  const { changes, finding } = watchOver(incident, now)
  const steps = finding ? [stepOfFinding(finding, now)] : []
  return (await tx.incidents.advance(incident, changes, ...steps)) ? finding : undefined
}

interface Found {
  readonly incident: Incident
  readonly finding: Finding
}

function hearersOf({ community }: Sweep, roster: Roster, { incident, finding }: Found): readonly Address[] {
  const { chat, access } = incident
  const unit = unitOfChat(chat, roster)
  const officials =
    access === 'tip_off'
      ? officeOf(community.incidents, roster, { gridId: incident.gridId, unit })
      : officialsOf(roster, incident.gridId ?? unit)
  const named = roster.people.filter((p) => idsOf(incident, finding).includes(p.id))
  const people = named.length > 0 && access === 'open' ? named : officials
  const addresses = people.flatMap((p: Person) => privateAddress(p, chat.channel) ?? [])
  if (addresses.length > 0 || access === 'tip_off' || finding.kind !== 'escalated') return addresses
  const staffChat = roster.chats.find((c) => c.audience === 'staff')
  return staffChat ? [{ channel: staffChat.channel, chatId: staffChat.chat }] : []
}

function idsOf({ watch, handlerId }: Incident, finding: Finding): readonly string[] {
  if (finding.kind !== 'asked') return finding.people
  if (finding.about === 'still-working' && handlerId !== undefined) return [handlerId]
  // Asked again, those above hear of it, not the same people once more.
  return finding.again ? [] : (watch.stages[0]?.people ?? [])
}

function describe(
  { community, now, knowledge }: Sweep,
  roster: Roster,
  { incident, finding }: Found,
): FoundIncident {
  const { timeZone } = community
  const marks = finding.kind === 'escalated' ? flagsOf(incident, now, timeZone) : []
  const scope = { place: community.place, today: localDay(now, timeZone) }
  const flags = renderFlags(
    marks.map((flag) => ({ flag, cited: citationFor(flag, knowledge.ask(flagQuestions[flag], scope)) })),
  )
  return {
    incident,
    finding,
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
    const { dedupeKey, content } = renderFinding(one)
    await tx.outbox.add(
      { dedupeKey: `${dedupeKey}:${to.channel}:${to.chatId}`, to, priority: priorityOf(one), content },
      now,
    )
  }
  if (bundled.length === 0) return
  const [first] = bundled
  const priority = bundled.some((one) => one.finding.kind === 'escalated') ? 'escalation' : 'nudge'
  const dedupeKey = `${first ? renderFinding(first).dedupeKey : ''}:bundle:${to.channel}:${to.chatId}`
  await tx.outbox.add({ dedupeKey, to, priority, content: { text: renderFindings(bundled) } }, now)
}
