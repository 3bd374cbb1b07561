// Of several days that are made up for, those that are left out are booked as nothing, however days and the reason are worded and wherever they stand.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

// A Friday.
const { context } = messageOf(['g3 11-27 16:30', ''])
const november = (from: number, to = from) =>
  Array.from({ length: to - from + 1 }, (_, at) => `2026-11-${from + at}`)

type Days = Readonly<Record<string, readonly string[]>>

const ofWeek: Days = {
  周一到周四: november(23, 26),
  '周一、周二、周三、周四': november(23, 26),
  星期一至星期四: november(23, 26),
  上周五到周三: november(20, 25),
}
const weekdays: Days = {
  周三: november(25),
  星期二: november(24),
  周二和周三: november(24, 25),
  周二到周三: november(24, 25),
}
const ofMonth: Days = {
  '23号到26号': november(23, 26),
  '23-26号': november(23, 26),
  '24、25、26号': november(24, 26),
  '11月20日至11月26日': november(20, 26),
  '20号到25号': november(20, 25),
}
const dates: Days = {
  '25号': november(25),
  '11月25日': november(25),
  '24、25号': november(24, 25),
  '24号和25号': november(24, 25),
}
const weekends: Days = { 周末: november(21, 22), 周六周日: november(21, 22), 双休日: november(21, 22) }

const reasons = [
  '除外',
  '不算',
  '不含',
  '不在内',
  '跳过',
  '不用补',
  '无需补报',
  '不报',
  '已报',
  '已经报过了',
  '报过了',
  '小周替我报了',
  '休息',
  '我轮休',
  '是我休息日',
  '那天我调休',
  '请假',
  '没上班',
  '没去',
  '没巡',
  '出差',
  '去外地培训',
  '不归我',
  '老李值班',
  '另说',
  '回头再补',
  '还没查清',
  '不确定',
]
const excepts = ['除', '除了', '除开', '不含', '不算', '去掉', '刨去', '扣除', '跳过', '不用补']
const says: readonly ((all: string, out: string) => string)[] = [
  (all, out) => `补${all}的零,${out}`,
  (all, out) => `补${all}零报告(${out})`,
  (all, out) => `补报${all}零报告。${out}`,
  (all, out) => `${all}都补零,${out}`,
  (all, out) => `补${all}(${out}),都没事`,
  (all, out) => `补${all},${out},都没事`,
  (all, out) => `${all}都没事,${out}`,
  (all, out) => `${all}忘报了,补零,${out}`,
  (all, out) => `3格补${all}零,${out}`,
  (all, out) => `补${all}无异常 ${out}`,
]
const saysBefore: readonly ((all: string, out: string) => string)[] = [
  (all, out) => `${all}${out}都补零`,
  (all, out) => `${out},${all}都补零`,
  (all, out) => `${out}外,${all}没事,补上`,
  (all, out) => `补零:${all}${out}外`,
  (all, out) => `${all},${out},都是零,补报`,
]

const told = fc
  .constantFrom<readonly [Days, Days]>(
    [ofWeek, weekdays],
    [ofMonth, dates],
    [ofWeek, weekends],
    [ofMonth, weekends],
  )
  .chain(([all, out]) =>
    fc.record({
      all: fc.constantFrom(...Object.entries(all)),
      out: fc.constantFrom(...Object.entries(out)),
      wording: fc.oneof(
        fc.record({
          reason: fc.constantFrom(...reasons),
          say: fc.constantFrom(...says),
        }),
        fc.record({
          except: fc.constantFrom(...excepts),
          say: fc.constantFrom(...says, ...saysBefore),
        }),
      ),
    }),
  )
  .map(({ all: [all, days], out: [out, left], wording }) => ({
    text: wording.say(all, 'reason' in wording ? `${out}${wording.reason}` : `${wording.except}${out}`),
    days: days.filter((day) => !left.includes(day)),
  }))
  .filter(({ days }) => days.length > 0)

test('the days that are left are booked, and no other', () => {
  fc.assert(
    fc.property(told, ({ text, days }) => {
      expect([text, understand(text, context)]).toMatchObject([
        text,
        { intent: 'late_report', kind: 'zero', grids: ['g3'], days, unknownGrids: [] },
      ])
    }),
    { numRuns: 1500 },
  )
})

test.each([
  ['昨天我请假,补昨天的零', november(26)],
  ['补周三的零,周三我请假了没顾上报', november(25)],
  ['除了24号,25、26号也补零', november(25, 26)],
  ['补24到26号零,除了24号还有25号也没事', november(24, 26)],
  ['24号休息,25号没事', november(25)],
  ['补前三天的零,25号休息', [...november(24), ...november(26)]],
  ['周末两天补零,周六不用补', november(22)],
  ['25号休息,补24、26号零', [...november(24), ...november(26)]],
])('%s', (text, days) => {
  expect(understand(text, context)).toMatchObject({ intent: 'late_report', kind: 'zero', days })
})

test.each([
  ['3号没事,5号是我休息日', ['g3']],
  ['6格没事,5号请假', ['g6']],
  ['4到6号没事,5号除外', ['g4', 'g6']],
  ['昨天休息,今天没事', ['g3']],
])('a grid and today are none of them: %s', (text, grids) => {
  expect(understand(text, context)).toMatchObject({ intent: 'zero_report', grids })
})

test.each([
  '补24号的零,24号不用补了',
  '24到26号的零不用补了',
  '补周一到周四零,周三不用补吗?',
  '25号不用补吧',
  '23号到26号我请假',
])('nothing is left, or it is asked: %s', (text) => {
  expect(['chatter', 'question']).toContain(understand(text, context).intent)
})

const paired = fc.record({
  days: fc.constantFrom(['24号', '25号'], ['周一', '周二'], ['11月24日', '11月25日'], ['昨天', '前天']),
  grids: fc.constantFrom(['3格', '4格'], ['5号网格', '6号网格'], ['3格', '4到6格']),
  say: fc.constantFrom(
    (one: string, other: string) => `${one}补零,${other}补零`,
    (one: string, other: string) => `补${one}的零,${other}的零`,
    (one: string, other: string) => `${one}零,${other}零,补报`,
    (one: string, other: string) => `${one}没事,${other}没事`,
    (one: string, other: string) => `补零:${one},${other}`,
  ),
  turned: fc.boolean(),
})

test('grids that have days of their own are not booked on those of others', () => {
  fc.assert(
    fc.property(paired, ({ days, grids, say, turned }) => {
      const pair = (at: number) => (turned ? [days[at], grids[at]] : [grids[at], days[at]]).join('')
      const text = say(pair(0), pair(1))
      const { intent } = understand(text, context)
      expect([text, intent]).toEqual([text, 'chatter'])
    }),
    { numRuns: 300 },
  )
})
