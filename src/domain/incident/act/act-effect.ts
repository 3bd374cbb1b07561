// What an act leads to: the steps that are added to an incident and what changes of it.
import type { Act, Actor } from './act.ts'
import { isOpen, type Incident, type IncidentChanges, type StepKind } from '../incident.ts'
import { isAwaited, stagesOver } from '../watch.ts'

export interface Effect {
  readonly kinds: readonly StepKind[]
  readonly changes: IncidentChanges
}

export function effectOf(act: Act, incident: Incident, { actor, now }: { actor: Actor; now: Date }): Effect {
  switch (act.act) {
    case 'acknowledge':
      return acknowledged(incident, actor)
    case 'progress':
      return moved('in_progress', handledBy(actor))
    case 'resolve':
      return resolved(actor, now)
    case 'finish':
      return isOpen(incident)
        ? { ...resolved(actor, now), kinds: ['followed', 'resolved'] }
        : remarked('followed')
    case 'dispatch':
      return moved('dispatched', { handlerId: act.personId, handlerName: act.personName, seenBy: [] })
    case 'return':
      return moved('returned', { ...nobody, disposedAt: undefined })
    case 'verify':
      return moved('verified')
    case 'close':
      return {
        ...moved('closed'),
        kinds: incident.state === 'resolved' ? ['verified', 'closed'] : ['closed'],
      }
    case 'reopen':
      return reopened(incident, now)
    case 'dissatisfied':
      return reopened({ ...incident, satisfied: false }, now)
    case 'satisfied':
      return remarked('satisfied', { satisfied: true })
    case 'merge':
      return moved('duplicate', { duplicateOf: act.into.number, disposedAt: now, extensionTo: undefined })
    default:
      return remarkOf(act, incident, now)
  }
}

type RemarkAct =
  | 'extend'
  | 'grant'
  | 'refuse'
  | 'transfer'
  | 'reward'
  | 'source'
  | 'started'
  | 'follow'
  | 'supervise'
  | 'document'
  | 'calm'
type Remark = Extract<Act, { act: RemarkAct }>

/** What leaves the state as it is. */
function remarkOf(act: Remark, incident: Incident, now: Date): Effect {
  switch (act.act) {
    case 'extend':
      return remarked('extension_asked', { extensionTo: act.until })
    case 'grant':
      return granted(incident, now)
    case 'refuse':
      return remarked('extension_refused', { extensionTo: undefined })
    case 'transfer':
      return remarked('transferred', { rung: act.rung, seenBy: [] })
    case 'reward':
      return remarked('rewarded', { reward: act.reward })
    case 'source':
      return remarked('noted', { source: act.source })
    case 'started':
      return remarked('noted', { startedAt: act.at })
    case 'follow':
      return remarked('followed')
    case 'supervise':
      return remarked('supervised')
    case 'document':
      return remarked('documented')
    case 'calm':
      return remarked('calmed', calmed(act, incident, now))
  }
}

const nobody = { handlerId: undefined, handlerName: undefined, seenBy: [] } as const

function moved(state: Incident['state'], changes: IncidentChanges = {}): Effect {
  return { kinds: [state], changes: { ...changes, state } }
}

function resolved(actor: Actor, now: Date): Effect {
  return moved('resolved', { ...handledBy(actor), disposedAt: now, extensionTo: undefined })
}

function remarked(kind: StepKind, changes: IncidentChanges = {}): Effect {
  return { kinds: [kind], changes }
}

function handledBy({ personId, name }: Actor): IncidentChanges {
  return personId === undefined ? {} : { handlerId: personId, handlerName: name }
}

/** Several must take notice of a severe one before it counts as taken. */
function acknowledged(incident: Incident, actor: Actor): Effect {
  const seenBy = [...new Set([...incident.seenBy, ...(actor.personId === undefined ? [] : [actor.personId])])]
  const waits = incident.state === 'reported' || incident.state === 'returned'
  const enough = seenBy.length >= incident.watch.acks
  if (!waits || !enough) return remarked('seen', { seenBy })
  return moved('acknowledged', { seenBy, ...handledBy(actor) })
}

/** It has as long again as it had at first. */
function reopened({ satisfied, limitAt, countsFrom }: Incident, now: Date): Effect {
  const span = limitAt.getTime() - countsFrom.getTime()
  return remarked('reopened', {
    ...nobody,
    state: 'reported',
    disposedAt: undefined,
    duplicateOf: undefined,
    satisfied,
    countsFrom: now,
    limitAt: new Date(now.getTime() + span),
    escalatedAt: undefined,
    stage: 0,
    nudges: 0,
    touchedAt: now,
  })
}

/** What was told by the old limit is not told again; whoever has not taken notice of it is asked by the new one. */
function calmed({ to }: Extract<Act, { act: 'calm' }>, incident: Incident, now: Date): IncidentChanges {
  const stage = Math.min(stagesOver({ ...incident, ...to }, now), incident.stage)
  const { extensionTo } = incident
  const anew = isAwaited(incident) ? { seenBy: [], nudges: 0, touchedAt: now } : {}
  // More time than was asked for needs no consent.
  const asked = extensionTo && extensionTo <= to.limitAt ? { extensionTo: undefined } : {}
  return { ...to, ...anew, ...asked, urgent: false, stage }
}

function granted(incident: Incident, now: Date): Effect {
  const limitAt = incident.extensionTo ?? incident.limitAt
  const stage = stagesOver({ ...incident, limitAt }, now)
  return remarked('extension_granted', { limitAt, extensionTo: undefined, extended: true, stage })
}
