// The one reading of chat text: what a message says, before anybody asks whether its sender may.
import type { LocalDay } from '../time/local-day.ts'
import type { Timetable } from '../time/recurrence.ts'

/** A grid of the community, as the reader needs it. `number` is undefined for grids known by name only. */
export interface GridName {
  readonly id: string
  readonly name: string
  readonly number: number | undefined
}

export interface ReadingContext {
  /** When the message was sent, by the platform's time stamp. */
  readonly now: Date
  /** IANA name, for example `Asia/Shanghai`. */
  readonly timeZone: string
  readonly chat: 'staff' | 'residents' | 'private'
  readonly role: 'resident' | 'grid' | 'official'
  /** Id of the sender's own grid; undefined for those who have none. */
  readonly ownGrid: string | undefined
  /** Ids of the grids of a worker who reports for more than one. */
  readonly mine?: readonly string[]
  readonly addressed: boolean
  readonly grids: readonly GridName[]
  /** The sender's name, in a report of units or people by their names: whoever else it names is none of `grids`. */
  readonly self?: string | undefined
  /** Titles of the community's groups, where a notice may name one. */
  readonly groups?: readonly string[]
  /** Names of the people on the roster: whom a notice names is no group. */
  readonly people?: readonly string[]
}

/** In the order of the fitted weights, which a new one is fitted for before it is read. */
export const incidentCategories = [
  'illegal_construction',
  'sanitation',
  'fire_safety',
  'public_security',
  'epidemic',
  'facility',
  'dispute',
  'noise',
  'street_vending',
  'traffic_parking',
  'flooding_weather',
  'elderly_welfare',
  'other',
] as const
export type IncidentCategory = (typeof incidentCategories)[number]

export interface IncidentFacts {
  readonly category: IncidentCategory
  /** Ids of grids; empty when none is named and the sender has none. */
  readonly grids: readonly string[]
  readonly day: LocalDay
  /** Exact substring of the message; undefined when no place is named. */
  readonly location: string | undefined
  readonly count: number | undefined
  /** Danger to life or limb now. */
  readonly urgent: boolean
  readonly foundAt: Date | undefined
  readonly status: 'in_progress' | 'resolved' | undefined
}

export type NoticeAudience = 'all' | 'staff' | 'residents' | 'here' | readonly string[]

/** Why what asks to be broadcast broadcasts nothing. */
export type UnsentNotice = 'refused' | 'conditional' | 'impossible-time' | 'past-day' | 'two-texts'

export interface NoticeTerms {
  /** It was said to be sent again and again. */
  readonly recurs: boolean
  /** undefined: once, or a recurrence that cannot be read. */
  readonly timetable: Timetable | undefined
  /** The last day that a recurring one is for. */
  readonly lastDay: LocalDay | undefined
  readonly urgent: boolean
  /** 提醒 was said, not 通知. */
  readonly reminds: boolean
}

/** Grids that a message names and the community does not have, as written; nothing is booked to a guess. */
interface Named {
  readonly unknownGrids: readonly string[]
}

/** What stands of some grids after a correction. */
export interface CorrectedPart extends Named, Omit<IncidentFacts, 'category'> {
  readonly kind: 'zero' | 'incident' | 'withdrawn'
  /** The message names them; else they are supposed to be the sender's. */
  readonly gridsNamed: boolean
  readonly category: IncidentCategory | undefined
}

/** Nothing is told of what happened. */
export const untold = {
  category: undefined,
  count: undefined,
  location: undefined,
  urgent: false,
  foundAt: undefined,
  status: undefined,
} as const

/** How far incidents have come. */
export interface CaseProgress {
  readonly status: 'acknowledged' | 'in_progress' | 'resolved'
  /** Their numbers; empty when the message names none. */
  readonly refs: readonly number[]
}

/** What a message says, as exactly one intent; `also…` holds what it says besides. */
type Said =
  | ({ readonly intent: 'zero_report'; readonly grids: readonly string[]; readonly day: LocalDay } & Named)
  | ({
      readonly intent: 'incident'
      /** The main one first, at least one. */
      readonly incidents: readonly IncidentFacts[]
      readonly alsoZeroGrids: readonly string[]
    } & Named)
  | ({
      readonly intent: 'late_report'
      readonly kind: 'zero' | 'incident'
      readonly grids: readonly string[]
      /** At least one, all before the day of `now`. */
      readonly days: readonly LocalDay[]
      readonly incident: IncidentFacts | undefined
    } & Named)
  | {
      readonly intent: 'correction'
      /** At least one; of several each is of grids of its own. What is left as it was is none. */
      readonly parts: readonly CorrectedPart[]
      readonly refs: readonly number[]
      /** Something is wrong, and nothing says what it should be. */
      readonly vague?: true
      /** It was another grid's. */
      readonly moves?: true
    }
  | {
      readonly intent: 'incident_update'
      /** At least one; of several each is of incidents of its own. */
      readonly cases: readonly CaseProgress[]
      readonly location: string | undefined
    }
  | {
      readonly intent: 'notice'
      /** undefined: at once. */
      readonly sendAt: Date | undefined
      readonly audience: NoticeAudience
      readonly body: string
      readonly terms: NoticeTerms
    }
  | { readonly intent: 'question' | 'ack' | 'query_status' | 'help' }
  /** `orders`: pretends to be an order of the system or its makers. */
  | { readonly intent: 'chatter'; readonly unsent?: UnsentNotice; readonly orders?: true }

export const intents = [
  'zero_report',
  'incident',
  'late_report',
  'correction',
  'incident_update',
  'question',
  'notice',
  'ack',
  'query_status',
  'help',
  'chatter',
] as const satisfies readonly Said['intent'][]

export type Intent = (typeof intents)[number]

/** The two readings that differ: what the rules say, and what messages like it mostly are. The reading is one of them. */
export interface Doubt {
  readonly rules: Intent
  readonly likely: Intent
  /** Whoever may report a zero is asked, though nothing is booked; where the rules read one, whatever a model says. */
  readonly ask?: true
}

export type Reading = Said & {
  readonly doubt?: Doubt
  /** Of a report: how far the cases have come that it tells of besides. */
  readonly alsoCases?: readonly CaseProgress[]
}
