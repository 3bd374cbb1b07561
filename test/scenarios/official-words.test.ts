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
  ['今天天气怎么样', /没看懂，没有记入任何东西/],
  ['确认', /没有等您确认的/],
  ['通知东苑：明天停水', /没有找到.*网格员工作群、东苑居民群、西苑居民群/],
  ['撤回 R7', /没有 R7/],
  ['谢谢', /^高远: 不客气。$/],
  ['登记 P9', /没有等您登记的 P9/],
  ['有用 Q9', /没有编号 Q9 的答复/],
  ['通知1号网格：停水', /没有找到“1号网格（没有自己的群）”/],
  ['通知所有干部：下午交表', /发往：沈瑜（逐个私聊 1 人）/],
])('%s', async (words, answer) => {
  expect(await play.say('高远', 'private', words)).toEqual([expect.stringMatching(answer)])
})

test('who is not enrolled is told so', async () => {
  expect(await play.say('路人', 'residents-east', 'N1')).toEqual([])
  expect(await play.say('路人', 'private', '我是谁？')).toEqual([expect.stringContaining('没有登记')])
  expect(await play.say('路人', 'residents-east', '我是谁？')).toEqual([])
})

test('a notice to a role goes to each of its people in private, who confirm it there', async () => {
  const [card] = await play.say('高远', 'private', '通知干部：下午交表，请回复收到')
  expect(card).toMatch(/发往：沈瑜（逐个私聊 1 人）[^]*回执：全体回“收到”/)
  expect(await play.say('高远', 'private', 'N1')).toEqual([expect.stringContaining('还没有发过')])
  await play.say('高远', 'private', '确认 N1')
  const sent = await play.say('沈瑜', 'private', '签发 N1')
  expect(sent.filter((line) => line.includes('【通知】'))).toEqual([
    expect.stringMatching(/^沈瑜: 【通知】下午交表/),
  ])
  expect(await play.say('沈瑜', 'private', '收到')).toEqual(['沈瑜: 通知 N1 的回执已记。'])
  expect(await play.say('高远', 'private', '回执 N1')).toEqual([expect.stringContaining('应回 1，已回 1')])
})

test('a notice is given an end before it is signed, and none afterwards', async () => {
  await play.say('高远', 'private', '明早8点通知所有居民群：停水')
  expect(await play.say('高远', 'private', 'N1 有效到今天18点')).toEqual([
    expect.stringContaining('不是发出以后的时间'),
  ])
  expect(await play.say('高远', 'private', 'N1 有效到明天12点')).toEqual([
    expect.stringContaining('有效到：3月17日 12:00，过后不再送'),
  ])
  await play.say('高远', 'private', '确认 N1')
  expect(await play.say('高远', 'private', 'N1 有效到明天13点')).toEqual([
    '高远: 通知 N1 已经交给另一位干部签发，没有改动。要改请先回“取消 N1”，再重新起草。',
  ])
  await play.say('沈瑜', 'private', '签发 N1')
  expect(await play.say('高远', 'private', 'N1 有效到明天13点')).toEqual([
    expect.stringContaining('没有改动'),
  ])
  const [notice] = await play.rehearsal.store.transact((tx) => tx.notices.list(1))
  expect(notice?.expiresAt).toEqual(new Date('2026-03-17T12:00:00+08:00'))
})

test('a recurring notice has no one expiry: its later sendings would be born expired', async () => {
  await play.say('高远', 'private', '每天上午9点通知网格员群，到3月31日为止：交台账')
  expect(await play.say('高远', 'private', 'N1 有效到明天12点')).toEqual([
    expect.stringMatching(/N1 是定期的，不另设有效期，没有改动.*“取消 N1”/),
  ])
  const [notice] = await play.rehearsal.store.transact((tx) => tx.notices.list(1))
  expect(notice?.expiresAt).toBeUndefined()
})

test('confirming without a number lists what waits for the speaker, and sends nothing', async () => {
  await play.say('高远', 'private', '通知所有居民群：周四洗水箱')
  await play.say('高远', 'private', '每周五下午三点提醒网格员群大扫除')
  const [list, ...more] = await play.say('高远', 'private', '确认')
  expect(list).toMatch(/没有执行.*\n“确认 N1”或“取消 N1”：周四洗水箱\n“确认 T1”或“取消 T1”：.*大扫除$/)
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
