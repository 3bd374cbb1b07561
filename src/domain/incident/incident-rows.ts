// What flows need of incidents.
import type { Incident, IncidentStep, NewIncident } from './incident.ts'
import type { LocalDay } from '../time/local-day.ts'
import type { Address } from '../messaging/outbox.ts'

export interface IncidentRows {
  open(incident: NewIncident, step: IncidentStep): Promise<Incident>
  get(number: number): Promise<Incident | undefined>
  /** Adds a step and writes the state; false where `version` is not the incident's any more. */
  advance(
    incident: Incident,
    changes: Partial<
      Pick<Incident, 'state' | 'disposedAt' | 'escalatedAt' | 'category' | 'location' | 'count' | 'gridId'>
    >,
    step: IncidentStep,
  ): Promise<boolean>
  steps(number: number): Promise<readonly IncidentStep[]>
  /** Not resolved, past their limit, not yet escalated; oldest limit first. */
  overdue(now: Date): Promise<readonly Incident[]>
  /** Not resolved, oldest first. */
  unresolved(limit: number): Promise<readonly Incident[]>
  /** Found up to the day `to`, and not disposed of before `since`; by number. */
  touching(period: { to: LocalDay; since: Date }): Promise<readonly Incident[]>
  ofDay(day: LocalDay): Promise<readonly Incident[]>
  /** Those that have a step made by one of these inbox events. */
  ofEvents(eventIds: readonly number[]): Promise<readonly Incident[]>
  /** What this account reported in the chat since, newest first. */
  ofAccount(chat: Address, accountId: string, since: Date): Promise<readonly Incident[]>
}
