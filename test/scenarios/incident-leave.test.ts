// Incidents on days when people are on leave: a stand-in hears and acts; a chain that is all away goes to who leads, and says so.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, sample, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 08:00', community: { reminders: [], regimes: [] } })
})
afterEach(() => play.close())

test('who is away hears nothing, who stands in acts, and nobody’s case goes to the official', async () => {
  await play.say('赵磊', 'private', '我今明两天请假，陈静代')
  await play.say('王芳', 'private', '我今明两天请假')
  const lamp = await play.say('张大爷', 'residents-west', '@小助手 3号网格6号楼门口路灯坏了')
  expect(lamp.filter((line) => line.includes('新事件')).map((line) => line.split(':')[0])).toEqual(['陈静'])
  expect(await play.say('陈静', 'private', '#1 接单')).toEqual([
    '陈静: #1 已更新：已接单。',
    'staff: （改为）【事件】#1 设施损坏，3号网格 6号楼门口\n已接单，陈静；限 3月17日 08:00 前。',
  ])
  const pipe = await play.say('刘姐', 'residents-east', '@小助手 2号网格9号楼下水道堵了')
  expect(pipe).toContainEqual(
    expect.stringMatching(/^高远: 【新事件】#2 [^]*王芳今天请假，没有人顶班，所以发给您，请安排人处理。/),
  )
  expect(await play.say('高远', 'private', '#2 已派给赵磊')).toContain(
    '高远: #2 已派给赵磊。赵磊今天请假，已发给顶班的陈静。',
  )
  expect(await play.say('陈静', 'private', '#2 处理中')).toContain('陈静: #2 已更新：处理中。')
  await play.say('李明', 'staff', '2号网格菜场门口占道经营')
  play.heard()
  await play.at('2026-03-17 08:00', 4 * 60)
  const warned = play.heard()
  expect(warned.filter((line) => /^(?:王芳|赵磊):/.test(line))).toEqual([])
  expect(warned).toContainEqual(expect.stringMatching(/^高远: 【待接单】#3 [^]*王芳今天请假/))
})

test('what residents say of a grid whose worker has not enrolled yet reaches who leads it', async () => {
  const people = sample.people.map((p) => (p.id === 'li-ming' ? { ...p, accounts: [] } : p))
  await play.close()
  play = await openPlay({ start: '2026-03-16 10:00', community: { people } })
  expect(await play.say('刘姐', 'residents-east', '1号网格东门口路灯坏了')).toEqual([
    expect.stringMatching(/^高远: .*要登记为事件吗/),
  ])
  const heard = await play.say('刘姐', 'residents-east', '@小助手 1号网格西门口井盖没了')
  expect(heard.join('\n')).toMatch(/^高远: .*#1 [\s\S]*李明还没有用邀请码加入，收不到消息，所以发给您/m)
})
