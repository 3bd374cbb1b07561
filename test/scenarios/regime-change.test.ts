// A regime that is changed: what is under way keeps its rule, and no day falls between the two.
import { expect, test } from 'vitest'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import { openPlay, sample } from '../harness/play.ts'

const regimes = (changes: object) => [
  regimeSchema.parse({
    id: 'zero',
    name: '零报告',
    unit: 'chengyuan',
    opens: '06:00',
    recipients: ['staff'],
    ...changes,
  }),
]

test('a due time that is moved overnight takes no summary away, and counts from the next day', async () => {
  const play = await openPlay({
    start: '2026-03-16 07:00',
    community: { reminders: [], regimes: regimes({}) },
  })
  await play.at('17:01', 601)
  expect(await play.restart({ regimes: regimes({ due: '19:00', remindAt: [] }) })).toEqual([])
  await play.at('2026-03-17 09:00', 60)
  expect(play.heard()).toEqual([expect.stringContaining('【零报告日汇总】3月16日\n应报 12 个网格：零报告 0')])
  await play.at('17:30')
  expect(play.heard()).toEqual([])
  expect(await play.say('王芳', 'staff', '2号网格今日无异常')).toEqual([expect.not.stringContaining('迟报')])
  await play.at('19:00')
  expect(play.heard()).toEqual([expect.stringContaining('3月17日 已截止，11 个网格未报')])
  await play.at('2026-03-18 09:00', 60)
  expect(play.heard()).toEqual([expect.stringContaining('3月17日')])
  await play.close()
})

test('a grid that is renamed in the month stays the same grid, under its new name from then on', async () => {
  const play = await openPlay({
    start: '2026-03-16 16:45',
    community: { reminders: [], regimes: regimes({}) },
  })
  await play.say('赵磊', 'staff', '3号网格今日无异常')
  const units = sample.units.map((unit) => (unit.id === 'grid-3' ? { ...unit, name: '三湾网格' } : unit))
  expect(await play.restart({ units })).toEqual([])
  expect(await play.say('赵磊', 'staff', '3号网格今日无异常')).toEqual([
    expect.stringContaining('没有“3”这个网格'),
  ])
  await play.at('2026-03-17 09:00', 120)
  const [paper = ''] = play.heard().filter((line) => line.includes('日汇总'))
  expect(paper).toContain('零报告 1，')
  expect(paper).not.toContain('三湾')
  expect(await play.say('赵磊', 'staff', '三湾网格今日无异常')).toEqual([
    expect.stringContaining('R2 已记：三湾网格 3月17日'),
  ])
  await play.close()
})

test('a second regime over the same grids is reported to by its name', async () => {
  const check = {
    id: 'check',
    name: '消防检查',
    cadence: { every: 'week', weekday: 1 },
    due: '18:00',
    remindAt: [],
  }
  const play = await openPlay({
    start: '2026-03-16 07:00',
    community: { reminders: [], regimes: [...regimes({}), ...regimes(check)] },
  })
  expect(await play.say('李明', 'staff', '消防检查：1号网格无异常')).toEqual([
    expect.stringContaining('R1 已记'),
  ])
  expect(await play.say('李明', 'staff', '1号网格今日无异常')).toEqual([expect.stringContaining('R2 已记')])
  await play.at('18:00', 60)
  expect(play.heard().filter((line) => line.includes('已截止'))).toEqual([
    expect.stringContaining('【零报告】3月16日 已截止，11 个'),
    expect.stringContaining('【消防检查】3月16日 已截止，11 个'),
  ])
  await play.close()
})
