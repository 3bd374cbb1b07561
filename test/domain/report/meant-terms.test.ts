// Which regime and term a report is for: the one it names, else the one whose day it is; never silently an older one.
import { describe, expect, test } from 'vitest'
import { meantTerms } from '../../../src/domain/report/meant-terms.ts'
import { namedRegime, withoutRegimeName } from '../../../src/domain/report/named-regime.ts'
import { regimeSchema } from '../../../src/domain/report/regime-schema.ts'
import type { Rulebook } from '../../../src/domain/report/rulebook.ts'
import { instantAt } from '../../../src/domain/time/local-day.ts'
import { zone } from '../sample-records.ts'

const rule = (id: string, name: string, changes: object = {}) =>
  regimeSchema.parse({ id, name, unit: 'u', recipients: ['s'], ...changes })
const friday = { every: 'week', weekday: 5 }
const weekly = rule('weekly', '防汛巡查', { cadence: friday, opens: '06:00', due: '18:00' })
const monthly = rule('monthly', '月检', { cadence: { every: 'month', day: 'last' }, openDays: 3 })
const daily = rule('daily', '零报告', { opens: '06:00' })
const calendar = { timeZone: zone, workdays: [] }

/** Of a Thursday, 12 March, unless said otherwise. */
function meant(rules: readonly (typeof daily)[], text: string, day = '2026-03-12'): string[] {
  const book: Rulebook = rules.map((regime) => ({ id: regime.id, from: '0001-01-01', regime }))
  const sentAt = instantAt(day, '12:00', zone)
  return meantTerms(book, { text, day, sentAt, calendar }).map((term) => `${term.regime.id} ${term.day}`)
}

describe('a report that names no regime', () => {
  test.each([
    ['the daily one, whatever stands first', [weekly, daily], '2026-03-12', ['daily 2026-03-12']],
    ['the daily one first', [weekly, daily], '2026-03-13', ['daily 2026-03-13', 'weekly 2026-03-13']],
    ['the weekly one on its day', [weekly], '2026-03-13', ['weekly 2026-03-13']],
    ['none that is over', [weekly], '2026-03-12', []],
    ['one that is open ahead', [monthly], '2026-03-29', ['monthly 2026-03-31']],
    [
      'the day itself before what is ahead',
      [monthly, daily],
      '2026-03-29',
      ['daily 2026-03-29', 'monthly 2026-03-31'],
    ],
  ] as const)('is for %s', (...[, rules, day, terms]) => {
    expect(meant(rules, '1号网格今日无异常', day)).toEqual(terms)
  })
})

test('only what names its regime is for a term that is over', () => {
  expect(meant([weekly, daily], '防汛巡查：1号网格无异常')).toEqual(['weekly 2026-03-06'])
  expect(meant([daily, weekly], '1号网格今日零报告')).toEqual(['daily 2026-03-12'])
})

test('a window over midnight, or a time of grace, is the one meant while the new day has not begun', () => {
  const graceful = rule('daily', '零报告', { opens: '06:00', due: '23:50', graceMinutes: 30 })
  const book: Rulebook = [{ id: 'daily', from: '0001-01-01', regime: graceful }]
  const at = (time: string) => {
    const day = '2026-03-12'
    return meantTerms(book, { text: '', day, sentAt: instantAt(day, time, zone), calendar })[0]?.day
  }
  expect([at('00:10'), at('00:21'), at('06:00')]).toEqual(['2026-03-11', '2026-03-12', '2026-03-12'])
})

const fire = rule('fire', '消防零报告')
const check = rule('check', '安全检查')
const rules = [daily, fire, check]

describe('a name', () => {
  test.each([
    ['消防零报告：3号网格无隐患', 'fire'],
    ['零报告：3号网格无隐患', 'daily'],
    ['安全检查：3号网格零报告', 'check'],
    ['零报告：3号网格安全检查无异常', 'daily'],
    ['3号网格安全检查零报告', 'check'],
    ['安全检查 零报告情况', 'check'],
    ['3号网格零报告，安全检查另报', 'daily'],
    ['3号网格今日无异常', undefined],
  ])('in %s', (text, id) => {
    expect(namedRegime(text, rules)?.id).toBe(id)
    expect(namedRegime(text, rules.toReversed())?.id).toBe(id)
  })

  test.each([
    ['消防零报告：3号网格无隐患', '零报告：3号网格无隐患'],
    ['消防零报告：3号网格', '零报告：3号网格'],
    ['安全检查：3号网格无隐患', '3号网格无隐患'],
    ['安全检查3号网格无隐患', '3号网格无隐患'],
    ['3号网格安全检查：无隐患', '3号网格无隐患'],
    ['更正：安全检查：3号网格无隐患', '更正：3号网格无隐患'],
    ['零报告：3号网格无异常', '零报告：3号网格无异常'],
    ['通知大家安全检查：明天九点', '通知大家安全检查：明天九点'],
    ['安全检查：什么时候交？', '安全检查：什么时候交？'],
    ['3号网格安全检查发现线路老化', '3号网格安全检查发现线路老化'],
  ])('is taken out of %s', (text, rest) => {
    expect(withoutRegimeName(text, rules)).toBe(rest)
  })
})
