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
