// Leave said in one sentence: who is asked, who may report, who is exempt, and who hears that a grid is left alone.
import { storedKey } from '../../src/domain/messaging/dedupe-keys.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 09:00', community: { reminders: [] } })
})
afterEach(() => play.close())

const reminded = (lines: readonly string[]) =>
  lines.filter((line) => line.includes('提醒】')).map((line) => line.split(':')[0])

test('a stand-in is asked and may report, the one on leave hears nothing', async () => {
  expect(await play.say('李明', 'staff', '我今明两天请假，王芳代')).toEqual([
    '王芳: 【顶班】李明的1号网格，3月16日至3月17日请您代，零报告请您报。有误发“销假 L1”。',
    'staff: L1 已记：李明 3月16日至3月17日请假，王芳代。取消发“销假 L1”。',
  ])
  await play.at('16:30', 60)
  const asked = reminded(play.heard())
  expect(asked).toContain('王芳')
  expect(asked).not.toContain('李明')
  expect(await play.say('王芳', 'staff', '1、2号网格今日无异常')).toEqual([
    expect.stringContaining('R1、R2 已记'),
  ])
})

test('without a stand-in the grid is exempt, the official hears of it at once, and the paper names it', async () => {
  const said = await play.say('李明', 'private', '我今天请假')
  expect(said).toEqual([
    expect.stringMatching(/^高远: 【无人值守】.*3月16日 1号网格/),
    expect.stringContaining('L1 已记：李明 3月16日请假。'),
  ])
  await play.at('17:00', 60)
  const heard = play.heard()
  expect(reminded(heard)).not.toContain('李明')
  expect(heard.at(-1)).toContain('11 个网格未报')
  expect(heard.at(-1)).not.toContain('：1号网格')
  await play.at('2026-03-17 09:00', 120)
  expect(play.heard().at(-1)).toContain('未报 11，免报 1')
})

test('an official sets it for another in private; taken back, everything is as before', async () => {
  await play.say('高远', 'private', '冯涛今天请假，何欣代')
  expect(await play.say('何欣', 'staff', '9号网格今日无异常')).toEqual([expect.stringContaining('R1 已记')])
  expect(await play.say('冯涛', 'private', '销假')).toEqual([
    expect.stringContaining('L1 已取消：冯涛 3月16日。'),
  ])
  expect(await play.say('何欣', 'staff', '9号网格今日无异常')).toEqual([
    expect.stringContaining('不在您名下'),
  ])
  expect(await play.say('路人', 'residents-east', '我明天请假，小李代')).toEqual([])
})

test('a reminder that waits is taken back the moment the report is in', async () => {
  const { store } = play.rehearsal
  await play.at('15:59', 60)
  const key = 'remind:zero:2026-03-16T08:00:00.000Z:li-ming:'
  // It waits in the outbox: the channel is slow.
  await store.transact((tx) =>
    tx.outbox.add(
      {
        dedupeKey: storedKey(key),
        to: { channel: 'console', chatId: 'li-ming' },
        priority: 'nudge',
        content: { text: '催' },
        notBefore: new Date('2026-03-16T08:30:00Z'),
      },
      new Date('2026-03-16T08:00:00Z'),
    ),
  )
  await play.at('16:05')
  await play.say('李明', 'staff', '1号网格今日无异常')
  await play.at('16:59')
  expect(play.heard().filter((line) => line.startsWith('李明:'))).toEqual([])
  const row = await store.transact((tx) => tx.outbox.byKey(key))
  expect(row?.state).toBe('withdrawn')
})

test('a report beside a leave is booked too; its grid and its day are not taken for days of the leave', async () => {
  const both = await play.say('周敏', 'staff', '6号网格今日无异常，我明天请假')
  expect(both.join('\n')).toContain('L1 已记：周敏 3月17日请假。')
  expect(both.join('\n')).toContain('R1 已记：6号网格 3月16日 零报告')
  const incident = await play.say('赵磊', 'staff', '3号网格东门有人搭棚子，我明天请假，王芳代')
  expect(incident.join('\n')).toContain('#1 已登记：违建，3号网格 东门')
  expect(incident.join('\n')).not.toContain('无人值守')
  const why = await play.say('孙浩', 'staff', '家里老人摔了一跤，明天请假')
  expect(why.join('\n')).not.toContain('已登记')
})

test('a notice that each grid confirms: the stand-in answers for the grid, and who is on leave is not called', async () => {
  await play.say('李明', 'staff', '我今天请假，王芳代')
  await play.say('高远', 'staff', '冯涛今天请假')
  await play.say('高远', 'staff', '@小助手 通知网格员群：交台账，请李明、冯涛、何欣回复收到')
  await play.say('高远', 'staff', '确认 N1')
  await play.say('高远', 'staff', '@小助手 通知网格员群：清楼道，每个网格回复收到')
  await play.say('高远', 'staff', '确认 N2')
  const sent = await play.rehearsal.store.transact((tx) => tx.outbox.list({ chatId: 'staff', limit: 20 }))
  const messageId = sent.find(({ content }) => content.text.startsWith('【通知】清楼道'))?.messageId ?? ''
  await play.happen('王芳', 'staff', { kind: 'new', text: '收到', quote: { text: '', messageId } })
  await play.at('16:29', 30)
  const calls = play.heard().filter((line) => line.includes('【请回执】') || line.includes('【回执】'))
  expect(calls.filter((line) => line.includes('N1')).map((line) => line.split(':')[0])).toContain('何欣')
  for (const name of ['李明', '冯涛', '王芳'])
    expect(calls.filter((line) => line.startsWith(name))).toEqual([])
  expect(
    calls.filter((line) => line.startsWith('高远') && /李明|冯涛|、1号网格|：1号网格/.test(line)),
  ).toEqual([])
})
