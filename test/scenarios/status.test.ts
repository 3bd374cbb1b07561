// The records are told to those who may hear them: staff theirs, a resident his own, and nobody in front of the wrong people.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-18 10:00', community: { reminders: [] } })
})
afterEach(() => play.close())

test('who is missing, how often, what is open', async () => {
  await play.say('赵磊', 'staff', '3号网格今日无异常')
  await play.say('王芳', 'staff', '2号网格井盖缺失')
  const [missing] = await play.say('高远', 'staff', '@小助手 今天谁还没报？')
  expect(missing).toMatch(/已报 2\/12，未报：1号网格、4号网格/)
  expect(await play.say('赵磊', 'staff', '@小助手 3号网格这周报了几次？')).toEqual([
    'staff: 3号网格 3月16日至3月18日：报了 1 次（零报告 1，有事件 0），依据 R1。',
  ])
  expect(await play.say('赵磊', 'staff', '@小助手 2号网格这周报了几次？')).toEqual([
    'staff: 2号网格的记录由该网格的网格员或社区干部查。',
  ])
  expect(await play.say('高远', 'staff', '@小助手 还有哪些隐患没处理？')).toEqual([
    'staff: 未办结 1 件：#1 设施损坏（已上报）。',
  ])
  expect(await play.say('赵磊', 'staff', '@小助手 还有哪些隐患没处理？')).toEqual([
    'staff: 没有未办结的事件。',
  ])
})

test('did mine arrive?', async () => {
  await play.say('陆平', 'staff', '11号网格今日无异常')
  expect(await play.say('陆平', 'private', '我报上了吗？')).toEqual([
    '陆平: 11号网格3月18日报上了：零报告，R1。\n12号网格3月18日还没有报。',
  ])
})

test('a number traces to its message and to what replaced it, in private in full, and to nobody else', async () => {
  await play.say('赵磊', 'staff', '3号网格今日无异常')
  await play.say('赵磊', 'staff', '更正：3号网格东门路灯坏了')
  const [traced = ''] = await play.say('高远', 'private', 'R1 原文')
  expect(traced.split('\n')).toEqual([
    '高远: 3号网格 3月18日：',
    'R1 零报告，赵磊 3月18日 10:00（已被后一条代替）',
    '    原文：3号网格今日无异常',
    'R2 有事件，赵磊 3月18日 10:00，见 #1',
    '    原文：更正：3号网格东门路灯坏了',
  ])
  const [inGroup = ''] = await play.say('赵磊', 'staff', '@小助手 R2')
  expect(inGroup).toContain('R2 有事件')
  expect(inGroup).not.toContain('路灯')
  expect(await play.say('王芳', 'private', 'R1')).toEqual([expect.stringContaining('没有查到您能看的 R1')])
  expect(await play.say('高远', 'private', 'R99')).toEqual([expect.stringContaining('没有查到您能看的 R99')])
  expect(await play.say('王大妈', 'residents-east', 'R1')).toEqual([])
})

test('a resident hears of what he reported, by number, and of nothing else', async () => {
  await play.say('张大爷', 'residents-west', '@小助手 6号楼门口路灯坏了')
  await play.say('赵磊', 'staff', '#1 已联系物业，正在处理')
  const [own] = await play.say('张大爷', 'residents-west', '@小助手 #1 怎么样了？')
  expect(own).toMatch(/^residents-west: #1 处理中：设施损坏，.*6号楼门口/)
  expect(own).not.toContain('赵磊')
  for (const [who, number] of [
    ['刘姐', 1],
    ['张大爷', 7],
  ] as const) {
    expect(await play.say(who, 'residents-west', `@小助手 #${number} 怎么样了？`)).toEqual([
      `residents-west: 没有查到您能看的 #${number}。自己报的请在报的那个群或私聊里查。`,
    ])
  }
  expect(await play.say('刘姐', 'residents-west', '@小助手 今天谁还没报？')).toEqual([
    expect.stringContaining('由网格员和社区干部查'),
  ])
})

test('a resident asks in his own words what became of it, in the group or of all he said anywhere in private', async () => {
  await play.say('张大爷', 'residents-west', '@小助手 6号楼门口路灯坏了')
  expect(await play.say('张大爷', 'residents-west', '@小助手 修好了没有')).toEqual([
    'residents-west: #1 设施损坏，6号楼门口：已上报。',
  ])
  expect(await play.say('张大爷', 'private', '刚才那个修了没')).toEqual([
    '张大爷: #1 设施损坏，6号楼门口：已上报。',
  ])
  expect(await play.say('张大爷', 'residents-east', '@小助手 修好了没有')).toEqual([
    expect.stringContaining('这里没有查到您报过的事'),
  ])
  expect(await play.say('刘姐', 'private', '刚才那个修了没')).toEqual([
    expect.stringContaining('这里没有查到您报过的事'),
  ])
})

test('what staff ask among residents they hear in private', async () => {
  const heard = await play.say('高远', 'residents-east', '@小助手 今天谁还没报？')
  expect(heard).toEqual([expect.stringMatching(/^高远: 【零报告】3月18日 已报 0\/12/)])
})

test('what is counted is all there is, however little of it is listed', async () => {
  await play.say('王芳', 'staff', '2号网格夜里施工噪音')
  const first = await play.incident(1)
  if (!first) throw new Error('no incident')
  const { number: _none, version: _first, escalatedAt: _never, ...alike } = first
  const at = first.reportedAt
  const step = {
    at,
    kind: 'reported',
    personId: undefined,
    personName: '',
    text: '',
    eventId: undefined,
  } as const
  await play.rehearsal.store.transact(async (tx) => {
    for (let more = 0; more < 220; more += 1) await tx.incidents.open(alike, step)
  })
  await play.say('王芳', 'staff', '#1 已处理')
  const ask = (text: string) => play.say('高远', 'staff', `@小助手 ${text}`)
  expect(await ask('2号网格还有哪些没处理')).toEqual([expect.stringMatching(/^staff: 未办结 220 件：#2 /)])
  expect(await ask('今天一共几件事，办结率多少')).toEqual([
    expect.stringMatching(/登记事件 221 件（#1、.*#10等），其中已办结 1 件/),
  ])
})

test('how many there were of a kind, how many are done and which are late is counted, within the rights of who asks', async () => {
  await play.say('王芳', 'staff', '2号网格夜里施工噪音两处')
  await play.say('赵磊', 'staff', '3号网格广场舞音响太吵')
  await play.say('赵磊', 'staff', '3号网格东门路灯坏了')
  await play.say('王芳', 'staff', '#1 已处理')
  await play.at('2026-03-19 11:00', 60)
  const ask = (who: string, text: string) => play.say(who, 'staff', `@小助手 ${text}`)
  expect(await ask('高远', '昨天噪音投诉一共几条，给个数')).toEqual([
    'staff: 3月18日登记噪音扰民事件 2 件（#1、#2），其中已办结 1 件，办结率 50%。',
  ])
  expect(await ask('高远', '前天违停一共几起')).toEqual(['staff: 3月17日没有登记交通停车事件。'])
  expect(await ask('赵磊', '昨天的发现数和办结数各多少')).toEqual([
    'staff: 3月18日登记事件 2 件（#2、#3），其中已办结 0 件，办结率 0%。',
  ])
  expect(await ask('赵磊', '2号网格昨天几起噪音')).toEqual([
    'staff: 2号网格的记录由该网格的网格员或社区干部查。',
  ])
  expect(await ask('高远', '超时没办的有没有')).toEqual([
    expect.stringMatching(/^staff: 超时的：未办结 2 件：#2 .*、#3 /),
  ])
  expect(await ask('高远', '还有几件没销')).toEqual([expect.stringMatching(/^staff: 未办结 2 件：/)])
  expect(await ask('赵磊', '昨天我那件路灯的编号多少来着')).toEqual([
    expect.stringMatching(/^staff: #3 .*：已上报。\n#2 .*：已上报。$/),
  ])
  expect(await ask('高远', '#2 到谁手里了')).toEqual([expect.not.stringContaining('最近：')])
})

test.each(['昨天噪音投诉一共几条，给个数', '本月办结率多少', '超时没办的有没有'])(
  'a resident is told no figures: %s',
  async (text) => {
    await play.say('王芳', 'staff', '2号网格夜里施工噪音两处')
    for (const [chat, said] of [
      ['residents-west', `@小助手 ${text}`],
      ['private', text],
    ] as const)
      expect(await play.say('张大爷', chat, said)).toEqual([expect.stringContaining('由网格员和社区干部查')])
    expect(await play.say('张大爷', 'residents-west', text)).toEqual([])
  },
)
