// What the clock needs of outages.
export interface Outage {
  readonly from: Date
  readonly to: Date
}

export interface OutageRows {
  /** Marks the bot as alive; the last mark before it, undefined at the very first. */
  beat(now: Date): Promise<Date | undefined>
  record(outage: Outage): Promise<void>
  /** Those that overlap the window. */
  within(window: Outage): Promise<readonly Outage[]>
}
