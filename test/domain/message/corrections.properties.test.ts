// A correction of any number of grids says of each what is told of it, however it is laid out; danger told in one is danger.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CorrectedPart, Reading } from '../../../src/domain/message/reading.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'
import { dangers } from './tables/dangers.ts'

const official = messageOf(['o', '']).context
const staff = messageOf(['g3', '']).context

interface Outcome {
  readonly kind: CorrectedPart['kind'] | 'unchanged'
  readonly urgent: boolean
  readonly says: readonly string[]
}

const outcomes: readonly Outcome[] = [
  { kind: 'zero', urgent: false, says: ['无异常', '一切正常', '零报告'] },
  { kind: 'incident', urgent: false, says: ['停水', '路灯坏了2盏', '垃圾成堆'] },
  { kind: 'incident', urgent: true, says: ['5栋着火', '有人被刀砍伤', '煤气泄漏'] },
  { kind: 'withdrawn', urgent: false, says: ['撤回', '作废'] },
  { kind: 'unchanged', urgent: false, says: ['不变', '照旧'] },
]

interface Told {
  readonly grids: readonly number[]
  readonly outcome: Outcome
  readonly says: string
}

const named = ({ grids }: Told): string =>
  grids.length > 2 ? `${grids[0]}-${grids.at(-1)}格` : `${grids.join('、')}格`
const changes = ({ outcome: { kind } }: Told) => kind === 'zero' || kind === 'incident'
const each = (told: readonly Told[], say: (one: Told) => string, mark: string) => told.map(say).join(mark)

const layouts: readonly ((told: readonly Told[]) => string)[] = [
  (told) => `更正：${each(told, (one) => named(one) + one.says, '，')}`,
  (told) => `更正一下，${each(told, (one) => named(one) + one.says, '；')}。`,
  (told) => `更正\n${each(told, (one) => `${named(one)} ${one.says}`, '\n')}`,
  (told) => `更正如下：\n${each(told, (one) => `${named(one)}：${one.says}`, '\n')}`,
  (told) => `更正：${each(told, (one) => named(one) + (changes(one) ? '改为' : '') + one.says, '，')}`,
  (told) =>
    `更正：${each(told, (one) => named(one) + (changes(one) ? '原报无异常，现报' : '') + one.says, '；')}`,
  (told) => `更正\n网格\t原报\t现报\n${each(told, (one) => `${named(one)}\t无异常\t${one.says}`, '\n')}`,
  (told) => `更正\n网格 上报 实际\n${each(told, (one) => `${named(one)} 占道1处 ${one.says}`, '\n')}`,
]

const told = fc
  .tuple(
    fc.subarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 1 }),
    fc.array(fc.tuple(fc.constantFrom(...outcomes), fc.nat(2)), { minLength: 8, maxLength: 8 }),
    fc.boolean(),
  )
  .map(([grids, said, ranged]) => {
    const groups = ranged && grids.length > 4 ? [[1, 2, 3], [5, 6], [8]] : grids.map((one) => [one])
    return groups.map((group, at): Told => {
      const [outcome, nth] = said[at] ?? [outcomes[0] as Outcome, 0]
      return { grids: group, outcome, says: outcome.says[nth % outcome.says.length] ?? '' }
    })
  })

test('each grid gets what is told of it', () => {
  fc.assert(
    fc.property(told, fc.constantFrom(...layouts), (parts, layout) => {
      fc.pre(parts.some((one) => one.outcome.kind !== 'unchanged'))
      const text = layout(parts)
      const expected = parts
        .filter((one) => one.outcome.kind !== 'unchanged')
        .flatMap(({ grids, outcome }) =>
          grids.map((n) => `g${n} ${outcome.kind}${outcome.urgent ? '!' : ''}`),
        )
      expect([text, ...booked(understand(text, official))]).toEqual([text, ...expected.sort()])
    }),
    { numRuns: 300 },
  )
})

test('values that are dealt out are of a grid each, in a report as in a correction', () => {
  const value = fc.constantFrom(...outcomes.flatMap((one) => one.says.map((says) => ({ ...one, says }))))
  const dealt = fc.array(value, { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(dealt, fc.constantFrom('：', '分别为'), (values, dealing) => {
      const settles = values.filter(({ kind }) => kind !== 'incident')
      fc.pre(settles.some(({ kind }) => kind !== 'unchanged'))
      const grids = values.map((_, at) => at + 1).join('、')
      const text = `更正：${grids}格${dealing}${values.map(({ says }) => says).join('、')}`
      const expected = values.flatMap(({ kind, urgent }, at) =>
        kind === 'unchanged' ? [] : [`g${at + 1} ${kind}${urgent ? '!' : ''}`],
      )
      expect([text, ...booked(understand(text, official))]).toEqual([text, ...expected])
    }),
    { numRuns: 300 },
  )
})

function booked(reading: Reading): string[] {
  if (reading.intent !== 'correction' || reading.vague) return []
  const said = reading.parts.flatMap(({ grids, kind, urgent }) =>
    grids.map((id) => `${id} ${kind}${urgent ? '!' : ''}`),
  )
  return [...new Set(said)].sort()
}

const heads: readonly (readonly [string, string])[] = [
  ['更正：', ''],
  ['更正\n', ''],
  ['更正：3格', '3格'],
  ['改为', ''],
  ['应为', ''],
  ['刚才那条改为', ''],
  ['3格原报无异常，现报', '3格'],
  ['更正：零报告：', ''],
  ['3格不是零，', '3格,'],
  ['更正：3格无异常改为', '3格'],
  ['更正：4格无异常，3格', '4格无异常，3格'],
  ['更正：4格撤回；3格', '3格'],
  ['更正：3格不变，4格', '4格'],
]

test('what is danger in a report is danger in a correction', () => {
  const urgent = dangers.flatMap(([text, is]) => (is ? [text] : []))
  const lost = urgent.flatMap((text, at) =>
    heads
      .filter((_, by) => (at + by) % 13 === 0)
      .filter(([head, plain]) => isUrgent(plain + text) && !isUrgent(head + text))
      .map(([head]) => head + text),
  )
  expect(lost).toEqual([])
})

function isUrgent(text: string): boolean {
  const reading = understand(text, staff)
  if (reading.intent === 'correction') return reading.parts.some((one) => one.urgent)
  return reading.intent === 'incident' && reading.incidents.some((one) => one.urgent)
}

test.each([
  '更正：刚才说的着火是误会，3格无异常',
  '之前说的着火是误会,别人在做饭,取消',
  '更正：没有着火，看错了',
  '刚才报的打架改成零，是学生闹着玩',
  '更正：3格今天是零，着火的是隔壁街道的',
  '撤回刚才的着火',
  '更正，3格着火那条撤回，是误会',
  '更正：老人没摔倒，只是坐下歇歇',
  '更正：3格占道改成2处',
  '更正：1格和2格对调，1格无异常，2格停水',
])('no danger is made of one that was none: %s', (text) => {
  expect(isUrgent(text)).toBe(false)
})

test.each([
  ['更正：1格、2格、3格分别为无、停水、撤回', ['g1 zero', 'g2 incident', 'g3 withdrawn']],
  ['刚才1格报错了，应该是无异常，2格没错，3格应该是停水', ['g1 zero', 'g3 incident']],
  ['更正：刚报的1、2、3格零报告，1格收回，2格改成漏水', ['g1 withdrawn', 'g2 incident']],
  [
    '1-3格撤回，4-6格维持原样，7格改为路灯坏2盏',
    ['g1 withdrawn', 'g2 withdrawn', 'g3 withdrawn', 'g7 incident'],
  ],
  ['更正昨天的：1格撤回，2格5栋着火', ['g1 withdrawn', 'g2 incident!']],
  ['1格数字由3处改为1处，2格由1处改为0处', ['g1 incident', 'g2 zero']],
  ['撤1格，留2格', ['g1 withdrawn']],
  ['更正：3格昨天的零报告作废', ['g3 withdrawn']],
  ['更正：3格没有无异常', ['g3 incident']],
  ['更正！刚报的8格打错了 是7格 零报告', ['g7 zero']],
  ['刚报的网格号写错了，不是3格，是8格', ['g8 incident']],
  ['更正：3格不变', []],
  ['更正：1、2、3格：撤回、不变、东门有人触电', ['g1 withdrawn', 'g3 incident!']],
  ['更正：1、2格：无异常、但是漏水', ['g1 incident', 'g2 incident']],
])('%s', (text, expected) => {
  expect(booked(understand(text, official))).toEqual(expected)
})
