// A resident's report reaches those who must act on it at once, privately, not only when it is overdue.
import { renderForStaff } from '../../domain/incident/incident-handling.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { officialsOf, staffOf, unitName } from '../../domain/roster/roster.ts'
import { isTipOff } from '../../domain/question/sensitive.ts'
import { privateAddress, type MessageScene } from '../scene.ts'

export async function tellStaff(scene: MessageScene, incident: Incident): Promise<void> {
  const { tx, roster, community, event, now } = scene
  // A tip-off is for the office alone.
  const grid = isTipOff(incident.text) ? undefined : incident.gridId
  const staff = grid === undefined ? [] : staffOf(roster, grid)
  const unit = incident.gridId ?? scene.chat?.unit ?? community.units[0]?.id ?? ''
  const gridName = incident.gridId && unitName(roster, incident.gridId)
  const { timeZone } = community
  const text = renderForStaff(incident, { gridName, chatTitle: event.chat.title, timeZone })
  for (const person of staff.length > 0 ? staff : officialsOf(roster, unit)) {
    const to = privateAddress(person, event.channel)
    const dedupeKey = `opened:${incident.number}:${person.id}`
    const priority = incident.urgent ? 'escalation' : 'receipt'
    if (to) await tx.outbox.add({ dedupeKey, to, priority, content: { text } }, now)
  }
}
