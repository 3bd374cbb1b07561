// A channel where residents' personal data may not go: no answer, card or alarm there bears a resident's name.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { openPlay, type Play } from '../harness/play.ts'

const { channels } = readCommunity(sampleCommunity)
const marked = { channels: { ...channels, console: { residentData: false } } }
let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 09:00', community: marked })
})
afterEach(() => play.close())

const nickname = '阳光花开'

test('what a resident reported, and whom he told of, is shown to staff without names', async () => {
  await play.say('李明', 'staff', '1号网格北门路灯不亮')
  const told = await play.say(nickname, 'residents-east', '8栋赵春梅家着火了')
  const shown = await play.say('高远', 'private', '#2 详情')
  const words = await play.say('高远', 'private', '#2 原文')
  const listed = await play.say('高远', 'private', '还有哪些没处理的事件')
  const all = [...told, ...shown, ...words, ...listed].join('\n')
  expect(all).not.toMatch(/阳光花开|春梅/u)
  expect(words.join()).toContain('8栋赵**家着火了')
  expect((await play.say('高远', 'private', '#1 详情')).join()).toContain('李明')
})

test('an official’s answer and an alarm name the asker as little as he may be named', async () => {
  await play.say(nickname, 'residents-east', '@小助手 老年大学几号开班？')
  const answered = (await play.say('高远', 'private', '答 Q1 六月一日起')).join('\n')
  expect(answered).toContain('六月一日起')
  expect(answered).toContain('（阳**问，')
  const alarm = (await play.say(nickname, 'residents-east', '@小助手 家里煤气漏了怎么办？')).join('\n')
  expect(alarm).toContain('阳**')
})

test('where somebody is forgotten, what was sent keeps his name nowhere', async () => {
  await play.say(nickname, 'residents-east', '8栋着火了')
  await play.say('高远', 'private', '#1 详情')
  const sent = () =>
    play.rehearsal.store.read((tx) => Promise.all([1, 2, 3, 4].map((id) => tx.outbox.get(id))))
  expect(JSON.stringify(await sent())).toContain(nickname)
  await play.say(nickname, 'private', '确认删除我的数据')
  expect(JSON.stringify(await sent())).not.toContain(nickname)
})
