// An administrator who hides his name writes as the group itself: his account is the group's, and the chat is no private one.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders: [] } })
})
afterEach(() => play.close())

const group = { accountId: 'residents-east', name: '东苑居民群' }
const inGroup = (lines: readonly string[]) => lines.filter((line) => line.startsWith('residents-east'))
const happen = async (
  text: string,
  attachments: readonly { kind: 'file'; ref: string; name: string }[] = [],
) => {
  play.heard()
  await play.rehearsal.happen(group, 'residents-east', { kind: 'new', text, attachments: [...attachments] })
  return play.heard()
}

test('that his file is not kept is not told before the residents', async () => {
  const program = { kind: 'file' as const, ref: 'MZ\u0000\u0000 a program', name: '记录.exe' }
  const said = inGroup(await happen('2号楼着火了', [program]))
  expect(said).toEqual([expect.stringContaining('已登记')])
})

test('his question is the group’s, and its answer may be kept for all', async () => {
  await happen('@小助手 社区图书角周末开门吗')
  await play.say('高远', 'private', '答 Q1 周末上午开门')
  expect(await play.say('高远', 'private', '存为常见问题 Q1 90')).toEqual([
    expect.stringContaining('常见问题'),
  ])
  const asked = await play.rehearsal.store.transact((tx) => tx.faq.inForce(new Date('2026-03-17')))
  expect(asked).toHaveLength(1)
})

test('what a group must not read is not said there when his case is closed', async () => {
  await happen('@小助手 3号楼有人吸毒，快来人')
  for (const word of ['接单', '已处理']) await play.say('李明', 'private', `#1 ${word}`)
  const closed = await play.say('高远', 'private', '#1 结案')
  expect(closed.join()).toMatch(/高远: #1 .*结案/)
  expect(inGroup(closed)).toEqual([])
})
