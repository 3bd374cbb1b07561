import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitPlans } from '../../../src/knowledge/plan/plans.ts'

const split = (...lines: string[]) => splitPlans({ name: 'a.txt', lines })
const titles = (...lines: string[]) => split(...lines).plans.map((plan) => plan.title)

test.each([
  ['numbered pieces', ['安全方案 篇1', '一、目标', '安全方案 篇2', '一、目标'], ['安全方案', '安全方案']],
  [
    '篇 before the title',
    ['篇1：消防方案', '正文一。', '篇2：防汛方案', '正文二。'],
    ['消防方案', '防汛方案'],
  ],
  [
    'plans that are counted before their title',
    ['方案一：绿地认养方案', '正文一。', '方案二：议事会制度', '正文二。'],
    ['绿地认养方案', '议事会制度'],
  ],
  [
    'parts that carry a title, and no chapters',
    ['第一部分：征收补偿方案', '正文一。', '第二部分：接种方案', '第一部分：总则', '正文二。'],
    ['征收补偿方案', '接种方案'],
  ],
  [
    'bare titles',
    ['社区巡逻制度', '每天巡逻。', '社区保洁制度', '每天保洁。'],
    ['社区巡逻制度', '社区保洁制度'],
  ],
  ['a cover above the first piece', ['巡逻方案（精选3篇）', '巡逻方案 篇1', '正文。'], ['巡逻方案']],
  [
    'a second plan that starts after a signature',
    [
      '保洁计划',
      '一、目标',
      '干净。',
      '二、措施',
      '每天打扫。',
      '云锦社区',
      '20xx年5月',
      '为搞好绿化，现制定如下计划。',
    ],
    ['保洁计划', ''],
  ],
])('splits by %s', (_, lines, expected) => {
  expect(titles(...lines)).toEqual(expected)
})

test('takes out what is no text, with a reason, and keeps line numbers', () => {
  const { plans, removed } = split('浏览', '7336', '保洁方案', '', '每天保洁。', '展开阅读全文')
  expect(removed).toEqual([
    { line: 1, reason: 'page furniture' },
    { line: 2, reason: 'counter' },
    { line: 6, reason: 'page furniture' },
  ])
  expect(plans.map((plan) => plan.lines.map((line) => line.number))).toEqual([[5]])
})

test('no line is lost: each is text, title or removed', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '方案 篇1',
      '社区方案',
      '一、目标',
      '浏览',
      '',
      '20xx年5月',
      '为做好工作，特制定本方案。',
      '组长：',
    ),
    fc.string({ maxLength: 30 }),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { plans, removed, titles } = split(...lines)
      const seen = [
        ...plans.flatMap((p) => p.lines.map((l) => l.number)),
        ...removed.map((r) => r.line),
        ...titles,
      ]
      const wanted = lines.flatMap((text, i) => (/[^\s#]/u.test(text) ? [i + 1] : []))
      expect(wanted.filter((number) => !seen.includes(number) && lines[number - 1]?.trim())).toEqual([])
    }),
  )
})

const seeds = join(import.meta.dirname, '../../../../shared/seeds')
const files = (() => {
  try {
    return readdirSync(seeds)
  } catch {
    return []
  }
})()

test.skipIf(files.length === 0)('the files found on the web lose no line', () => {
  for (const name of files) {
    const lines = readFileSync(join(seeds, name), 'utf8').split('\n')
    const { plans, removed, titles } = splitPlans({ name, lines })
    const seen = new Set([
      ...plans.flatMap((plan) => plan.lines.map((line) => line.number)),
      ...removed.map((entry) => entry.line),
      ...titles,
    ])
    expect(lines.flatMap((text, i) => (text.trim() && !seen.has(i + 1) ? [i + 1] : []))).toEqual([])
  }
})

test('colours of a weather warning are no spam', () => {
  const { removed } = split(
    '防汛方案',
    '发布黄色预警，清理雨水口；发布红色预警，学校停课。黄色预警由街道发布。',
  )
  expect(removed).toEqual([])
})
