// What a changed community.yaml does to the rulebook: a rule begins at a day and leaves what is under way alone.
import { addDays, localDay, type LocalDay } from '../time/local-day.ts'
import type { CalendarContext } from '../time/recurrence.ts'
import type { Regime } from './regime-schema.ts'
import { regimeIds, type RegimeVersion, type Rulebook } from './rulebook.ts'
import { termOn } from './term.ts'

/** Before any day: a regime that is new may be reported to for earlier days. */
const beginning: LocalDay = '0001-01-01'

/** What community.yaml adds to the rulebook; a version replaces those of its regime that would begin later. */
export function newVersions(
  book: Rulebook,
  declared: readonly Regime[],
  { now, calendar }: { now: Date; calendar: CalendarContext },
): readonly RegimeVersion[] {
  const begin = (old: Regime | undefined, wanted: LocalDay | undefined) =>
    [wanted ?? '', old ? firstFreeDay(old, now, calendar) : tomorrow(now, calendar)].reduce(later)
  const changed = declared.flatMap((regime): RegimeVersion[] => {
    const { id } = regime
    const last = book.findLast((version) => version.id === id)
    if (!last) return [{ id, from: regime.from ?? beginning, regime }]
    if (last.regime && isSameRule(last.regime, regime)) return []
    return [{ id, from: begin(last.regime, regime.from), regime }]
  })
  const gone = regimeIds(book).flatMap((id): RegimeVersion[] => {
    const last = book.findLast((version) => version.id === id)?.regime
    const stays = declared.some((regime) => regime.id === id)
    return last && !stays ? [{ id, from: begin(last, undefined), regime: undefined }] : []
  })
  return [...changed, ...gone]
}

function isSameRule(a: Regime, b: Regime): boolean {
  return JSON.stringify({ ...a, from: undefined }) === JSON.stringify({ ...b, from: undefined })
}

const tomorrow = (now: Date, { timeZone }: CalendarContext) => addDays(localDay(now, timeZone), 1)
const later = (a: LocalDay, b: LocalDay) => (a > b ? a : b)

/** Tomorrow, or the day after a report that is already open. */
function firstFreeDay(old: Regime, now: Date, calendar: CalendarContext): LocalDay {
  let free = tomorrow(now, calendar)
  for (let day = free, ahead = 0; ahead <= longestWindowDays; day = addDays(day, 1), ahead += 1) {
    const term = termOn(old, day, calendar)
    if (term && term !== 'unknown' && term.opens <= now) free = addDays(day, 1)
  }
  return free
}

const longestWindowDays = 50
