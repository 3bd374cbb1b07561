// One act of a person on one incident: decided, written as steps, told to those whom it concerns.
import { renderActed, renderRefused, renderUnknownNumber } from '../../domain/incident/act/act-wording.ts'
import type { Act, Actor, ActRequest } from '../../domain/incident/act/act.ts'
import { decideAct } from '../../domain/incident/incident-life.ts'
import { reach, renderGivenToAbsent } from '../../domain/incident/presence.ts'
import { saidOnStep, type Incident, type IncidentChange } from '../../domain/incident/incident.ts'
import { personOf } from '../../domain/roster/roster.ts'
import { here, isHere, noteRefusal, type Scene } from '../scene.ts'
import { actorOf } from './note-incident.ts'
import { followCard, viewOf } from './show-cards.ts'
import { tellOfAct } from './tell-of-act.ts'

export interface Acted {
  readonly answer: string
  /** undefined: nothing was changed. `seenHere`: a card in this chat shows it. */
  readonly moved: (IncidentChange & { readonly seenHere: boolean }) | undefined
}

/** Does it where it may be done; a refusal is logged. */
export async function actOnIncident(scene: Scene, request: ActRequest): Promise<Acted> {
  const acted = await tryOnIncident(scene, request)
  if (!acted.moved) noteRefusal(scene, 'incident-update')
  return acted
}

/** Nobody asked for it in so many words, and where it may not be done nobody is told so. */
export async function tryOnIncident(scene: Scene, request: ActRequest): Promise<Acted> {
  const incident = await scene.tx.incidents.get(request.number)
  const actor = incident && actorOf(scene, incident)
  // What is not there and what somebody may not know of sound the same.
  if (!incident || !actor || isHidden(scene, incident, actor)) return unmoved(refuseUnknown(scene, request))
  const decision = decideAct(request.act, incident, { actor, now: scene.event.sentAt })
  if (decision.outcome === 'refused') return unmoved(renderRefused(request.act, incident, decision.why))
  const { member, event, eventId, tx, community } = scene
  const said = saidOnStep(incident, actor, request.words)
  const by = { at: event.sentAt, personId: member.personId, eventId }
  const steps = decision.kinds.map((kind) => ({ kind, ...said, ...by }))
  const after = await tx.incidents.advance(incident, decision.changes, ...steps)
  await linkBack(scene, request, incident)
  await tellOfAct(scene, { ...request, words: said.text, before: incident, after })
  const moved = { before: incident, after }
  // A press is answered by the card alone; what was written is answered here.
  const card = await followCard(viewOf(scene), moved, event.kind === 'pressed' ? undefined : here(scene))
  const answer = renderActed(request.act, after, community.timeZone) + absenceNote(scene, request.act, after)
  return { answer, moved: { ...moved, seenHere: card !== undefined && isHere(scene, card.chat) } }
}

function unmoved(answer: string): Acted {
  return { answer, moved: undefined }
}

function absenceNote({ roster }: Scene, act: Act, incident: Incident): string {
  const person = act.act === 'dispatch' ? personOf(roster, act.personId) : undefined
  return person ? renderGivenToAbsent(person, reach([person], incident, roster)) : ''
}

function refuseUnknown(scene: Scene, { number, act }: ActRequest): string {
  if (scene.member.role === 'resident') return renderRefused(act, { number }, 'staff-only')
  return renderUnknownNumber(number)
}

/** A tip-off is never spoken of in a group. */
function isHidden({ event }: Scene, incident: Incident, actor: Actor): boolean {
  if (incident.access !== 'tip_off') return false
  return event.chat.kind === 'group' || (actor.concern === 'none' && !actor.own)
}

/** A duplicate is linked on both sides, and unlinked on both when it is opened again. */
async function linkBack(scene: Scene, { act }: ActRequest, before: Incident): Promise<void> {
  const opens = act.act === 'reopen' || act.act === 'dissatisfied'
  const other = act.act === 'merge' ? act.into.number : opens ? before.duplicateOf : undefined
  const into = other === undefined ? undefined : await scene.tx.incidents.get(other)
  if (!into) return
  const { event, member, eventId } = scene
  await scene.tx.incidents.advance(
    into,
    {},
    {
      at: event.sentAt,
      kind: opens ? 'unlinked' : 'linked',
      personId: member.personId,
      personName: member.name,
      text: `#${before.number}`,
      eventId,
    },
  )
}
