// A round told item by item is a zero where each is in order, and none where one is not, or was not looked at.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const { context } = messageOf(['g3 05-28 16:30', ''])

const sound = ['正常', '完好', '没问题', '无异常']
/** What should be there, and how it is told to be as it should. */
const works: Readonly<Record<string, readonly string[]>> = {
  路灯: ['全亮', '都亮', ...sound],
  井盖: ['齐全', '在位', ...sound],
  消防通道: ['畅通', '通畅', '无堆物', ...sound],
  电梯: ['运行正常', ...sound],
  门禁: sound,
  灭火器: ['在位', '压力正常', ...sound],
  护栏: ['牢固', ...sound],
  配电箱: ['已上锁', '锁好', ...sound],
  水泵房: sound,
  监控: ['在线', ...sound],
  围墙: ['无裂缝', ...sound],
  健身器材: sound,
}
/** What should not be there. */
const wrongs = [
  '占道',
  '违建',
  '飞线充电',
  '推销',
  '楼道堆物',
  '噪音',
  '纠纷',
  '群租',
  '乱倒垃圾',
  '小广告',
  '积水',
  '隐患',
]
const absent = ['0', '〇', '零', '无', '没有', '未见', '未发现', '0起', '没见']
const broken = ['坏了', '异常', '故障', '有一处坏', '不正常', '坏2个', '被撞歪', '缺1个', '不太行']
const present = ['1', '2处', '有', '有一起', '发现一处', '3起', '1处已清理', '已劝离', '有人']
const unknown = ['待查', '未查', '没顾上看', '没看', '不清楚', '未巡', '还没去', '明天看', '?']

const inOrder = fc.oneof(
  fc
    .constantFrom(...Object.keys(works))
    .chain((name) => fc.record({ name: fc.constant(name), value: fc.constantFrom(...(works[name] ?? [])) })),
  fc.record({ name: fc.constantFrom(...wrongs), value: fc.constantFrom(...absent) }),
)
const outOfOrder = fc.oneof(
  fc.record({ name: fc.constantFrom(...Object.keys(works)), value: fc.constantFrom(...broken, ...unknown) }),
  fc.record({ name: fc.constantFrom(...wrongs), value: fc.constantFrom(...present, ...unknown) }),
)
const told = fc.record({
  head: fc.constantFrom('', '3格 ', '今日巡查:', '3格\n', '3格今天:', '下午转了一圈,', '3号网格巡查情况:\n'),
  apart: fc.constantFrom('、', ' ', ',', ';', '\n', '。', ' | '),
  joined: fc.constantFrom('', ':', ': ', '-'),
  ticked: fc.boolean(),
  items: fc.uniqueArray(inOrder, { minLength: 2, maxLength: 7, selector: (one) => one.name }),
})
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never
type Item = Told['items'][number]

function itemIn({ joined, ticked }: Told, { name, value }: Item): string {
  const negative = /^(?:无|没有|未见|未发现|没见)$/.test(value)
  if (value === '?' && joined === '') return `${name}:?`
  return `${ticked ? '✅' : ''}${negative && joined === '' ? value + name : name + joined + value}`
}

function textOf(said: Told, items: readonly Item[] = said.items): string {
  return said.head + items.map((one) => itemIn(said, one)).join(said.apart)
}

test('nearly all of what is in order item by item is a zero of the grid', () => {
  const texts = fc.sample(told, { numRuns: 400, seed: 7 }).map((said) => textOf(said))
  const asked = texts.filter((text) => {
    const read = understand(text, context)
    return read.intent !== 'zero_report' || read.grids.join() !== 'g3'
  })
  expect(asked.length).toBeLessThan(6)
})

test('one item that is not in order, or was not looked at, makes no zero', () => {
  fc.assert(
    fc.property(told, outOfOrder, fc.nat({ max: 7 }), (said, wrong, place) => {
      const others = said.items.filter((one) => one.name !== wrong.name)
      const at = place % (others.length + 1)
      const text = textOf(said, [...others.slice(0, at), wrong, ...others.slice(at)])
      expect([text, understand(text, context).intent]).not.toEqual([text, 'zero_report'])
    }),
    { numRuns: 400 },
  )
})
