// Several messages and photos of one person right after each other make one incident, not many.
import type { Incident } from '../../domain/incident/incident.ts'
import type { IncidentFacts, Reading } from '../../domain/message/reading.ts'
import { continues, isUnnamed, joinMs, tellsHowMany } from '../../domain/incident/joining.ts'
import { placedBy, placeSent } from '../../domain/incident/place.ts'
import { tellsNoDanger, upholdsAlarm } from '../../domain/message/signs/false-alarm.ts'
import { readCount } from '../../domain/message/field/counts.ts'
import { isOfSame, lastReportMs } from '../../domain/record/amending.ts'
import { parseBarePlace } from '../../domain/record/missing.ts'
import { contextOf } from '../reading-of.ts'
import { here, reply, toldIn, type MessageScene } from '../scene.ts'
import { quotedBy } from '../record/referred.ts'
import { correctReport } from '../report/correct-report.ts'
import { replySupplement } from './discreet.ts'
import { actorOf, noteOnIncident } from './note-incident.ts'
import { takeDown } from './take-down.ts'
import { tellOfAct, tellOfWords } from './tell-of-act.ts'

/** True: it became a step of the incident that the same account reported here just before. */
export async function joinRecent(scene: MessageScene, reading: Reading): Promise<boolean> {
  const { event } = scene
  const said = saidMore(scene, reading)
  if (!said) return false
  const incident = await spokenOf(scene, said)
  if (!incident || incident.reportedAt > event.sentAt) return false
  const { is, facts } = said
  const down = is === 'otherwise' ? await takeDown(scene, incident) : undefined
  if (down !== undefined) {
    await reply(scene, 'receipt', { text: down })
    return true
  }
  if (reading.intent === 'correction') {
    if (!isOfSame(reading, incident)) return false
    await correctReport(scene, reading)
    return true
  }
  if (facts && !continues(incident, facts, event.text)) return false
  const placed = placedBy(incident, said.place)
  if (is === 'place' && placed.location === undefined && !incident.urgent) return false
  if (is === 'otherwise' && !incident.urgent) return false
  const after = await join(scene, incident, { facts, placed, count: said.count })
  // A photo needs no word.
  if (is === 'photo') return true
  await replySupplement(scene, { before: incident, after })
  const told = { words: toldIn(scene), before: incident, after }
  if (facts?.urgent) await tellOfAct(scene, { number: incident.number, ...told, act: { act: 'follow' } })
  else await tellOfWords(scene, told)
  return true
}

/** What it was told just before, or of what he quotes. */
async function spokenOf(scene: MessageScene, { is }: SaidMore): Promise<Incident | undefined> {
  const { event, tx } = scene
  if (is === 'otherwise' && event.quote) return ownQuoted(scene, event.quote.text)
  const since = new Date(event.sentAt.getTime() - joinMs)
  const [incident] = await tx.incidents.ofAccount(here(scene), event.sender.accountId, since)
  return incident
}

/** His own that the quote tells of; where a platform hands over only words, one that he told in these. */
async function ownQuoted(scene: MessageScene, words: string): Promise<Incident | undefined> {
  const { event, tx } = scene
  const { incidents } = await quotedBy(scene)
  if (incidents.length > 0) return incidents.find((one) => actorOf(scene, one).own)
  // A photo has no words to be known by.
  if (words.trim() === '') return undefined
  const since = new Date(event.sentAt.getTime() - lastReportMs)
  const own = await tx.incidents.ofAccount(here(scene), event.sender.accountId, since)
  const steps = await tx.incidents.stepsOf(own.map((one) => one.number))
  return own.find(({ number }) => steps.get(number)?.some(({ text }) => text.trim() === words.trim()))
}

interface SaidMore {
  readonly is: 'photo' | 'place' | 'count' | 'words' | 'otherwise'
  readonly facts?: IncidentFacts | undefined
  readonly place?: string | undefined
  readonly count?: number | undefined
}

/** A photo, a place or a number alone, words that tell of one incident and nothing else, or a resident's that it is otherwise now. */
function saidMore(scene: MessageScene, reading: Reading): SaidMore | undefined {
  const { attachments, text } = scene.event
  const sent = attachments.find(({ kind }) => kind === 'location')
  const isPhoto = attachments.some((a) => a.kind !== 'voice') && text.trim() === ''
  if (isPhoto) return { is: 'photo', place: sent && placeSent(sent) }
  if (isOtherwise(scene, reading)) return { is: 'otherwise' }
  if (reading.intent === 'incident' && reading.alsoZeroGrids.length === 0) {
    const [facts, ...more] = reading.incidents
    const place = facts?.location ?? (sent && placeSent(sent))
    return facts && more.length === 0 ? { is: 'words', facts, place } : undefined
  }
  if (reading.intent !== 'chatter') return undefined
  if (tellsHowMany(text)) return { is: 'count', count: readCount(text) }
  const place = parseBarePlace(text, contextOf(scene))
  return place === undefined ? undefined : { is: 'place', place }
}

/** A resident who is not asked; and whoever says plainly that there was no danger, or that there is, whatever else it may be read as. */
function isOtherwise({ member, event }: MessageScene, { intent }: Reading): boolean {
  const unasked = member.role === 'resident' && !event.addressed
  if (intent === 'correction' || intent === 'incident_update') return unasked
  // What else is there when an alarm is upheld is a report of its own.
  const upholds = intent !== 'incident' && upholdsAlarm(event.text)
  return loose.includes(intent) && (upholds || tellsNoDanger(event.text))
}

const loose: readonly Reading['intent'][] = ['chatter', 'ack', 'incident', 'question']

interface More {
  readonly facts: IncidentFacts | undefined
  readonly placed: { readonly location?: string }
  readonly count: number | undefined
}

/** The incident as it is then. */
async function join(
  scene: MessageScene,
  incident: Incident,
  { facts, placed, count = facts?.count }: More,
): Promise<Incident> {
  const { event } = scene
  const named = facts && facts.category !== 'other' && isUnnamed(incident)
  const changes = {
    ...placed,
    ...(count !== undefined && incident.count === undefined ? { count } : {}),
    ...(named ? { category: facts.category } : {}),
  }
  const files = event.attachments.map((a) => `[${a.kind} ${a.ref}]`).join('')
  return noteOnIncident(scene, incident, { text: toldIn(scene) + files, changes })
}
