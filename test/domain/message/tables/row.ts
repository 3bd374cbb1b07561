// The compact form of labelled messages: who says what, and what it must be read as.
import type { Reading } from '../../../../src/domain/message/reading.ts'

export type Intent = Reading['intent']

export interface Expected {
  /** Other intents that count as right, `a|b`. */
  readonly or?: string
  /** Grid numbers; without it the sender's own grid. */
  readonly grids?: readonly number[]
  /** Grids reported as zero beside an incident. */
  readonly zero?: readonly number[]
  /** `MM-DD` of 2026; without it today. */
  readonly day?: string
  readonly days?: readonly string[]
  /** `a|b` where two are fair; so too the next and `status`. */
  readonly kind?: string
  readonly category?: string
  /** null: not checked. */
  readonly count?: number | null
  readonly urgent?: boolean | null
  readonly status?: string
  readonly refs?: readonly number[]
  readonly place?: string
  /** `MM-DD HH:MM`; null for at once. */
  readonly send?: string | null
  readonly at?: string
  readonly audience?: string | readonly string[]
  readonly body?: string
  readonly repeat?: string
}

/**
 * Who: `r` a resident, `o` an official, `g3` a worker of grid 3 in the staff group; `R3`, `O` the same in the residents' group;
 * then perhaps a day and time (`05-14 08:30`, `08:30`). The default is Wednesday 2026-05-13, 16:40.
 */
export type Row = readonly [who: string, text: string, expected?: Expected]
