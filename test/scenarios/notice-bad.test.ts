// What must not become a notice: each gets one clear answer, and nothing is drafted or sent.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeAll(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders: [] } })
})
afterAll(() => play.close())
const drafts = () => play.rehearsal.store.transact((tx) => tx.notices.list(100))

test.each([
  ['今天25:61通知所有居民群：停水', /没有这样的日期或时间/],
  ['下周八通知所有居民群：停水', /没有这样的日期或时间/],
  ['2月30日通知所有居民群：停水', /没有这样的日期或时间/],
  ['昨天下午通知所有居民群：停水', /日子已经过去/],
  ['通知所有居民群：周四洗水箱，昨天发', /日子已经过去/],
  ['今天早上8点通知所有居民群：停水', /3月16日 08:00 已经过了/],
  ['通知所有居民群：周四洗水箱，今天早上8点发', /3月16日 08:00 已经过了/],
  ['通知火星群：停水', /没有找到“火星.*”/],
  ['通知所有居民群：', /没有正文/],
  [`通知所有居民群：${'水'.repeat(19_980)}`, /最多 2000 字/],
  [`通知所有居民群：${'水'.repeat(20_000)}`, /太长|20000/],
  ['每周五上午9点通知所有居民群：停水', /到哪天为止/],
  ['每周八上午9点通知所有居民群：停水', /没有这样的日期或时间|没看懂/],
  ['通知所有居民群：周四洗水箱；通知网格员群：交台账', /两条通知/],
  ['通知所有居民群：周四洗水箱，另外通知网格员群：交台账', /两条通知/],
  ['通知所有居民群：周四洗水箱；另外东一网格3号楼漏水', /一条一条/],
  ['明早8点通知居民群：停水；后天下午3点通知网格员群：开会', /两条通知/],
  ['明早8点通知东苑居民群停水，通知西苑居民群停电', /两条通知/],
  ['通知东苑居民群、南苑居民群：停水', /没有找到“南苑居民群”/],
  ['通知南苑居民群：停水', /没有找到“南苑居民”/],
  ['通知李明：明早来开会', /“李明”是一个人.*请直接私聊/],
  ['通知一下陈主任：明早来开会', /没有找到“陈主任”/],
  ['不要通知居民群：停水', /不发/],
  ['通知网格员群：今晚突击抽查各网格', /不能发通知，没有起草/],
  ['每周五上午9点提醒网格员群：四不两直要来', /不能发通知，没有起草/],
  ['如果下雨就通知居民群：停课', /带条件/],
])('%.40s', async (sentence, answer) => {
  expect(await play.say('高远', 'private', `@小助手 ${sentence}`)).toEqual([expect.stringMatching(answer)])
  expect(await drafts()).toEqual([])
})

test.each([
  ['通知东苑居民群：停水', '东苑居民群（1 个群'],
  ['明早8点在西苑居民群发通知：停水', '西苑居民群（1 个群'],
  ['通知东苑居民群和西苑居民群：停水', '东苑居民群、西苑居民群（2 个群'],
  ['通知东苑居民群和网格员群：停水', '网格员工作群、东苑居民群（2 个群'],
  ['通知所有居民群：东苑居民群明天关闭', '东苑居民群、西苑居民群（2 个群'],
])('only the groups that are named: %s', async (sentence, groups) => {
  const [card] = await play.say('高远', 'private', `@小助手 ${sentence}`)
  expect(card).toContain(`发往：${groups}`)
})

test('a time said at the end is when it goes out, and no part of it', async () => {
  const [card] = await play.say('高远', 'private', '@小助手 通知所有居民群：周四洗水箱，明早8点发')
  expect(card).toMatch(/时间：3月17日 08:00\n正文：周四洗水箱\n?/)
})

test('a mention of everybody is shown and alarms nobody: what is sent is what was signed', async () => {
  const [card] = await play.say('高远', 'private', '@小助手 通知所有居民群：@所有人 周四洗水箱')
  expect(card).toContain('正文：＠所有人 周四洗水箱')
  const id = /N(\d+)/.exec(card ?? '')?.[1]
  const sent = await play.say('高远', 'private', `确认 N${id}`)
  const notice = (await drafts()).at(-1)
  expect(sent.filter((line) => line.includes('【通知】'))).toEqual([
    `residents-east: ${notice?.signedText}`,
    `residents-west: ${notice?.signedText}`,
  ])
})

test('in a group somebody who is named is no group either', async () => {
  const before = await drafts()
  expect(await play.say('高远', 'staff', '@小助手 通知李明：明早来开会')).toEqual([
    expect.stringContaining('是一个人'),
  ])
  expect(await drafts()).toEqual(before)
})

test('the same draft again is the one that waits; another text, time or group is another', async () => {
  const draft = (sentence: string) => play.say('高远', 'private', `@小助手 ${sentence}`)
  const id = (await drafts()).length + 1
  const body = '通知东苑居民群：周六义诊'
  expect((await draft(body)).join()).toContain(`通知 N${id}（待确认）`)
  for (let again = 0; again < 2; again += 1)
    expect(await draft(body)).toEqual([expect.stringContaining(`和刚才的通知 N${id} 一样，没有另起草`)])
  for (const other of [`${body}。`, `明早8点${body}`, '通知西苑居民群：周六义诊'])
    expect((await draft(other)).join()).toContain('（待确认）')
  await play.say('高远', 'private', `取消 N${id}`)
  expect((await draft(body)).join()).toContain('（待确认）')
})

test.each([
  ['捡到请打13812345678', '138****78'],
  ['身份证 11010119900307721X 的失主', '110****1X'],
])('a personal number in the text is pointed out before it goes out: %s', async (body, masked) => {
  const [card] = await play.say('高远', 'private', `@小助手 通知东苑居民群：${body}`)
  expect(card).toContain(`手机号或身份证号 ${masked}，发出后群里人人看得到`)
})

test('the number of an office, a day and an amount are nobody’s', async () => {
  const body = '20260318停水，电话62345678，费用1200000元'
  const [card] = await play.say('高远', 'private', `@小助手 通知东苑居民群：${body}`)
  expect(card).not.toContain('注意')
})

test('what is corrected in its place says no more than a notice may', async () => {
  const [card = ''] = await play.say('高远', 'private', '@小助手 通知东苑居民群：周六修路灯')
  const id = /N(\d+)/.exec(card)?.[1]
  await play.say('高远', 'private', `确认 N${id}`)
  const refused = await play.say('高远', 'private', `更正 N${id}：周六有人来暗访`)
  expect(refused).toEqual([expect.stringContaining('不能发通知，没有起草')])
})

test('who is ill or has offended is warned of before it is signed', async () => {
  const [card] = await play.say('高远', 'private', '@小助手 通知东苑居民群：6栋丁某确诊肺结核，请注意防护')
  expect(card).toContain('请先去掉姓名和门牌')
})
