// What must be heard and cannot be delivered: somebody else hears of it, with the remedy, and it is sent again in one step.
import { afterEach, expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { tellLostGroups } from '../../src/flows/channel/lost-groups.ts'
import { openPlay, type Play } from '../harness/play.ts'

const sample = readCommunity(sampleCommunity)
const town = {
  id: 'tian-ye',
  name: '田野',
  roles: [{ role: 'official' as const, unit: 'chengyuan' }],
  accounts: [{ channel: 'console' as const, id: 'tian-ye' }],
}
let play: Play
afterEach(() => play.close())

const overdue = async () => {
  await play.say('李明', 'staff', '1号网格东门有人搭棚子，正在打桩')
  await play.at('2026-03-17 10:01', 60)
  return play.heard()
}

test('an official who never opened the bot: the other one hears what he missed, and sends it again', async () => {
  play = await openPlay({
    start: '2026-03-16 10:00',
    community: { regimes: [], reminders: [], people: [...sample.people, town] },
  })
  play.rehearsal.refuse('gao-yuan', "Forbidden: bot can't initiate conversation with a user")
  const told = (await overdue()).filter((line) => line.includes('没有送到'))
  expect(told).toEqual([
    expect.stringMatching(/^田野: M\d+ 没有送到高远：.*打开私聊发一句“帮助”.*\n原文：【超时】#1/s),
  ])
  const number = /M(\d+)/.exec(told[0] ?? '')?.[1] ?? ''
  expect(await play.say('田野', 'private', '未送达')).toEqual([
    // Beside it stands the reminder that nobody took the case, of which nobody needs to be told at once.
    expect.stringMatching(new RegExp(`^田野: M\\d+ 高远：【待接单】#1.*\nM${number} 高远：【超时】#1`)),
  ])
  expect(await play.say('田野', 'staff', '未送达')).toEqual(['staff: 未送达的消息只在私聊里办理。'])
  expect(await play.say('李明', 'private', `重发 M${number}`)).toEqual([
    '李明: 未送达的消息由社区干部办理，您的操作没有执行。',
  ])
  play.rehearsal.refuse('gao-yuan', undefined)
  const again = await play.say('田野', 'private', `重发 M${number}`)
  expect(again).toEqual([expect.stringMatching(/^高远: 【超时】#1/), `田野: M${number} 已放回发送队列。`])
  expect(await play.say('田野', 'private', `重发 M${number}`)).toEqual([
    expect.stringContaining('不在未送达的消息里'),
  ])
})

const next = {
  unit: { id: 'yunxi', name: '云溪社区', kind: 'community' as const, parent: 'qinghe' },
  chat: { ...sample.chats[0]!, id: 'next-door', title: '云溪工作群', unit: 'yunxi', chat: 'next-door' },
}

test('the only official: the staff group of his unit hears that something waits, not what it says; no other group does', async () => {
  const world = { units: [...sample.units, next.unit], chats: [next.chat, ...sample.chats] }
  play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders: [], ...world } })
  play.rehearsal.refuse('gao-yuan', 'Forbidden: bot was blocked by the user')
  const told = (await overdue()).filter((line) => line.includes('没有送到'))
  expect(told).toEqual([expect.stringMatching(/^staff: M\d+ 没有送到高远：对方停用或屏蔽了机器人/)])
  expect(told.join('')).not.toContain('违建')
})

test('a case that nobody can be told of in private is told in the group of its unit', async () => {
  const world = { units: [...sample.units, next.unit], chats: [next.chat, ...sample.chats] }
  const people = sample.people.map((one) => ({ ...one, accounts: one.id === 'li-ming' ? one.accounts : [] }))
  play = await openPlay({
    start: '2026-03-16 10:00',
    community: { regimes: [], reminders: [], people, ...world },
  })
  const late = (await overdue()).filter((line) => line.includes('【超时】#1'))
  expect(late).toEqual([expect.stringMatching(/^staff: /)])
})

const inspector = {
  id: 'shen-jie',
  name: '沈洁',
  roles: [{ role: 'inspector' as const, unit: 'chengyuan' }],
  accounts: [{ channel: 'console' as const, id: 'shen-jie' }],
}

test("an inspector's messages are nobody else's, not even to send again", async () => {
  play = await openPlay({
    start: '2026-03-16 10:00',
    community: { regimes: [], reminders: [], people: [...sample.people, inspector] },
  })
  play.rehearsal.refuse('shen-jie', 'blocked by the user')
  await play.say('沈洁', 'private', '暗访：2号网格沿街占道经营')
  expect(await play.say('高远', 'private', '未送达')).toEqual(['高远: 没有未送达的消息。'])
  expect(await play.say('高远', 'private', '重发 M1')).toEqual([
    expect.stringContaining('M1 不在未送达的消息里'),
  ])
  const [dead] = await play.rehearsal.store.transact((tx) => tx.outbox.undelivered(10))
  expect(dead).toMatchObject({ id: 1, state: 'dead', to: { chatId: 'shen-jie' } })
})

test('one-time codes that did not arrive are passed on to nobody, nor listed', async () => {
  play = await openPlay({
    start: '2026-03-16 10:00',
    community: { regimes: [], reminders: [], people: [...sample.people, town], operators: ['gao-yuan'] },
  })
  play.rehearsal.refuse('gao-yuan', 'blocked by the user')
  const community = { ...sample, operators: ['gao-yuan'] }
  await play.rehearsal.store.transact((tx) =>
    tellLostGroups(
      { tx, community, now: new Date('2026-03-16T10:00:00+08:00'), newCode: () => 'SECRETCODE' },
      { channel: 'console', chatIds: ['residents-west'] },
    ),
  )
  await play.at('10:05', 1)
  const said = [...play.heard(), ...(await play.say('田野', 'private', '未送达'))]
  expect(said).toEqual([
    expect.stringMatching(/^田野: M1 没有送到高远：对方停用或屏蔽了机器人.*重发 M1”。$/),
    expect.stringMatching(/^田野: M1 高远：要紧的消息（对方停用/),
  ])
})

test('nobody is left to tell: it stays in the list and nothing goes round', async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders: [] } })
  play.rehearsal.refuse('gao-yuan', 'blocked by the user')
  await play.say('李明', 'staff', '1号网格东门有人搭棚子，正在打桩')
  play.rehearsal.refuse('staff', 'Bad Request: chat not found')
  await play.at('2026-03-18 10:01', 60)
  const dead = await play.rehearsal.store.transact((tx) => tx.outbox.undelivered(10))
  expect(dead.map((m) => [m.to.chatId, m.priority])).toEqual([
    ['gao-yuan', 'nudge'],
    ['gao-yuan', 'escalation'],
    ['staff', 'escalation'],
  ])
})
