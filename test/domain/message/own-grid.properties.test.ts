// Who speaks of himself beside a grid that he names, or of how many grids they are, means his own grid as well.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const { context } = messageOf(['g5', ''])
const { context: official } = messageOf(['o', ''])

const others: Readonly<Record<string, readonly string[]>> = {
  '3格': ['g3'],
  '8号网格': ['g8'],
  网格9: ['g9'],
  十一号网格: ['g11'],
  '7格和8格': ['g7', 'g8'],
}
const zeros = ['零报告', '没事', '无异常', '正常', '平安', '没啥情况']
const words = ['两', '三']

const beside = fc.record({
  other: fc.constantFrom(...Object.keys(others)),
  zero: fc.constantFrom(...zeros),
  say: fc.constantFrom(
    (other: string, zero: string) => `我和${other}今天都${zero}`,
    (other: string, zero: string) => `今天我跟${other}都${zero}`,
    (other: string, zero: string) => `我与${other}均${zero}`,
    (other: string, zero: string) => `我、${other}今日均${zero}`,
    (other: string, zero: string) => `我们和隔壁${other}都${zero}`,
    (other: string, zero: string) => `我这边和${other}都${zero}`,
    (other: string, zero: string) => `${other}和我都${zero}`,
    (other: string, zero: string) => `${other}跟我这边今天都${zero}`,
    (other: string, zero: string) => `我跟${other}的小王今天都${zero}`,
  ),
})

test('the own grid stands beside the one that is named', () => {
  fc.assert(
    fc.property(beside, ({ other, zero, say }) => {
      const text = say(other, zero)
      expect([text, zeroGrids(text)]).toEqual([text, [...(others[other] ?? []), 'g5'].sort()])
    }),
    { numRuns: 400 },
  )
})

const counted = fc.record({
  other: fc.constantFrom(...Object.keys(others)),
  zero: fc.constantFrom(...zeros),
  say: fc.constantFrom(
    (other: string, count: string, zero: string) => `今天我顶${other}小王,${count}个格都${zero}`,
    (other: string, count: string, zero: string) => `替${other}老赵看着,${count}个网格均${zero}`,
    (other: string, count: string, zero: string) => `我今天兼管${other},${count}个格今天都${zero}`,
    (other: string, count: string, zero: string) => `我这格加上${other},${count}个格都${zero}`,
    (other: string, count: string, zero: string) => `代${other}的班,${count}格都${zero}`,
  ),
})

test('of as many as he names and one more his own is the other', () => {
  fc.assert(
    fc.property(counted, ({ other, zero, say }) => {
      const named = others[other] ?? []
      const text = say(other, words[named.length - 1] ?? '', zero)
      expect([text, zeroGrids(text)]).toEqual([text, [...named, 'g5'].sort()])
    }),
    { numRuns: 400 },
  )
})

const selves = ['我', '我这边', '我也', '我们这边也']
const apart = fc.record({
  other: fc.constantFrom(...Object.keys(others)),
  self: fc.constantFrom(...selves),
  zero: fc.constantFrom('没事', '正常', '无异常', '零报告', '没情况'),
  calm: fc.constantFrom('没事', '也没事', '都正常', '无异常'),
  comma: fc.constantFrom(',', '，', '。', ' '),
  turned: fc.boolean(),
})

test('the own grid stands in a clause of its own beside another', () => {
  fc.assert(
    fc.property(apart, ({ other, self, zero, calm, comma, turned }) => {
      const parts = [`${self}${zero}`, `${other}${calm}`]
      const text = (turned ? parts.toReversed() : parts).join(comma)
      expect([text, zeroGrids(text)]).toEqual([text, [...(others[other] ?? []), 'g5'].sort()])
    }),
    { numRuns: 400 },
  )
})

const unsaid = fc.record({
  other: fc.constantFrom('3格', '8号网格', '7格'),
  self: fc.constantFrom('我这边', '我也', '我们这边也'),
  zero: fc.constantFrom('正常', '无异常', '没情况'),
  open: fc.constantFrom('没巡', '小周请假', '小周说没事', '那边小周说也没事', '小周说无异常', '不归我'),
  turned: fc.boolean(),
})

test('beside one of which nothing is told, or only heard, the own grid stands alone', () => {
  fc.assert(
    fc.property(unsaid, ({ other, self, zero, open, turned }) => {
      const parts = [`${self}${zero}`, `${other}${open}`]
      const text = (turned ? parts.toReversed() : parts).join(',')
      expect([['g5'], ['chatter']]).toContainEqual(zeroGrids(text))
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['8格有人打架,我没事', ['incident']],
  ['8格着火没人伤,我没事', ['incident']],
  ['8格没人受伤,我没事', ['g8']],
  ['8格报零,我没意见', ['g8']],
  ['我没事做,8格没事', ['g8']],
])('who came away well reports no zero: %s', (text, grids) => {
  expect(zeroGrids(text)).toEqual(grids)
})

test.each([
  ['代3格、8格、12格报,三格都没事', ['g12', 'g3', 'g8']],
  ['我替3号网格小王报:3号网格零报告', ['g3']],
  ['今天我顶3号网格小王,3号网格零报告', ['g3']],
  ['我和3格小王一起巡的3格,3格无异常', ['g3']],
  ['我跟3格小王换班,今天3格没事', ['g3']],
  ['我3格都没事', ['g3']],
  ['顶3格小王的班,两边都没事', ['g3', 'g5']],
  ['帮8格看一天,两头都正常', ['g5', 'g8']],
  ['3格东边西边两边都没事', ['g3']],
  ['3格看了,两边都没事', ['g3']],
])('%s', (text, grids) => {
  expect(zeroGrids(text)).toEqual(grids)
})

test('who has no grid adds none', () => {
  expect(zeroGrids('我替3格、4格报,两个格都零', official)).toEqual(['g3', 'g4'])
  expect(zeroGrids('我和3格都没事', official)).toEqual(['g3'])
})

function zeroGrids(text: string, who = context): readonly string[] {
  const read = understand(text, who)
  return read.intent === 'zero_report' ? read.grids.toSorted() : [read.intent]
}
