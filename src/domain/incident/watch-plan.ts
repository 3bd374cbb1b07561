// What is fixed when an incident opens: who hears of it at which part of its limit, and when somebody is asked.

export interface Stage {
  /** Of the time between report and limit. */
  readonly percent: number
  /** Ids of people who hear of it. */
  readonly people: readonly string[]
}

export interface Watch {
  /** By rising percent. */
  readonly stages: readonly Stage[]
  /** Milliseconds until somebody must have taken notice. */
  readonly acknowledgeMs: number
  /** Milliseconds of silence after which whoever took it is asked whether he is still at it. */
  readonly inquireMs: number
  /** How many people must take notice. */
  readonly acks: number
}

/** A thousand years. */
const never = 1000 * 365 * 86_400_000

/** Of incidents that were opened before there were watches: their limit alone, told to the officials of the place. */
export const plainWatch: Watch = {
  stages: [{ percent: 100, people: [] }],
  acknowledgeMs: never,
  inquireMs: never,
  acks: 1,
}
