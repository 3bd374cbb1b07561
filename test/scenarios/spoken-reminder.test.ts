// Reminders in a sentence: a card, their days, their end, and the question whether they are still wanted.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { openPlay, type Play } from '../harness/play.ts'

const sample = readCommunity(sampleCommunity)
let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders: [] } })
})
afterEach(() => play.close())
const posted = () =>
  play.rehearsal.heard.filter((line) => line.text.startsWith('【提醒】') && line.from === undefined)

test('每周五: confirmed by its official, posted on its days, ended by word', async () => {
  const [card] = await play.say('高远', 'staff', '@小助手 每周五下午三点提醒网格员群大扫除')
  expect(card).toBe(
    'staff: 提醒 T1（待确认）\n发往：网格员工作群（1 个群）\n时间：每周五 15:00，第一次 3月20日 15:00\n期限：不定期，5月15日 10:00 前后没人理会会问您还要不要\n依据：本地规定\n内容：大扫除',
  )
  await play.at('2026-03-20 16:00', 1440)
  expect(posted()).toEqual([])
  expect(await play.say('高远', 'staff', '确认 T1')).toEqual([
    'staff: 提醒 T1 已启用。停用请私聊发“停用 T1”。',
  ])
  for (const day of ['2026-03-27', '2026-04-03']) await play.at(`${day} 15:00`, 7 * 1440)
  expect(posted().map((line) => [line.at.toISOString(), line.text])).toEqual([
    ['2026-03-27T07:00:00.000Z', '【提醒】大扫除（本地规定）'],
    ['2026-04-03T07:00:00.000Z', '【提醒】大扫除（本地规定）'],
  ])
  expect((await play.say('高远', 'private', '提醒清单')).join()).toContain(
    'T1 每周五 15:00 大扫除（高远，本地规定，下一次 4月10日 15:00）',
  )
  expect(await play.say('李明', 'private', '停用 T1')).toEqual([
    '李明: 提醒由社区干部办理，您的操作没有执行。',
  ])
  await play.say('高远', 'private', '停用 T1')
  await play.at('2026-04-10 15:00', 7 * 1440)
  expect(posted()).toHaveLength(2)
})

test('nobody reacts for long: its owner is asked; a quote of it puts the question off', async () => {
  await play.say('高远', 'staff', '@小助手 每月最后一天下午三点提醒网格员群：交台账')
  await play.say('高远', 'staff', '确认 T1')
  await play.at('2026-03-31 15:00', 30 * 1440)
  const [message] = await play.rehearsal.store.transact((tx) => tx.outbox.list({ chatId: 'staff', limit: 1 }))
  await play.at('2026-04-10 10:00', 30 * 1440)
  await play.happen('李明', 'staff', {
    kind: 'new',
    text: '交了',
    quote: { text: '', messageId: message?.messageId ?? '' },
  })
  play.heard()
  await play.at('2026-05-20 10:00', 90 * 1440)
  expect(play.heard().filter((line) => line.includes('还要不要'))).toEqual([])
  await play.at('2026-06-10 10:00', 90 * 1440)
  expect(play.heard().filter((line) => line.includes('还要不要'))).toEqual([
    '高远: 提醒 T1“交台账”（每月最后一天 15:00）已有 60 天没人理会，还要不要？',
  ])
  expect(await play.say('高远', 'private', '保留 T1')).toEqual(['高远: 提醒 T1 保留。'])
})

test('one of community.yaml: after sixty days of silence the officials of its group are asked; an emoji on it puts that off', async () => {
  await play.close()
  const weekly = { id: 'rubbish', cron: '0 15 * * 1', chat: 'staff', text: '清运垃圾', urgent: false }
  const reminders = [{ ...weekly, reason: '本地规定' }]
  play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders } })
  const mondays = async (...days: string[]) => {
    for (const day of days) await play.at(`${day} 15:00`, 7 * 1440)
  }
  await mondays('2026-03-16', '2026-04-13')
  const [post] = await play.rehearsal.store.transact((tx) => tx.outbox.list({ chatId: 'staff', limit: 1 }))
  await play.happen('李明', 'staff', { kind: 'reacted', messageId: post?.messageId ?? '', emoji: '👍' })
  play.heard()
  const asked = () => play.heard().filter((line) => line.includes('还要不要'))
  await mondays('2026-05-18', '2026-06-08')
  expect(asked()).toEqual([])
  await mondays('2026-06-15', '2026-06-22')
  expect(asked()).toEqual([
    '高远: 定期提醒“清运垃圾”已有 60 天没人理会，还要不要？要就不用管，再过 60 天没人理会会再问；不要请管理员从 community.yaml 的 reminders 里删去 rubbish。',
  ])
})

test('one of community.yaml that has an owner and a last day: he alone is asked, and after that day it is posted no more', async () => {
  await play.close()
  const weekly = { id: 'hydrants', cron: '0 15 * * 1', chat: 'staff', text: '试消火栓', urgent: false }
  const reminders = [{ ...weekly, reason: '本地规定', owner: 'wang-fang', until: '2026-05-18' }]
  play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders } })
  for (const day of ['2026-03-16', '2026-05-18', '2026-05-25']) await play.at(`${day} 15:00`, 7 * 1440)
  const heard = play.heard()
  expect(heard.filter((line) => line.includes('还要不要'))).toEqual([expect.stringMatching(/^王芳: /)])
  expect(heard.filter((line) => line.startsWith('staff: 【提醒】'))).toHaveLength(2)
})

test('workdays: two months before the calendar ends its official hears what to enter, and it stops with a word', async () => {
  await play.close()
  play = await openPlay({ start: '2026-11-01 10:00', community: { regimes: [], reminders: [] } })
  await play.say('高远', 'staff', '@小助手 每个工作日上午9点提醒网格员群：交台账')
  await play.say('高远', 'staff', '确认 T1')
  await play.at('2026-11-02 09:30', 1440)
  expect(play.heard().filter((line) => line.includes('【日历】'))).toEqual([
    expect.stringContaining('高远: 【日历】2027年的放假和调休安排还没有数据'),
  ])
  await play.at('2026-12-31 09:00', 90 * 1440)
  expect(play.heard().filter((line) => line.includes('停发'))).toEqual([
    expect.stringMatching(/^高远: 提醒 T1“交台账”停发：2027年/),
  ])
})

test('an owner who has left: whoever answers for its group is asked; officials of other units see nothing of it', async () => {
  await play.close()
  const official = (id: string, name: string, unit: string) => ({
    id,
    name,
    roles: [{ role: 'official' as const, unit }],
    accounts: [{ channel: 'console' as const, id }],
  })
  const units = [...sample.units, { id: 'liuxi', name: '柳溪社区', kind: 'community' as const }]
  const others = [official('tian-ye', '田野', 'chengyuan'), official('bai-lu', '白露', 'liuxi')]
  const people = [...sample.people, ...others]
  play = await openPlay({
    start: '2026-03-16 10:00',
    community: { regimes: [], reminders: [], units, people },
  })
  await play.say('高远', 'staff', '@小助手 每月最后一天下午三点提醒网格员群：交台账')
  await play.say('高远', 'staff', '确认 T1')
  expect(await play.say('白露', 'private', '提醒清单')).toEqual(['白露: 没有在用的提醒。'])
  expect(await play.say('田野', 'private', '提醒清单')).toEqual([
    expect.stringContaining('田野: T1 每月最后一天'),
  ])
  await play.say('高远', 'private', '退出登记')
  await play.at('2026-05-20 10:00', 90 * 1440)
  expect(play.heard().filter((line) => line.includes('还要不要'))).toEqual([
    '田野: 提醒 T1“交台账”（每月最后一天 15:00）已有 60 天没人理会，还要不要？',
  ])
})
