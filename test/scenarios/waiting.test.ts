// What waits for an answer, and what comes instead: each is heard as what it is, and the answer is still taken after it.
import { afterEach, describe, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
afterEach(() => play.close())

/** What makes the bot ask, what it asks, an answer, what that makes of it, and a grid that has nothing to do with it. */
const waits: readonly [string, string, string, RegExp, number][] = [
  ['今日无异常', '是哪个网格？', '12格', /已记：12号网格 .*零报告/, 11],
  ['东门口垃圾成堆', '是哪个网格？', '12号', /#1 已补充：12号网格/, 11],
  ['11号网格转悠完咧 顺溜得很', '没看准', '是', /已记：11号网格 .*零报告/, 12],
]

/** What comes, and what is said to it; undefined: nothing. */
const comings: readonly [(grid: number) => string, RegExp | undefined][] = [
  [(grid) => `${grid}号网格 3栋201着火了`, /#\d 已登记：消防安全，1[12]号网格 3栋201。紧急/],
  [(grid) => `${grid}号网格6号楼门口有人触电`, /#\d 已登记：[^]*紧急/],
  [(grid) => `昨天${grid}格无异常，补报`, /已记：1[12]号网格 3月15日 零报告/],
  [() => '@小助手 帮助', /日报：/],
  [() => '几点交表', undefined],
  [() => '吃饭了吗', undefined],
]

describe.each(waits)('while %s waits for an answer', (...[said, asked, answer, taken, grid]) => {
  test.each(comings.map(([coming, heard]) => [coming(grid), heard] as const))(
    '%s is heard',
    async (coming, heard) => {
      play = await openPlay({ start: '2026-03-16 16:00', community: { reminders: [] } })
      expect((await play.say('陆平', 'staff', said)).join('\n')).toContain(asked)
      expect((await play.say('陆平', 'staff', coming)).join('\n')).toMatch(heard ?? /^$/)
      expect((await play.say('陆平', 'staff', answer)).join('\n')).toMatch(taken)
    },
  )
})
