// What flows need of the rules of the regimes, and of the workdays they count by.
import type { DeclaredYear } from '../time/workdays-schema.ts'
import type { RegimeVersion, Rulebook } from './rulebook.ts'

export interface RegimeRows {
  load(): Promise<Rulebook>
  /** Adds versions in their order; each replaces those of its regime that would begin later. */
  add(versions: readonly RegimeVersion[], at: Date): Promise<void>
  /** The workday calendars that officials have entered. */
  years(): Promise<readonly DeclaredYear[]>
  /** A year that was entered before is replaced; whoever holds the rules loads them anew. */
  enterYear(year: DeclaredYear, by: { personId: string; eventId: number; at: Date }): Promise<void>
}
