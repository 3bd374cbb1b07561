// Several messages and photos of one person right after each other make one incident, not many.
import type { Reading } from '../../domain/message/reading.ts'
import { continues, joinMs, placeSent, renderSupplement } from '../../domain/record/missing.ts'
import { here, reply, type MessageScene } from '../scene.ts'
import { noteOnIncident } from './note-incident.ts'

/** True: it became a step of the incident that the same account reported here just before. */
export async function joinRecent(scene: MessageScene, reading: Reading): Promise<boolean> {
  const { event, tx } = scene
  const isPhoto = event.attachments.some((a) => a.kind !== 'voice') && event.text.trim() === ''
  const single = reading.intent === 'incident' && reading.alsoZeroGrids.length === 0
  const [facts, ...more] = single ? reading.incidents : []
  if (!isPhoto && (!facts || more.length > 0)) return false
  const since = new Date(event.sentAt.getTime() - joinMs)
  const [incident] = await tx.incidents.ofAccount(here(scene), event.sender.accountId, since)
  if (!incident || incident.reportedAt > event.sentAt) return false
  if (facts && !continues(incident, facts, event.text)) return false
  const sent = event.attachments.find(({ kind }) => kind === 'location')
  const changes = {
    ...(sent && incident.location === undefined ? { location: placeSent(sent) } : {}),
    ...(facts?.location !== undefined && incident.location === undefined ? { location: facts.location } : {}),
    ...(facts?.count !== undefined && incident.count === undefined ? { count: facts.count } : {}),
  }
  const files = event.attachments.map((a) => `[${a.kind} ${a.ref}]`).join('')
  await noteOnIncident(scene, incident, { text: event.text + files, changes })
  const { location } = changes
  const text = renderSupplement(incident, location === undefined ? [] : [location])
  // A photo needs no word.
  if (facts) await reply(scene, 'receipt', { text })
  return true
}
