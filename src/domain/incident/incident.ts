// Incidents: a number, three clocks (found, reported, disposed), steps that are only ever added.
import type { LocalDay } from '../time/local-day.ts'
import type { IncidentCategory } from '../message/reading.ts'
import type { Address } from '../messaging/outbox.ts'

/** In the order in which an incident may pass through them. */
export const incidentStates = ['reported', 'acknowledged', 'in_progress', 'resolved'] as const
export type IncidentState = (typeof incidentStates)[number]

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
  readonly reportedAt: Date
  readonly disposedAt: Date | undefined
  /** When it must be disposed of. */
  readonly limitAt: Date
  readonly escalatedAt: Date | undefined
  readonly reporterId: string | undefined
  readonly reporterName: string
  /** The chat it was reported in. */
  readonly chat: Address
  /** Whose account in that chat. */
  readonly accountId: string | undefined
  /** Grows with each change; an update of an older one is refused. */
  readonly version: number
}

export type NewIncident = Omit<Incident, 'number' | 'version' | 'escalatedAt'>

export interface IncidentStep {
  readonly at: Date
  readonly kind: IncidentState | 'escalated' | 'noted'
  readonly personId: string | undefined
  readonly personName: string
  readonly text: string
  /** undefined: done by the bot. */
  readonly eventId: number | undefined
}
