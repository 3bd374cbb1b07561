// What an official says of his draft in his own words: by its number it is obeyed, else he is told what waits; no case is made of it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 15:00', community: { reminders: [], regimes: [] } })
  await play.say('高远', 'staff', '@小助手 通知居民群：明天上午停水')
})
afterEach(() => play.close())

test.each(['算了，取消 N1', 'N1取消', '取消掉N1吧', '@小助手 N1 先不发了'])('%s cancels it', async (text) => {
  expect(await play.say('高远', 'staff', text)).toContainEqual(expect.stringMatching(/N1 .*取消/))
  expect(await play.say('高远', 'staff', '确认 N1')).not.toContainEqual(expect.stringContaining('residents'))
})

test.each([
  '不发了，停水取消了',
  '先不发了',
  '算了，停水那个通知取消',
  '取消吧',
  '时间改成5点前',
  '内容里的周三改成周四',
  '改成后天上午9点',
])('%s is of no number, and what waits is listed', async (text) => {
  expect(await play.say('高远', 'staff', text)).toEqual([expect.stringContaining('“确认 N1”或“取消 N1”')])
  expect(await play.incident(1)).toBeUndefined()
})

test('N1改成 makes no second draft, and its number tells when it is sent', async () => {
  expect(await play.say('高远', 'staff', '@小助手 N1改成明晚7点')).toEqual([
    expect.stringContaining('N1 仍是原文，没有改动。'),
  ])
  expect(await play.say('高远', 'staff', '@小助手 N1 什么时候发')).toEqual([
    expect.stringMatching(/N1 还没有确认/),
  ])
})

test.each([
  ['高远', '不发了，3号网格5栋着火了', /#1 已登记：消防安全/],
  ['赵磊', '改成3号网格门口路灯坏了', /#1 已登记：设施损坏/],
])('%s: %s is heard', async (who, text, answer) => {
  expect(await play.say(who, 'staff', text)).toContainEqual(expect.stringMatching(answer))
})

test('where nothing waits it is said to somebody else', async () => {
  await play.say('高远', 'staff', '取消 N1')
  expect(await play.say('高远', 'staff', '先不发了')).toEqual([])
  expect(await play.say('王芳', 'staff', '时间改成5点前')).not.toContainEqual(expect.stringContaining('N1'))
})
