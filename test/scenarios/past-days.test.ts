// Papers of past days count by who owed a report on those days, whatever becomes of the roster afterwards.
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openPlay, sample, type Play } from '../harness/play.ts'
import { tempFolder } from '../harness/temp-folder.ts'
import { monthly, zeroRule } from '../harness/zero-rule.ts'
import { execute } from '../store/execute.ts'

const folder = tempFolder()

const units = sample.units.filter(({ id }) => !/^grid-([4-9]|1\d)$/.test(id))
const community = {
  reminders: [],
  units,
  people: sample.people.filter(({ roles }) => roles.every((r) => units.some(({ id }) => id === r.unit))),
  regimes: [zeroRule(monthly(3))],
}
const swapped = {
  units: [
    ...units.filter(({ id }) => id !== 'grid-3'),
    { id: 'grid-20', name: '20号网格', kind: 'grid' as const, parent: 'chengyuan' },
  ],
  people: community.people.filter(({ id }) => id !== 'zhao-lei'),
}

let play: Play
afterEach(() => play.close())
const paper = () => play.heard().find((line) => line.includes('月通报')) ?? ''

/** 27 to 29 March of three grids: the third reports on each day. */
async function threeDays(databaseUrl?: string): Promise<void> {
  play = await openPlay({ start: '2026-03-27 07:00', community, ...(databaseUrl ? { databaseUrl } : {}) })
  for (const day of ['27', '28', '29']) {
    await play.at(`2026-03-${day} 10:00`, 600)
    await play.say('赵磊', 'staff', '3号网格今日无异常')
    await play.at('18:00', 60)
  }
}

/** Two days more, of the first two grids and a new one. */
const whole = [
  '5 天，4 个网格，应报 15 次：零报告 3，有事件 0，未报 12。报送率 20%。',
  '未报：1号网格 5 次、2号网格 5 次、20号网格 2 次。',
  '依据：R1-R3',
]

test('a grid that was taken out keeps its days, and a new one owes none before it was there', async () => {
  await threeDays()
  await play.restart(swapped)
  await play.at('2026-04-03 09:00', 600)
  expect(paper().split('\n')).toEqual(expect.arrayContaining(whole))
})

test('what a grid makes up for a day before it was there counts with those who owed', async () => {
  await threeDays()
  await play.restart(swapped)
  expect(await play.say('高远', 'staff', '20号网格3月28日无异常，补报')).toEqual([
    expect.stringContaining('R4 已记：20号网格 3月28日'),
  ])
  await play.at('2026-04-03 09:00', 600)
  expect(paper()).toContain('应报 16 次：零报告 4，')
})

test('what was made up counts still when its grid is taken out again', async () => {
  await threeDays()
  await play.restart(swapped)
  await play.say('高远', 'staff', '20号网格3月28日无异常，补报')
  await play.restart(community)
  await play.at('2026-04-03 09:00', 600)
  expect(paper()).toMatch(/应报 16 次：零报告 4，[^]*依据：R1-R4/)
})

test('a report of a grid that was taken out is traced and taken back by its officials, by nobody else', async () => {
  await threeDays()
  await play.restart(swapped)
  expect(await play.say('高远', 'private', 'R1 原文')).toEqual([
    expect.stringMatching(/3号网格[^]*今日无异常/),
  ])
  expect(await play.say('李明', 'private', '撤回 R1')).toEqual([expect.not.stringContaining('已记')])
  expect(await play.say('高远', 'private', '撤回 R1')).toEqual([
    expect.stringContaining('R4 已记：3号网格 3月27日 撤回'),
  ])
  await play.at('2026-04-03 09:00', 600)
  expect(paper()).toContain('应报 15 次：零报告 2，有事件 0，未报 13。')
})

test('a database that closed its days without keeping who owed keeps them before anything is taken out', async () => {
  const databaseUrl = `file:${join(folder, 'older.db')}`
  await threeDays(databaseUrl)
  await execute(databaseUrl, 'DELETE FROM "ClosedDay"')
  await execute(databaseUrl, `DELETE FROM "Occurrence" WHERE "schedule" = 'keep-closed-days'`)
  await play.restart(swapped)
  await play.at('2026-04-03 09:00', 600)
  expect(paper().split('\n')).toEqual(expect.arrayContaining(whole))
})
