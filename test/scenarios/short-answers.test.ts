// What somebody in a hurry or without the right says: one short answer, in words that a person uses.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeAll(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { reminders: [] } })
})
afterAll(() => play.close())

test.each([
  [
    '李明',
    'staff',
    '所有网格今日无异常',
    /^staff: R1 已记：1号网格[^\n]*\n2号网格、3号网格、[^\n]*12号网格不在您名下，未记/,
  ],
  [
    '陈静',
    'staff',
    '4号网格今日无异常，但是昨天漏报了东门一个井盖丢失',
    /^staff: #1 已登记：设施损坏，4号网格 [^]*R2 已记：4号网格 3月15日 有事件（迟报）/,
  ],
  ['王大妈', 'residents-east', '@小助手 昨天下午通知所有居民群：停水', /群发通知由社区干部发起/],
  ['赵磊', 'staff', '@小助手 签到', /没有要签到的岗位/],
])('%s in %s: %s', async (...[who, chat, text, answer]) => {
  expect(await play.say(who, chat, text)).toEqual([expect.stringMatching(answer)])
})

test('签到 that nobody asks for is chat', async () => {
  expect(await play.say('赵磊', 'staff', '签到')).toEqual([])
})
