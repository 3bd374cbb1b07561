// Notices and reminders: one sentence, one confirmation, sent at their minute, once.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 17:30', community: { regimes: [] } })
})
afterEach(() => play.close())

/** When the newest message is given up where its channel is out of reach. */
async function lastExpiry(): Promise<Date | undefined> {
  const [last] = await play.rehearsal.store.transact((tx) => tx.outbox.list({ limit: 1 }))
  return last?.expiresAt
}

const sentence = '@小助手 明早8点通知所有居民群：周四洗水箱'

test('drafted, confirmed by word, sent at its minute to each group, and never again', async () => {
  const [card] = await play.say('高远', 'staff', sentence)
  expect(card).toBe(
    'staff: 通知 N1（待确认）\n发往：东苑居民群、西苑居民群（2 个群，名册内 12 人）\n时间：3月17日 08:00\n正文：周四洗水箱',
  )
  expect(await play.say('高远', 'staff', '确认 N1')).toEqual([
    'staff: 通知 N1 已确认，将于 3月17日 08:00 发出。要撤回请回“取消 N1”。',
  ])
  await play.at('2026-03-17 07:59', 30)
  expect(play.heard()).toEqual([])
  await play.at('08:00')
  const text = '【通知】周四洗水箱\n——高远 起草并签发（N1）'
  expect(play.heard()).toEqual([`residents-east: ${text}`, `residents-west: ${text}`])
  expect(await lastExpiry()).toEqual(new Date('2026-03-17T09:00:00+08:00'))
  await play.at('2026-03-18 08:00', 60)
  expect(play.heard()).toEqual([])
})

test('a press confirms too, a second one changes nothing', async () => {
  await play.say('高远', 'staff', '@小助手 马上通知所有居民群：周四洗水箱')
  const token = play.rehearsal.heard.at(-1)?.buttons?.[0]?.[0]?.token ?? ''
  expect(await play.press('李明', 'staff', token)).toEqual(['staff: 通知由社区干部确认，您的操作没有执行。'])
  const sent = await play.press('高远', 'staff', token)
  expect(sent.filter((line) => line.includes('【通知】'))).toHaveLength(2)
  expect(await play.press('高远', 'staff', token)).toEqual([expect.stringContaining('没有改动')])
})

test('nothing goes out unconfirmed, and a cancelled notice stays in', async () => {
  await play.say('高远', 'staff', sentence)
  await play.say('高远', 'staff', '@小助手 明早9点通知网格员群：开会')
  await play.say('高远', 'staff', '确认 N2')
  expect(await play.say('高远', 'staff', '取消 N2')).toEqual(['staff: 通知 N2 已取消，不会发出。'])
  await play.at('2026-03-17 12:00', 30)
  expect(play.heard()).toEqual([])
})

test('so plain an order of an official needs no name of the bot; it waits for his word, and a grid worker is left alone', async () => {
  expect(await play.say('李明', 'staff', '通知居民群：今晚停水')).toEqual([])
  expect(await play.say('高远', 'staff', '麻烦李明通知居民群，今晚停水')).toEqual([])
  const [card] = await play.say('高远', 'staff', '通知居民群：今晚停水')
  expect(card).toMatch(/^staff: 通知 N1（待确认）\n发往：东苑居民群、西苑居民群.*\n.*\n正文：今晚停水$/)
  await play.at('2026-03-16 18:30', 30)
  expect(play.heard()).toEqual([])
  const sent = await play.say('高远', 'staff', '确认 N1')
  expect(sent.filter((line) => line.startsWith('residents-') && line.includes('今晚停水'))).toHaveLength(2)
})

test('a resident or a grid worker broadcasts nothing', async () => {
  for (const [who, chat] of [
    ['路人', 'residents-east'],
    ['李明', 'staff'],
  ] as const) {
    expect(await play.say(who, chat, sentence)).toEqual([expect.stringContaining('没有执行')])
  }
  expect(await play.say('路人', 'residents-east', '确认 N1')).toEqual([expect.stringContaining('没有执行')])
})

test('the cron reminder of community.yaml comes every Friday at 15:00', async () => {
  await play.at('2026-03-20 14:59', 1440)
  expect(play.heard()).toEqual([])
  await play.at('15:00')
  expect(play.heard()).toEqual(['staff: 【提醒】今天下午三点半各网格大扫除，请带好工具。（本地规定）'])
  expect(await lastExpiry()).toEqual(new Date('2026-03-20T15:30:00+08:00'))
  await play.at('2026-03-27 15:05', 1440)
  expect(play.heard()).toHaveLength(1)
})
