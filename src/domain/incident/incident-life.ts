// The life of an incident as a pure machine: what somebody does to it, and the steps and changes that follow.
import {
  isOpen,
  rewards,
  type Incident,
  type IncidentChanges,
  type Reward,
  type Source,
  type StepKind,
} from './incident.ts'
import { stagesOver } from './watch.ts'

/** Acts that say all by their name. */
export const simpleActs = [
  'acknowledge',
  'progress',
  'resolve',
  'finish',
  'return',
  'verify',
  'close',
  'reopen',
  'grant',
  'refuse',
  'follow',
  'supervise',
  'document',
  'satisfied',
  'dissatisfied',
] as const
export type SimpleAct = (typeof simpleActs)[number]

export type Act =
  | { readonly [A in SimpleAct]: { readonly act: A } }[SimpleAct]
  | { readonly act: 'dispatch'; readonly personId: string; readonly personName: string }
  | { readonly act: 'merge'; readonly into: Pick<Incident, 'number' | 'state' | 'duplicateOf'> }
  | { readonly act: 'extend'; readonly until: Date }
  /** `reason`: whether one was given. */
  | { readonly act: 'transfer'; readonly rung: number; readonly reason: boolean }
  | { readonly act: 'reward'; readonly reward: Reward }
  | { readonly act: 'source'; readonly source: Source }
  | { readonly act: 'started'; readonly at: Date }

export interface Actor {
  /** undefined: a resident. */
  readonly personId: string | undefined
  readonly name: string
  readonly role: 'resident' | 'grid' | 'official' | 'inspector'
  /** It is of his grid, unit or office, or was dispatched to him. */
  readonly concerned: boolean
  /** He reported it himself. */
  readonly own: boolean
}

export type Refusal =
  | 'staff-only'
  | 'official-only'
  | 'foreign'
  | 'ended'
  | 'still-open'
  | 'not-resolved'
  | 'own-work'
  | 'itself'
  | 'into-duplicate'
  | 'past-limit'
  | 'not-later'
  | 'nothing-asked'
  | 'skips-rungs'
  | 'not-up'
  | 'no-tip-off'
  | 'reward-order'
  | 'asked-before'

export type ActDecision =
  | {
      readonly outcome: 'step'
      readonly changes: IncidentChanges
      /** In order, at least one. */
      readonly kinds: readonly StepKind[]
    }
  | { readonly outcome: 'refused'; readonly why: Refusal }

export function decideAct(act: Act, incident: Incident, by: { actor: Actor; now: Date }): ActDecision {
  const why = rightsRefusal(act, incident, by.actor) ?? stateRefusal(act, incident, by)
  if (why !== undefined) return { outcome: 'refused', why }
  const { kinds, changes } = effectOf(act, incident, by)
  const touched = by.actor.personId === undefined ? {} : { touchedAt: by.now, nudges: 0 }
  return { outcome: 'step', kinds, changes: { ...touched, ...changes } }
}

const officialActs: readonly Act['act'][] = ['verify', 'close', 'grant', 'refuse', 'supervise', 'reward']
const ownActs: readonly Act['act'][] = ['merge', 'follow', 'satisfied', 'dissatisfied']

function rightsRefusal({ act }: Act, incident: Incident, actor: Actor): Refusal | undefined {
  if (act === 'satisfied' || act === 'dissatisfied') return actor.own ? undefined : 'foreign'
  if (actor.own && ownActs.includes(act)) return undefined
  if (actor.role === 'resident') return 'staff-only'
  if (!actor.concerned) return 'foreign'
  if (officialActs.includes(act) && actor.role === 'grid') return 'official-only'
  return act === 'reward' && incident.access !== 'tip_off' ? 'no-tip-off' : undefined
}

/** What may be done in which state. */
function stateRefusal(act: Act, incident: Incident, by: { actor: Actor; now: Date }): Refusal | undefined {
  switch (act.act) {
    case 'acknowledge':
    case 'progress':
    case 'resolve':
    case 'dispatch':
      return isOpen(incident) ? undefined : 'ended'
    case 'return':
      return isOpen(incident) || incident.state === 'resolved' ? undefined : 'ended'
    case 'verify':
    case 'close':
      return endRefusal(act.act, incident, by.actor)
    case 'reopen':
      return isOpen(incident) ? 'still-open' : undefined
    case 'satisfied':
    case 'dissatisfied':
      return satisfactionRefusal(act.act, incident)
    case 'merge':
      return mergeRefusal(act.into, incident)
    case 'extend':
      if (!isOpen(incident)) return 'ended'
      if (by.now >= incident.limitAt) return 'past-limit'
      return act.until > incident.limitAt ? undefined : 'not-later'
    case 'grant':
    case 'refuse':
      return isOpen(incident) && incident.extensionTo ? undefined : 'nothing-asked'
    case 'transfer':
      return transferRefusal(act, incident)
    case 'reward':
      return rewards.indexOf(act.reward) === rewardRank(incident) + 1 ? undefined : 'reward-order'
    case 'follow':
    case 'finish':
    case 'supervise':
    case 'document':
    case 'source':
    case 'started':
      return undefined
  }
}

function endRefusal(act: 'verify' | 'close', incident: Incident, actor: Actor): Refusal | undefined {
  if (act === 'close' && incident.state === 'verified') return undefined
  if (isOpen(incident)) return 'not-resolved'
  if (incident.state !== 'resolved') return 'ended'
  return incident.handlerId !== undefined && incident.handlerId === actor.personId ? 'own-work' : undefined
}

function satisfactionRefusal(act: 'satisfied' | 'dissatisfied', incident: Incident): Refusal | undefined {
  if (isOpen(incident)) return 'still-open'
  return act === 'satisfied' && incident.satisfied !== undefined ? 'asked-before' : undefined
}

function mergeRefusal(into: Extract<Act, { act: 'merge' }>['into'], incident: Incident): Refusal | undefined {
  if (into.number === incident.number) return 'itself'
  if (into.state === 'duplicate') return 'into-duplicate'
  return isOpen(incident) ? undefined : 'ended'
}

function transferRefusal(act: Extract<Act, { act: 'transfer' }>, incident: Incident): Refusal | undefined {
  if (!isOpen(incident)) return 'ended'
  if (act.rung <= incident.rung) return 'not-up'
  return act.rung > incident.rung + 1 && !act.reason ? 'skips-rungs' : undefined
}

function rewardRank({ reward }: Incident): number {
  return reward === undefined ? -1 : rewards.indexOf(reward)
}

interface Effect {
  readonly kinds: readonly StepKind[]
  readonly changes: IncidentChanges
}

function effectOf(act: Act, incident: Incident, { actor, now }: { actor: Actor; now: Date }): Effect {
  switch (act.act) {
    case 'acknowledge':
      return acknowledged(incident, actor)
    case 'progress':
      return moved('in_progress', handledBy(actor))
    case 'resolve':
      return moved('resolved', { ...handledBy(actor), disposedAt: now, extensionTo: undefined })
    case 'finish':
      return isOpen(incident)
        ? { ...moved('resolved', { ...handledBy(actor), disposedAt: now }), kinds: ['followed', 'resolved'] }
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
  }
}

const nobody = { handlerId: undefined, handlerName: undefined, seenBy: [] } as const

function moved(state: Incident['state'], changes: IncidentChanges = {}): Effect {
  return { kinds: [state], changes: { ...changes, state } }
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

function granted(incident: Incident, now: Date): Effect {
  const limitAt = incident.extensionTo ?? incident.limitAt
  const stage = stagesOver({ ...incident, limitAt }, now)
  return remarked('extension_granted', { limitAt, extensionTo: undefined, extended: true, stage })
}
