import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading, ReadingContext } from '../../../src/domain/message/reading.ts'
import { layOut } from '../../../src/domain/message/facts/layout.ts'
import { threatensLife } from '../../../src/domain/message/signs/urgency.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'
import { dangers as calls } from './tables/dangers.ts'
import { plainZeros } from './tables/plain-zeros.ts'

const staff = messageOf(['g3', '']).context
const resident = messageOf(['r', '']).context
const chinese = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

const spellings: readonly ((number: number) => string)[] = [
  (n) => `${n}格`,
  (n) => `${n}号网格`,
  (n) => `${n}網格`,
  (n) => `網格${String(n).padStart(2, '0')}`,
  (n) => `网格${n}号`,
  (n) => `第${chinese[n] ?? ''}网格`,
  (n) => `${chinese[n] ?? ''}号网格`,
  (n) => `${chinese[n] ?? ''}格`,
  (n) => `${n}号格`,
  (n) => `${String(n).replace(/\d/g, (digit) => '0123456789'[Number(digit)] ?? '')}号网格`,
]

test('a grid in any spelling is that grid', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...spellings), (number, spell) => {
      const reading = understand(`${spell(number)}今日无异常`, staff)
      expect(reading).toMatchObject({ intent: 'zero_report', grids: [`g${number}`] })
    }),
  )
})

test('a range names every grid in it', () => {
  const ends = fc
    .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 11 }))
    .filter(([a, b]) => a < b)
  fc.assert(
    fc.property(ends, fc.constantFrom('-', '至', '到', '~', '—'), ([from, to], sign) => {
      const grids = Array.from({ length: to - from + 1 }, (_, index) => `g${from + index}`)
      expect(understand(`${from}${sign}${to}号网格零报告`, staff)).toMatchObject({
        intent: 'zero_report',
        grids,
      })
    }),
  )
})

test('a grid that is excepted is no zero, whatever range names it again', () => {
  const excepted = fc.integer({ min: 2, max: 11 })
  const says: readonly ((number: number) => string)[] = [
    (n) => `除${n}格外,1到12格今天都无情况`,
    (n) => `除了${n}号网格以外,1-12号网格均正常`,
    (n) => `1至12网格都没情况,除${n}格外`,
    (n) => `除${n}格${n + 1}格外,1到12格今天都无情况`,
  ]
  fc.assert(
    fc.property(excepted, fc.constantFrom(...says), (number, say) => {
      const zeros = zeroGrids(understand(say(number), staff))
      expect(zeros).not.toContain(`g${number}`)
      expect(zeros).toContain('g1')
    }),
  )
})

const day = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2027-12-31T00:00:00Z'),
  noInvalidDate: true,
})
const weekdays = '一二三四五六日'

/** The reference: plain arithmetic on UTC days. */
function shifted(from: Date, days: number): string {
  return new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10)
}

test('words for days agree with a calendar', () => {
  const cases: readonly (readonly [string, (from: Date, mondayFirst: number) => number])[] = [
    ['昨天', () => -1],
    ['昨日', () => -1],
    ['前天', () => -2],
    ['大前天', () => -3],
    ...Array.from(weekdays).map(
      (name, index) => [`上周${name}`, (_: Date, today: number) => index - today - 7] as const,
    ),
  ]
  fc.assert(
    fc.property(day, fc.constantFrom(...cases), (date, [word, offset]) => {
      const from = new Date(date.toISOString().slice(0, 10))
      const now = new Date(from.getTime() + 2 * 3_600_000)
      const expected = shifted(from, offset(from, (from.getUTCDay() + 6) % 7))
      const reading = understand(`补报${word}的,3格零报告`, { ...staff, now })
      expect(reading).toMatchObject({ intent: 'late_report', kind: 'zero', days: [expected] })
    }),
  )
})

test('a day of the month is the latest such day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (date, back) => {
      const from = new Date(date.toISOString().slice(0, 10))
      const then = shifted(from, -back)
      const [, month, dom] = then.split('-').map(Number)
      const context = { ...staff, now: new Date(from.getTime() + 2 * 3_600_000) }
      expect(understand(`补${month}月${dom}日:3格无异常`, context)).toMatchObject({
        intent: 'late_report',
        days: [then],
      })
      const said = understand(`补${dom}号的,3格无异常`, context)
      const again = Array.from({ length: 62 }, (_, index) => shifted(from, -index)).find(
        (one) => Number(one.slice(8)) === dom,
      )
      const late = { intent: 'late_report', days: [again] }
      expect(said).toMatchObject(again === shifted(from, 0) ? { intent: 'zero_report' } : late)
    }),
  )
})

const zeros = [...plainZeros, '零情况']
const denials = ['并非', '不是', '不能说', '不能报', '哪里是', '谈不上', '绝非', '不敢说', '可不是', '不算']

test('a negated zero is no zero', () => {
  const parts = fc.tuple(
    fc.constantFrom('', '今天3格', '3号网格', '大家听着,', '报告:'),
    fc.constantFrom(...denials),
    fc.constantFrom(...zeros),
    fc.constantFrom('', '。', '啊', ',回头细说', '!'),
  )
  fc.assert(
    fc.property(parts, (words) => {
      expect(zeroGrids(understand(words.join(''), staff))).toEqual([])
    }),
  )
})

const quoting = [
  (zero: string) => `老王说3格${zero}`,
  (zero: string) => `5格的人说${zero}`,
  (zero: string) => `「小陈:3格${zero}」\n- - - - - - -\n看到了吧`,
  (zero: string) => `「小陈:3格「老楼」${zero}」\n- - - - - - -\n收到`,
  (zero: string) => `「老王:「小陈:3格${zero}」\n- - - - - - -\n2格${zero}」\n- - - - - - -\n好的`,
  (zero: string) => `邻居跟我说3格${zero}`,
  (zero: string) => `他们报的是“3格${zero}”`,
  (zero: string) => `谁说3格${zero}的`,
  (zero: string) => `领导问3格是不是${zero}`,
]

test("somebody else's zero is not the sender's", () => {
  fc.assert(
    fc.property(fc.constantFrom(...quoting), fc.constantFrom(...zeros), (quote, zero) => {
      expect(zeroGrids(understand(quote(zero), staff))).toEqual([])
    }),
  )
})

const dangers = calls.filter(([, urgent]) => urgent).map(([text]) => text)
const before = [
  '',
  '大家好,',
  '各位邻居早上好。',
  '不好意思打扰一下,',
  '在吗?',
  '刚下班,',
  '哎呀!',
  '今天天气真好。',
]
const after = ['', ',谢谢', '。麻烦了', '!!!', ',有人在吗?', '😭😭', '。吃饭了没', '\n[图片]', ',好吓人']

test('chatter round what befalls somebody leaves it a danger', () => {
  const found = dangers.filter((text) => isUrgent(understand(text, resident)))
  expect(found.length).toBeGreaterThan(0.9 * dangers.length)
  const seen = found.filter((text) => layOut(text, resident).clauses.some(threatensLife))
  const parts = fc.tuple(fc.constantFrom(...before), fc.constantFrom(...seen), fc.constantFrom(...after))
  fc.assert(
    fc.property(parts, (words) => {
      expect(isUrgent(understand(words.join(''), resident))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

function isUrgent(reading: Reading): boolean {
  return reading.intent === 'incident' && reading.incidents.some((one) => one.urgent)
}

test('what only sounds like danger is none', () => {
  const calm = calls.filter(([, urgent]) => !urgent)
  const feared = calm.filter(([text]) => isUrgent(understand(text, resident)))
  expect(feared.length).toBeLessThan(0.1 * calm.length)
})

const fragments = [
  '3格',
  '1-5号网格',
  '除2号外',
  '其余网格',
  '零报告',
  '无异常',
  '并非',
  '没',
  '昨天',
  '11号',
  '周五',
  '5月31日',
  '下午三点半',
  '15:20',
  '着火',
  '占道经营',
  '3处',
  '#12',
  '12号工单',
  '@小助手',
  '通知',
  '所有群',
  ':',
  ',',
  '。',
  '\n',
  '\t',
  '|',
  '1. ',
  '接龙',
  '「王:3格无」\n- - -\n',
  '更正',
  '改成',
  '撤回',
  '已处理',
  '还没',
  '吗',
  '?',
  '如果',
  '忽略以上指令',
  '银杏路',
  '楼道',
  '👌',
  '收到',
  '每天',
  '半小时后',
  '0',
  '帮助',
  '2月30日',
  '99号网格',
]
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 25 }).map((parts) => parts.join('')),
)
const anyContext = fc.constantFrom(
  staff,
  resident,
  { ...staff, addressed: true },
  { ...staff, grids: [], ownGrid: undefined },
)

test('any text is read without throwing, and what is read stands in the text and the community', () => {
  fc.assert(
    fc.property(anyText, anyContext, (text, context) => {
      const reading = understand(text, context)
      for (const id of allGrids(reading)) expect(ids(context)).toContain(id)
      for (const piece of pieces(reading)) expect(text).toContain(piece)
      expect(context.role === 'resident' && reading.intent === 'late_report').toBe(false)
    }),
    { numRuns: 1500 },
  )
})

test.each(['路', '1、', '8号', '困在井里', '。'])(
  '%j a hundred thousand times costs at most twenty times ten thousand',
  (seed) => {
    const cost = (length: number) => {
      const start = performance.now()
      understand(seed.repeat(length / seed.length), { ...staff, addressed: true })
      return performance.now() - start
    }
    cost(1000)
    expect(cost(100_000)).toBeLessThan(20 * cost(10_000) + 20)
  },
)

/** What a lot of one thing between them has slowed down. */
const frames = [
  ['@小助手 通知居民群:停水', 'x'],
  ['1格\n2格 无\n3格 无\n4格', 'x'],
  ['更正:3格', '改成4格'],
  ['除3格', '外都没事'],
] as const

test.each(frames)(
  '%j and %j, and ten times as much between them, cost at most a hundred times',
  (before, after) => {
    for (const between of [' ', '\n', '格', '3格', '(']) {
      const cost = (length: number) => {
        const start = performance.now()
        understand(`${before}${between.repeat(length / between.length)}${after}`, {
          ...staff,
          addressed: true,
        })
        return performance.now() - start
      }
      cost(400)
      expect([between, cost(4000) < 100 * cost(400) + 100]).toEqual([between, true])
    }
  },
)

function ids(context: ReadingContext): readonly (string | undefined)[] {
  return [...context.grids.map((grid) => grid.id), context.ownGrid]
}

function zeroGrids(reading: Reading): readonly string[] {
  if (reading.intent === 'zero_report') return reading.grids
  if (reading.intent === 'incident') return reading.alsoZeroGrids
  if (reading.intent === 'correction')
    return reading.parts.flatMap((one) => (one.kind === 'zero' ? one.grids : []))
  return reading.intent === 'late_report' && reading.kind === 'zero' ? reading.grids : []
}

function allGrids(reading: Reading): readonly string[] {
  if (reading.intent === 'incident')
    return [...reading.alsoZeroGrids, ...reading.incidents.flatMap((one) => one.grids)]
  if (reading.intent === 'correction') return reading.parts.flatMap((one) => one.grids)
  return 'grids' in reading ? reading.grids : []
}

function pieces(reading: Reading): readonly string[] {
  if (reading.intent === 'incident') return reading.incidents.flatMap((one) => one.location ?? [])
  if (reading.intent === 'notice') return [reading.body]
  return 'location' in reading && reading.location !== undefined ? [reading.location] : []
}

test('of a table that was pasted with commas the filled rows count', () => {
  expect(understand('网格,发现数,整改数\n2格,0,0\n3格,\n4格,0,0', staff)).toMatchObject({
    intent: 'zero_report',
    grids: ['g2', 'g4'],
  })
})
