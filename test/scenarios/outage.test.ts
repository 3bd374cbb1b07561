// Our outage is never their lateness, and a restart neither loses nor repeats.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import { openPlay } from '../harness/play.ts'

let folder: string
let databaseUrl: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridkeeper-outage-'))
  databaseUrl = `file:${join(folder, 'play.db')}`
})
afterEach(() => rm(folder, { recursive: true }))

const community = { reminders: [] }

test('down for the last half hour: the deadline moves by it, and the paper says so', async () => {
  const before = await openPlay({ start: '2026-03-16 07:00', databaseUrl, community })
  await before.at('16:30', 10)
  await before.close()
  const after = await openPlay({ start: '2026-03-16 17:10', databaseUrl, community })
  expect(await after.say('李明', 'staff', '1号网格今日无异常')).toEqual([expect.not.stringContaining('迟报')])
  await after.at('17:29', 1)
  expect(after.heard()).toEqual([])
  await after.at('17:31', 1)
  expect(after.heard()).toEqual([expect.stringContaining('11 个网格未报')])
  expect(await after.say('王芳', 'staff', '2号网格今日无异常')).toEqual([expect.stringContaining('（迟报）')])
  await after.at('2026-03-17 09:00', 30)
  const [paper] = after.heard().filter((line) => line.includes('日汇总'))
  expect(paper).toContain('零报告 2，有事件 0，未报 10。其中迟报 1。')
  expect(paper).toContain('当日机器人中断 30 分钟，截止时间已顺延。')
  await after.close()
})

test('down at 09:00: the paper comes late and says so, once', async () => {
  const before = await openPlay({ start: '2026-03-16 07:00', databaseUrl, community })
  await before.at('2026-03-17 08:30', 30)
  await before.close()
  const after = await openPlay({ start: '2026-03-17 10:12', databaseUrl, community })
  expect(after.heard()).toEqual([expect.stringContaining('本汇总因中断延至 3月17日 10:12 发出。')])
  await after.at('11:00')
  await after.close()
  const again = await openPlay({ start: '2026-03-17 11:01', databaseUrl, community })
  await again.at('12:00')
  expect(again.heard()).toEqual([])
  await again.close()
})

test('down for three days: every day is closed in order, every paper made up for, old nudges dropped', async () => {
  const before = await openPlay({ start: '2026-03-16 07:00', databaseUrl, community })
  await before.at('08:00')
  await before.close()
  const after = await openPlay({ start: '2026-03-19 10:00', databaseUrl, community })
  await after.at('10:05', 1)
  const heard = after.heard()
  const days = ['3月16日', '3月17日', '3月18日']
  expect(heard.filter((line) => line.includes('已截止')).map((line) => /3月\d+日/.exec(line)?.[0])).toEqual(
    days,
  )
  expect(heard.filter((line) => line.includes('日汇总'))).toHaveLength(3)
  expect(heard.filter((line) => line.includes('提醒'))).toEqual([])
  expect(heard.find((line) => line.includes('日汇总】3月17日'))).toContain('系统中断 12')
  await after.close()
})

test('a confirmed notice whose minute passed while the bot was down goes out late within the hour, else its author hears', async () => {
  const before = await openPlay({
    start: '2026-03-16 07:00',
    databaseUrl,
    community: { ...community, regimes: [] },
  })
  await before.say('高远', 'staff', '@小助手 今天8点通知所有居民群：今晚停水')
  await before.say('高远', 'staff', '确认 N1')
  await before.say('高远', 'staff', '@小助手 今天9点20通知所有居民群：水来了')
  await before.say('高远', 'staff', '确认 N2')
  await before.close()
  const after = await openPlay({
    start: '2026-03-16 09:40',
    databaseUrl,
    community: { ...community, regimes: [] },
  })
  const heard = after.heard()
  expect(heard.filter((line) => line.includes('今晚停水'))).toEqual([
    expect.stringMatching(/^高远: 通知 N1 原定/),
  ])
  expect(heard.filter((line) => line.includes('【通知】水来了'))).toHaveLength(2)
  await after.close()
})

test('a paper that a holiday sets before its period is over waits for it, and blames no outage', async () => {
  const papers = { weekly: { weekday: 1, holidays: 'earlier', to: ['staff'] } }
  const regime = { id: 'zero', name: '零报告', unit: 'chengyuan', opens: '06:00', remindAt: [], papers }
  const play = await openPlay({
    start: '2026-03-30 05:00',
    community: { reminders: [], regimes: [regimeSchema.parse(regime)] },
  })
  await play.at('2026-04-05 16:59', 600)
  await play.at('17:03', 1)
  const weekly = play.heard().filter((line) => line.includes('周小结'))
  expect(weekly).toEqual([expect.stringContaining('3月30日至4月5日')])
  expect(weekly).toEqual([expect.not.stringContaining('因中断')])
  await play.close()
})
