// What ends a notice ends all of it: its later sendings, what waits, and the calls of those who did not confirm.
import { expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { openPlay } from '../harness/play.ts'

const sample = readCommunity(sampleCommunity)
const weekly = '@小助手 每周五上午9点到4月30日通知网格员群：大扫除，请回复收到'
const sentIn = (lines: readonly string[]) => lines.filter((line) => line.startsWith('staff: 【通知】'))
const calls = (lines: readonly string[]) => lines.filter((line) => line.includes('【请回执】'))

test('a correction takes the place of a recurring notice', async () => {
  const play = await openPlay({ start: '2026-03-20 08:00', community: { reminders: [], regimes: [] } })
  await play.say('高远', 'private', weekly)
  await play.say('高远', 'private', '确认 N1')
  await play.at('09:01', 61)
  expect(sentIn(play.heard())).toHaveLength(1)

  const [card = ''] = await play.say('高远', 'private', '更正 N1：大扫除不再进行，不用来了')
  expect(card).toContain('代替：N1，签发后 N1 不再发')
  const signed = await play.say('高远', 'private', '确认 N2')
  expect(signed).toContainEqual(expect.stringContaining('高远: 通知 N2 已确认，马上发出。N1 不再发。'))
  expect(sentIn(signed)).toEqual([expect.stringContaining('大扫除不再进行，不用来了（代替 N1，以此为准）')])
  await play.at('2026-03-27 09:30', 1440)
  const later = play.heard()
  expect([...sentIn(later), ...calls(later)]).toEqual([])
  expect(await play.say('高远', 'private', 'N1')).toEqual([
    '高远: 通知 N1（已由更正代替）：共 1 个群，已发 1，排队 0。',
  ])
  expect(await play.say('高远', 'private', '更正 N1：改到周六')).toEqual([
    expect.stringContaining('N1 已由更正代替，没有改动'),
  ])
  await play.close()
})

test('收到 is for the correction alone, not for the notice that it took the place of', async () => {
  const play = await openPlay({ start: '2026-03-16 10:00', community: { reminders: [], regimes: [] } })
  await play.say('高远', 'private', '@小助手 通知网格员群：周五大扫除，请回复收到')
  await play.say('高远', 'private', '确认 N1')
  await play.say('高远', 'private', '更正 N1：周六大扫除，请回复收到')
  await play.say('高远', 'private', '确认 N2')
  await play.say('李明', 'staff', '收到')
  expect(await play.say('高远', 'private', '回执 N2')).toEqual([expect.stringContaining('已回 1')])
  expect(await play.say('高远', 'private', '回执 N1')).toEqual([expect.stringContaining('已回 0')])
  await play.close()
})

test('a correction takes the place of a notice that waits for its time, even a paused one', async () => {
  const play = await openPlay({ start: '2026-03-16 08:00', community: { reminders: [], regimes: [] } })
  await play.say('高远', 'private', '@小助手 明天上午9点通知网格员群：九点半在东门集合')
  await play.say('高远', 'private', '确认 N1')
  await play.say('高远', 'private', '暂停 N1')
  await play.say('高远', 'private', '更正 N1：集合取消')
  await play.say('高远', 'private', '确认 N2')
  expect(await play.say('高远', 'private', '继续 N1')).toEqual([expect.stringContaining('没有改动')])
  await play.at('2026-03-17 09:00', 1500)
  expect(sentIn(play.heard())).toEqual([])
  await play.close()
})

test('a correction that is cancelled ends nothing', async () => {
  const play = await openPlay({ start: '2026-03-16 08:00', community: { reminders: [], regimes: [] } })
  await play.say('高远', 'private', '@小助手 明天上午9点通知网格员群：九点半在东门集合')
  await play.say('高远', 'private', '确认 N1')
  await play.say('高远', 'private', '更正 N1：集合取消')
  await play.say('高远', 'private', '取消 N2')
  await play.at('2026-03-17 09:00', 1500)
  expect(sentIn(play.heard())).toHaveLength(1)
  await play.close()
})

test('a recurring notice that is cancelled after a sending calls nobody', async () => {
  const play = await openPlay({ start: '2026-03-20 08:00', community: { reminders: [], regimes: [] } })
  await play.say('高远', 'private', weekly)
  await play.say('高远', 'private', '确认 N1')
  await play.at('09:01', 61)
  expect(await play.say('高远', 'private', '取消 N1')).toEqual([
    '高远: 通知 N1 已取消，往后不再发；已经发过的不删，也不再催回执。',
  ])
  await play.at('2026-03-20 14:00', 300)
  expect(calls(play.heard())).toEqual([])
  await play.close()
})

test('a recurring notice that is signed late begins with its next time', async () => {
  const play = await openPlay({ start: '2026-03-19 08:00', community: { reminders: [], regimes: [] } })
  await play.say('高远', 'private', weekly)
  await play.at('2026-03-20 10:00', 1440)
  expect(await play.say('高远', 'private', '确认 N1')).toEqual([
    expect.stringContaining('通知 N1 已确认，将于 3月27日 09:00 发出'),
  ])
  await play.at('2026-03-27 09:05', 1440)
  expect(sentIn(play.heard())).toHaveLength(1)
  await play.close()
})

test("who has not confirmed, and which reminders there are, is nothing for a residents' group", async () => {
  const play = await openPlay({ start: '2026-03-16 10:00', community: { reminders: [], regimes: [] } })
  await play.say('高远', 'private', '@小助手 通知网格员群：周五大扫除，请回复收到')
  await play.say('高远', 'private', '确认 N1')
  expect(await play.say('高远', 'residents-east', '@小助手 回执 N1')).toEqual([
    expect.stringMatching(/^高远: 通知 N1 回执：.*\n未回：/),
  ])
  expect(await play.say('高远', 'residents-east', '@小助手 提醒清单')).toEqual(['高远: 没有在用的提醒。'])
  expect(await play.say('高远', 'staff', '@小助手 提醒清单')).toEqual(['staff: 没有在用的提醒。'])
  await play.close()
})

test('what became of a notice whose author has left is told to whoever signed it', async () => {
  const second = {
    id: 'tian-ye',
    name: '田野',
    roles: [{ role: 'official' as const, unit: 'chengyuan' }],
    accounts: [{ channel: 'console' as const, id: 'tian-ye' }],
  }
  const community = { reminders: [], regimes: [], people: [...sample.people, second] }
  const play = await openPlay({ start: '2026-03-16 10:00', community })
  await play.say('高远', 'private', '@小助手 明天上午9点通知所有居民群：周四洗水箱')
  await play.say('高远', 'private', '确认 N1')
  await play.say('田野', 'private', '签发 N1')
  await play.say('高远', 'private', '退出登记')
  play.rehearsal.refuse('residents-west', 'bot was kicked')
  await play.at('2026-03-17 09:05', 1385)
  await play.at('09:10', 5)
  const told = play.heard().filter((line) => line.includes('N1 发完'))
  expect(told).toEqual([expect.stringMatching(/^田野: 通知 N1 发完.*没有送到 1 个/)])
  await play.close()
})
