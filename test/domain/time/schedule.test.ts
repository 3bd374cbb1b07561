import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cronFault, cronTimes, nextOccurrence, occurrences } from '../../../src/domain/time/schedule.ts'

const minuteMs = 60_000
const hoursAhead: Readonly<Record<string, number>> = { UTC: 0, 'Asia/Shanghai': 8, 'Asia/Kathmandu': 5.75 }

/** Looks at every minute of the span; for zones that keep one offset. */
function naive(cron: string, zone: string, span: { after: Date; until: Date }): Date[] {
  const [minute = '', hour = '', date = '', month = '', day = ''] = cron.split(' ')
  const fits = (field: string, value: number) => field === '*' || Number(field) === value
  const found: Date[] = []
  const first = Math.floor(span.after.getTime() / minuteMs) * minuteMs + minuteMs
  for (let t = first; t <= span.until.getTime(); t += minuteMs) {
    const local = new Date(t + (hoursAhead[zone] ?? 0) * 3_600_000)
    const onDate = fits(date, local.getUTCDate())
    const onDay = fits(day, local.getUTCDay())
    // cron's old habit: where both a date and a weekday are given, either will do.
    const onDays = date !== '*' && day !== '*' ? onDate || onDay : onDate && onDay
    const atTime = fits(minute, local.getUTCMinutes()) && fits(hour, local.getUTCHours())
    if (atTime && onDays && fits(month, local.getUTCMonth() + 1)) found.push(new Date(t))
  }
  return found
}

const field = (min: number, max: number) =>
  fc.option(fc.integer({ min, max }), { nil: undefined }).map((n) => (n === undefined ? '*' : String(n)))
const cron = fc
  .tuple(fc.integer({ min: 0, max: 59 }), field(0, 23), field(1, 28), field(1, 12), field(0, 6))
  .map((fields) => fields.join(' '))
const span = fc
  .tuple(
    fc.integer({ min: 0, max: 525_600 }),
    fc.integer({ min: 0, max: 59_999 }),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([minutes, ms, days]) => {
    const after = new Date(Date.UTC(2026, 0, 1) + minutes * minuteMs + ms)
    return { after, until: new Date(after.getTime() + days * 86_400_000) }
  })

describe('occurrences', () => {
  test('are those that a look at every minute finds', () => {
    fc.assert(
      fc.property(cron, fc.constantFrom(...Object.keys(hoursAhead)), span, (pattern, zone, within) => {
        expect(occurrences(pattern, zone, within)).toEqual(naive(pattern, zone, within))
      }),
    )
  })

  test('increase strictly inside the span, also where clocks are put forward and back', () => {
    fc.assert(
      fc.property(cron, span, (pattern, within) => {
        let last = within.after
        for (const time of occurrences(pattern, 'America/New_York', within)) {
          expect(time > last && time <= within.until).toBe(true)
          last = time
        }
      }),
    )
  })

  test('come once a day through an outage of days, the end of the span included', () => {
    const day = (date: number) => new Date(`2026-03-${date}T17:00:00+08:00`)
    expect(cronTimes('0 17 * * *', 'Asia/Shanghai').between({ after: day(13), until: day(16) })).toEqual([
      day(14),
      day(15),
      day(16),
    ])
  })

  test('are at most a thousand at a time', () => {
    const year = { after: new Date('2026-01-01T00:00:00Z'), until: new Date('2027-01-01T00:00:00Z') }
    expect(occurrences('* * * * *', 'UTC', year)).toHaveLength(1000)
  })
})

test('the next occurrence lies strictly after', () => {
  const five = new Date('2026-03-16T17:00:00+08:00')
  expect(nextOccurrence('0 17 * * *', 'Asia/Shanghai', five)).toEqual(new Date('2026-03-17T17:00:00+08:00'))
  expect(nextOccurrence('0 0 31 2 *', 'Asia/Shanghai', five)).toBeUndefined()
})

test.each([
  ['0 15 * * 5', 'none'],
  ['0 0 29 2 *', 'none'],
  ['0 0 31 2 *', 'it never fires'],
  ['61 * * * *', 'minute'],
  ['* * * *', 'CronPattern'],
  ['0 0 15 * * *', "'5-part'"],
  ['every friday', 'CronPattern'],
  ['', 'CronPattern'],
])('the fault of "%s" is %s', (pattern, fault) => {
  expect(cronFault(pattern) ?? 'none').toContain(fault)
})
