// A community with the workday calendars that officials have entered besides its own.
import type { CalendarContext } from './recurrence.ts'
import type { DeclaredYear } from './workdays-schema.ts'

/** What community.yaml declares itself stands. */
export function withYears<T extends CalendarContext>(own: T, years: readonly DeclaredYear[]): T {
  const more = years.filter(({ year }) => !own.workdays.some((one) => one.year === year))
  return more.length === 0 ? own : { ...own, workdays: [...own.workdays, ...more] }
}
