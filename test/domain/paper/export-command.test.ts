import { describe, expect, test } from 'vitest'
import {
  decideExport,
  parseExportCommand,
  renderExportRefusal,
} from '../../../src/domain/paper/export-command.ts'
import { kindOf, readPeriod } from '../../../src/domain/paper/period.ts'
import { community } from '../sample-records.ts'

const today = '2026-03-18' // a Wednesday
const regimes = community.regimes

test.each([
  ['三月零报告', '2026-03-01', '2026-03-31'],
  ['12月的', '2025-12-01', '2025-12-31'],
  ['2月份', '2026-02-01', '2026-02-28'],
  ['2024年二月', '2024-02-01', '2024-02-29'],
  ['3月5日', '2026-03-05', '2026-03-05'],
  ['3月5日到10日', '2026-03-05', '2026-03-10'],
  ['3月5-10日', '2026-03-05', '2026-03-10'],
  ['2月20号至3月2号', '2026-02-20', '2026-03-02'],
  ['2025年12月30日-2026年1月2日', '2025-12-30', '2026-01-02'],
  ['2026-03-01 到 2026-03-10', '2026-03-01', '2026-03-10'],
  ['昨天的', '2026-03-17', '2026-03-17'],
  ['上周周小结', '2026-03-09', '2026-03-15'],
  ['本周', '2026-03-16', '2026-03-22'],
  ['上个月', '2026-02-01', '2026-02-28'],
  ['上周五的', '2026-03-13', '2026-03-13'],
])('%s', (words, from, to) => {
  expect(readPeriod(words, today)).toEqual({ from, to })
})

test.each(['2月30日', '13月', '3月10日到5日', '2025年2月29日', '3月0日'])('%s is no time', (words) => {
  expect(readPeriod(words, today)).toBe('invalid')
})

test.each([
  ['2026-03-16', '2026-03-16', 'daily'],
  ['2026-03-09', '2026-03-15', 'weekly'],
  ['2026-03-10', '2026-03-16', 'span'],
  ['2026-02-01', '2026-02-28', 'monthly'],
  ['2026-02-01', '2026-03-31', 'span'],
  ['2026-02-02', '2026-02-28', 'span'],
] as const)('%s to %s is %s', (from, to, kind) => {
  expect(kindOf({ from, to })).toBe(kind)
})

describe('an export', () => {
  const decide = (words: string) => decideExport(words, { today, regimes })

  test('is of whole days, a document unless another format is named', () => {
    expect(decide('上月零报告')).toMatchObject({ outcome: 'export', wish: { format: 'docx' } })
    expect(decide('本月 表格')).toMatchObject({
      wish: { format: 'xlsx', period: { from: '2026-03-01', to: '2026-03-17' } },
    })
    expect(decide('昨天热力图')).toMatchObject({ wish: { format: 'png' } })
  })

  test.each([
    ['零报告', 'when'],
    ['2月30日零报告', 'invalid'],
    ['今天零报告', 'not-over'],
    ['4月30日零报告', 'export'], // of last year: it has not begun in this one
    ['2024年1月1日到2026年2月1日零报告', 'too-long'],
  ])('%s: %s', (words, outcome) => {
    expect(decide(words)?.outcome).toBe(outcome)
  })

  test('asks which of several regimes, unless one is named', () => {
    const [regime] = regimes
    const both = [regime!, { ...regime!, id: 'safety', name: '安全零报告' }]
    expect(decideExport('昨天', { today, regimes: both })?.outcome).toBe('which')
    expect(decideExport('昨天安全零报告', { today, regimes: both })).toMatchObject({
      wish: { regime: { id: 'safety' } },
    })
    expect(renderExportRefusal({ outcome: 'which', regimes: both })).toContain('零报告、安全零报告')
  })

  test('other talk of exporting is none', () => {
    expect(decide('功能在哪里')).toBeUndefined()
    expect(parseExportCommand('怎么导出三月零报告')).toBeUndefined()
    expect(parseExportCommand('帮我导出三月零报告。')).toBe('三月零报告')
  })
})
