// The daily zero-report: who may book what, who is reminded, what the morning's paper says.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 07:50' })
})
afterEach(() => play.close())

const all = [
  ['李明', '1号网格'],
  ['王芳', '2号网格'],
  ['赵磊', '3号网格'],
  ['陈静', '4号网格'],
  ['孙浩', '5号网格'],
  ['周敏', '6号网格'],
  ['吴刚', '7号网格'],
  ['郑洁', '8号网格'],
  ['冯涛', '9号网格'],
  ['何欣', '10号网格'],
] as const

test('one sentence books a grid and day, with a receipt that says so', async () => {
  await play.at('16:20')
  expect(await play.say('赵磊', 'staff', '三号网格今日无异常')).toEqual([
    'staff: R1 已记：3号网格 3月16日 零报告。有误请发“更正”加正确内容。',
  ])
  expect(await play.say('赵磊', 'staff', '3号网格零报告')).toEqual([
    'staff: 3号网格3月16日已报过（R1），不用再报。',
  ])
})

test('a resident books no zero, a colleague none for another grid, nobody one that is not there', async () => {
  await play.at('10:00')
  expect(await play.say('路人', 'residents-east', '@小助手 3号网格今日无异常')).toEqual([
    'residents-east: 零报告由网格员报送，您的消息没有记入。要反映问题，请直接说明地点和情况。',
  ])
  expect(await play.say('赵磊', 'staff', '4号网格今日无异常')).toEqual([
    'staff: 4号网格不在您名下，未记。请由该网格的网格员或社区干部报。',
  ])
  const [refusal] = await play.say('高远', 'staff', '99号网格今日无异常')
  expect(refusal).toContain('99')
  expect(refusal).toContain('没有')
  expect(await play.rehearsal.store.transact((tx) => tx.reports.latest('zero', '2026-03-16'))).toEqual([])
})

test('only the missing are reminded, privately, and nobody after the report is in', async () => {
  for (const [who, grid] of all) await play.say(who, 'staff', `${grid}今日无异常`)
  await play.at('15:59')
  play.heard()
  await play.at('16:05')
  expect(play.heard()).toEqual([expect.stringMatching(/^陆平: 【零报告提醒】11号网格、12号网格今天还没有报/)])
  await play.say('陆平', 'staff', '11、12号网格均无异常')
  await play.at('16:59')
  expect(play.heard()).toEqual([])
  await play.at('17:01')
  expect(play.heard()).toEqual(['高远: 【零报告】3月16日 已截止，全部网格都已报。'])
})

test('whom no private message reaches is reminded in the staff group, at last and by grid', async () => {
  play.rehearsal.refuse('feng-tao', 'Forbidden: bot was blocked by the user')
  await play.at('16:00', 600)
  await play.at('16:41', 41)
  const inGroup = play.heard().filter((line) => line.startsWith('staff: '))
  expect(inGroup).toEqual([
    'staff: 【零报告提醒】9号网格今天还没有报。请在 17:00 前报：无事发“9号网格今日无异常”，有事直接说明地点和情况。',
  ])
})

test('the paper of the next morning adds up to its denominator, with late marks and names', async () => {
  for (const [who, grid] of all.slice(0, 9)) await play.say(who, 'staff', `${grid}今日无异常`)
  await play.say('陆平', 'staff', '11号网格门口垃圾成堆')
  await play.at('17:05')
  expect(play.heard().at(-1)).toBe(
    '高远: 【零报告】3月16日 已截止，2 个网格未报：10号网格、12号网格。迟报仍可补，会注明迟报。',
  )
  await play.say('何欣', 'staff', '10号网格今日无异常')
  await play.at('2026-03-17 08:59', 30)
  play.heard()
  await play.at('09:00')
  const [paper = ''] = play.heard()
  expect(paper).toContain(
    'staff: 【零报告日汇总】3月16日\n应报 12 个网格：零报告 10，有事件 1，未报 1。其中迟报 1。',
  )
  expect(paper).toContain('未报：12号网格。\n迟报：10号网格。')
  expect(paper).toContain('依据：R1-R11')
})

test('a correction is a new version, and an incident is not wiped out by a zero', async () => {
  await play.say('王芳', 'staff', '2号网格今日无异常')
  const [receipt] = await play.say('王芳', 'staff', '更正：2号网格并非零报告')
  expect(receipt).toContain('R2 已记：2号网格 3月16日 有事件')
  const [refusal] = await play.say('王芳', 'staff', '2号网格零报告')
  expect(refusal).toContain('没有改成零报告')
  const versions = await play.rehearsal.store.transact((tx) =>
    tx.reports.versions('zero', 'grid-2', '2026-03-16'),
  )
  expect(versions.map((v) => [v.version, v.kind])).toEqual([
    [1, 'zero'],
    [2, 'incident'],
  ])
})

test('no summary speaks of a day before the bot was there', async () => {
  await play.at('09:05')
  expect(play.heard()).toEqual([])
})
