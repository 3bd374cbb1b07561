// What the clock needs of occurrences.
export interface OccurrenceRows {
  /**
   * The nominal times up to which the schedules were worked off; of one never seen before it is set to `now`, so that
   * nothing before its birth is made up for.
   */
  workedOff(schedules: readonly string[], now: Date): Promise<ReadonlyMap<string, Date>>
  /** Of one. */
  workedOffUntil(schedule: string, now: Date): Promise<Date>
  /** The nominal times of all that were taken, in order. */
  allTaken(schedule: string): Promise<readonly Date[]>
  /** False where this occurrence was taken before, by whomever. Never released. */
  take(cause: string, nominal: Date, at: Date): Promise<boolean>
  /** The schedule is worked off up to then, where it was not further before. */
  workOff(schedule: string, upTo: Date): Promise<void>
}
