// The shape of the word lists of hazards: sources of regular expressions over folded text.
import type { IncidentCategory } from '../reading.ts'

export interface HazardWords {
  readonly category: IncidentCategory
  /** Decide the category against ordinary signs. */
  readonly grave: readonly string[]
  /** Say by themselves that something is wrong. */
  readonly sign: readonly string[]
  /** Things and activities that are wrong only together with a complaint, a fault or a finding. */
  readonly topic: readonly string[]
}
