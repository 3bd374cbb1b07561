import { expect, test } from 'vitest'
import { namedPeriod } from '../../../src/domain/time/named-period.ts'

/** A Thursday. */
const today = '2026-03-19'

test.each([
  ['上周报了几次', '2026-03-09', '2026-03-15'],
  ['上个星期的', '2026-03-09', '2026-03-15'],
  ['上上周', '2026-03-02', '2026-03-08'],
  ['上周日汇总', '2026-03-09', '2026-03-15'],
  ['本周', '2026-03-16', '2026-03-22'],
  ['这个礼拜', '2026-03-16', '2026-03-22'],
  ['上月零报告', '2026-02-01', '2026-02-28'],
  ['上上个月', '2026-01-01', '2026-01-31'],
  ['这个月', '2026-03-01', '2026-03-31'],
])('%s is from %s to %s', (words, from, to) => {
  expect(namedPeriod(words, today)).toEqual({ from, to })
})

test.each(['上周五', '本周日有几起', '上个月5号', '上月底', '上个月最后一天', '昨天', '3月'])(
  '%s is no whole week or month',
  (words) => {
    expect(namedPeriod(words, today)).toBeUndefined()
  },
)
