// Incidents past their limit: the officials responsible hear of each one, once.
import { renderEscalation } from '../../domain/incident/incident-handling.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { chatAt, officialsOf, unitName, type Roster } from '../../domain/roster/roster.ts'
import type { Sweep } from '../occasion.ts'
import { privateAddress } from '../scene.ts'

/** Level-triggered: what is overdue and was not escalated is escalated, however late the sweep. */
export async function escalateOverdue(sweep: Sweep): Promise<void> {
  const overdue = await sweep.tx.incidents.overdue(sweep.now)
  if (overdue.length === 0) return
  const roster = await sweep.tx.roster.load()
  for (const incident of overdue) await escalate(sweep, roster, incident)
}

async function escalate({ tx, now, community }: Sweep, roster: Roster, incident: Incident): Promise<void> {
  const gridName = incident.gridId && unitName(roster, incident.gridId)
  const text = renderEscalation(incident, gridName, community.timeZone)
  const step = {
    at: now,
    kind: 'escalated',
    personId: undefined,
    personName: '',
    text: '',
    eventId: undefined,
  } as const
  if (!(await tx.incidents.advance(incident, { escalatedAt: now }, step))) return
  const chat = chatAt(roster, incident.chat.channel, incident.chat.chatId)
  const unit = incident.gridId ?? chat?.unit ?? roster.units[0]?.id ?? ''
  const officials = officialsOf(roster, unit).flatMap((p) => privateAddress(p, incident.chat.channel) ?? [])
  const staffChat = roster.chats.find((c) => c.audience === 'staff')
  const fallback = staffChat ? [{ channel: staffChat.channel, chatId: staffChat.chat }] : []
  for (const to of officials.length > 0 ? officials : fallback) {
    const dedupeKey = `overdue:${incident.number}:${to.channel}:${to.chatId}`
    await tx.outbox.add({ dedupeKey, to, priority: 'escalation', content: { text } }, now)
  }
}
