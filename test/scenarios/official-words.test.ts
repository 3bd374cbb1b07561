// Short words of officials in private: each gets what it asks for, or an honest answer; none is taken for another.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { openPlay, type Play } from '../harness/play.ts'

const { people } = readCommunity(sampleCommunity)
const second = {
  id: 'shen-yu',
  name: '沈瑜',
  roles: [{ role: 'official' as const, unit: 'chengyuan' }],
  accounts: [{ channel: 'console' as const, id: 'shen-yu' }],
}

let play: Play
beforeEach(async () => {
  play = await openPlay({
    start: '2026-03-16 10:00',
    community: { regimes: [], reminders: [], people: [...people, second] },
  })
})
afterEach(() => play.close())

test.each([
  ['导出', /导出什么.*导出上月台账/],
  ['我是谁', /您是高远，登记为澄园社区干部/],
  ['职责 13月', /没有13月/],
  ['今天天气怎么样', /没看懂要查什么/],
  ['确认', /没有等您确认的/],
  ['通知东苑：明天停水', /没有找到.*网格员工作群、东苑居民群、西苑居民群/],
  ['撤回 R7', /没有 R7/],
])('%s', async (words, answer) => {
  expect(await play.say('高远', 'private', words)).toEqual([expect.stringMatching(answer)])
})

test('who is not enrolled is told so', async () => {
  expect(await play.say('路人', 'private', '我是谁？')).toEqual([expect.stringContaining('没有登记')])
  expect(await play.say('路人', 'residents-east', '我是谁？')).toEqual([])
})

test('confirming without a number lists what waits for the speaker, and sends nothing', async () => {
  await play.say('高远', 'private', '通知所有居民群：周五停水')
  await play.say('高远', 'private', '每周五下午三点提醒网格员群大扫除')
  const [list, ...more] = await play.say('高远', 'private', '确认')
  expect(list).toMatch(/没有执行.*\n“确认 N1”或“取消 N1”：周五停水\n“确认 T1”或“取消 T1”：.*大扫除$/)
  expect(more).toEqual([])
  await play.say('高远', 'private', '确认 N1')
  expect(await play.say('高远', 'private', '签发')).toEqual([expect.not.stringContaining('N1')])
  expect(await play.say('沈瑜', 'private', '签发')).toEqual([expect.stringContaining('“签发 N1”或“退回 N1”')])
  expect(await play.say('沈瑜', 'staff', '同意')).toEqual([])
  expect(await play.say('沈瑜', 'staff', '@小助手 同意')).toEqual([expect.stringContaining('N1')])
  await play.say('沈瑜', 'private', '签发 N1')
  expect(await play.say('沈瑜', 'staff', '同意')).toEqual([])
  expect(await play.say('李明', 'staff', '确认')).toEqual([])
})
