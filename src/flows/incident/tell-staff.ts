// A report reaches those who must act on it at once, privately, not only when it is overdue.
import { renderChat } from '../../domain/messaging/chat-event.ts'
import { openedKey } from '../../domain/messaging/dedupe-keys.ts'
import { cardButtons } from '../../domain/incident/card.ts'
import { peopleOf, renderResponsible, renderRouting } from '../../domain/incident/audience.ts'
import { reach, renderInsteadOf } from '../../domain/incident/presence.ts'
import { renderForStaff } from '../../domain/incident/rules/incident-handling.ts'
import { unitsFor } from '../../domain/incident/rules/incident-rules.ts'
import { isCryForHelp, isOpen, type Incident } from '../../domain/incident/incident.ts'
import { homeUnit, unitName, type Person } from '../../domain/roster/roster.ts'
import { type MessageScene } from '../scene.ts'
import { tellPrivately } from '../tell.ts'

export async function tellStaff(scene: MessageScene, incident: Incident): Promise<void> {
  const { tx, roster, community, event, now, member } = scene
  const gridName = incident.gridId && unitName(roster, incident.gridId)
  const { timeZone, incidents: rules } = community
  // A private chat bears its person's name, and a tip-off names nobody.
  const chatTitle = renderChat(event.chat)
  const routed = renderRouting(unitsFor(rules, incident), rules, roster)
  const told = renderForStaff(incident, { gridName, chatTitle, timeZone })
  const reached = hearersOf(scene, incident).map((meant) => reach(meant, incident, roster))
  const insteadOf = reached.flatMap((one) => one.insteadOf)
  const lines = [told, routed && renderResponsible(routed), renderInsteadOf(insteadOf)]
  const text = lines.filter(Boolean).join('\n')
  const content = { text, buttons: cardButtons(incident), residents: [incident.reporterName] }
  for (const person of new Set(reached.flatMap(({ people }) => people))) {
    if (person.id === member.personId) continue
    const dedupeKey = openedKey(incident.number, person.id)
    const priority = incident.urgent ? 'escalation' : 'receipt'
    await tellPrivately({ tx, now, on: event.channel }, person, { dedupeKey, priority, content })
  }
}

/** A resident's report goes to the grid's staff, or its officials; what a unit is responsible for goes to that unit, whoever reports it. */
function hearersOf(
  { roster, community, member, chat }: MessageScene,
  incident: Incident,
): readonly (readonly Person[])[] {
  const placed = { ...incident, unit: chat?.unit ?? homeUnit(roster) }
  const people = (audience: 'staff' | 'unit' | 'official') =>
    peopleOf(audience, placed, { rules: community.incidents, roster })
  const unit = isOpen(incident) ? people('unit') : []
  if (member.role !== 'resident' && !isCryForHelp(incident)) return [unit]
  const staff = people('staff').filter(({ id }) => id !== member.personId)
  return [staff.length > 0 ? staff : people('official'), unit]
}
