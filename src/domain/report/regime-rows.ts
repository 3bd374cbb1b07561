// What flows need of the rules of the regimes.
import type { RegimeVersion, Rulebook } from './rulebook.ts'

export interface RegimeRows {
  load(): Promise<Rulebook>
  /** Adds versions in their order; each replaces those of its regime that would begin later. */
  add(versions: readonly RegimeVersion[], at: Date): Promise<void>
}
