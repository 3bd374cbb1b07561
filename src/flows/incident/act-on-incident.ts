// One act of a person on one incident: decided, written as steps, told to those whom it concerns.
import {
  afterAct,
  renderActed,
  renderRefused,
  renderUnknownNumber,
} from '../../domain/incident/act-wording.ts'
import type { Act, Actor } from '../../domain/incident/act.ts'
import { concernsOf } from '../../domain/incident/concern.ts'
import { decideAct } from '../../domain/incident/incident-life.ts'
import { nameOnStep, type Incident } from '../../domain/incident/incident.ts'
import { noteRefusal, type Scene } from '../scene.ts'
import { tellOfAct } from './tell-of-act.ts'

export interface ActRequest {
  readonly number: number
  readonly act: Act
  /** As it was said. */
  readonly words: string
}

/** Does it where it may be done; what is to be answered. */
export async function actOnIncident(scene: Scene, request: ActRequest): Promise<string> {
  const incident = await scene.tx.incidents.get(request.number)
  const actor = incident && actorOf(scene, incident)
  // What is not there and what somebody may not know of sound the same.
  if (!incident || !actor || isHidden(scene, incident, actor)) return refuseUnknown(scene, request)
  const decision = decideAct(request.act, incident, { actor, now: scene.event.sentAt })
  if (decision.outcome === 'refused') {
    noteRefusal(scene, 'incident-update')
    return renderRefused(request.act, incident, decision.why)
  }
  const { member, event, eventId, tx, community } = scene
  const steps = decision.kinds.map((kind) => ({
    at: event.sentAt,
    kind,
    personId: member.personId,
    personName: nameOnStep(incident, actor),
    text: request.words,
    eventId,
  }))
  if (!(await tx.incidents.advance(incident, decision.changes, ...steps)))
    throw new Error(`incident ${incident.number} changed while it was acted on; the event is tried again`)
  const after = afterAct(incident, decision)
  await linkBack(scene, request, incident)
  await tellOfAct(scene, { ...request, before: incident, after })
  return renderActed(request.act, after, community.timeZone)
}

function refuseUnknown(scene: Scene, { number, act }: ActRequest): string {
  noteRefusal(scene, 'incident-update')
  if (scene.member.role === 'resident') return renderRefused(act, { number }, 'staff-only')
  return renderUnknownNumber(number)
}

/** A tip-off is never spoken of in a group. */
function isHidden({ event }: Scene, incident: Incident, actor: Actor): boolean {
  if (incident.access !== 'tip_off') return false
  return event.chat.kind === 'group' || (actor.concern === 'none' && !actor.own)
}

function actorOf({ member, event, roster, community }: Scene, incident: Incident): Actor {
  const own = incident.accountId === event.sender.accountId && incident.chat.channel === event.channel
  const concern = concernsOf(member, { roster, rules: community.incidents })(incident)
  return { personId: member.personId, name: member.name, own, concern }
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
