// What flows need of leaves and hand-overs.
import type { Absence, NewAbsence } from './absence.ts'

/** Who said so, in which message. */
export interface SaidBy {
  readonly personId: string
  readonly eventId: number
  readonly at: Date
}

export interface AbsenceRows {
  /** All that were not taken back, also those that are over; oldest first. */
  load(): Promise<readonly Absence[]>
  add(absence: NewAbsence, by: SaidBy): Promise<Absence>
  /** It ends the day before `day`, or never was where it had not begun. */
  end(id: number, day: string, by: SaidBy): Promise<void>
}
