// Incidents: a number, three clocks (found, reported, disposed), steps that are only ever added.
import { foldText } from '../../lib/fold-text.ts'
import { splitClauses } from '../message/signs/clauses.ts'
import { despairsOfSelf } from '../message/signs/urgency.ts'
import type { LocalDay } from '../time/local-day.ts'
import type { IncidentCategory } from '../message/reading.ts'
import type { ChatKind } from '../messaging/chat-event.ts'
import type { Address } from '../messaging/outbox.ts'
import { withoutReporter } from '../question/sensitive.ts'
import type { Watch } from './watch-plan.ts'

export const incidentStates = [
  'reported',
  'acknowledged',
  'dispatched',
  'in_progress',
  'returned',
  'resolved',
  'verified',
  'closed',
  'duplicate',
] as const
export type IncidentState = (typeof incidentStates)[number]

/** Where somebody still has to do something about it. */
const openStates: readonly IncidentState[] = [
  'reported',
  'acknowledged',
  'dispatched',
  'in_progress',
  'returned',
]

export function isOpen({ state }: { readonly state: IncidentState }): boolean {
  return openStates.includes(state)
}

/** A hazard stays on the ledger until somebody else has verified that it is gone. */
export const ledgerStates: readonly IncidentState[] = [...openStates, 'resolved']

export const sources = ['staff', 'resident', 'enforcement', 'inspection', 'town'] as const
/** Who discovered it. */
export type Source = (typeof sources)[number]

export const rewards = ['checking', 'checked', 'paid'] as const
/** How far the reward of a tip-off is, in this order. */
export type Reward = (typeof rewards)[number]

/** What everybody who works on it may see; a tip-off is for its office alone. */
export type Access = 'open' | 'tip_off'

export interface Incident {
  /** The short number in chats: #12. */
  readonly number: number
  readonly state: IncidentState
  readonly category: IncidentCategory
  /** undefined: no grid was named and the reporter has none. */
  readonly gridId: string | undefined
  readonly location: string | undefined
  readonly count: number | undefined
  readonly urgent: boolean
  /** The report as it was written. */
  readonly text: string
  readonly day: LocalDay
  readonly foundAt: Date | undefined
  /** When it seems to have begun, as somebody estimated. */
  readonly startedAt: Date | undefined
  readonly reportedAt: Date
  readonly disposedAt: Date | undefined
  /** From when its limit counts: the report, or the last reopening. */
  readonly countsFrom: Date
  /** When it must be disposed of, with the extension that was granted. */
  readonly limitAt: Date
  /** Which rule fixed the limit, as `renderLimitRule` words it. */
  readonly limitRule: string
  /** Asked for and not yet decided. */
  readonly extensionTo: Date | undefined
  readonly extended: boolean
  readonly escalatedAt: Date | undefined
  readonly source: Source
  readonly access: Access
  /** The unit that the rules of routing made responsible; undefined: the grid. */
  readonly unitId: string | undefined
  /** How far up the ladder it was taken: 0 is the lowest. */
  readonly rung: number
  /** To whom it was dispatched, or who took it. */
  readonly handlerId: string | undefined
  readonly handlerName: string | undefined
  readonly duplicateOf: number | undefined
  readonly reward: Reward | undefined
  readonly satisfied: boolean | undefined
  /** Ids of the people who took notice since it was last given to somebody. */
  readonly seenBy: readonly string[]
  /** Frozen when it was opened: who hears what when. */
  readonly watch: Watch
  /** How many stages of the watch are over. */
  readonly stage: number
  /** How often it was asked about since staff last did something. */
  readonly nudges: number
  /** When staff last did something about it. */
  readonly touchedAt: Date
  readonly reporterId: string | undefined
  readonly reporterName: string
  /** The chat it was reported in. */
  readonly chat: Address
  readonly chatKind: ChatKind
  /** Whose account in that chat. */
  readonly accountId: string | undefined
  /** Grows with each change; an update of an older one is refused. */
  readonly version: number
}

/** Its reporter himself is in danger of taking his life. */
export function isCryForHelp({ urgent, text }: Pick<Incident, 'urgent' | 'text'>): boolean {
  return urgent && despairsOfSelf(splitClauses(foldText(text)))
}

export type NewIncident = Omit<Incident, 'number' | 'version' | 'escalatedAt'>
export type IncidentChanges = Partial<Omit<Incident, 'number' | 'version' | 'reportedAt' | 'text' | 'day'>>

/** Steps that do not say a state by themselves. */
export const remarks = [
  'reopened',
  'seen',
  'noted',
  'followed',
  'transferred',
  'extension_asked',
  'extension_granted',
  'extension_refused',
  'warned',
  'escalated',
  'asked',
  'recomputed',
  'linked',
  'unlinked',
  'satisfied',
  'rewarded',
  'supervised',
  'documented',
  'calmed',
] as const
export type StepKind = IncidentState | (typeof remarks)[number]

export interface IncidentStep {
  readonly at: Date
  readonly kind: StepKind
  readonly personId: string | undefined
  readonly personName: string
  readonly text: string
  /** undefined: done by the bot. */
  readonly eventId: number | undefined
}

export interface IncidentChange {
  readonly before: Incident
  readonly after: Incident
}

/** The state that the steps amount to: the timeline explains it, whatever happened. */
export function stateOf(steps: readonly Pick<IncidentStep, 'kind'>[]): IncidentState {
  return steps.reduce<IncidentState>((state, { kind }) => {
    if (kind === 'reopened') return 'reported'
    return incidentStates.find((one) => one === kind) ?? state
  }, 'reported')
}

/** Whoever tipped somebody off stays unnamed in whatever he adds. */
export function saidOnStep(
  incident: Incident,
  { own, name }: { own: boolean; name: string },
  text: string,
): Pick<IncidentStep, 'personName' | 'text'> {
  const unnamed = own && incident.access === 'tip_off'
  return unnamed
    ? { personName: incident.reporterName, text: withoutReporter(text, name) }
    : { personName: name, text }
}
