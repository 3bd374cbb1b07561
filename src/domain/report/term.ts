// One time that a regime wants its reports: the day they are booked on, the window they are in time in, the reminders.
import { addDays, instantAt, localDay, type LocalDay } from '../time/local-day.ts'
import type { CalendarContext } from '../time/recurrence.ts'
import { isDue, longestShiftDays, shifted } from './cadence.ts'
import type { Regime } from './regime-schema.ts'
import type { ReportWindow } from './regime.ts'
import { regimeIds, ruleOn, type Rulebook } from './rulebook.ts'

export interface Term extends ReportWindow {
  readonly regime: Regime
  /** The day that its reports are booked on, whatever a holiday makes of it. */
  readonly day: LocalDay
  /** The day it is asked for. */
  readonly dueDay: LocalDay
  readonly reminders: readonly Date[]
  /** Owed only by grids with an open hazard. */
  readonly onlyOpen: boolean
}

type Due = Term | 'unknown' | undefined
const known = new WeakMap<Regime, { readonly calendar: CalendarContext; readonly days: Map<LocalDay, Due> }>()
const daysKept = 1000

/** `unknown`: the workdays of that year are not known; undefined: nothing is due. Each day is worked out once. */
export function termOn(regime: Regime, day: LocalDay, calendar: CalendarContext): Due {
  let kept = known.get(regime)
  if (kept?.calendar !== calendar || kept.days.size > daysKept) {
    kept = { calendar, days: new Map() }
    known.set(regime, kept)
  }
  if (!kept.days.has(day)) kept.days.set(day, workOut(regime, day, calendar))
  return kept.days.get(day)
}

function workOut(regime: Regime, day: LocalDay, calendar: CalendarContext): Due {
  const { workdays } = calendar
  const all = isDue(regime.cadence, day, workdays)
  const open = regime.whileOpen ? isDue(regime.whileOpen, day, workdays) : false
  if (all === undefined || open === undefined) return 'unknown'
  if (!all && !open) return undefined
  const dueDay = shifted(day, regime.holidays, workdays)
  return dueDay === undefined
    ? 'unknown'
    : { regime, day, dueDay, onlyOpen: !all, ...windowOn(regime, dueDay, calendar.timeZone) }
}

function windowOn(
  regime: Regime,
  dueDay: LocalDay,
  timeZone: string,
): ReportWindow & { reminders: readonly Date[] } {
  const { opens, openDays, due, overnight, graceMinutes, remindAt } = regime
  const next = addDays(dueDay, 1)
  return {
    opens: instantAt(addDays(dueDay, -openDays), opens, timeZone),
    due: instantAt(overnight ? next : dueDay, due, timeZone),
    graceMs: graceMinutes * 60_000,
    reminders: remindAt.map((time) => instantAt(overnight && time <= opens ? next : dueDay, time, timeZone)),
  }
}

/** By the rule of each day, in the order of the days. */
export function termsOf(
  book: Rulebook,
  id: string,
  { from, to, calendar }: { from: LocalDay; to: LocalDay; calendar: CalendarContext },
): readonly Term[] {
  const terms: Term[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const regime = ruleOn(book, id, day)
    const term = regime && termOn(regime, day, calendar)
    if (term && term !== 'unknown') terms.push(term)
  }
  return terms
}

/** Terms with an instant, such as their due time, after `after` and up to `until`. */
export function termsWith(
  book: Rulebook,
  id: string,
  search: { after: Date; until: Date; calendar: CalendarContext; instants: (term: Term) => readonly Date[] },
): readonly { readonly term: Term; readonly at: Date }[] {
  const { after, until, calendar, instants } = search
  const span = {
    from: addDays(localDay(after, calendar.timeZone), -longestShiftDays),
    to: addDays(localDay(until, calendar.timeZone), longestShiftDays),
    calendar,
  }
  return termsOf(book, id, span)
    .flatMap((term) => instants(term).map((at) => ({ term, at })))
    .filter(({ at }) => at > after && at <= until)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** How far back the term is looked for that a report sent between two terms belongs to. */
const longestCadenceDays = 190

/** Which day a report is of, and when it was sent. */
export interface Moment {
  readonly day: LocalDay
  readonly sentAt: Date
  readonly calendar: CalendarContext
}

/** The term that a report belongs to: the current one, else the last one before; undefined where there never was any. */
export function termFor(book: Rulebook, id: string, when: Moment): Term | undefined {
  const current = currentTerm(book, id, when)
  if (current) return current
  for (let back = 1; back <= longestCadenceDays; back += 1) {
    const past = termOfDay(book, id, { ...when, day: addDays(when.day, -back) })
    if (past) return past
  }
  return undefined
}

/** That of the day before, as long as it is open and the day's own is not; else the day's own, else one that is open ahead. */
export function currentTerm(book: Rulebook, id: string, when: Moment): Term | undefined {
  const { day, sentAt, calendar } = when
  const own = termOfDay(book, id, when)
  if (own && own.opens <= sentAt) return own
  const before = termOfDay(book, id, { ...when, day: addDays(day, -1) })
  const isToday = day === localDay(sentAt, calendar.timeZone)
  if (isToday && before && sentAt.getTime() <= before.due.getTime() + before.graceMs) return before
  const ahead = { from: addDays(day, 1), to: addDays(day, 45), calendar }
  return own ?? termsOf(book, id, ahead).find((term) => term.opens <= sentAt)
}

function termOfDay(book: Rulebook, id: string, { day, calendar }: Omit<Moment, 'sentAt'>): Term | undefined {
  const regime = ruleOn(book, id, day)
  const term = regime && termOn(regime, day, calendar)
  return term === 'unknown' ? undefined : term
}

/** Years whose workdays a regime needs and nobody has entered, from today on within `days`. */
export function unknownTerms(
  book: Rulebook,
  { from, days, calendar }: { from: LocalDay; days: number; calendar: CalendarContext },
): readonly { readonly regime: Regime; readonly day: LocalDay }[] {
  return regimeIds(book).flatMap((id) => {
    for (let day = from, n = 0; n <= days; day = addDays(day, 1), n += 1) {
      const regime = ruleOn(book, id, day)
      if (regime && termOn(regime, day, calendar) === 'unknown') return [{ regime, day }]
    }
    return []
  })
}
