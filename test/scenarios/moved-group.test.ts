// A group becomes a supergroup in the middle of everything: what was asked, reported, sent and bound goes on there.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-17 10:00', community: { reminders: [], regimes: [] } })
})
afterEach(() => play.close())

const move = (chat: string, movedTo: string) =>
  play.happen('王大妈', chat, { kind: 'membership', change: 'moved', movedTo })

test('a card, a question of the bot, an incident, a notice and its confirmations survive the move', async () => {
  await play.say('王大妈', 'residents-east', '@小助手 1号网格东门下水道堵了，污水外溢')
  const asked = await play.say('王大妈', 'residents-east', '@小助手 路灯不亮了')
  expect(asked.join('\n')).toContain('#2 已登记')
  await play.say('高远', 'staff', '@小助手 通知东苑居民群：周四洗水箱，收到请回复')
  expect(await move('staff', 'group-staff')).toEqual([])
  expect(await move('residents-east', 'group-east')).toEqual([])

  const sent = await play.say('高远', 'group-staff', '确认 N1')
  expect(sent).toContainEqual(expect.stringMatching(/^group-east: 【通知】周四洗水箱/))
  const taken = await play.say('李明', 'private', '#1 接单')
  expect(taken).toContainEqual(expect.stringMatching(/^group-staff: #1 已接单，李明/))
  await play.say('李明', 'group-staff', '#1 已处理')
  const verified = await play.say('高远', 'group-staff', '#1 结案')
  expect(verified).toContainEqual(expect.stringMatching(/^group-east: .*#1/))
  expect(await play.say('王大妈', 'group-east', '1号网格')).toContain('group-east: #2 已补充：1号网格。')
  await play.say('王大妈', 'group-east', '收到')
  expect(await play.say('高远', 'group-staff', '回执 N1')).toEqual([expect.stringContaining('另有 1 人回')])
})
