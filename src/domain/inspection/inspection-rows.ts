// What flows need of secret inspections; nothing else reads them.
import type { LocalDay } from '../time/local-day.ts'
import type { Inspection } from './inspection.ts'

export interface InspectionRows {
  add(inspection: Inspection): Promise<void>
  /** The one that came of any of these events. */
  ofEvents(eventIds: readonly number[]): Promise<Inspection | undefined>
  /** Writes down anew what came of its event. */
  revise(inspection: Inspection): Promise<void>
  /** Of local days, both included, in the order they were written down. */
  between(from: LocalDay, to: LocalDay): Promise<readonly Inspection[]>
}
