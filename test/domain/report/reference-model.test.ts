// Random regimes, leaves, reports and outages over 2004 to 2026 against a model that is as plain as can be, minute by minute.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadline } from '../../../src/domain/report/regime.ts'
import { gridDays, missingOf } from '../../../src/domain/report/report-day.ts'
import { regimeSchema } from '../../../src/domain/report/regime-schema.ts'
import { termsOf, type Term } from '../../../src/domain/report/term.ts'
import { addDays, instantAt } from '../../../src/domain/time/local-day.ts'
import { grids, report, zone } from '../sample-records.ts'

const calendar = { timeZone: zone, workdays: [] }
const minute = 60_000

const regimes = fc
  .record({
    overnight: fc.boolean(),
    graceMinutes: fc.integer({ min: 0, max: 60 }),
    holidays: fc.constantFrom('as-is', 'earlier', 'later'),
    cadence: fc.oneof(
      fc.constant({ every: 'day' }),
      fc.constant({ every: 'workday' }),
      fc.integer({ min: 1, max: 7 }).map((weekday) => ({ every: 'week', weekday })),
      fc.constantFrom(1, 15, 28, 'last').map((day) => ({ every: 'month', day })),
    ),
  })
  .map((rule) => {
    const times = rule.overnight
      ? { opens: '20:00', due: '06:00', remindAt: [] }
      : { opens: '06:00', due: '17:00' }
    return regimeSchema.parse({
      id: 'daily',
      name: '零报告',
      unit: 'hexi',
      recipients: ['staff'],
      ...times,
      ...rule,
    })
  })
const start = fc.integer({ min: 0, max: 22 * 365 }).map((n) => addDays('2004-01-20', n))
/** Minutes after the window opened at which it was sent; some are late. */
const sent = fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined })
const outages = fc.array(fc.tuple(fc.integer({ min: -60, max: 800 }), fc.integer({ min: 1, max: 400 })), {
  maxLength: 3,
})

/** A minute of the window is blind where an outage covers it. */
function plainBlindMinutes(term: Term, blind: readonly { from: Date; to: Date }[]): number {
  let count = 0
  for (let t = term.opens.getTime(); t < term.due.getTime(); t += minute)
    if (blind.some((o) => o.from.getTime() <= t && t < o.to.getTime())) count += 1
  return count
}

test('each grid of each day is counted once, as the plain model counts it; the exempt and those who reported are not asked', () => {
  fc.assert(
    fc.property(
      fc.record({
        regime: regimes,
        start,
        sent: fc.array(sent, { minLength: 3, maxLength: 3 }),
        away: fc.subarray(grids.map((g) => g.id)),
        outages,
      }),
      ({ regime, start: from, sent: times, away, outages: down }) => {
        const book = [{ id: 'daily', from: '0001-01-01', regime }]
        const terms = termsOf(book, 'daily', { from, to: addDays(from, 40), calendar })
        expect(new Set(terms.map((term) => term.day)).size).toBe(terms.length)
        for (const term of terms.slice(0, 3)) {
          const at = (minutes: number) => new Date(term.opens.getTime() + minutes * minute)
          const blind = down.map(([begin, length]) => ({ from: at(begin), to: at(begin + length) }))
          const moved = plainBlindMinutes(term, blind)
          const limit = new Date(term.due.getTime() + (regime.graceMinutes + moved) * minute)
          expect(deadline(term, blind)).toEqual(limit)
          const reports = grids.flatMap((grid, i) => {
            const minutes = times[i]
            return minutes === undefined
              ? []
              : [report({ gridId: grid.id, day: term.day, sentAt: at(minutes), late: at(minutes) > limit })]
          })
          const days = gridDays({ grids, reports, window: term, outages: blind, exempt: new Set(away) })
          const whole = moved * minute >= term.due.getTime() - term.opens.getTime()
          const plain = grids.map((grid, i) => {
            if (times[i] !== undefined) return 'zero'
            if (away.includes(grid.id)) return 'exempt'
            return whole ? 'outage' : 'missing'
          })
          expect(days.map((day) => day.state)).toEqual(plain)
          expect(missingOf(days).map((g) => g.id)).toEqual(
            grids.filter((_, i) => plain[i] === 'missing').map((g) => g.id),
          )
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('every day of three years is due once under a daily rule, and a workday rule leaves out what the other has more', () => {
  const rule = (cadence: object) => [
    {
      id: 'daily',
      from: '0001-01-01',
      regime: regimeSchema.parse({ id: 'daily', name: '零', unit: 'u', cadence }),
    },
  ]
  const all = termsOf(rule({ every: 'day' }), 'daily', { from: '2024-01-01', to: '2026-12-31', calendar })
  expect(all).toHaveLength(366 + 365 + 365)
  expect(all.every((term) => term.due.getTime() === instantAt(term.day, '17:00', zone).getTime())).toBe(true)
  const work = termsOf(rule({ every: 'workday' }), 'daily', {
    from: '2024-01-01',
    to: '2026-12-31',
    calendar,
  })
  const days = new Set(all.map((term) => term.day))
  expect(work.every((term) => days.has(term.day))).toBe(true)
  expect(work.length).toBeGreaterThan(3 * 240)
  expect(work.length).toBeLessThan(3 * 256)
})
