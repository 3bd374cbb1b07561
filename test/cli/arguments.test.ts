// What options may say; numbers are taken as the lists print them.
import { describe, expect, test } from 'vitest'
import {
  aClockTime,
  aDay,
  aLocalTime,
  aMonth,
  daysAhead,
  numberOf,
  numbersOf,
} from '../../src/cli/arguments.ts'

test.each(['N7', 'n7', '7'])('%s is notice 7', (text) => {
  expect(numberOf('N')(text)).toBe(7)
})

test.each(['D7', 'N', 'NN7', 'N0', '-7', ''])('%j is no notice', (text) => {
  expect(() => numberOf('N')(text)).toThrow(/expected a whole number/)
})

test('several numbers of one option add up', () => {
  expect(numbersOf('#')('9', numbersOf('#')('#12'))).toEqual([12, 9])
})

test('a duty may be reminded of on its day, and not years ahead', () => {
  expect(daysAhead('0')).toBe(0)
  expect(() => daysAhead('1000')).toThrow(/number of days/)
})

describe('days and times', () => {
  test('are taken where they exist', () => {
    expect(aDay('2028-02-29')).toBe('2028-02-29')
    expect(aMonth('2028-02')).toEqual({
      name: '2028-02',
      year: 2028,
      month: 2,
      from: '2028-02-01',
      to: '2028-02-29',
    })
    expect(aClockTime('08:30')).toBe('08:30')
    expect(aLocalTime('2027-03-01 08:00')).toEqual({ day: '2027-03-01', time: '08:00' })
    expect(aLocalTime('2027-03-01T08:00')).toEqual({ day: '2027-03-01', time: '08:00' })
  })

  test.each(['2026-02-31', '2026-2-3', '20260203', '2026-13-01', '明天', ''])('%j is no day', (text) => {
    expect(() => aDay(text)).toThrow(/expected a day that exists/)
  })

  test.each(['2026-13', '2026-0', '2026-03-01', '3月', ''])('%j is no month', (text) => {
    expect(() => aMonth(text)).toThrow(/expected a month/)
  })

  test.each(['24:00', '8:30', '0830', ''])('%j is no clock time', (text) => {
    expect(() => aClockTime(text)).toThrow(/expected a clock time/)
    expect(() => aLocalTime(`2027-03-01 ${text}`)).toThrow(/expected a local time/)
  })
})
