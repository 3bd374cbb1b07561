// Calls to confirm a notice: nobody is called for what is confirmed, and whom the cap of a day spared is called on the next.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import type { Person } from '../../src/domain/roster/roster.ts'
import { openPlay, type Play } from '../harness/play.ts'

const sample = readCommunity(sampleCommunity)
const asked = '@小助手 通知网格员群：周五大扫除，请回复收到'
const calls = (who: string) =>
  play.heard().filter((line) => new RegExp(`^${who}: 【(?:请)?回执】`).test(line))

/** Their private messages go to a channel that is not there, and wait. */
const unreached = (id: string, name: string): Person => ({
  id,
  name,
  roles: [{ role: 'grid', unit: 'grid-1' }],
  accounts: [
    { channel: 'wechat', id },
    { channel: 'console', id },
  ],
})
const others = sample.people.filter((person) => person.id !== 'li-ming')
const people = [...others, unreached('li', '黎一'), unreached('li-ming', '李明')]

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 13:00', community: { reminders: [], people } })
  await play.say('高远', 'private', asked)
  await play.say('高远', 'private', '确认 N1')
})
afterEach(() => play.close())

test('who confirms while his call waits is not called any more, and nobody who is named like him is spared', async () => {
  await play.at('17:00', 240)
  const stateOf = (key: string) =>
    play.rehearsal.store.transact(async (tx) => (await tx.outbox.byKey(key))?.state)
  expect([await stateOf('call:1:li'), await stateOf('call:1:li-ming')]).toEqual(['pending', 'pending'])
  await play.say('黎一', 'staff', '收到')
  expect([await stateOf('call:1:li'), await stateOf('call:1:li-ming')]).toEqual(['withdrawn', 'pending'])
})

test.each(['@小助手收到', '＠小助手收到', '@小助手\u2005收到', '＠小助手，收到', '@小助手收到 N1'])(
  '%j confirms, wherever the bot is named',
  async (text) => {
    await play.say('李明', 'staff', text)
    const confirmed = await play.rehearsal.store.transact((tx) => tx.noticeAcks.ofRound(1))
    expect(confirmed.map(({ name }) => name)).toEqual(['李明'])
  },
)

test('what is glued to the name of somebody else confirms nothing, and an order glued to the bot is obeyed', async () => {
  await play.say('李明', 'staff', '@小助手2号收到')
  await play.say('李明', 'staff', '@小王收到')
  expect(await play.rehearsal.store.transact((tx) => tx.noticeAcks.ofRound(1))).toEqual([])
  expect(await play.say('高远', 'private', '@小助手取消 N1')).toEqual([expect.stringContaining('N1')])
})

test('reminded of his report twice, he is called the next morning, and his lead after that', async () => {
  for (const time of ['16:00', '16:40', '17:10']) await play.at(time, 240)
  expect(calls('王芳')).toEqual([])
  await play.at('2026-03-17 07:10', 860)
  expect(calls('王芳')).toHaveLength(1)
  await play.at('2026-03-17 11:00', 230)
  expect(calls('高远')).toEqual([])
  await play.at('2026-03-17 11:20', 20)
  expect(calls('高远')).toHaveLength(1)
})
