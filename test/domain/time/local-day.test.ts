import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  instantAt,
  localDay,
  localTime,
  renderDay,
  renderInstant,
  weekday,
} from '../../../src/domain/time/local-day.ts'

test.each([
  ['2026-03-15T15:59:59Z', 'Asia/Shanghai', '2026-03-15', '23:59'],
  ['2026-03-15T16:00:00Z', 'Asia/Shanghai', '2026-03-16', '00:00'],
  ['2026-12-31T16:00:00Z', 'Asia/Shanghai', '2027-01-01', '00:00'],
  ['2026-03-15T16:00:00Z', 'America/New_York', '2026-03-15', '12:00'],
  ['2026-03-15T18:15:00Z', 'Asia/Kathmandu', '2026-03-16', '00:00'],
])('%s in %s is %s %s', (...[instant, zone, day, time]) => {
  expect(localDay(new Date(instant), zone)).toBe(day)
  expect(localTime(new Date(instant), zone)).toBe(time)
  expect(instantAt(day, time, zone).getTime()).toBeLessThanOrEqual(Date.parse(instant))
})

test('a clock time that spring skips is the next one there is', () => {
  expect(instantAt('2026-03-08', '02:30', 'America/New_York')).toEqual(new Date('2026-03-08T07:30:00Z'))
})

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days is %s', (day, days, then) => {
  expect(addDays(day, days)).toBe(then)
  expect(addDays(then, -days)).toBe(day)
})

test('a week begins on Monday', () => {
  expect(weekday('2026-03-16')).toBe(1)
  expect(weekday('2026-03-22')).toBe(7)
})

test('days read as people write them', () => {
  expect(renderDay('2026-03-06')).toBe('3月6日')
  expect(renderInstant(new Date('2026-03-06T00:05:00Z'), 'Asia/Shanghai')).toBe('3月6日 08:05')
})

test('a clock time of a day is on that day, whatever the zone of the machine', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), time, (days, [hour, minute]) => {
      const day = addDays('1995-01-01', days)
      const clock = [hour, minute].map((n) => String(n).padStart(2, '0')).join(':')
      const instant = instantAt(day, clock, 'Asia/Shanghai')
      expect(localDay(instant, 'Asia/Shanghai')).toBe(day)
      expect(localTime(instant, 'Asia/Shanghai')).toBe(clock)
    }),
  )
})
