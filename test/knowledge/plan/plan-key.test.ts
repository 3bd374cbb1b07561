import { expect, test } from 'vitest'
import { buildLibrary } from '../../../src/knowledge/library/library.ts'

const swim = [
  '游泳池管理办法',
  '为规范澄湖社区游泳池，特制定本办法。',
  '一、开放',
  '每天9点开放。',
  '二、收费',
  '每次15元。',
]
const dance = ['广场舞管理办法', '为规范澄湖社区广场舞，特制定本办法。', '一、时间', '晚上9点结束。']
const file = (name: string, ...plans: (readonly string[])[]) => ({ name, lines: plans.flat() })
const facts = { year: 2024 }

function yearsOf(documents: readonly { name: string; lines: string[] }[], key: string) {
  return buildLibrary(documents, new Map([[key, facts]])).plans.map(({ facts: { year } }) => year)
}

const before = buildLibrary([file('a.txt', swim, dance)]).plans
const [first, second] = before

test('a key says place and title', () => {
  expect(first?.key).toMatch(/^澄湖社区-游泳池管理办法~[\da-f]{8}$/u)
  expect(new Set(before.map(({ key }) => key)).size).toBe(2)
})

test.each([
  ['the file is renamed', [file('b.txt', swim, dance)]],
  ['lines come before the plan', [file('a.txt', ['浏览', '7336', '', ...dance], swim)]],
  [
    'a line of it changes',
    [
      file(
        'a.txt',
        swim.map((line) => line.replace('15元', '20元')),
        dance,
      ),
    ],
  ],
  [
    'its first lines change',
    [
      file(
        'a.txt',
        swim.map((line) => line.replace('特制定本办法', '现作如下规定')),
        dance,
      ),
    ],
  ],
  ['its title changes', [file('a.txt', ['泳池管理办法', ...swim.slice(1)], dance)]],
])('facts stay with their plan when %s', (_, documents) => {
  const years = yearsOf(documents, first?.key ?? '')
  expect(years.filter(Boolean)).toEqual([2024])
  const { plans } = buildLibrary(documents, new Map([[first?.key ?? '', facts]]))
  expect(plans.find((plan) => plan.facts.year)?.title).toContain('泳池')
})

test('facts under a key of old, FILE:LINE, are carried over', () => {
  expect(yearsOf([file('a.txt', swim, dance)], second?.formerly ?? '')).toEqual([undefined, 2024])
  expect(second?.formerly).toBe('a.txt:8')
})

test('what is said last counts, under whichever key', () => {
  const stated = new Map([
    [first?.formerly ?? '', { year: 2020 }],
    [first?.key ?? '', { year: 2025 }],
  ])
  const { plans } = buildLibrary([file('a.txt', swim, dance)], stated)
  expect(plans[0]).toMatchObject({ facts: { year: 2025 }, knownAs: [first?.formerly, first?.key] })
})

test('the same plan twice has two keys, and what was said of one is not said of the other', () => {
  const { plans } = buildLibrary([file('a.txt', swim), file('b.txt', swim)])
  expect(plans.map(({ key }) => key)).toEqual([first?.key, `${first?.key}-2`])
  expect(yearsOf([file('a.txt', swim), file('b.txt', swim)], first?.key ?? '')).toEqual([2024, undefined])
})

test('facts of a plan that is gone belong to none', () => {
  expect(yearsOf([file('b.txt', dance)], first?.key ?? '')).toEqual([undefined])
})
