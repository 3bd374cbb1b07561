// What scheduled work sees: one occurrence of a job, or a sweep over what is due, inside its transaction.
import type { Community } from '../domain/community/community.ts'
import type { Tx } from '../domain/ports.ts'
import type { Roster } from '../domain/roster/roster.ts'
import type { LocalDay } from '../domain/time/local-day.ts'

export interface Sweep {
  readonly tx: Tx
  readonly community: Community
  readonly now: Date
  /** The sentence that answers the question, with its source; undefined: the plans in force have none. */
  readonly cite: (question: string, today: LocalDay) => string | undefined
}

export interface Occasion extends Sweep {
  /** When it should have happened. */
  readonly nominal: Date
  readonly roster: Roster
}
