// Corrections of several grids: what is so of each, in any layout; and danger, which no correction may lose.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReadingContext } from '../../../../src/domain/message/reading.ts'
import { understand } from '../../../../src/domain/message/understand.ts'

const context: ReadingContext = {
  now: new Date('2026-03-18T15:00:00+08:00'),
  timeZone: 'Asia/Shanghai',
  chat: 'staff',
  role: 'official',
  ownGrid: undefined,
  addressed: false,
  grids: Array.from({ length: 12 }, (_, at) => ({
    id: `g${at + 1}`,
    name: `${at + 1}号网格`,
    number: at + 1,
  })),
}

const outcomes = {
  zero: ['无异常', '没事', '改为无异常'],
  incident: ['北门路灯坏了', '改为北门路灯坏了', '西边水沟堵了'],
  danger: ['5栋着火', '改为5栋有人触电', '南门有人拿刀砍人'],
  withdrawn: ['撤回', '作废'],
  unchanged: ['不变', '照旧'],
} as const
type Outcome = keyof typeof outcomes

const layouts: readonly ((parts: readonly string[]) => string)[] = [
  (parts) => `更正：${parts.join('，')}`,
  (parts) => `更正一下，${parts.join('；')}`,
  (parts) => `更正\n${parts.join('\n')}`,
  (parts) => `更正:\n${parts.map((one, at) => `${at + 1}. ${one}`).join('\n')}`,
]
const spellings = [(n: number) => `${n}格`, (n: number) => `${n}号网格`, (n: number) => `网格${n} `]

const corrected = fc
  .record({
    numbers: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 5 }),
    kinds: fc.array(fc.constantFrom(...(Object.keys(outcomes) as Outcome[])), { minLength: 5, maxLength: 5 }),
    words: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
    layout: fc.constantFrom(...layouts),
    spelt: fc.constantFrom(...spellings),
    space: fc.constantFrom('', ' '),
  })
  .map(({ numbers, kinds, words, layout, spelt, space }) => {
    const told = numbers.map((number, at) => {
      const kind = kinds[at] ?? 'zero'
      const list = outcomes[kind]
      return { number, kind, text: `${spelt(number)}${space}${list[(words[at] ?? 0) % list.length]}` }
    })
    return { told, text: layout(told.map((one) => one.text)) }
  })
  .filter(({ told }) => told.some(({ kind }) => kind !== 'unchanged'))

test('of several grids each is corrected as is said of it, and what is unchanged is left alone', () => {
  fc.assert(
    fc.property(corrected, ({ told, text }) => {
      const reading = understand(text, context)
      if (reading.intent !== 'correction') throw new Error(`${reading.intent}: ${text}`)
      const read = reading.parts.flatMap(({ grids, kind, urgent }) =>
        grids.map((id) => `${id} ${urgent ? 'danger' : kind}`),
      )
      const said = told
        .filter(({ kind }) => kind !== 'unchanged')
        .map(({ number, kind }) => `g${number} ${kind}`)
      expect(read.toSorted()).toEqual(said.toSorted())
    }),
    { numRuns: 300 },
  )
})

describe('danger is heard in a correction as in a report', () => {
  const dangers = [
    '5栋着火了',
    '东门老人摔倒',
    '有人掉井里了',
    '楼道煤气味很大',
    '3栋电梯困人',
    '南门有人拿刀砍人',
    '西边电线掉下来冒火花',
  ]
  const heads = [
    '更正：',
    '更正：3格',
    '更正，3号网格',
    '改为',
    '刚才那条改成',
    '应为',
    '更正：不是零报告，',
    '零报告撤回，',
    '更正：无异常，',
  ]
  test.each(heads.flatMap((head) => dangers.map((danger) => head + danger)))('%s', (text) => {
    const own = { ...context, role: 'grid' as const, ownGrid: 'g3' }
    const reading = understand(text, own)
    const urgent =
      reading.intent === 'correction'
        ? reading.parts.some((one) => one.kind === 'incident' && one.urgent)
        : reading.intent === 'incident' && reading.incidents[0]?.urgent
    expect(urgent).toBe(true)
  })
})

const zero = (...grids: number[]) => ({ kind: 'zero', grids })
const event = (...grids: number[]) => ({ kind: 'incident', grids })
const withdrawn = (...grids: number[]) => ({ kind: 'withdrawn', grids })
test.each([
  ['更正：除3格外都无异常', [zero(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12)]],
  ['更正：1到5格都无异常，3格除外', [zero(1, 2, 4, 5)]],
  ['1格、2格撤回，3格无异常', [withdrawn(1, 2), zero(3)]],
  ['8格改为零，着火的是7格', [zero(8), { ...event(7), urgent: true }]],
  ['8格改为零，树在7格', [zero(8)]],
  ['更正：不是5格，是6格', [{ grids: [6] }]],
  ['更正：5格的那条应该是6格', [{ grids: [6] }]],
  ['4格撤回', [withdrawn(4)]],
  ['1、2、3格昨天的零报告作废', [{ ...withdrawn(1, 2, 3), day: '2026-03-17' }]],
  [
    '更正昨天的：1格无异常，2格漏水',
    [
      { ...zero(1), day: '2026-03-17' },
      { ...event(2), day: '2026-03-17' },
    ],
  ],
  ['更正：2格原报无异常，现报北门漏水', [{ ...event(2), category: 'facility' }]],
  ['更正：改为零报告，堆物已清理', [zero(3)]],
  ['更正：无异常，东门路灯坏了', [event(3)]],
  ['改为无异常，那个着火的是隔壁社区', [zero(3)]],
  ['零报告不作数', [withdrawn(3)]],
  ['我那条不算，还没巡完', [withdrawn(3)]],
  ['我报早了，还没巡完', [withdrawn(3)]],
])('%s', (text, expected) => {
  const reading = understand(text, { ...context, role: 'grid', ownGrid: 'g3' })
  expect(reading).toMatchObject({
    intent: 'correction',
    parts: expected.map(({ grids, ...rest }) => ({ ...rest, grids: grids.map((number) => `g${number}`) })),
  })
})

test.each([
  ['1格志愿者全部撤回', 'chatter'],
  ['1格的人撤回来了', 'chatter'],
  ['2格人员撤回，零报告', 'zero_report'],
  ['1格的报告撤回', 'correction'],
  ['人员撤回，刚才那条零报告也撤回', 'correction'],
  ['队员撤回了刚才那条零报告', 'correction'],
])('of people and of reports: %s', (text, intent) => {
  expect(understand(text, context).intent).toBe(intent)
})
