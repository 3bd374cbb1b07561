// Incidents: numbered, updated by their number, escalated once when their limit passes; silence where none is wanted.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 08:00', community: { reminders: [] } })
})
afterEach(() => play.close())

test('staff open a numbered incident, which counts as the report of their grid; its number closes it', async () => {
  const [receipt] = await play.say('李明', 'staff', '1号网格东门有人搭棚子')
  expect(receipt).toMatch(/^staff: #1 已登记：违建，1号网格/)
  expect(receipt).toContain('请在 3月17日 08:00 前处理')
  const [report] = await play.rehearsal.store.transact((tx) => tx.reports.latest('zero', '2026-03-16'))
  expect(report).toMatchObject({ gridId: 'grid-1', kind: 'incident', incidentNumber: 1 })
  await play.at('09:30')
  expect((await play.say('李明', 'staff', '#1 已拆除')).toSorted()).toEqual([
    'staff: #1 已更新：已办结。',
    expect.stringMatching(/^staff: （改为）【事件】#1 /),
  ])
  expect(await play.say('李明', 'staff', '#1 已拆除')).toEqual([
    'staff: #1 此前已办结，没有改动。又发生的请另报一件。',
  ])
  expect(await play.say('李明', 'staff', '#7 已处理')).toEqual([
    'staff: 没有 #7 这件事，没有记入。请核对编号。',
  ])
  const clocks = await play.rehearsal.store.transact((tx) => tx.incidents.get(1))
  expect(clocks).toMatchObject({
    reportedAt: new Date('2026-03-16T08:00:00+08:00'),
    disposedAt: new Date('2026-03-16T09:30:00+08:00'),
  })
})

test('24 hours without an end escalate to the official, once', async () => {
  await play.say('李明', 'staff', '1号网格东门有人搭棚子')
  await play.at('2026-03-17 07:59', 30)
  expect(play.heard().filter((line) => line.includes('超时'))).toEqual([])
  await play.at('08:30')
  expect(play.heard()).toEqual([
    expect.stringMatching(/^高远: 【超时】#1 违建，1号网格/),
    expect.stringMatching(/^staff: （改为）【事件】#1 违建.*\n.*已超时/),
  ])
  await play.at('2026-03-18 08:30', 60)
  expect(play.heard().filter((line) => line.includes('超时'))).toEqual([])
})

test('residents: addressed is booked, urgent is booked unaddressed, chatter is met with silence', async () => {
  expect(await play.say('张大爷', 'residents-west', '今天太阳真好')).toEqual([])
  const addressed = await play.say('张大爷', 'residents-west', '@小助手 6号楼门口路灯坏了')
  expect(addressed.toSorted()).toEqual([
    expect.stringMatching(/^residents-west: #1 已登记/),
    expect.stringMatching(/^staff: 【事件】#1 /),
    expect.stringMatching(/^高远: 【新事件】#1 .*西苑居民群/),
  ])
  const urgent = await play.say('刘姐', 'residents-east', '着火了！3栋楼道里冒黑烟')
  expect(urgent.toSorted()).toEqual([
    expect.stringMatching(/^residents-east: #2 已登记.*110\/119\/120/),
    expect.stringMatching(/^staff: 【紧急】#2 /),
    expect.stringMatching(/^高远: 【紧急】#2 /),
  ])
  // No grid is known: whoever takes it may say that it is done.
  expect(await play.say('李明', 'residents-east', '#2 已处理')).toEqual([
    'residents-east: #2 没写明网格，还没有人接，没有改动。是您办的请先回“#2 接单”。',
  ])
  await play.say('李明', 'residents-east', '#2 接单')
  expect(await play.say('王芳', 'residents-east', '#2 已处理')).toEqual([
    expect.stringContaining('不在您名下'),
  ])
  expect(await play.say('李明', 'residents-east', '#2 已处理')).toContain(
    'residents-east: #2 已更新：已办结。',
  )
})

test('an unaddressed report of a resident is offered to staff in private, and booked once by a press', async () => {
  const offers = await play.say('张大爷', 'residents-west', '6号楼门口的路灯坏了，晚上一片黑')
  expect(offers).toEqual([expect.stringMatching(/^高远: 西苑居民群里有人说/)])
  const token = play.rehearsal.heard.at(-1)?.buttons?.[0]?.[0]?.token ?? ''
  expect(await play.press('张大爷', 'private', token)).toEqual([])
  const booked = await play.press('高远', 'private', token)
  expect(booked.toSorted()).toEqual([
    expect.stringMatching(/^residents-west: #1 已登记/),
    expect.stringMatching(/^staff: 【事件】#1 /),
    expect.stringMatching(/^高远: 【新事件】#1 /),
    '高远: 已登记，编号已在群里告知。',
  ])
  expect(await play.press('高远', 'private', token)).toEqual([])
  expect(await play.say('高远', 'private', '忽略 P1')).toEqual([expect.stringContaining('P1 已经处理过')])
})

test('an update without a number is asked about, never guessed', async () => {
  await play.say('李明', 'staff', '1号网格东门有人搭棚子')
  expect(await play.say('李明', 'staff', '棚子已经拆了')).toEqual([
    'staff: 是“#1 违建，东门”这件吗？是就回“#1”。',
  ])
  expect(await play.say('王芳', 'staff', '棚子已经拆了')).toEqual([
    expect.stringContaining('没有归您办的未办结事件'),
  ])
  expect(await play.rehearsal.store.transact((tx) => tx.incidents.get(1))).toMatchObject({
    state: 'reported',
  })
})

test('what is told beside a case is booked as well, and each is answered', async () => {
  await play.say('李明', 'staff', '1号网格东门有人搭棚子')
  const heard = await play.say('李明', 'staff', '#1 已拆除，又看到西门有人打架')
  expect(heard).toContainEqual(expect.stringMatching(/^staff: #2 已登记/))
  expect(heard).toContain('staff: #1 已更新：已办结。')
  const after = await play.say('李明', 'staff', '1号网格无异常，#2 已劝开')
  expect(after).toContainEqual(expect.stringMatching(/没有改成零报告.*\n#2 已更新：已办结。/))
})
