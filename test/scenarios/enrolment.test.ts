// Who may: people come by one-time codes and go by a word, groups are bound by a code spoken in them.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import type { Grant } from '../../src/domain/roster/invite.ts'
import { openPlay, sample, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 08:00', community: { reminders: [], regimes: regimes() } })
})
afterEach(() => play.close())

function regimes() {
  const times = { opens: '06:00', due: '17:00', remindAt: [], summaryAt: '09:00' }
  const rule = { id: 'zero', name: '零报告', unit: 'chengyuan', recipients: ['staff'], ...times }
  return [regimeSchema.parse(rule)]
}

let codes = 0
async function invite(grants: Grant, hours = 72): Promise<string> {
  const createdAt = new Date('2026-03-16T08:00:00+08:00')
  const expiresAt = new Date(createdAt.getTime() + hours * 3_600_000)
  // Without the digits that no code has.
  const digits = (codes += 1).toString(8).padStart(3, '0')
  const code = `ABCDE-FG${digits.replaceAll(/\d/g, (digit) => String(Number(digit) + 2))}`
  await play.rehearsal.store.transact((tx) => tx.invites.add({ code, grants, createdAt, expiresAt }))
  return code
}
const gridThree: Grant = { kind: 'person', name: '钱多', roles: [{ role: 'grid', unit: 'grid-3' }] }
const invalid = '这个码无效或已过期，没有登记。请向社区管理员要一个新的。'

test('a code spoken in private makes its speaker that person, once, and it is audited', async () => {
  const code = await invite(gridThree)
  expect(await play.say('豆豆', 'staff', '3号网格今日无异常')).toEqual([expect.stringContaining('没有记入')])
  expect(await play.say('豆豆', 'private', `加入 ${code}`)).toEqual([
    '豆豆: 已登记：钱多，3号网格网格员。发“帮助”看能做什么，发“退出登记”可随时退出。',
  ])
  expect(await play.say('豆豆', 'staff', '3号网格今日无异常')).toEqual([expect.stringContaining('R1 已记')])
  expect(await play.say('米米', 'private', `加入 ${code}`)).toEqual([`米米: ${invalid}`])
  const changes = await play.rehearsal.store.transact((tx) => tx.rosterChanges.list(10))
  expect(changes).toMatchObject([
    { kind: 'joined', detail: '钱多: grid grid-3', account: { channel: 'console', id: '豆豆' }, inviteId: 1 },
    { kind: 'code-refused', account: { id: '米米' } },
  ])
})

test('a code in a group names nobody, is used up by the first, and a nickname gives no right', async () => {
  const code = await invite(gridThree)
  const [reply] = await play.say('豆豆', 'residents-east', `加入 ${code}`)
  expect(reply).toBe('residents-east: 已登记。发“帮助”看能做什么，发“退出登记”可随时退出。')
  expect(await play.say('钱多', 'residents-east', `加入 ${code}`)).toEqual([`residents-east: ${invalid}`])
  expect(await play.say('钱多', 'staff', '3号网格今日无异常')).toEqual([expect.stringContaining('没有记入')])
})

test('leaving revokes at once, also what was declared; a code brings one back', async () => {
  expect(await play.say('赵磊', 'private', '退出登记')).toEqual([expect.stringContaining('已退出登记')])
  expect(await play.say('赵磊', 'staff', '3号网格今日无异常')).toEqual([expect.stringContaining('没有记入')])
  const back = await invite({ kind: 'account', personId: 'zhao-lei' })
  expect(await play.say('赵磊', 'private', `加入 ${back}`)).toEqual([
    expect.stringContaining('赵磊，3号网格'),
  ])
  expect(await play.say('赵磊', 'staff', '3号网格今日无异常')).toEqual([expect.stringContaining('R1 已记')])
  expect(await play.say('路人', 'residents-east', '退出登记')).toEqual([])
})

test('whose owner is on the roster no more may leave as well, and the account is free for another', async () => {
  const code = await invite({ kind: 'account', personId: 'zhao-lei' })
  await play.say('豆豆', 'private', `加入 ${code}`)
  const people = sample.people.filter(({ id }) => id !== 'zhao-lei')
  await play.restart({ people })
  const heir = {
    id: 'dou',
    name: '窦梅',
    roles: [{ role: 'grid' as const, unit: 'grid-3' }],
    accounts: [{ channel: 'console' as const, id: '豆豆' }],
  }
  await expect(play.restart({ people: [...people, heir] })).rejects.toThrow(/退出登记.*people remove/)
  await play.restart({ people })
  expect(await play.say('豆豆', 'private', '退出登记')).toEqual([expect.stringContaining('已退出登记')])
  expect(await play.say('豆豆', 'private', '退出登记')).toEqual([expect.stringContaining('不用退出')])
  await play.restart({ people: [...people, heir] })
  const back = await invite({ kind: 'account', personId: 'dou' })
  expect(await play.say('豆豆', 'private', `加入 ${back}`)).toEqual([
    expect.stringContaining('窦梅，3号网格'),
  ])
})

test('wrong, expired and foreign codes get the same sentence; after five tries nothing helps for an hour', async () => {
  const expired = await invite(gridThree, 0.5)
  const forGroups = await invite({ kind: 'chat', title: '新群', unit: 'chengyuan', audience: 'residents' })
  await play.at('09:00')
  for (const code of [expired, forGroups, '22222-22222', '33333-33333', '44444-44444'])
    expect(await play.say('豆豆', 'private', `加入 ${code}`)).toEqual([`豆豆: ${invalid}`])
  const good = await invite(gridThree)
  expect(await play.say('豆豆', 'private', `加入 ${good}`)).toEqual([expect.stringContaining('一小时后')])
  await play.at('10:01')
  expect(await play.say('豆豆', 'private', `加入 ${good}`)).toEqual([expect.stringContaining('已登记')])
})

test('somebody who is enrolled keeps what he is; both values are said in private only', async () => {
  const code = await invite(gridThree)
  const [clash] = await play.say('李明', 'private', `加入 ${code}`)
  expect(clash).toContain('已登记为李明（1号网格网格员），此码给的是钱多：3号网格网格员')
  expect(await play.say('李明', 'staff', `加入 ${code}`)).toEqual([expect.not.stringContaining('钱多')])
  expect(await play.say('豆豆', 'private', `加入 ${code}`)).toEqual([`豆豆: ${invalid}`])
})

test('a group is bound by a code spoken in it, and hears both ways before', async () => {
  const [both] = await play.say('路人', 'group-9', '@小助手 在吗')
  expect(both).toContain('invite --chat')
  expect(both).toContain('community.yaml')
  const code = await invite({ kind: 'chat', title: '南苑居民群', unit: 'chengyuan', audience: 'residents' })
  expect(await play.say('高远', 'private', `绑定 ${code}`)).toEqual([
    expect.stringContaining('要在需要绑定的群里说'),
  ])
  expect(await play.say('路人', 'group-9', `绑定 ${code}`)).toEqual([
    expect.stringContaining('本群已绑定：南苑居民群（澄园社区居民群）'),
  ])
  expect(await play.say('路人', 'group-9', '@小助手 6号楼门口路灯坏了')).toContainEqual(
    expect.stringContaining('#1 已登记'),
  )
  const other = await invite({ kind: 'chat', title: '北苑居民群', unit: 'chengyuan', audience: 'residents' })
  const [clash] = await play.say('路人', 'group-9', `绑定 ${other}`)
  expect(clash).toContain('已绑定为南苑居民群')
  expect(clash).toContain('北苑居民群')
})

test('a known group gets a new address by a code after a new login, or by word of its platform', async () => {
  const code = await invite({ kind: 'rebind', chatId: 'residents-east' })
  await play.say('路人', 'group-new', `绑定 ${code}`)
  const chats = () => play.rehearsal.store.transact(async (tx) => (await tx.roster.load()).chats)
  expect((await chats()).find((c) => c.id === 'residents-east')).toMatchObject({ chat: 'group-new' })
  expect(
    await play.happen('路人', 'group-new', { kind: 'membership', change: 'moved', movedTo: 'group-newer' }),
  ).toEqual([])
  expect((await chats()).find((c) => c.id === 'residents-east')).toMatchObject({ chat: 'group-newer' })
  const changes = await play.rehearsal.store.transact((tx) => tx.rosterChanges.list(10))
  expect(changes.map((c) => [c.kind, c.subject])).toEqual([
    ['bound', 'residents-east'],
    ['moved', 'residents-east'],
  ])
})

test('coming into a group the bot says what it reads, or how to bind the group', async () => {
  const joined = { kind: 'membership', change: 'joined' } as const
  expect(await play.happen('路人', 'residents-west', joined)).toEqual([
    expect.stringContaining('我读群里的消息'),
  ])
  expect(await play.happen('路人', 'group-9', joined)).toEqual([expect.stringContaining('绑定码')])
})

test('removed from a group, the bot tells its operators with the remedy, and once it is back it works', async () => {
  const removed = await play.happen('王大妈', 'staff', { kind: 'membership', change: 'left' })
  expect(removed).toEqual([expect.stringMatching(/^高远: 机器人已被“王大妈”移出《.*》.*重新拉进群/)])
  expect(await play.happen('王大妈', 'group-9', { kind: 'membership', change: 'left' })).toEqual([])
  await play.happen('王大妈', 'staff', { kind: 'membership', change: 'joined' })
  expect(await play.say('李明', 'staff', '1号网格今日无异常')).toEqual([expect.stringContaining('R1 已记')])
})

test('a deep link that adds the bot to a group binds it', async () => {
  const code = await invite({ kind: 'chat', title: '南苑居民群', unit: 'chengyuan', audience: 'residents' })
  await play.happen('高远', 'group-9', { kind: 'membership', change: 'joined' })
  expect(await play.say('高远', 'group-9', `/start@grid_helper_bot ${code}`)).toEqual([
    expect.stringContaining('本群已绑定：南苑居民群'),
  ])
})

test('a report in a group that is not bound is said to count nowhere, once a day', async () => {
  const report = () => play.say('李明', 'group-9', '1号网格今日无异常')
  expect(await report()).toEqual([expect.stringContaining('刚才这条没有记入，只留了底')])
  expect(await report()).toEqual([])
  expect(await play.say('李明', 'group-9', '中午吃什么')).toEqual([])
  expect(await play.say('高远', 'group-9', '重新绑定 网格员工作群')).toEqual([
    expect.stringContaining('还绑定在原来的群'),
  ])
  await play.at('2026-03-17 08:00', 720)
  expect(await report()).toEqual([expect.stringContaining('没有记入')])
})
