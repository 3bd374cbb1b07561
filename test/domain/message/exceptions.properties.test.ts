// A grid that is taken out, or that somebody else speaks for, is no zero, however that is worded and wherever it stands.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../../../src/domain/message/reading.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const { context } = messageOf(['o', ''])
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `g${from + at}`)

const ranges: Readonly<Record<string, readonly string[]>> = {
  '2到7格': numbers(2, 7),
  '4-8格': numbers(4, 8),
  '1至6号网格': numbers(1, 6),
  '4、5、6格': numbers(4, 6),
}
const zeros = ['都没事', '均无异常', '一切正常', '零报告', '都看了,没毛病', '没啥情况']

const before = [
  '刨去',
  '刨除',
  '除开',
  '除去',
  '除了',
  '抛开',
  '撇开',
  '减去',
  '扣除',
  '扣掉',
  '去掉',
  '不含',
  '不包括',
  '不算',
]
const around: readonly ((grid: string, all: string, zero: string) => string)[] = [
  ...before.flatMap((word) => [
    (grid: string, all: string, zero: string) => `${all},${word}${grid},${zero}`,
    (grid: string, all: string, zero: string) => `${all}${word}${grid}${zero}`,
    (grid: string, all: string, zero: string) => `${all}(${word}${grid})${zero}`,
    (grid: string, all: string, zero: string) => `${all}${zero},${word}${grid}`,
  ]),
  (grid, all, zero) => `${all},${grid}老魏自己报,其余我汇总:${zero}`,
  (grid, all, zero) => `${all},${grid}由小蔡单独报,其他${zero}`,
  (grid, all, zero) => `${all}里${grid}阿梅会自己报,剩下的我来报:${zero}`,
  (grid, all, zero) => `${all}${zero},${grid}老魏自报`,
  (grid, all, zero) => `${all}(${grid}自报)${zero}`,
  (grid, all, zero) => `${all}${zero}。${grid}等小蔡自己发`,
  (grid, all, zero) => `${all},${grid}归小蔡,${zero}`,
  (grid, all, zero) => `${all},${grid}不归我管,${zero}`,
  (grid, all, zero) => `${all}${zero},${grid}没算在内`,
  (grid, all, zero) => `${all}${zero},${grid}不在里面`,
  (grid, all, zero) => `${all},撇开${grid}不说,${zero}`,
  (grid, all, zero) => `${all},${grid}我不管,${zero}`,
  (grid, all, zero) => `${all}${zero},${grid}明天再去`,
  (grid, all, zero) => `${all}${zero}。${grid}还没走`,
]

const said = fc.record({
  all: fc.constantFrom(...Object.keys(ranges)),
  out: fc.constantFrom(5, 6),
  unit: fc.constantFrom('格', '号网格'),
  zero: fc.constantFrom(...zeros),
  say: fc.constantFrom(...around),
})

test('who is taken out is not booked, and the others are', () => {
  fc.assert(
    fc.property(said, ({ all, out, unit, zero, say }) => {
      const rest = ranges[all]?.filter((id) => id !== `g${out}`)
      const read = understand(say(`${out}${unit}`, all, zero), context)
      expect([rest, []]).toContainEqual(zeroGrids(read))
    }),
    { numRuns: 600 },
  )
})

test('most of them are booked', () => {
  const booked = fc
    .sample(said, 500)
    .filter(
      ({ all, out, unit, zero, say }) =>
        zeroGrids(understand(say(`${out}${unit}`, all, zero), context)).length > 0,
    )
  expect(booked.length).toBeGreaterThan(400)
})

const out: Readonly<Record<string, readonly number[]>> = {
  '6号网格': [6],
  '6格': [6],
  '6号': [6],
  网格6: [6],
  '4、7、9': [4, 7, 9],
  '4、7、9格': [4, 7, 9],
  '4号7号9号': [4, 7, 9],
  '4格和7格': [4, 7],
  '4至6格': [4, 5, 6],
}
const all = [1, 12] as const
const of: Readonly<Record<string, readonly [from: number, to: number]>> = {
  其余: all,
  其余网格: all,
  其他格: all,
  别的格: all,
  剩下的: all,
  所有网格: all,
  各网格: all,
  全部: all,
  '1到12格': all,
  '5-8格': [5, 8],
  '5到8号': [5, 8],
  '我带的5-8号网格': [5, 8],
}
const closing: Readonly<Record<string, readonly string[]>> = {
  '': [],
  ',我这边统一报': [],
  ',辛苦大家': [],
  ',6号小李自己报': ['g6'],
}
const named = fc.record({
  today: fc.constantFrom('', '今天'),
  except: fc.constantFrom(...['外', '以外'].map((word) => ['除', word] as const), ['除了', ''], ['除开', '']),
  out: fc.constantFrom(...Object.keys(out)),
  apart: fc.constantFrom(',', '，', ' ', ''),
  of: fc.constantFrom(...Object.keys(of)),
  zero: fc.constantFrom('没事', '无异常', '都是零', '全部平安', '今天没情况'),
  closing: fc.constantFrom(...Object.keys(closing)),
})

test('all but those that are taken out first are booked', () => {
  fc.assert(
    fc.property(
      named.filter((one) => one.apart !== '' || !/^\d/.test(one.of)),
      (one) => {
        const [first = 1, last = 12] = of[one.of] ?? []
        const outside = [...(out[one.out] ?? []).map((id) => `g${id}`), ...(closing[one.closing] ?? [])]
        const [opens, shuts] = one.except
        const text = `${one.today}${opens}${one.out}${shuts}${one.apart}${one.of}${one.zero}${one.closing}`
        const left = numbers(first, last).filter((id) => !outside.includes(id))
        expect([text, zeroGrids(understand(text, context))]).toEqual([text, left])
      },
    ),
    { numRuns: 1500 },
  )
})

const behindAll = fc.record({
  today: fc.constantFrom('', '今天', '今日', '全片今天'),
  zero: fc.constantFrom('零报告', '无异常', '都没事', '一切正常'),
  out: fc.constantFrom(...Object.keys(out).filter((one) => one !== '网格6' && one !== '4格和7格')),
  how: fc.constantFrom('除外', '不算', '不在内', '不含'),
  around: fc.constantFrom(['(', ')'] as const, ['（', '）'] as const, [',', ''], ['，', '。'], [' ', '']),
})

test('who is taken out behind a zero of all is not booked, and the others are', () => {
  fc.assert(
    fc.property(behindAll, (one) => {
      const [opens, shuts] = one.around
      const text = `${one.today}${one.zero}${opens}${one.out}${one.how}${shuts}`
      const left = numbers(1, 12).filter((id) => !(out[one.out] ?? []).includes(Number(id.slice(1))))
      expect([text, zeroGrids(understand(text, context))]).toEqual([text, left])
    }),
    { numRuns: 600 },
  )
})

const bare = fc.record({
  out: fc.constantFrom(...Object.keys(out).filter((one) => one.endsWith('号'))),
  say: fc.constantFrom(
    (few: string, zero: string) => `3到10号网格,不含${few},今天${zero}`,
    (few: string, zero: string) => `3到10号网格(不包括${few})${zero}`,
    (few: string, zero: string) => `3到10号网格${zero}(不含${few})`,
    (few: string, zero: string) => `3到10号网格今天${zero},${few}不算`,
    (few: string, zero: string) => `3到10号网格${zero},${few}除外`,
  ),
  zero: fc.constantFrom(...zeros),
})

test('a bare number that is taken out of grids is a grid', () => {
  fc.assert(
    fc.property(bare, (one) => {
      const text = one.say(one.out, one.zero)
      const left = numbers(3, 10).filter((id) => !(out[one.out] ?? []).includes(Number(id.slice(1))))
      expect([text, zeroGrids(understand(text, context))]).toEqual([text, left])
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['今天零报告,3号网格正常', ['g3']],
  ['5、6格没事,不含糊地说', ['g5', 'g6']],
  ['除5格外我还管着6格,都没事', ['g5', 'g6']],
  ['2到7格都没事,5格老魏托我报的', ['g2', 'g3', 'g4', 'g5', 'g6', 'g7']],
  ['4、5、6格都没事,不算什么大事', ['g4', 'g5', 'g6']],
  ['5格没事,自己报一下', ['g5']],
  ['4-6格,5格老魏让我一起报,都没事', ['g4', 'g5', 'g6']],
  ['4格我自己报:没事', ['g4']],
])('%s', (text, grids) => {
  expect(zeroGrids(understand(text, context))).toEqual(grids)
})

const overall = fc.record({
  of: fc.constantFrom('各网格', '各格', '所有网格', '全部网格', '全体网格'),
  out: fc.constantFrom(...Object.keys(out)),
  apart: fc.constantFrom('', ',', '('),
  except: fc.constantFrom(['除', '外'], ['除', '以外'], ['除了', '之外']),
  zero: fc.constantFrom(...zeros.slice(0, 4), '今天都正常'),
})

test('all but those that are taken out behind all are booked', () => {
  fc.assert(
    fc.property(overall, (one) => {
      const [opens = '', shuts = ''] = one.except
      const close = one.apart === '(' ? ')' : ''
      const text = `${one.of}${one.apart}${opens}${one.out}${shuts}${close}${one.zero}`
      const left = numbers(1, 12).filter((id) => !(out[one.out] ?? []).includes(Number(id.slice(1))))
      expect([text, zeroGrids(understand(text, context))]).toEqual([text, left])
    }),
    { numRuns: 300 },
  )
})

function zeroGrids(reading: Reading): readonly string[] {
  if (reading.intent === 'zero_report') return reading.grids
  return reading.intent === 'incident' ? reading.alsoZeroGrids : []
}

test.each([
  '补报9到11号零报告,10号除外',
  '补报9到11号零报告,不含10号',
  '除10号外,9到11号都是零报告,补上',
  '除了10号,9到11号都是零报告,补上',
])('a day that is taken out is not made up for: %s', (text) => {
  expect(understand(text, messageOf(['g3', '']).context)).toMatchObject({
    intent: 'late_report',
    grids: ['g3'],
    days: ['2026-05-09', '2026-05-11'],
  })
})

const spans: Readonly<Record<string, readonly number[]>> = {
  '4号到6号': [4, 5, 6],
  '4-7号': [4, 5, 6, 7],
  '4、5、6号': [4, 5, 6],
}
const open = ['5号除外', '不含5号', '5号另说', '5号另报', '5号我没上班', '5号不在内']
const troubled = ['5号除外(5号有堆物一处)', '就5号有堆物一处', '5号有人乱倒垃圾']
const daysOf = (numbers: readonly number[]) => numbers.map((one) => `2026-05-0${one}`)
const late = Object.entries(spans).flatMap(([span, days]) =>
  ['零报告', '均无异常'].map((zero) => ({ text: `补${span}${zero}`, days })),
)

test('the zero of owed days is of none that is taken out', () => {
  for (const { text, days } of late)
    for (const one of open) {
      const read = understand(`${text},${one}`, messageOf(['g3', '']).context)
      const want = { kind: 'zero', days: daysOf(days.filter((day) => day !== 5)) }
      expect([`${text},${one}`, read]).toMatchObject([`${text},${one}`, want])
    }
})

test('what happened on one of them is told of that day alone', () => {
  for (const { text } of late)
    for (const one of troubled) {
      const read = understand(`${text},${one}`, messageOf(['g3', '']).context)
      const want = { intent: 'late_report', kind: 'incident', days: daysOf([5]) }
      expect([`${text},${one}`, read]).toMatchObject([`${text},${one}`, want])
    }
})

const grave = fc.record({
  grid: fc.constantFrom(4, 7, 9),
  unit: fc.constantFrom('格', '号网格'),
  wrong: fc.constantFrom('漏水', '有纠纷', '有人乱倒垃圾', '路灯不亮'),
  say: fc.constantFrom(
    (grid: string, wrong: string) => `除${grid}${wrong}外其余都没事`,
    (grid: string, wrong: string) => `除了${grid}${wrong}以外,其余都零`,
    (grid: string, wrong: string) => `除${grid}(${wrong})外其余都零`,
    (grid: string, wrong: string) => `全部12个格除了${grid}(${wrong})都零`,
  ),
})

test('what is wrong with a grid that is taken out is told of it, and it is no zero', () => {
  fc.assert(
    fc.property(grave, ({ grid, unit, wrong, say }) => {
      const text = say(`${grid}${unit}`, wrong)
      const read = understand(text, context)
      const of = read.intent === 'incident' ? read.incidents.flatMap((one) => one.grids) : [read.intent]
      expect([text, of, zeroGrids(read).includes(`g${grid}`)]).toEqual([text, [`g${grid}`], false])
    }),
    { numRuns: 200 },
  )
})

test.each([
  '除电梯外都正常',
  '除了井盖都正常',
  '除3栋路灯外其余都正常',
  '除监控外一切正常',
  '3格除消防栓外均正常',
])('a thing that is taken out is not as it should be: %s', (text) => {
  expect(zeroGrids(understand(text, messageOf(['g3', '']).context))).toEqual([])
})

test.each(['除日常巡查外都正常', '除值班外没别的事', '除已上报的外都正常'])(
  'what was done is none: %s',
  (text) => {
    expect(zeroGrids(understand(text, messageOf(['g3', '']).context))).toEqual(['g3'])
  },
)

test.each(['3格那条零是谁让撤的', '谁把我的零撤了', '3格那条零为什么撤了', '4格的零是谁改的'])(
  'who took a zero back is asked, and none is taken back: %s',
  (text) => {
    expect(['question', 'chatter']).toContain(understand(text, messageOf(['g3', '']).context).intent)
  },
)
