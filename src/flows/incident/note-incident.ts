// What somebody adds to an incident without an act of its own, and who he is to it.
import type { Actor } from '../../domain/incident/act/act.ts'
import { concernsOf } from '../../domain/incident/concern.ts'
import {
  saidOnStep,
  type Incident,
  type IncidentChanges,
  type StepKind,
} from '../../domain/incident/incident.ts'
import { here, toldIn, type Scene } from '../scene.ts'
import { followCard, viewOf } from './show-cards.ts'

export function actorOf({ member, event, roster, community }: Scene, incident: Incident): Actor {
  const own = incident.accountId === event.sender.accountId && incident.chat.channel === event.channel
  const concern = concernsOf(member, { roster, rules: community.incidents })(incident)
  return { personId: member.personId, name: member.name, own, concern }
}

export interface Note {
  /** The message's own words unless given. */
  readonly text?: string
  readonly changes?: IncidentChanges
  readonly kind?: StepKind
}

/** The incident as it is then. */
export async function noteOnIncident(
  scene: Scene,
  incident: Incident,
  { text = toldIn(scene), changes = {}, kind = 'noted' }: Note = {},
): Promise<Incident> {
  const { tx, event, member, eventId } = scene
  const said = saidOnStep(incident, actorOf(scene, incident), text)
  const by = { personId: member.personId, eventId }
  const after = await tx.incidents.advance(incident, changes, { at: event.sentAt, kind, ...said, ...by })
  await followCard(viewOf(scene), { before: incident, after }, here(scene))
  return after
}
