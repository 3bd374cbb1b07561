// A paper's life: laid before the approver at 08:30, filed at 09:00 as 待审, outside only once a person has approved it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import { openPlay, type Play } from '../harness/play.ts'

const regime = regimeSchema.parse({
  id: 'zero',
  name: '零报告',
  unit: 'chengyuan',
  opens: '06:00',
  remindAt: [],
  papers: {
    daily: { to: ['staff'], publish: { to: ['residents-east'], approver: 'gao-yuan' } },
    weekly: { to: ['staff'] },
    monthly: { to: ['staff'] },
  },
})
let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-15 07:00', community: { reminders: [], regimes: [regime] } })
  await play.say('李明', 'staff', '1号网格今日无异常')
  await play.at('17:00', 300)
  await play.at('2026-03-16 08:29', 600)
  play.heard()
})
afterEach(() => play.close())

test('the paper of the month goes out by the 5th, with its chart', async () => {
  await play.at('2026-04-05 08:59', 7 * 24 * 60)
  play.heard()
  await play.at('09:01', 1)
  const monthly = play.heard().filter((line) => line.includes('月通报'))
  expect(monthly).toEqual([
    expect.stringMatching(/^staff: 【零报告月通报】3月1日至3月31日[^]*上月没有记录，不作比较/),
    'staff: 零报告月通报（2026年3月1日至2026年3月31日）附图。',
    'staff: [零报告月通报2026-03-01至2026-03-31.png]',
  ])
})

test('approved in time: filed without the mark and published, in one go', async () => {
  await play.at('08:30')
  expect(play.heard()).toEqual([
    expect.stringMatching(/^高远: 【待审】B1，3月16日 09:00 报送.*批准 B1[^]*3月15日（待审）/),
  ])
  expect(await play.say('李明', 'private', '批准 B1')).toEqual([
    expect.stringContaining('由指定的审批人批准'),
  ])
  expect(await play.say('高远', 'private', '批准 B1')).toEqual(['高远: B1 已批准。到时间报送并发布。'])
  await play.at('09:00')
  expect(play.heard()).toEqual([
    expect.stringMatching(/^staff: 【零报告日汇总】3月15日\n/),
    expect.stringMatching(/^residents-east: 【零报告日汇总】3月15日\n/),
  ])
})

test('not approved: filed as 待审, nothing outside, the approver reminded twice at most, and late is written down', async () => {
  await play.at('09:00', 30)
  const filed = play.heard()
  expect(filed).toContainEqual(expect.stringMatching(/^staff: 【零报告日汇总】3月15日（待审）/))
  expect(filed).toContainEqual(expect.stringContaining('高远: 【待审提醒】B1'))
  expect(filed.filter((line) => line.startsWith('residents-east:'))).toEqual([])
  await play.at('11:00', 120)
  const [receipt, published] = await play.press('高远', 'private', 'approve:1')
  expect(receipt).toContain('高远: B1 已批准。晚于报送时间，已记录。已对外发布。')
  expect(published).toMatch(/^residents-east: 【零报告日汇总】3月15日\n/)
  expect(await play.say('高远', 'private', '批准 B1')).toEqual(['高远: B1 已经批准过了。'])
  await play.at('14:00', 60)
  expect(play.heard().filter((line) => line.includes('待审提醒'))).toEqual([])
  const issue = await play.rehearsal.store.transact((tx) => tx.issues.get(1))
  expect(issue).toMatchObject({ approvedBy: '高远', publishedAt: expect.any(Date) })
})

test('on Monday afternoon the week before, once; the next issue tells what was changed since, and zeros that were none', async () => {
  await play.at('09:00', 30)
  await play.say('路人', 'residents-east', '@小助手 昨天1号网格东门路灯坏了')
  await play.say('王芳', 'staff', '补报：2号网格昨天无异常')
  await play.at('15:00', 360)
  const weekly = play.heard().filter((line) => line.includes('周小结'))
  expect(weekly).toEqual([expect.stringContaining('staff: 【零报告周小结】3月9日至3月15日')])
  await play.at('17:00', 120)
  await play.at('2026-03-17 09:00', 480)
  const [daily = ''] = play.heard().filter((line) => line.startsWith('staff: 【零报告日汇总】'))
  expect(daily).toContain('2号网格3月15日补报零报告')
  expect(daily).toMatch(/1号网格3月15日报零报告（R1），另有事件 #1/)
})

test('what was changed after the approver saw it is shown to him anew, and his word of before approves nothing', async () => {
  await play.at('08:30')
  const card = play.rehearsal.heard.find(
    (line) => line.chatId === 'gao-yuan' && line.text.includes('【待审】'),
  )
  const [token = ''] = card?.buttons?.flat().map((button) => button.token) ?? []
  await play.say('王芳', 'staff', '补报：2号网格昨天无异常')
  await play.at('09:00')
  const again = play.heard().filter((line) => line.startsWith('高远: '))
  expect(again).toEqual([expect.stringMatching(/^高远: 【待审】B1[^]*零报告 2/)])
  expect(await play.press('高远', 'private', token)).toEqual([
    expect.stringMatching(/^高远: B1 没有批准：内容和您看过的不一样/),
  ])
  await play.at('09:05', 5)
  const approved = await play.say('高远', 'private', '批准 B1')
  expect(approved).toEqual([
    expect.stringContaining('已对外发布'),
    expect.stringMatching(/^residents-east: 【零报告日汇总】3月15日\n[^]*零报告 2/),
  ])
})

test('what is changed after it was approved is filed as 待审 and approved anew, before anything goes outside', async () => {
  await play.at('08:30')
  expect(await play.say('高远', 'private', '批准 B1')).toEqual([expect.stringContaining('已批准')])
  await play.say('王芳', 'staff', '补报：2号网格昨天无异常')
  await play.at('09:00')
  const filed = play.heard()
  expect(filed).toContainEqual(expect.stringMatching(/^staff: 【零报告日汇总】3月15日（待审）\n[^]*零报告 2/))
  expect(filed).toContainEqual(expect.stringMatching(/^高远: B1 批准以后记录有变/))
  expect(filed).toContainEqual(expect.stringMatching(/^高远: 【待审】B1[^]*零报告 2/))
  expect(filed.filter((line) => line.startsWith('residents-east:'))).toEqual([])
  await play.at('09:05', 5)
  expect(await play.say('高远', 'private', '批准 B1')).toEqual([
    expect.stringContaining('已对外发布'),
    expect.stringMatching(/^residents-east: 【零报告日汇总】3月15日\n[^]*零报告 2/),
  ])
})

test('a card that did not arrive comes again on the word of approval, which counts from then on', async () => {
  play.rehearsal.refuse('gao-yuan', "bot can't initiate conversation with a user")
  await play.at('08:30')
  play.rehearsal.refuse('gao-yuan', undefined)
  await play.at('08:35', 5)
  expect(await play.say('高远', 'private', '批准 B1')).toEqual([
    expect.stringContaining('还没有送到您这里'),
    expect.stringContaining('【待审】B1'),
  ])
  await play.at('08:40', 5)
  expect(await play.say('高远', 'private', '批准 B1')).toEqual(['高远: B1 已批准。到时间报送并发布。'])
})

test('a paper that nobody publishes waits for no approval', async () => {
  await play.at('15:00', 360)
  const { number } = await play.rehearsal.store.transact(async (tx) => {
    const weekly = (await tx.issues.list(9)).find(({ kind }) => kind === 'weekly')
    if (!weekly) throw new Error('the weekly paper is filed')
    return weekly
  })
  expect(await play.say('高远', 'private', `批准 B${number}`)).toEqual([`高远: 没有待批准的 B${number}。`])
  const issue = await play.rehearsal.store.transact((tx) => tx.issues.get(number))
  expect(issue).toMatchObject({ approvedAt: undefined, publishedAt: undefined })
})
