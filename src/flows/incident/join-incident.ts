// Several messages and photos of one person right after each other make one incident, not many.
import type { Incident } from '../../domain/incident/incident.ts'
import type { IncidentFacts, Reading } from '../../domain/message/reading.ts'
import { continues, isCry, joinMs } from '../../domain/incident/joining.ts'
import { placedBy, placeSent } from '../../domain/incident/place.ts'
import { parseBarePlace } from '../../domain/record/missing.ts'
import { contextOf } from '../reading-of.ts'
import { here, type MessageScene } from '../scene.ts'
import { replySupplement } from './discreet.ts'
import { noteOnIncident } from './note-incident.ts'
import { tellOfAct } from './tell-of-act.ts'

/** True: it became a step of the incident that the same account reported here just before. */
export async function joinRecent(scene: MessageScene, reading: Reading): Promise<boolean> {
  const { event, tx } = scene
  const said = saidMore(scene, reading)
  if (!said) return false
  const since = new Date(event.sentAt.getTime() - joinMs)
  const [incident] = await tx.incidents.ofAccount(here(scene), event.sender.accountId, since)
  if (!incident || incident.reportedAt > event.sentAt) return false
  const { facts } = said
  if (facts && !continues(incident, facts, event.text)) return false
  const placed = placedBy(incident, said.place)
  if (said.is === 'place' && placed.location === undefined) return false
  const after = await join(scene, incident, { facts, placed })
  // A photo needs no word.
  if (said.is !== 'photo') await replySupplement(scene, { before: incident, after })
  const told = { number: incident.number, words: event.text, before: incident, after }
  if (facts?.urgent) await tellOfAct(scene, { ...told, act: { act: 'follow' } })
  return true
}

interface SaidMore {
  readonly is: 'photo' | 'place' | 'words'
  readonly facts: IncidentFacts | undefined
  readonly place: string | undefined
}

/** A photo, a place alone, or words that tell of one incident and nothing else. */
function saidMore(scene: MessageScene, reading: Reading): SaidMore | undefined {
  const { attachments, text } = scene.event
  const sent = attachments.find(({ kind }) => kind === 'location')
  const isPhoto = attachments.some((a) => a.kind !== 'voice') && text.trim() === ''
  if (isPhoto) return { is: 'photo', facts: undefined, place: sent && placeSent(sent) }
  if (reading.intent === 'incident' && reading.alsoZeroGrids.length === 0) {
    const [facts, ...more] = reading.incidents
    const place = facts?.location ?? (sent && placeSent(sent))
    return facts && more.length === 0 ? { is: 'words', facts, place } : undefined
  }
  const place = reading.intent === 'chatter' ? parseBarePlace(text, contextOf(scene)) : undefined
  return place === undefined ? undefined : { is: 'place', facts: undefined, place }
}

/** The incident as it is then. */
async function join(
  scene: MessageScene,
  incident: Incident,
  { facts, placed }: { facts: IncidentFacts | undefined; placed: { readonly location?: string } },
): Promise<Incident> {
  const { event } = scene
  const named = facts && facts.category !== 'other' && (incident.category === 'other' || isCry(incident))
  const changes = {
    ...placed,
    ...(facts?.count !== undefined && incident.count === undefined ? { count: facts.count } : {}),
    ...(named ? { category: facts.category } : {}),
  }
  const files = event.attachments.map((a) => `[${a.kind} ${a.ref}]`).join('')
  return noteOnIncident(scene, incident, { text: event.text + files, changes })
}
