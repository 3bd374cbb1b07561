import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composePaper } from '../../../src/domain/paper/compose-paper.ts'
import { renderPaper } from '../../../src/domain/paper/paper-text.ts'
import type { PeriodFacts } from '../../../src/domain/paper/period-facts.ts'
import { at, incident, report } from '../sample-records.ts'
import { gridDay, heading, period } from './sample-period.ts'

const linesOf = (changes: Partial<PeriodFacts>, head = heading) =>
  renderPaper(composePaper(period(changes), head)).split('\n')
const day = (...grids: ReturnType<typeof gridDay>[]) => [{ day: '2026-03-16', grids, blindMs: 0 }]

describe('the daily paper', () => {
  test('counts, names and traces', () => {
    const days = day(
      gridDay('g1', 'zero', { id: 7 }),
      gridDay('g2', 'incident', { id: 9, late: true }),
      gridDay('g3', 'missing'),
    )
    const incidents = [incident({ number: 4, gridId: 'g2', text: '北门路灯\n不亮' })]
    expect(linesOf({ days, incidents })).toEqual([
      '【零报告日汇总】3月16日',
      '应报 3 个网格：零报告 1，有事件 1，未报 1。其中迟报 1。',
      '未报：3号网格。',
      '迟报：2号网格。',
      '#4 2号网格北门：北门路灯 不亮（未办结）',
      '依据：R7、R9',
    ])
  })

  test('a quiet full day says no more than that', () => {
    expect(linesOf({ days: day(gridDay('g1', 'zero')) })).toEqual([
      '【零报告日汇总】3月16日',
      '应报 1 个网格：零报告 1，有事件 0，未报 0。',
      '依据：R1',
    ])
  })

  test('our outage is said, and counted apart from the missing, as are the exempt', () => {
    const grids = [gridDay('g1', 'outage'), gridDay('g2', 'zero'), gridDay('g3', 'exempt')]
    const lines = linesOf({ days: [{ day: '2026-03-16', grids, blindMs: 61_000 }] })
    expect(lines).toContain('应报 3 个网格：零报告 1，有事件 0，未报 0，免报 1，系统中断 1。')
    expect(lines).toContain('当日机器人中断 2 分钟，截止时间已顺延。')
  })

  test('withheld incidents are a number and no more', () => {
    const incidents = [incident(), incident({ number: 13, text: '某某的事' })]
    const withheld = new Set([13])
    const text = linesOf({ days: day(gridDay('g1', 'missing')), incidents, withheld }).join('\n')
    expect(text).toContain('另有涉及个人或私聊上报的 1 件，不在此列出。')
    expect(text).not.toMatch(/某某|#13/)
  })

  test('a zero that an incident contradicted afterwards is flagged', () => {
    const days = day(gridDay('g1', 'zero', { id: 7, sentAt: at('16:00') }))
    const told = (time: string) => linesOf({ days, incidents: [incident({ reportedAt: at(time) })] })
    expect(told('18:00')).toContain('零报告与事件不符，请核实：1号网格3月16日报零（R7），后有 #12。')
    expect(told('09:00').join()).not.toContain('不符')
  })

  test('what was changed since the last issue names the version it replaces', () => {
    const changes = [
      {
        gridName: '1号网格',
        report: report({ id: 20, kind: 'incident', version: 2, day: '2026-03-15' }),
        before: report({ id: 3, day: '2026-03-15' }),
      },
      { gridName: '2号网格', report: report({ id: 21, day: '2026-03-14' }), before: undefined },
    ]
    expect(linesOf({ days: day(gridDay('g1', 'zero')), changes })).toContain(
      '上期以来更正和补报 2 条：1号网格3月15日零报告改为有事件（R3→R20）；2号网格3月14日补报零报告（R21）。',
    )
  })

  test('an unapproved one is marked, and what the issuer adds stands in it', () => {
    const lines = linesOf({}, { ...heading, pending: true, remarks: ['某镇小结未到。'] })
    expect(lines[0]).toBe('【零报告日汇总】3月16日（待审）')
    expect(lines).toContain('某镇小结未到。')
  })
})

test('the weekly paper counts grids and days, names who is missing in the order of the grids, tells what is open', () => {
  const days = ['2026-03-16', '2026-03-17'].map((date, i) => ({
    day: date,
    grids: [
      gridDay('g1', i ? 'missing' : 'zero', { id: 1, day: date }),
      gridDay('g2', 'zero', { id: 2 + i, day: date, late: true }),
      gridDay('g3', 'missing'),
    ],
    blindMs: 0,
  }))
  const incidents = [
    incident({ number: 2, day: '2026-02-01', text: '旧井盖松动' }),
    incident({ number: 3, disposedAt: new Date('2026-03-17T10:00:00+08:00') }),
  ]
  const asOf = new Date('2026-03-18T09:00:00+08:00')
  expect(
    linesOf({
      kind: 'weekly',
      period: { from: '2026-03-16', to: '2026-03-17' },
      days,
      incidents,
      asOf,
    }),
  ).toEqual([
    '【零报告周小结】3月16日至3月17日',
    '2 天，3 个网格，应报 6 次：零报告 3，有事件 0，未报 3。其中迟报 2。报送率 50%。',
    '未报：1号网格 1 次、3号网格 2 次。',
    '迟报：2号网格 2 次。',
    '新报事件 1 件（设施损坏 1），办结 1 件；截至3月18日未办结 1 件。',
    '#2 1号网格北门：旧井盖松动（未办结）',
    '依据：R1-R3',
  ])
})

test('a grid that got another name within the period is one grid, under its last name', () => {
  const named = (name: string, date: string) => {
    const record = gridDay('g1', 'zero', { day: date })
    return { day: date, grids: [{ ...record, grid: { ...record.grid, name } }], blindMs: 0 }
  }
  const days = [named('1号网格', '2026-03-16'), named('东区网格', '2026-03-17')]
  const facts = period({ kind: 'span', period: { from: '2026-03-16', to: '2026-03-17' }, days })
  const { tables, chart, paragraphs } = composePaper(facts, heading)
  expect(tables.find(({ title }) => title.startsWith('各网格'))?.rows).toEqual([
    ['东区网格', 2, 0, 0, 0, 0, 0],
  ])
  expect(chart.rows.map(({ name }) => name)).toEqual(['东区网格'])
  expect(paragraphs[0]).toContain('2 天，1 个网格，应报 2 次')
})

describe('the monthly paper', () => {
  const month = { kind: 'monthly', days: day(gridDay('g1', 'incident'), gridDay('g2', 'missing')) } as const

  test('compares with the month before', () => {
    const before = period({
      period: { from: '2026-02-01', to: '2026-02-28' },
      days: day(gridDay('g1', 'zero'), gridDay('g2', 'missing')),
    })
    expect(linesOf({ ...month, before })).toContain(
      '与上月（2月1日至2月28日）相比：有事件 1（上月 0，增 1），未报 1（上月 1，持平），迟报 0（上月 0，持平），新报事件 0（上月 0，持平），报送率 50%（上月 50%）。',
    )
  })

  test('says that nothing is known of the month before', () => {
    expect(linesOf(month)).toContain('上月没有记录，不作比较。')
  })
})

test('each grid and day stands in exactly one figure, and late ones among the reported', () => {
  const state = fc.constantFrom('zero', 'incident', 'missing', 'exempt', 'outage')
  const cell = fc.record({ state, late: fc.boolean() })
  const month = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 31 })
  fc.assert(
    fc.property(month, (cells) => {
      let id = 0
      const days = cells.map((row, i) => {
        const date = `2026-03-${String(i + 1).padStart(2, '0')}`
        const grids = row.map((c, g) =>
          gridDay(`g${g + 1}`, c.state, { id: (id += 1), day: date, late: c.late }),
        )
        return { day: date, grids, blindMs: 0 }
      })
      const paper = composePaper(period({ kind: 'monthly', days }), heading)
      const sources = (label: string) => paper.trace.find((f) => f.label === label)!.sources
      const parts = ['零报告', '有事件', '未报', '免报', '系统中断'].flatMap(sources)
      expect(parts.toSorted()).toEqual(sources('应报').toSorted())
      expect(new Set(parts).size).toBe(cells.length * 3)
      const reported = [...sources('零报告'), ...sources('有事件')]
      expect(sources('迟报').every((source) => reported.includes(source))).toBe(true)
      expect(paper.records.rows).toHaveLength(cells.length * 3)
    }),
  )
})
