// Of each grid a table says that there was nothing, that there was something, or not yet either, however its cells are set apart.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { understand } from '../../../src/domain/message/understand.ts'
import { messageOf } from './tables/check.ts'

const { context } = messageOf(['g3 05-28 16:30', ''])

const heads = ['违建', '占道', '消防', '噪音', '环境卫生', '矛盾纠纷', '治安']
const owed = ['待报', '待查', '未巡', '']
const others: Readonly<Record<string, readonly string[]>> = {
  疫苗: ['应种', '已种', '未种'],
  底数: ['户数', '空置', '常住'],
  报送: ['应报', '实报', '漏报'],
  团购: ['份数', '已付', '未付'],
}

const separators = ['\t', '|', ' | ', ' │ ', '   ']

const fate = fc.constantFrom('nothing', 'found', 'owed')
const told = fc.record({
  apart: fc.constantFrom(...separators),
  columns: fc.shuffledSubarray(heads, { minLength: 2, maxLength: 4 }),
  first: fc.integer({ min: 1, max: 6 }),
  fates: fc.array(fate, { minLength: 1, maxLength: 6 }),
  count: fc.integer({ min: 1, max: 9 }),
  nought: fc.constantFrom('0', '无', '零'),
  ordinal: fc.boolean(),
  remark: fc.boolean(),
  at: fc.nat({ max: 3 }),
  open: fc.constantFrom(...owed),
  grid: fc.constantFrom('号网格', '格', ''),
  place: fc.constantFrom('', '(东门)'),
})

type Told = typeof told extends fc.Arbitrary<infer T> ? T : never

function rowOf(said: Told, kind: string, at: number): string {
  const { columns, nought, count, place, open, ordinal, remark, first, grid } = said
  const cells = columns.map((_, column) => {
    if (column !== said.at % columns.length || kind === 'nothing') return nought
    return kind === 'found' ? `${count}${place}` : open === '' ? '待报' : open
  })
  const all = kind === 'owed' && open === '' ? columns.map(() => '') : cells
  return [
    ...(ordinal ? [String(at + 1)] : []),
    `${first + at}${grid}`,
    ...all,
    ...(remark ? ['/'] : []),
  ].join(said.apart)
}

function textOf(said: Told): string {
  const head = [...(said.ordinal ? ['序号'] : []), '网格', ...said.columns, ...(said.remark ? ['备注'] : [])]
  return [head.join(said.apart), ...said.fates.map((one, at) => rowOf(said, one, at))].join('\n')
}

const typedTables = told.filter((one) => one.apart.trim() !== '' || one.apart === '\t' || one.open !== '')
const meant = (said: Told, kind: string) =>
  said.fates.flatMap((one, at) => (one === kind ? [`g${said.first + at}`] : []))

test('no grid of a table with heads is a zero but one whose cells are all nought, and what was found is not lost', () => {
  fc.assert(
    fc.property(typedTables, (said) => {
      const text = textOf(said)
      const read = understand(text, context)
      const [zeros] = bookedIn(read)
      expect([text, zeros.filter((one) => !meant(said, 'nothing').includes(one))]).toEqual([text, []])
      const lost = said.fates.includes('found') && read.intent === 'zero_report'
      expect([text, lost]).toEqual([text, false])
    }),
    { numRuns: 800 },
  )
})

test('nearly all of them are read cell by cell', () => {
  const exact = fc.sample(typedTables, 600).filter((said) => {
    const [zeros, incidents] = bookedIn(understand(textOf(said), context))
    return zeros.join() === meant(said, 'nothing').join() && incidents.join() === meant(said, 'found').join()
  })
  expect(exact.length).toBeGreaterThan(570)
})

test('a table of another matter is of no grid', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(others)),
      fc.constantFrom(...separators),
      fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
      (columns, apart, rows) => {
        const lines = rows.map((row, at) => [`${at + 1}格`, ...row].join(apart))
        const text = [['网格', ...columns].join(apart), ...lines].join('\n')
        expect([text, ...bookedIn(understand(text, context))]).toEqual([text, [], []])
      },
    ),
    { numRuns: 200 },
  )
})

function bookedIn(read: ReturnType<typeof understand>): readonly [readonly string[], readonly string[]] {
  if (read.intent === 'zero_report') return [read.grids, []]
  if (read.intent !== 'incident') return [[], read.intent === 'chatter' ? [] : [read.intent]]
  return [read.alsoZeroGrids, read.incidents.flatMap((one) => one.grids)]
}
