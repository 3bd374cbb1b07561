// What scheduled work sees: one occurrence of a job, or a sweep over what is due, inside its transaction.
import type { Community } from '../domain/community/community.ts'
import type { Knowledge } from '../domain/question/knowledge.ts'
import type { Tx } from '../domain/ports.ts'
import type { Rulebook } from '../domain/report/rulebook.ts'
import type { Roster } from '../domain/roster/roster.ts'

export interface Sweep {
  readonly tx: Tx
  readonly community: Community
  readonly now: Date
  readonly knowledge: Knowledge
}

export interface Occasion extends Sweep {
  /** When it should have happened. */
  readonly nominal: Date
  readonly roster: Roster
  readonly regimes: Rulebook
}
