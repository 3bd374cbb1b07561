import { assert as hold, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { duesIn } from '../../../src/domain/duty/due.ts'
import { readCadences } from '../../../src/domain/duty/cadence/read-cadences.ts'

function dues(words: string, year = 2026): string[] | undefined {
  const [found] = readCadences(words)
  return duesIn(found!.cadence, year)?.map(({ opens, day, shortMonth }) =>
    [opens === day ? day : `${opens}..${day}`, shortMonth ? '!' : ''].join(''),
  )
}

const cases: readonly (readonly [string, number, readonly string[] | undefined])[] = [
  ['9月30日前', 2026, ['2026-09-30']],
  ['每年5月底前', 2026, ['2026-05-31']],
  ['年底前', 2026, ['2026-12-31']],
  ['每半年', 2026, ['2026-01-01..2026-06-30', '2026-07-01..2026-12-31']],
  [
    '每季度',
    2026,
    ['2026-01-01..2026-03-31', '2026-04-01..2026-06-30', '2026-07-01..2026-09-30', '2026-10-01..2026-12-31'],
  ],
  ['三年一次', 2026, ['2026-01-01..2026-12-31']],
  ['10-11月', 2026, ['2026-10-01..2026-11-30']],
  ['11月至次年2月', 2026, ['2026-11-01..2027-02-28']],
  ['6月中旬前后', 2026, ['2026-06-11..2026-06-20']],
  ['2月下旬', 2028, ['2028-02-21..2028-02-29']],
  ['第三季度', 2026, ['2026-07-01..2026-09-30']],
  ['世界环境日', 2026, ['2026-06-05']],
  ['植树节期间', 2026, ['2026-03-12']],
  ['九月初九', 2026, ['2026-10-18']],
  ['重阳节', 2027, ['2027-10-08']],
  ['春节', 2026, ['2026-02-17']],
  ['除夕', 2026, ['2026-02-16']],
  ['清明节', 2026, ['2026-04-05']],
  ['中国水周', 2026, ['2026-03-22..2026-03-28']],
  ['母亲节', 2026, ['2026-05-10']],
  // 2025 has a leap sixth month, 2026 has none.
  ['农历六月十五', 2025, ['2025-07-09']],
  ['农历闰六月十五', 2025, ['2025-08-08']],
  ['农历闰六月十五', 2026, []],
  // A day that is not there is none, and one that a month lacks falls on its end.
  ['2月30日前', 2026, []],
  ['2月29日', 2026, []],
  ['2月29日', 2028, ['2028-02-29']],
  // What fixes no day has none: nothing is made up.
  ['定期', 2026, undefined],
  ['每月或每星期', 2026, undefined],
  ['24小时内', 2026, undefined],
  ['节假日', 2026, undefined],
  ['xx月xx日前', 2026, undefined],
]

test.each(cases)('%s in %i', (words, year, expected) => {
  expect(dues(words, year)).toEqual(expected)
})

test('a month that lacks the day ends it, and says so', () => {
  expect(dues('每月31日', 2026)?.slice(0, 4)).toEqual([
    '2026-01-31',
    '2026-02-28!',
    '2026-03-31',
    '2026-04-30!',
  ])
})

test('rhythms fall on their days', () => {
  expect(dues('每周一上午')?.slice(0, 2)).toEqual(['2026-01-05', '2026-01-12'])
  expect(dues('每天')).toHaveLength(365)
  expect(dues('每周一至周五')).toHaveLength(261)
  expect(dues('每月最后一个周五')?.slice(0, 2)).toEqual(['2026-01-30', '2026-02-27'])
})

const rhythms = [
  '每天',
  '每周',
  '每月5日前',
  '每月31日',
  '每季度',
  '每半年',
  '每年6月',
  '七夕',
  '春节',
  '10-11月',
  '每月中旬',
]
test('in any year dues come in order, open before they end, and lie in it or end in the next', () => {
  hold(
    property(constantFrom(...rhythms), integer({ min: 2004, max: 2060 }), (words, year) => {
      const [found] = readCadences(words)
      let before = ''
      for (const { opens, day } of duesIn(found!.cadence, year) ?? []) {
        expect(opens <= day && before < day).toBe(true)
        expect(Math.abs(Number(day.slice(0, 4)) - year)).toBeLessThanOrEqual(1)
        before = day
      }
    }),
  )
})
