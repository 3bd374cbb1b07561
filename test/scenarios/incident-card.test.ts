// The card of an incident in the staff group: one message that follows its state; many at once are one list.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 08:00', community: { reminders: [], regimes: [] } })
})
afterEach(() => play.close())

const inGroup = (lines: readonly string[]) => lines.filter((line) => line.startsWith('staff: '))

test('what residents report stands on one card in the staff group, which follows its state', async () => {
  const opened = await play.say('张大爷', 'residents-west', '@小助手 3号网格6号楼门口路灯坏了')
  const card = /【事件】#1 设施损坏，3号网格 6号楼[^\n]*\n已上报；限 3月17日 08:00 前。$/
  expect(inGroup(opened)).toEqual([expect.stringMatching(card)])
  const [take] = play.rehearsal.heard.findLast((line) => line.chatId === 'staff')?.buttons?.[0] ?? []
  const taken = /^staff: （改为）【事件】#1 [^]*\n已接单，赵磊；限 3月17日 08:00 前。$/
  expect(await play.press('赵磊', 'staff', take?.token ?? '')).toEqual([expect.stringMatching(taken)])
  // Pressed again it changes nothing that the card shows: that is said.
  expect(await play.press('赵磊', 'staff', take?.token ?? '')).toEqual(['staff: #1 已更新：已接单。'])
  const done = await play.say('赵磊', 'private', '#1 已处理')
  expect(inGroup(done)).toEqual([expect.stringMatching(/^staff: （改为）[^]*已办结，赵磊；/)])
  const closed = await play.say('高远', 'private', '#1 结案')
  expect(inGroup(closed)).toEqual([expect.stringContaining('已结案，赵磊')])
  expect(play.rehearsal.heard.findLast((line) => line.chatId === 'staff')?.buttons).toEqual([])
})

test('the card shows that the limit has passed, and no more once there is more time', async () => {
  await play.say('张大爷', 'residents-west', '@小助手 3号网格6号楼门口路灯坏了')
  await play.at('2026-03-17 08:01', 60)
  expect(inGroup(play.heard()).at(-1)).toMatch(
    /^staff: （改为）【事件】#1 [^]*\n已上报，已超时；限 3月17日 08:00 前。$/,
  )
  expect(inGroup(await play.say('赵磊', 'private', '#1 接单')).at(-1)).toContain('已接单，赵磊，已超时；')
  const reopened = [
    ...(await play.say('赵磊', 'private', '#1 已处理')),
    ...(await play.say('高远', 'private', '#1 重开')),
  ]
  expect(inGroup(reopened).at(-1)).toMatch(/已上报；限 3月18日/)
})

test('the receipt of what staff report in their group becomes its card', async () => {
  const [receipt] = await play.say('李明', 'staff', '1号网格东门路灯坏了')
  expect(receipt).toMatch(/^staff: #1 已登记/)
  expect(play.rehearsal.heard.at(-1)?.buttons?.[0]?.map(({ label, word }) => [label, word])).toEqual([
    ['接单', ''],
    ['处理中', ''],
    ['已解决', ''],
  ])
  expect((await play.say('李明', 'staff', '#1 处理中')).toSorted()).toEqual([
    'staff: #1 已更新：处理中。',
    expect.stringMatching(/^staff: （改为）【事件】#1 设施损坏[^]*处理中，李明/),
  ])
  const [both] = await play.say('高远', 'staff', '5号网格和6号网格都有人占道经营')
  expect(both).toMatch(/#2 已登记[^]*#3 已登记/)
  expect(inGroup(await play.say('周敏', 'private', '#3 接单'))).toEqual([
    expect.stringMatching(
      /^staff: （改为）【事件】2 件：\n#2 占道经营，5号网格：已上报\n#3 [^\n]*：已接单，周敏$/,
    ),
  ])
})

test('what is reported for an earlier day, or comes of a correction, has its card like any other', async () => {
  await play.close()
  play = await openPlay({ start: '2026-03-16 10:00', community: { reminders: [] } })
  expect(inGroup(await play.say('赵磊', 'private', '补报昨天：3号网格东门井盖破损'))).toEqual([
    expect.stringMatching(/^staff: 【事件】#1 /),
  ])
  expect(inGroup(await play.say('赵磊', 'private', '#1 接单'))).toEqual([
    expect.stringMatching(/^staff: （改为）【事件】#1 [^]*已接单，赵磊/),
  ])
  const [receipt] = await play.say('李明', 'staff', '补报昨天：1号网格东门井盖破损')
  expect(receipt).toMatch(/^staff: #2 已登记/)
  expect(inGroup(await play.say('李明', 'private', '#2 接单'))).toEqual([
    expect.stringMatching(/^staff: （改为）【事件】#2 [^]*已接单，李明/),
  ])
  await play.say('周敏', 'private', '6号网格今日无异常')
  expect(inGroup(await play.say('周敏', 'private', '更正：6号网格东门有人占道经营'))).toEqual([
    expect.stringMatching(/^staff: 【事件】#3 /),
  ])
  await play.say('孙浩', 'staff', '5号网格今日无异常')
  expect(await play.say('孙浩', 'staff', '更正：5号网格东门有人占道经营')).toEqual([
    expect.stringMatching(/^staff: #4 已登记/),
  ])
  expect(inGroup(await play.say('孙浩', 'private', '#4 接单'))).toEqual([
    expect.stringMatching(/^staff: （改为）【事件】#4 [^]*已接单，孙浩/),
  ])
})

test('many at once are one list that follows them, but for the urgent; secrets are on no card', async () => {
  for (const house of [1, 2, 3, 4, 5])
    await play.say(`住户${house}`, 'residents-west', `@小助手 3号网格${house}号楼门口路灯坏了`)
  await play.say('刘姐', 'residents-east', '着火了！3号网格7号楼楼道里冒黑烟')
  await play.say('某甲', 'private', '我要匿名举报，3号网格8号楼有人私自囤烟花')
  await play.say('某乙', 'private', '3号网格9号楼有人吸毒')
  await play.at('08:03', 1)
  const shown = play.rehearsal.heard.filter((line) => line.chatId === 'staff').map((line) => line.text)
  expect(shown.map((text) => text.match(/#\d+/g))).toEqual([['#1'], ['#2'], ['#3'], ['#6'], ['#4', '#5']])
  expect(inGroup(await play.say('赵磊', 'private', '#5 接单'))).toEqual([
    expect.stringMatching(/（改为）【事件】2 件：\n#4 [^\n]*：已上报\n#5 [^\n]*：已接单，赵磊$/),
  ])
})

test('the card of #1 is not that of notice N1, drafted before it', async () => {
  await play.say('高远', 'staff', '@小助手 通知所有居民群：周四洗水箱')
  const opened = await play.say('张大爷', 'residents-west', '@小助手 3号网格6号楼门口路灯坏了')
  expect(inGroup(opened)).toEqual([expect.stringContaining('【事件】#1 设施损坏')])
  const [done] = inGroup(await play.say('赵磊', 'private', '#1 已处理'))
  expect(done).toMatch(/^staff: （改为）【事件】#1 /)
})

test('one message tells of three cases, and each has come as far as it says', async () => {
  for (const thing of ['东门路灯坏了', '南门有人占道经营', '西门垃圾成堆'])
    await play.say('李明', 'staff', `1号网格${thing}`)
  const said = await play.say('高远', 'staff', '#1 和 #2 都办结,#3 没办')
  expect(said).toContainEqual(
    expect.stringMatching(/^staff: #1 [^]*已办结[^]*#2 [^]*已办结[^]*#3 [^]*处理中/),
  )
  const states = await play.rehearsal.store.transact((tx) =>
    Promise.all([1, 2, 3].map(async (number) => (await tx.incidents.get(number))?.state)),
  )
  expect(states).toEqual(['resolved', 'resolved', 'in_progress'])
})
