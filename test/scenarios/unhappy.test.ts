// A resident says of his case that it is not well or urges it, or thanks.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { reminders: [], regimes: [] } })
  await play.say('吴芳', 'residents-west', '@小助手 6号楼水泵房半夜一直响')
})
afterEach(() => play.close())

test.each([
  '不满意，还是响',
  '@小助手 一点都不满意！',
  '@小助手 不满意，根本没来人',
  '@小助手 #1 还是响，根本没修',
  '#1 根本没处理',
])('%s opens it again', async (text) => {
  await play.say('高远', 'staff', '#1 已处理')
  expect(await play.say('吴芳', 'residents-west', text)).toContainEqual(
    expect.stringMatching(/^residents-west: #1 已重新打开/),
  )
  expect(await play.incident(1)).toMatchObject({ satisfied: false })
  expect(await play.incident(2)).toBeUndefined()
})

test('of something else no case is opened again', async () => {
  await play.say('高远', 'staff', '#1 已处理')
  await play.say('吴芳', 'residents-west', '不满意，昨天那家饭店的菜太咸')
  expect(await play.incident(1)).toMatchObject({ state: 'resolved' })
})

test('while it is open his words are a step of it', async () => {
  await play.say('吴芳', 'residents-west', '@小助手 不满意，根本没来人')
  expect(await play.incident(1)).toMatchObject({ state: 'reported' })
  expect(await play.incident(2)).toBeUndefined()
})

test.each([
  '催一下',
  '麻烦再催催',
  '怎么还没人来修啊？',
  '能不能快点处理',
  '到底有没有人管',
  '那个什么时候能弄好',
])('urged, %s, it bears his words and he hears how far it is', async (text) => {
  expect(await play.say('吴芳', 'residents-west', `@小助手 ${text}`)).toEqual([
    expect.stringContaining(`有新情况：${text}`),
    'residents-west: #1 已记下您说的，会转告负责的人。目前：已上报。',
  ])
  expect(await play.say('吴芳', 'residents-west', text)).toEqual([])
  await play.say('高远', 'staff', '#1 已处理')
  expect(await play.say('吴芳', 'residents-west', `@小助手 ${text}`)).toEqual([
    expect.stringMatching(/^residents-west: #1 .*：已办结/),
  ])
  expect(await play.say('李婶', 'residents-west', `@小助手 ${text}`)).toEqual([
    expect.stringContaining('这里没有查到您报过的事'),
  ])
  expect(await play.incident(1)).toMatchObject({ state: 'resolved' })
})

test('of two that are open he is asked which he urges', async () => {
  await play.say('吴芳', 'residents-west', '@小助手 3号楼门口路灯坏了')
  expect(await play.say('吴芳', 'residents-west', '@小助手 第二个什么时候能修好')).toEqual([
    expect.stringMatching(/^residents-west: 您报过的有 #\d、#\d，请带上编号，如“#\d 催一下”/),
  ])
  expect(await play.say('吴芳', 'residents-west', '#2 催一下')).toContainEqual(
    expect.stringContaining('residents-west: #2 已记下'),
  )
})

test('another’s is not his, and of two he is asked which', async () => {
  await play.say('高远', 'staff', '#1 已处理')
  expect(await play.say('李婶', 'residents-west', '不满意，太慢了')).toEqual([])
  await play.say('李婶', 'residents-west', '#1 根本没修')
  expect(await play.incident(1)).toMatchObject({ state: 'resolved' })
  await play.say('吴芳', 'residents-west', '@小助手 3号楼门口路灯坏了')
  await play.say('高远', 'staff', '#2 已处理')
  expect(await play.say('吴芳', 'residents-west', '不满意')).toEqual([
    expect.stringContaining('请带上编号，如“#2 不满意：原因”'),
  ])
})

test('thanks in many words are thanks', async () => {
  for (const text of ['谢谢啊，辛苦你们了', '没事了谢谢', '谢谢，不用了'])
    expect(await play.say('吴芳', 'residents-west', `@小助手 ${text}`)).toEqual(['residents-west: 不客气。'])
  expect(await play.incident(1)).toMatchObject({ state: 'reported' })
})
