// What somebody adds to his tip-off stays with it: no case of its own under his name, and nothing before others.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

const name = '端木青'
let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 15:00', community: { reminders: [], regimes: [] } })
})
afterEach(() => play.close())

function namedToOthers(): boolean {
  const toOthers = play.rehearsal.heard.filter((line) => line.chatId !== name && line.from === undefined)
  return toOthers.some((line) => line.text.includes(name))
}

test.each([
  '每天晚上一堆人进进出出',
  '带头的那个开一辆红色面包车',
  '今天又来了七八个人',
  '他家阳台上还搭了个棚子',
  '你们别告诉他们是我说的',
])('in private: %s', async (more) => {
  await play.say(name, 'private', '我要匿名举报，5号楼地下室有人聚众赌博')
  const heard = await play.say(name, 'private', more)
  expect(heard.filter((line) => line.startsWith('staff'))).toEqual([])
  expect(heard).toContainEqual(expect.stringMatching(new RegExp(`^${name}: #1 已(?:补充|记下)`)))
  expect(heard).toContainEqual(expect.stringContaining(`高远: 有新情况：${more}`))
  expect(await play.incident(2)).toBeUndefined()
  expect(namedToOthers()).toBe(false)
})

test('what they do may be a danger, which those who have it hear at once', async () => {
  await play.say(name, 'private', '匿名举报：5号楼101群租')
  await play.at('16:00')
  const heard = await play.say(name, 'private', '他们还在里面用煤气罐，着火了')
  expect(heard).toContainEqual(expect.stringMatching(/^高远: 有新情况：.*着火了\n【紧急】#1/))
  expect(await play.incident(1)).toMatchObject({ urgent: true, access: 'tip_off' })
  expect(namedToOthers()).toBe(false)
})

test('in a group, and then in private', async () => {
  await play.say(name, 'residents-east', '@小助手 匿名举报：5号楼101群租，住了十几个')
  expect(await play.say(name, 'residents-east', '他们在里面私拉电线')).toEqual([
    expect.stringContaining('高远: 有新情况'),
    'residents-east: 已收到（#1）。涉及个人的情况请私聊我补充，群里不再细说。',
  ])
  await play.say(name, 'private', '房东就住他们楼上')
  expect(await play.incident(2)).toBeUndefined()
  expect(namedToOthers()).toBe(false)
})

test('what may be something else is not told under his name either', async () => {
  await play.say(name, 'private', '我要匿名举报，5号楼地下室有人聚众赌博')
  await play.say(name, 'private', '楼道灯坏了')
  expect(await play.incident(2)).toMatchObject({ access: 'tip_off', reporterName: '匿名' })
  expect(namedToOthers()).toBe(false)
})

test.each(['3号楼门口路灯坏了', '我家楼下着火了', '其他楼的路灯也不亮'])(
  'no more of it: %s',
  async (other) => {
    await play.say(name, 'private', '我要匿名举报，5号楼地下室有人聚众赌博')
    await play.at('16:00')
    await play.say(name, 'private', other)
    expect(await play.incident(2)).toMatchObject({ access: 'open' })
  },
)

test('two things at once, a quote, or a case in between name him to nobody', async () => {
  const [receipt = ''] = await play.say(name, 'private', '匿名举报：5号楼101群租')
  await play.happen(name, 'private', {
    kind: 'new',
    text: '他们家楼道里堆满了杂物',
    quote: { text: receipt },
  })
  await play.say(name, 'private', '一是他家楼道堆杂物，二是他家私拉电线充电')
  expect(namedToOthers()).toBe(false)
  await play.at('15:35')
  await play.say(name, 'private', '3号楼门口路灯坏了')
  const before = play.rehearsal.heard.length
  await play.say(name, 'private', '他们家楼道里又堆满了杂物')
  const after = play.rehearsal.heard
    .slice(before)
    .filter((line) => line.chatId !== name && line.from === undefined)
  expect(after.filter(({ text }) => text.includes(name))).toEqual([])
})
