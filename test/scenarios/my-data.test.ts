// What somebody learns of what is kept of him, and what is left when he has it deleted.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-17 10:00', community: { reminders: [], regimes: [] } })
})
afterEach(() => play.close())

test('a resident sees what is kept and has himself forgotten; the case stays', async () => {
  await play.say('王大妈', 'residents-east', '@小助手 1号网格东门下水道堵了，污水外溢')
  await play.say('王大妈', 'residents-east', '@小助手 厨余垃圾多久清运一次？')
  const [shown] = await play.say('王大妈', 'private', '我的数据')
  expect(shown).toMatch(/消息 2 条、提问 1 个、上报事件 1 件（#1）、附件 0 个/)
  const [asked] = await play.say('王大妈', 'private', '删除我的数据')
  expect(asked).toContain('确认删除我的数据')
  const [deleted] = await play.say('王大妈', 'private', '确认删除我的数据')
  expect(deleted).toContain('1 个提问和 1 件事件里已去掉您的姓名和账号')
  const { store } = play.rehearsal
  const [incident, changes] = await store.transact(async (tx) => [
    await tx.incidents.get(1),
    await tx.rosterChanges.list(10),
  ])
  expect(incident).toMatchObject({ reporterName: '居民', accountId: undefined })
  expect(incident?.text).toContain('下水道')
  expect(changes.map((c) => c.kind)).toEqual(['data-shown', 'data-deleted'])
  const [after] = await play.say('王大妈', 'private', '我的数据')
  expect(after).toMatch(/提问 0 个、上报事件 0 件、附件 0 个/)
})

test('reports of staff are records; in a group nothing is told', async () => {
  await play.say('李明', 'staff', '1号网格今日无异常')
  const [kept] = await play.say('李明', 'private', '确认删除我的数据')
  expect(kept).toContain('不能删除')
  expect(await play.say('王大妈', 'residents-east', '我的数据')).toEqual([])
  const [group] = await play.say('王大妈', 'residents-east', '@小助手 我的数据')
  expect(group).toBe('residents-east: 查看或删除个人数据请私聊我，群里不说。')
})
