// Days, clock times and grids in every spelling beside each other: none is taken for another, whatever stands between them.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '../../../src/domain/message/reading.ts'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

interface Spelt {
  readonly text: string
  readonly means: readonly string[]
}

const { context } = messageOf(['o 05-28 18:30', ''])
const may = (...dates: readonly number[]) => dates.map((date) => `2026-05-${String(date).padStart(2, '0')}`)

const spelt = (table: Readonly<Record<string, readonly string[]>>): readonly Spelt[] =>
  Object.entries(table).map(([text, means]) => ({ text, means }))

const days = spelt({
  昨天: may(27),
  '25号': may(25),
  二十五号: may(25),
  '5月25日': may(25),
  '5月25号': may(25),
  五月八号: may(8),
  '8号': may(8),
  八号: may(8),
  '8日': may(8),
  '8号那天': may(8),
  '25、26号': may(25, 26),
  '25号26号': may(25, 26),
  '8号到11号': may(8, 9, 10, 11),
  周一: may(25),
  上周五: may(22),
  今早: may(28),
  今天下午: may(28),
  昨晚: may(27),
})
const clocks = ['', '9:40', '14:05', '9点40', '九点四十', '九点', '下午三点半', '上午十点一刻', '十六时']
const grids = spelt({
  '3格': ['g3'],
  三格: ['g3'],
  六格: ['g6'],
  '11格': ['g11'],
  十一格: ['g11'],
  '1格2格': ['g1', 'g2'],
  一格二格: ['g1', 'g2'],
  '1、2格': ['g1', 'g2'],
  '1到3格': ['g1', 'g2', 'g3'],
  三至五格: ['g3', 'g4', 'g5'],
  '4号网格': ['g4'],
  三号网格: ['g3'],
  网格3: ['g3'],
  '5网格': ['g5'],
})

interface Parts {
  readonly day: Spelt
  readonly clock: string
  readonly grid: Spelt
  readonly apart: string
  readonly dayFirst: boolean
}

/** 8号,3号网格 may be two grids, 九点四十一格 any minute, 网格38号 any number. */
function isPlain({ day, clock, grid, apart, dayFirst }: Parts): boolean {
  const twoGrids = /^(?:8号|八号|8号到11号)$/.test(day.text) && grid.text.includes('号') && clock === ''
  const inOne = [day.text, clock, grid.text].filter((one) => one !== '')
  const ordered = dayFirst ? inOne : [grid.text, day.text, clock]
  const runsOn = ordered.some(
    (one, at) =>
      /[\d一二三四五六七八九十]$/.test(one) && /^[\d一二三四五六七八九十]/.test(ordered[at + 1] ?? ''),
  )
  return !twoGrids && !(apart === '' && runsOn)
}

function typed({ day, clock, grid, apart, dayFirst }: Parts): string {
  const parts = dayFirst ? [day.text, clock, grid.text] : [grid.text, day.text, clock]
  return parts.filter((one) => one !== '').join(apart)
}

const parts = fc
  .record({
    day: fc.constantFrom(...days),
    clock: fc.constantFrom(...clocks),
    grid: fc.constantFrom(...grids),
    apart: fc.constantFrom('', ' ', ',', '，'),
    dayFirst: fc.boolean(),
  })
  .filter(isPlain)
const zero = fc.constantFrom('无异常', '零报告', '都正常', '没事', '一切正常')

const booking = (...all: readonly (readonly string[])[]) => all.map((one) => one.join()).join(' on ')

/** Undefined where nothing is booked. */
function bookedBy(read: Reading): string | undefined {
  if (read.intent === 'zero_report') return booking(read.grids, [read.day])
  return read.intent === 'late_report' ? booking([...read.grids, ...read.unknownGrids], read.days) : undefined
}

test('no day is taken for a grid and no grid for a day', () => {
  fc.assert(
    fc.property(parts, zero, fc.constantFrom('', '补'), (one, said, late) => {
      const read = understand(`${late}${typed(one)}${one.apart}${said}`, context)
      expect([booking(one.grid.means, one.day.means), undefined]).toContain(bookedBy(read))
    }),
    { numRuns: 4000 },
  )
})

test('most of them are read', () => {
  const read = fc
    .sample(parts, 500)
    .filter((one) => bookedBy(understand(`补${typed(one)},无异常`, context)) !== undefined)
  expect(read.length).toBeGreaterThan(450)
})

test.each([
  ['31号 六格 0', ['g6']],
  ['二十五号 三格无异常', ['g3']],
  ['4号、5号两格都没事', ['g4', 'g5']],
  ['网格1,2,3都没事', ['g1', 'g2', 'g3']],
  ['3格,5格,8格没事', ['g3', 'g5', 'g8']],
  ['5号网格,6号,7号都没事', ['g5', 'g6', 'g7']],
  ['九点四十 三格没事', ['g3']],
  ['西边三个格(2、3、4)今日均无异常', ['g2', 'g3', 'g4']],
  ['东头四个网格(七、八、九、十)都是零报告', ['g7', 'g8', 'g9', 'g10']],
  ['两格(5-6)巡完没发现问题', ['g5', 'g6']],
  ['三个格(1、2)今天没事', []],
  ['2格(5、6)今天没事', ['g2']],
])('%s is of %j', (text, named) => {
  expect(understand(text, context)).toMatchObject({ grids: named })
})

test('the day that it was not is none', () => {
  const read = understand('日期写错了,不是8号是9号那天的零报告,3格', context)
  expect(read).toMatchObject({
    intent: 'correction',
    parts: [{ day: '2026-05-09', kind: 'zero', grids: ['g3'] }],
  })
})
