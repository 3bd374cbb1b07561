// A resident says after his case ended that it is not well, or thanks.
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
  expect(await play.say('吴芳', 'residents-west', '@小助手 谢谢啊，辛苦你们了')).toEqual([
    'residents-west: 不客气。',
  ])
})
