// What flows need of incidents.
import type { Incident, IncidentChanges, IncidentState, IncidentStep, NewIncident } from './incident.ts'
import type { IncidentCategory } from '../message/reading.ts'
import type { LocalDay } from '../time/local-day.ts'
import type { Address } from '../messaging/outbox.ts'
import type { Visible } from './visible.ts'

export interface LedgerQuery {
  readonly gridId?: string | undefined
  /** Of any of these; of none: of all. */
  readonly grids?: readonly string[] | undefined
  readonly category?: IncidentCategory | undefined
  readonly states?: readonly IncidentState[] | undefined
  /** Whose state is an open one. */
  readonly open?: true
  /** What had to be disposed of by then. */
  readonly limitBy?: Date | undefined
  /** First and last local day of the report, both included. */
  readonly from?: LocalDay | undefined
  readonly to?: LocalDay | undefined
  /** Stands in the report or the place. */
  readonly words?: string | undefined
  /** What somebody may see. */
  readonly visible?: Visible | undefined
  /** Only smaller numbers: the next page. */
  readonly before?: number | undefined
  /** The newest so many; undefined: all. */
  readonly limit?: number | undefined
}

/** How many there are, how many of them are disposed of, and the oldest. */
export interface Tally {
  readonly count: number
  readonly disposed: number
  readonly first: readonly Incident[]
}

export interface IncidentRows {
  open(incident: NewIncident, step: IncidentStep): Promise<Incident>
  get(number: number): Promise<Incident | undefined>
  /** Adds steps and writes the changes. The incident as it is then; throws where `version` is not its any more. */
  advance(incident: Incident, changes: IncidentChanges, ...steps: readonly IncidentStep[]): Promise<Incident>
  steps(number: number): Promise<readonly IncidentStep[]>
  /** Of each that has any. */
  stepsOf(numbers: readonly number[]): Promise<ReadonlyMap<number, readonly IncidentStep[]>>
  /** What the clock has something to say about by now, the longest due first. */
  due(now: Date, limit: number): Promise<readonly Incident[]>
  /** Open ones with a greater number, in order of their numbers. */
  openAfter(number: number, limit: number): Promise<readonly Incident[]>
  countOpen(): Promise<number>
  /** Grids with an open one of an earlier day. */
  gridsWithOpen(before: LocalDay): Promise<readonly string[]>
  /** Open ones of the same category and grid, newest first. */
  alike(
    incident: Pick<Incident, 'number' | 'category' | 'gridId'>,
    limit: number,
  ): Promise<readonly Incident[]>
  /** Newest first. */
  search(query: LedgerQuery): Promise<readonly Incident[]>
  /** All are counted; `limit` is how many are read. */
  tally(query: LedgerQuery & { readonly limit: number }): Promise<Tally>
  /** Found up to the day `to`, and not disposed of before `since`; by number. */
  touching(period: { to: LocalDay; since: Date }): Promise<readonly Incident[]>
  ofDay(day: LocalDay): Promise<readonly Incident[]>
  /** Those that have a step made by one of these inbox events. */
  ofEvents(eventIds: readonly number[]): Promise<readonly Incident[]>
  /** What this account reported in the chat since, newest first; without a chat, in any of its channel. */
  ofAccount(
    chat: Pick<Address, 'channel'> & Partial<Address>,
    accountId: string,
    since: Date,
  ): Promise<readonly Incident[]>
}

/** An event that limits count from. */
export interface LocalEvent {
  readonly name: string
  readonly endedAt: Date
  readonly personId: string
  readonly personName: string
  readonly eventId: number
}

export interface IncidentRuleRows {
  /** The rules that open incidents were last computed by, and the number they are recomputed up to. */
  applied(): Promise<{ readonly rules: string; readonly upTo: number } | undefined>
  apply(rules: string, upTo: number): Promise<void>
  addEvent(event: LocalEvent): Promise<void>
  /** When the last event of each of these names ended. */
  lastEnds(names: readonly string[]): Promise<ReadonlyMap<string, Date>>
}
