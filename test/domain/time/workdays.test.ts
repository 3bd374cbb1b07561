import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { addDays, weekday } from '../../../src/domain/time/local-day.ts'
import { dayKind, renderUnknownYear, unknownYearAhead } from '../../../src/domain/time/workdays.ts'
import { parseCommunity } from '../../../src/domain/community/parse-community.ts'
import { source } from '../sample-records.ts'

/** The data of the library as it lies there, read without its code. */
const published = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
) as { holidays: Record<string, string>; workdays: Record<string, string> }

test('every day from 2004 to 2026 is what was published, in any time zone of the machine', () => {
  const wrong: string[] = []
  for (let day = '2004-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    const works = day in published.workdays || (weekday(day) < 6 && !(day in published.holidays))
    if (dayKind(day, []) !== (works ? 'work' : 'off')) wrong.push(day)
  }
  expect(wrong).toEqual([])
})

test.each(['2003-12-31', '2027-01-01', '2031-06-03'])('%s is not guessed', (day) => {
  expect(dayKind(day, [])).toBe('unknown')
})

describe('a year that is declared', () => {
  const declared = [{ year: 2027, off: ['2027-01-01'], work: ['2027-01-02'] }]
  test.each([
    ['2027-01-01', 'off'],
    ['2027-01-02', 'work'],
    ['2027-01-03', 'off'],
    ['2027-01-04', 'work'],
    ['2028-01-04', 'unknown'],
  ])('%s: %s', (...[day, kind]) => {
    expect(dayKind(day, declared)).toBe(kind)
  })

  test('a lack is seen ahead', () => {
    expect(unknownYearAhead('2026-11-01', 60, [])).toBeUndefined()
    expect(unknownYearAhead('2026-11-02', 60, [])).toBe(2027)
    expect(unknownYearAhead('2026-11-02', 60, declared)).toBeUndefined()
    expect(renderUnknownYear(2027)).toContain('community.yaml 的 workdays')
  })

  test.each([
    [[{ year: 2027, off: ['2026-01-01'], work: [] }], 'workdays[0].off[0]', 'a day of 2027'],
    [[{ year: 2027, off: [], work: ['2028-01-01'] }], 'workdays[0].work[0]', 'a day of 2027'],
    [[{ year: 2027, off: ['2027-01-01'], work: ['2027-01-01'] }], 'workdays[0].work', 'not under off'],
    [
      [
        { year: 2027, off: [] },
        { year: 2027, off: [] },
      ],
      'workdays[1].year',
      'declared once',
    ],
  ])('%o is a fault', (...[workdays, place, expectation]) => {
    const parsed = parseCommunity({ ...source, workdays })
    expect(parsed.ok ? [] : parsed.faults).toEqual([
      expect.objectContaining({ place, expectation: expect.stringContaining(expectation) as string }),
    ])
  })
})
