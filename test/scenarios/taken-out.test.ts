// A grid is taken out of community.yaml while something stands open in it: it is told once, stays reachable and can be closed.
import { expect, test } from 'vitest'
import { openPlay, sample } from '../harness/play.ts'

const withoutGrid3 = {
  units: sample.units.filter(({ id }) => id !== 'grid-3'),
  people: sample.people.filter(({ id }) => id !== 'zhao-lei'),
}

test('what stands open in a grid that was taken out is its officials’, by name, until it is closed', async () => {
  const play = await openPlay({ start: '2026-03-16 09:00', community: { reminders: [] } })
  await play.say('赵磊', 'staff', '3号网格东门有人搭棚子，正在打桩')
  await play.say('李明', 'staff', '1号网格5号楼有人占用消防通道')

  expect(await play.restart(withoutGrid3)).toEqual([
    expect.stringMatching(/^高远: 【名册变动】.*那里还有 1 件没有办结.*\n#1 违建，3号网格 东门$/),
  ])
  expect(await play.restart({})).toEqual([])

  expect(await play.say('高远', 'private', '还有哪些没办结')).toEqual([
    expect.stringMatching(/未办结 2 件：#1 .*#2 /),
  ])
  expect(await play.say('高远', 'private', '#1 详情')).toEqual([expect.stringContaining('3号网格 东门')])
  await play.say('高远', 'private', '导出本月台账 CSV')
  const ledger = play.rehearsal.heard.findLast(({ file }) => file)?.file
  expect(new TextDecoder().decode(ledger?.bytes)).toMatch(/1,.*3号网格.*\n2,|3号网格/)

  await play.at('2026-03-17 09:00', 30)
  const heard = play.heard()
  expect(heard).toContainEqual(expect.stringMatching(/日汇总】3月16日\n应报 11 个网格[^]*#1 [^]*3号网格/))
  expect(heard).not.toContainEqual(expect.stringContaining('grid-3'))

  expect(await play.say('赵磊', 'staff', '#1 已处理')).toEqual([expect.stringContaining('由网格员更新进度')])
  expect(await play.say('高远', 'staff', '#1 已处理')).toContainEqual(
    expect.stringMatching(/#1 违建，3号网格 东门\n已办结，高远/),
  )
  expect(await play.say('高远', 'private', '还有哪些没办结')).toEqual([
    expect.stringContaining('未办结 1 件：#2'),
  ])
  await play.close()
})

test('put back, it is its grid’s again', async () => {
  const play = await openPlay({ start: '2026-03-16 09:00', community: { reminders: [] } })
  await play.say('赵磊', 'staff', '3号网格东门有人搭棚子，正在打桩')
  await play.restart(withoutGrid3)
  expect(await play.restart({ units: sample.units, people: sample.people })).toEqual([])
  expect(await play.say('赵磊', 'staff', '#1 已处理')).toContainEqual(expect.stringContaining('已办结，赵磊'))
  await play.close()
})

test('a case that only its group places goes with the group', async () => {
  const play = await openPlay({ start: '2026-03-16 09:00', community: { reminders: [] } })
  await play.say('王大妈', 'residents-east', '@小助手 小区大门口路灯坏了三天了')
  const told = await play.restart({ chats: sample.chats.filter(({ id }) => id !== 'residents-east') })
  expect(told).toEqual([expect.stringMatching(/^高远: 【名册变动】.*1 件没有办结.*\n#1 /)])
  expect(told.join()).not.toContain('王大妈')
  await play.close()
})

const other = {
  id: 'su-yun',
  name: '苏芸',
  roles: [{ role: 'official' as const, unit: 'liuan' }],
  accounts: [{ channel: 'console' as const, id: 'su-yun' }],
}
const liuan = { id: 'liuan', name: '柳岸社区', kind: 'community' as const, parent: 'qinghe' }
const nobody = {
  units: [...withoutGrid3.units, liuan],
  people: withoutGrid3.people.filter(({ id }) => id !== 'gao-yuan'),
}

test('with its only official gone too all other officials are told, else the log says so; of a tip-off the log alone', async () => {
  const play = await openPlay({
    start: '2026-03-16 09:00',
    community: { reminders: [], units: [...sample.units, liuan], people: [...sample.people, other] },
  })
  await play.say('赵磊', 'staff', '3号网格东门有人搭棚子，正在打桩')
  await play.say('某甲', 'private', '我要匿名举报，3号网格8号楼有人私自囤烟花')
  const told = await play.restart({ ...nobody, people: [...nobody.people, other] })
  expect(told).toEqual([
    expect.stringMatching(
      /^苏芸: 【名册变动】.*1 件没有办结，没有联系得上的干部负责：\n#1 违建，3号网格 东门\n请在/,
    ),
  ])
  expect(warned(play.log)).toEqual([[2]])
  await play.close()
})

test('an official whom nobody can reach is told nothing: the log says which incidents are nobody’s', async () => {
  const play = await openPlay({ start: '2026-03-16 09:00', community: { reminders: [] } })
  await play.say('赵磊', 'staff', '3号网格东门有人搭棚子，正在打桩')
  const people = withoutGrid3.people.map((one) => (one.id === 'gao-yuan' ? { ...one, accounts: [] } : one))
  expect(await play.restart({ ...withoutGrid3, people })).toEqual([])
  expect(warned(play.log)).toEqual([[1]])
  expect(await play.restart({})).toEqual([])
  expect(warned(play.log)).toHaveLength(1)
  await play.close()
})

function warned(log: readonly string[]): unknown[] {
  const lines = log.map((line) => JSON.parse(line) as { level: number; msg: string; incidents: unknown })
  return lines.filter(({ msg }) => msg.includes('no official with an account')).map((one) => one.incidents)
}
