// Random regimes, leaves, reports, outages and holidays over 2004 to 2026 against a model that is as plain as can be.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedFor, deadline, exemptOf } from '../../../src/domain/report/regime.ts'
import { gridDays, missingOf, owedBy } from '../../../src/domain/report/report-day.ts'
import { regimeSchema, type Regime } from '../../../src/domain/report/regime-schema.ts'
import { termsOf, type Term } from '../../../src/domain/report/term.ts'
import { rosterOn, type Absence } from '../../../src/domain/roster/absence.ts'
import { gridsUnder } from '../../../src/domain/roster/roster.ts'
import { addDays, instantAt, type LocalDay } from '../../../src/domain/time/local-day.ts'
import { dayKind } from '../../../src/domain/time/workdays.ts'
import { community, report, zone } from '../sample-records.ts'

const calendar = { timeZone: zone, workdays: [] }
const minute = 60_000
const grids = gridsUnder(community, 'hexi')
/** Who reports for a grid, written down once more. */
const staff = new Map([
  ['g1', 'zhou'],
  ['g2', 'zhou'],
  ['g3', 'wu'],
])

const regimes = fc
  .record({
    overnight: fc.boolean(),
    graceMinutes: fc.integer({ min: 0, max: 60 }),
    holidays: fc.constantFrom('as-is', 'earlier', 'later'),
    unmanned: fc.constantFrom('exempt', 'missing'),
    cadence: fc.oneof(
      fc.constant({ every: 'day' }),
      fc.constant({ every: 'workday' }),
      fc.integer({ min: 1, max: 7 }).map((weekday) => ({ every: 'week', weekday })),
      fc.constantFrom(1, 15, 28, 'last').map((day) => ({ every: 'month', day })),
      fc.constantFrom(1, 2, 3).map((month) => ({ every: 'quarter', month, day: 10 })),
    ),
  })
  .map((rule) => {
    const times = rule.overnight
      ? { opens: '20:00', due: '06:00', remindAt: [] }
      : { opens: '06:00', due: '17:00' }
    const named = { id: 'daily', name: '零报告', unit: 'hexi', recipients: ['staff'] }
    return regimeSchema.parse({ ...named, ...times, ...rule })
  })
const start = fc.integer({ min: 0, max: 22 * 365 }).map((n) => addDays('2004-01-20', n))
/** Minutes after the window opened at which it was sent; some are late. */
const sent = fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined })
const outages = fc.array(fc.tuple(fc.integer({ min: -60, max: 800 }), fc.integer({ min: 1, max: 400 })), {
  maxLength: 3,
})
const leaves = fc.array(
  fc.record({
    personId: fc.constantFrom('zhou', 'wu', 'qian'),
    first: fc.integer({ min: 0, max: 40 }),
    length: fc.integer({ min: 0, max: 10 }),
    standInId: fc.option(fc.constantFrom('qin', 'qian'), { nil: undefined }),
  }),
  { maxLength: 3 },
)

/** A minute of the window is blind where an outage covers it. */
function plainBlindMinutes(term: Term, blind: readonly { from: Date; to: Date }[]): number {
  let count = 0
  for (let t = term.opens.getTime(); t < term.due.getTime(); t += minute)
    if (blind.some((o) => o.from.getTime() <= t && t < o.to.getTime())) count += 1
  return count
}

function plainlyDue({ cadence }: Regime, day: LocalDay): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  const tomorrow = new Date(date.getTime() + 86_400_000)
  const isDay = (wanted: number | 'last') =>
    wanted === 'last' ? tomorrow.getUTCDate() === 1 : date.getUTCDate() === wanted
  switch (cadence.every) {
    case 'day':
      return true
    case 'workday':
      return dayKind(day, []) === 'work'
    case 'week':
      return date.getUTCDay() === cadence.weekday % 7
    case 'month':
      return isDay(cadence.day)
    default:
      return 'month' in cadence && date.getUTCMonth() % 3 === cadence.month - 1 && isDay(cadence.day)
  }
}

/** The nearest day that is worked, looked for day by day. */
function plainlyShifted({ holidays }: Regime, day: LocalDay): LocalDay {
  let at = day
  if (holidays === 'as-is') return day
  while (dayKind(at, []) === 'off') at = addDays(at, holidays === 'later' ? 1 : -1)
  return at
}

test('no day is lost or counted twice; each grid of it is in one state; nobody is asked who reported or is away', () => {
  fc.assert(
    fc.property(
      fc.record({
        regime: regimes,
        start,
        sent: fc.array(sent, { minLength: 3, maxLength: 3 }),
        leaves,
        outages,
      }),
      ({ regime, start: from, sent: times, leaves: away, outages: down }) => {
        const book = [{ id: 'daily', from: '0001-01-01', regime }]
        const terms = termsOf(book, 'daily', { from, to: addDays(from, 40), calendar })
        const days = Array.from({ length: 41 }, (_, n) => addDays(from, n))
        expect(terms.map(({ day, dueDay }) => [day, dueDay])).toEqual(
          days.filter((day) => plainlyDue(regime, day)).map((day) => [day, plainlyShifted(regime, day)]),
        )
        const absences = away.map(({ first, length, ...one }, i): Absence => {
          const begins = addDays(from, first)
          return { id: i, gridId: undefined, from: begins, to: addDays(begins, length), ...one }
        })
        for (const term of terms.slice(0, 4)) checkTerm(term, { times, down, absences })
      },
    ),
    { numRuns: 80 },
  )
})

function checkTerm(
  term: Term,
  {
    times,
    down,
    absences,
  }: {
    times: readonly (number | undefined)[]
    down: readonly (readonly [number, number])[]
    absences: readonly Absence[]
  },
): void {
  const { regime } = term
  const at = (minutes: number) => new Date(term.opens.getTime() + minutes * minute)
  const blind = down.map(([begin, length]) => ({ from: at(begin), to: at(begin + length) }))
  const moved = plainBlindMinutes(term, blind)
  const limit = new Date(term.due.getTime() + (regime.graceMinutes + moved) * minute)
  expect(deadline(term, blind)).toEqual(limit)
  const reports = grids.flatMap((grid, i) => {
    const minutes = times[i]
    if (minutes === undefined) return []
    return [report({ gridId: grid.id, day: term.day, sentAt: at(minutes), late: at(minutes) > limit })]
  })
  const roster = rosterOn(community, absences, term.dueDay)
  const exempt = exemptOf(regime, roster, grids)
  const states = gridDays(owedBy(grids, { exempt, window: term, outages: blind }), reports)
  const today = absences.filter((a) => a.from <= term.dueDay && term.dueDay <= a.to)
  const isAway = (person: string) => today.some((a) => a.personId === person)
  /** Whoever is away himself passes it on; a ring of them is nobody. */
  const isTaken = ({ personId, standInId }: Absence, asked: readonly string[]): boolean => {
    if (standInId === undefined || asked.includes(standInId)) return false
    const next = today.find((a) => a.personId === standInId)
    return next === undefined || isTaken(next, [...asked, personId])
  }
  const hasStandIn = (person: string) => today.some((a) => a.personId === person && isTaken(a, [person]))
  const whole = moved * minute >= term.due.getTime() - term.opens.getTime()
  const plain = grids.map(({ id }, i) => {
    const holder = staff.get(id) ?? ''
    if (times[i] !== undefined) return 'zero'
    if (regime.unmanned === 'exempt' && isAway(holder) && !hasStandIn(holder)) return 'exempt'
    return whole ? 'outage' : 'missing'
  })
  expect(states.map((day) => day.state)).toEqual(plain)
  const asked = askedFor(regime, roster, missingOf(states))
  for (const [person, owed] of asked) {
    expect(isAway(person.id)).toBe(false)
    for (const { id } of owed) expect(plain[grids.findIndex((grid) => grid.id === id)]).toBe('missing')
  }
  // Whoever holds a missing grid and is there is asked for it.
  grids.forEach(({ id }, i) => {
    const holder = staff.get(id) ?? ''
    if (plain[i] !== 'missing' || isAway(holder)) return
    expect([...asked].some(([person, owed]) => person.id === holder && owed.some((u) => u.id === id))).toBe(
      true,
    )
  })
}

test('every day of three years is due once under a daily rule', () => {
  const regime = regimeSchema.parse({ id: 'daily', name: '零', unit: 'u' })
  const book = [{ id: 'daily', from: '0001-01-01', regime }]
  const all = termsOf(book, 'daily', { from: '2024-01-01', to: '2026-12-31', calendar })
  expect(all).toHaveLength(366 + 365 + 365)
  expect(all.every((term) => term.due.getTime() === instantAt(term.day, '17:00', zone).getTime())).toBe(true)
})
