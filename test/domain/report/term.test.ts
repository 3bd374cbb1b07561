// When a regime wants its reports, over holidays, month ends and midnight; and what a changed rule leaves alone.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isDue, shifted, type Cadence } from '../../../src/domain/report/cadence.ts'
import { regimeSchema } from '../../../src/domain/report/regime-schema.ts'
import { newVersions } from '../../../src/domain/report/rule-change.ts'
import { ruleOn, rulesOn, type Rulebook } from '../../../src/domain/report/rulebook.ts'
import { termFor, termOn, termsOf, termsWith, unknownTerms } from '../../../src/domain/report/term.ts'
import { addDays, instantAt } from '../../../src/domain/time/local-day.ts'
import { zone } from '../sample-records.ts'

const calendar = { timeZone: zone, workdays: [] }
const rule = (changes: object = {}) =>
  regimeSchema.parse({ id: 'r', name: '巡查', unit: 'u', recipients: ['s'], ...changes })
const book = (changes: object = {}): Rulebook => [{ id: 'r', from: '0001-01-01', regime: rule(changes) }]
const days = (changes: object, from: string, to: string) =>
  termsOf(book(changes), 'r', { from, to, calendar }).map((term) => term.day)
const clock = (day: string, time: string) => instantAt(day, time, zone)

describe('a cadence', () => {
  test.each<[Cadence, string, string, string[]]>([
    [{ every: 'week', weekday: 1 }, '2026-03-01', '2026-03-16', ['2026-03-02', '2026-03-09', '2026-03-16']],
    [{ every: 'month', day: 28 }, '2026-01-20', '2026-03-01', ['2026-01-28', '2026-02-28']],
    [{ every: 'month', day: 'last' }, '2024-01-31', '2024-03-01', ['2024-01-31', '2024-02-29']],
    [{ every: 'quarter', month: 3, day: 'last' }, '2026-01-01', '2026-06-30', ['2026-03-31', '2026-06-30']],
    [{ every: 'half-year', month: 6, day: 20 }, '2026-01-01', '2026-12-31', ['2026-06-20', '2026-12-20']],
    // National Day of 2026; the 10th is a Saturday that is worked.
    [
      { every: 'workday' },
      '2026-09-30',
      '2026-10-10',
      ['2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10'],
    ],
  ])('%j', (cadence, ...[from, to, expected]) => {
    expect(days({ cadence }, from, to)).toEqual(expected)
  })

  test.each([
    { every: 'month', day: 30 },
    { every: 'month', day: 0 },
    { every: 'quarter', month: 4, day: 1 },
  ])('%j is refused', (cadence) => {
    expect(regimeSchema.safeParse({ ...rule(), cadence }).success).toBe(false)
  })

  test('a year without data is unknown where workdays count, and nothing else', () => {
    expect(isDue({ every: 'workday' }, '2031-03-03', [])).toBeUndefined()
    expect(isDue({ every: 'day' }, '2031-03-03', [])).toBe(true)
    expect(isDue({ every: 'workday' }, '2031-03-03', [{ year: 2031, off: [], work: [] }])).toBe(true)
    const search = { from: '2026-11-20', days: 60, calendar }
    expect(unknownTerms(book({ cadence: { every: 'workday' } }), search)).toMatchObject([
      { day: '2027-01-01' },
    ])
    expect(unknownTerms(book(), search)).toEqual([])
  })
})

describe('a day off', () => {
  test.each([
    ['as-is', '2026-10-01', '2026-10-01'],
    ['earlier', '2026-10-03', '2026-09-30'],
    ['later', '2026-10-03', '2026-10-08'],
    ['later', '2026-10-10', '2026-10-10'],
  ] as const)('%s: %s is asked for on %s', (holidays, day, dueDay) => {
    expect(shifted(day, holidays, [])).toBe(dueDay)
  })

  test('its reports are booked on the day itself', () => {
    const term = termOn(
      rule({ cadence: { every: 'month', day: 3 }, holidays: 'later' }),
      '2026-10-03',
      calendar,
    )
    expect(term).toMatchObject({ day: '2026-10-03', due: clock('2026-10-08', '17:00') })
  })

  test('no day is lost or doubled, whatever the rule', () => {
    const cadence = fc.oneof(
      fc.constant<Cadence>({ every: 'day' }),
      fc.integer({ min: 1, max: 7 }).map((n): Cadence => ({ every: 'week', weekday: n })),
      fc.integer({ min: 1, max: 28 }).map((day): Cadence => ({ every: 'month', day })),
    )
    const start = fc.integer({ min: 0, max: 365 * 22 }).map((n) => addDays('2004-02-01', n))
    const holidays = fc.constantFrom('as-is', 'earlier', 'later')
    fc.assert(
      fc.property(cadence, holidays, start, (cadence, holidays, from) => {
        const to = addDays(from, 60)
        const plain = days({ cadence }, from, to)
        expect(days({ cadence, holidays }, from, to)).toEqual(plain)
        const found = termsWith(book({ cadence, holidays }), 'r', {
          after: clock(addDays(from, -20), '00:00'),
          until: clock(addDays(to, 20), '23:59'),
          calendar,
          instants: (term) => [term.due],
        }).map(({ term }) => term.day)
        for (const day of plain) expect(found.filter((one) => one === day)).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  }, 20_000)
})

describe('a window over midnight', () => {
  const night = { opens: '20:00', due: '06:00', overnight: true, remindAt: ['22:00', '05:30'] }
  const bookedOn = (day: string, time: string) =>
    termFor(book(night), 'r', { day, sentAt: clock(day, time), calendar })?.day

  test('is due on the morning after', () => {
    expect(termOn(rule(night), '2026-03-16', calendar)).toMatchObject({
      opens: clock('2026-03-16', '20:00'),
      due: clock('2026-03-17', '06:00'),
      reminders: [clock('2026-03-16', '22:00'), clock('2026-03-17', '05:30')],
    })
  })

  test('what is sent before the morning is of the day before', () => {
    expect(bookedOn('2026-03-16', '23:00')).toBe('2026-03-16')
    expect(bookedOn('2026-03-17', '01:00')).toBe('2026-03-16')
    expect(bookedOn('2026-03-17', '06:01')).toBe('2026-03-17')
  })
})

test('a report sent between two days belongs to the one that is open, else to the last', () => {
  const monthly = book({ cadence: { every: 'month', day: 25 }, openDays: 5 })
  const of = (day: string) => termFor(monthly, 'r', { day, sentAt: clock(day, '12:00'), calendar })?.day
  expect([of('2026-03-25'), of('2026-03-21'), of('2026-03-12')]).toEqual([
    '2026-03-25',
    '2026-03-25',
    '2026-02-25',
  ])
})

test('a check that is monthly is asked for weekly where a hazard is open', () => {
  const check = rule({ cadence: { every: 'month', day: 1 }, whileOpen: { every: 'week', weekday: 1 } })
  const only = (day: string) => {
    const term = termOn(check, day, calendar)
    return term === 'unknown' ? term : term?.onlyOpen
  }
  expect([only('2026-03-01'), only('2026-03-02'), only('2026-03-03')]).toEqual([false, true, undefined])
})

describe('a changed rule', () => {
  const now = clock('2026-03-16', '12:00')
  const begins = (old: object, changes: object) =>
    newVersions(book(old), [rule({ ...old, ...changes })], { now, calendar }).map((version) => version.from)

  test('begins tomorrow, or when it says, or after what is under way', () => {
    expect(begins({}, {})).toEqual([])
    expect(begins({}, { due: '18:00' })).toEqual(['2026-03-17'])
    expect(begins({}, { due: '18:00', from: '2026-04-01' })).toEqual(['2026-04-01'])
    expect(begins({}, { due: '18:00', from: '2026-03-01' })).toEqual(['2026-03-17'])
    expect(begins({}, { from: '2026-04-01' })).toEqual([])
    const open = { cadence: { every: 'month', day: 20 }, openDays: 7 }
    expect(begins(open, { due: '18:00' })).toEqual(['2026-03-21'])
  })

  test('one that is taken out ends tomorrow, a new one counts for earlier days too', () => {
    const versions = newVersions(book(), [{ ...rule(), id: 'other' }], { now, calendar })
    const after = [...book(), ...versions]
    expect(rulesOn(after, '2026-03-16').map((r) => r.id)).toEqual(['r', 'other'])
    expect(rulesOn(after, '2026-03-17').map((r) => r.id)).toEqual(['other'])
    expect(ruleOn(after, 'other', '2026-01-01')?.id).toBe('other')
  })
})
