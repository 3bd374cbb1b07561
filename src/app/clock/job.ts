// Something that happens by the clock.
import type { Lateness, Times } from '../../domain/time/schedule.ts'
import type { Occasion } from '../../flows/occasion.ts'

export interface Job {
  /** Its name in the occurrences, for ever. */
  readonly schedule: string
  readonly times: Times
  readonly lateness: Lateness
  /** False: not yet, ask again at the next sweep. */
  readonly ready?: (occasion: Occasion) => Promise<boolean>
  readonly run: (occasion: Occasion) => Promise<void>
}

/** A nudge that is later than this is dropped. */
export function minutesOfGrace(count: number): Lateness {
  return { policy: 'expire', graceMs: count * 60_000 }
}
