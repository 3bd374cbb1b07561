// What the clock needs of occurrences.
export interface OccurrenceRows {
  /**
   * The nominal time up to which the schedule was worked off; for a schedule never seen before it is set to `now`
   * and returned, so that nothing before its birth is made up for.
   */
  workedOffUntil(schedule: string, now: Date): Promise<Date>
  taken(schedule: string, nominal: Date): Promise<boolean>
  /** False where this occurrence was taken before, by whomever. Never released. */
  take(schedule: string, nominal: Date, at: Date): Promise<boolean>
}
