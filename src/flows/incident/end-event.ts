// "暴雨结束", said by an official: limits that count from the end of an event are computed from it.
import { localEventNames, renderEventEnd } from '../../domain/incident/rules/incident-rules.ts'
import { reply, type MessageScene } from '../scene.ts'

/** False: no event of this name is known to the rules, or it is not an official who says so: an ordinary message. */
export async function endEvent(scene: MessageScene, name: string): Promise<boolean> {
  const { member, community, tx, event, eventId } = scene
  const { personId } = member
  const known = localEventNames(community.incidents).includes(name)
  if (!known || member.role !== 'official' || personId === undefined) return false
  await tx.incidentRules.addEvent({ name, endedAt: event.sentAt, personId, personName: member.name, eventId })
  await reply(scene, 'receipt', { text: renderEventEnd(name, event.sentAt, community.timeZone) })
  return true
}
