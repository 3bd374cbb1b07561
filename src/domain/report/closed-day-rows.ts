// What flows need of closed days.
import type { LocalDay } from '../time/local-day.ts'
import type { ClosedDay } from './closed-day.ts'

export interface ClosedDayRows {
  /** A day is closed once: what was kept of it before stands. */
  add(closed: ClosedDay): Promise<void>
  of(regimeId: string, day: LocalDay): Promise<ClosedDay | undefined>
  /** Those of the span, in order; both its days belong to it. */
  days(
    regimeId: string,
    span: { readonly from: LocalDay; readonly to: LocalDay },
  ): Promise<readonly LocalDay[]>
}
