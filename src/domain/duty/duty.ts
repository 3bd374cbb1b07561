// A duty as a plan states it: who does what by when, and the sentence that says so.
import type { Cadence } from './cadence.ts'

export interface Duty {
  readonly cadence: Cadence
  /** Empty where the plan does not say. */
  readonly who: string
  readonly what: string
  readonly to: string
  readonly ifMissed: string
  /** An inspection nobody must hear of before it comes. */
  readonly secret: boolean
  /** The sentence as it is written. */
  readonly quote: string
  /** What in its own words does not agree. */
  readonly conflicts: readonly string[]
}

export interface Source {
  readonly file: string
  /** First and last line of the raw file. */
  readonly lines: readonly [number, number]
  /** Where it stands in a file without lines: 第3段, 第2页. */
  readonly place: string | undefined
  readonly plan: string
  readonly planKey: string
  readonly section: string
}

/** A duty with where it stands; the same duty in a plan that repeats this one is the same duty. */
export interface DutyProposal extends Duty {
  /** The same as long as its file, sentence and words of time are. */
  readonly key: string
  readonly source: Source
  readonly alsoIn: readonly Source[]
}
