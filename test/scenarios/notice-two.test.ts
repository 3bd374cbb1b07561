// Notices where two officials may sign: one writes, another signs; quiet hours, recurrence, recall, replacement, pauses.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { openPlay, type Play } from '../harness/play.ts'

const sample = readCommunity(sampleCommunity)
const second = {
  id: 'tian-ye',
  name: '田野',
  roles: [{ role: 'official' as const, unit: 'chengyuan' }],
  accounts: [{ channel: 'console' as const, id: 'tian-ye' }],
}
const people = [...sample.people, second]
let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders: [], people } })
})
afterEach(() => play.close())

describe('signing', () => {
  test('the author hands it in, the other one signs with a button, and both names stand below', async () => {
    const [card] = await play.say('高远', 'staff', '@小助手 通知所有居民群：周四洗水箱')
    expect(card).toContain('（2 个群，名册内 13 人）')
    const handed = await play.say('高远', 'staff', '确认 N1')
    expect(handed.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'staff: 通知 N1 已提交，等 田野 签发，签发后才发。',
      expect.stringMatching(/^田野: 通知 N1（高远 起草，待签发）/),
    ])
    expect(await play.say('高远', 'staff', '签发 N1')).toEqual([
      'staff: 通知 N1 在等另一位干部签发，没有改动。',
    ])
    await play.say('高远', 'private', '进度 N1')
    const sent = await play.say('田野', 'private', '签发 N1')
    expect(sent).toContain('高远: 通知 N1 已由田野签发。')
    expect(sent.filter((line) => line.includes('【通知】'))).toEqual([
      'residents-east: 【通知】周四洗水箱\n——高远 起草，田野 签发（N1）',
      'residents-west: 【通知】周四洗水箱\n——高远 起草，田野 签发（N1）',
    ])
  })

  test('the author hears that another one cancelled it, and of his own word but the receipt', async () => {
    await play.say('高远', 'staff', '@小助手 通知所有居民群：周四洗水箱')
    expect(await play.say('田野', 'private', '取消 N1')).toContain('高远: 通知 N1 被田野取消，没发的不再发。')
    await play.say('高远', 'staff', '@小助手 通知所有居民群：周六停水')
    expect(await play.say('高远', 'staff', '取消 N2')).toEqual(['staff: 通知 N2 已取消，不会发出。'])
  })

  test('returned with a reason, it does not go out', async () => {
    await play.say('高远', 'staff', '@小助手 通知所有居民群：周四洗水箱')
    await play.say('高远', 'staff', '确认 N1')
    expect(await play.say('田野', 'private', '退回 N1 时间没写')).toEqual([
      '高远: 通知 N1 被田野退回：时间没写。没有发出；改好请重新起草。',
      '田野: 通知 N1 已退回高远，没有发出。',
    ])
    expect((await play.say('田野', 'private', '签发 N1')).join()).toContain('没有改动')
  })
})

test('while its attachment is being fetched a notice is not signed; then it goes out with it', async () => {
  const attachments = [{ kind: 'file' as const, ref: '范围', name: '停水范围.pdf' }]
  await play.happen('高远', 'staff', { kind: 'new', text: '@小助手 通知网格员群：周四洗水箱', attachments })
  const { store } = play.rehearsal
  await store.transact(async (tx) => {
    const { eventId = 0 } = (await tx.notices.get(1)) ?? {}
    const [first] = await tx.attachments.ofEvent(eventId)
    const { from, chatKind, accountId, messageId, album, purpose, wantedAt, attachment } = first!
    const second = { ...attachment, name: '停水名单.pdf' }
    await tx.attachments.want({
      eventId,
      from,
      chatKind,
      accountId,
      messageId,
      album,
      purpose,
      wantedAt,
      attachment: second,
    })
    // A fetch that takes its time.
    const until = new Date('2026-03-16T10:05:00+08:00')
    const [, taken] = await tx.attachments.ofEvent(eventId)
    await tx.work.claim({ kind: 'attachments', id: taken!.id }, { now: wantedAt, until })
  })
  const answer = '通知 N1 的附件还在取，取到后再签发：过几分钟请再回“签发 N1”。一直取不到，请另起草一份。'
  expect(await play.say('高远', 'staff', '确认 N1')).toEqual([`staff: ${answer}`])
  expect(await play.say('田野', 'private', '签发 N1')).toEqual([`田野: ${answer}`])
  await play.at('10:06')
  await play.say('高远', 'staff', '确认 N1')
  await play.say('田野', 'private', '签发 N1')
  const files = play.rehearsal.heard.filter((line) => line.chatId === 'staff').map((line) => line.file?.name)
  expect(files.filter(Boolean)).toEqual(['停水范围.pdf', '停水名单.pdf'])
})

test('whoever signs is told of an attachment that was refused, and decides', async () => {
  const attachments = [
    { kind: 'file' as const, ref: 'MZ 程序', name: '范围.exe' },
    { kind: 'file' as const, ref: '大图', name: '大图.pdf', bytes: 30 * 1024 * 1024 },
  ]
  await play.happen('高远', 'staff', { kind: 'new', text: '@小助手 通知网格员群：周四洗水箱', attachments })
  const answer = /附件“范围.exe”“大图.pdf”没有收下，还没有签发。.*“签发 N1 不带附件”/
  expect(await play.say('高远', 'staff', '确认 N1')).toEqual([expect.stringMatching(answer)])
  expect((await play.say('高远', 'staff', '确认 N1 不带附件')).join()).toContain('等 田野 签发')
  expect(await play.say('田野', 'private', '签发 N1')).toEqual([expect.stringMatching(answer)])
  const sent = await play.say('田野', 'private', '签发 N1 不带附件')
  expect(sent.filter((line) => line.includes('【通知】'))).toEqual([expect.stringContaining('周四洗水箱')])
})

async function signed(sentence: string): Promise<string[]> {
  await play.say('高远', 'staff', sentence)
  await play.say('高远', 'staff', '确认 N1')
  return play.say('田野', 'private', '签发 N1')
}
const notices = (lines: readonly string[]) => lines.filter((line) => /【(?:紧急)?通知】|【撤回】/.test(line))

describe('quiet hours', () => {
  test('a notice of the night waits for the morning', async () => {
    const [card] = await play.say('高远', 'staff', '@小助手 今晚11点通知所有居民群：周四洗水箱')
    expect(card).toContain('3月17日 07:00 前是安静时段')
    await play.say('高远', 'staff', '确认 N1')
    expect(await play.say('田野', 'private', '签发 N1')).toEqual([
      '高远: 通知 N1 已由田野签发。',
      expect.stringContaining('将于 3月17日 07:00 发出'),
    ])
    await play.at('2026-03-17 06:59', 1440)
    expect(play.heard()).toEqual([])
    await play.at('07:00')
    expect(notices(play.heard())).toHaveLength(2)
  })

  test('an urgent one breaks through', async () => {
    await signed('@小助手 今晚11点紧急通知所有居民群：燃气泄漏，请撤离')
    await play.at('23:00', 1440)
    expect(notices(play.heard())[0]).toContain('【紧急通知】燃气泄漏')
  })
})

test('a recurring notice comes on its days until its end, workdays by the state calendar', async () => {
  await play.close()
  play = await openPlay({ start: '2026-04-01 10:00', community: { regimes: [], reminders: [], people } })
  const [card] = await play.say('高远', 'staff', '@小助手 每个工作日上午9点到4月8日通知网格员群：交巡查台账')
  expect(card).toContain('时间：每个工作日（按调休） 09:00，下一次 4月2日 09:00，到 4月8日 23:59 为止')
  await play.say('高远', 'staff', '确认 N1')
  await play.say('田野', 'private', '签发 N1')
  for (const day of ['02', '03', '04', '05', '06', '07', '08', '09'])
    await play.at(`2026-04-${day} 09:00`, 1440)
  const sent = play.rehearsal.heard.filter((line) => line.text.startsWith('【通知】交巡查台账'))
  // 清明: 4 to 6 April off.
  expect(sent.map((line) => line.at.toISOString().slice(5, 10))).toEqual(['04-02', '04-03', '04-07', '04-08'])
})

test('a recalled notice disappears where it arrived and goes nowhere else', async () => {
  await signed('@小助手 通知所有居民群：周四洗水箱')
  const recalled = await play.say('田野', 'private', '撤回 N1')
  expect(recalled).toContain('田野: 通知 N1 已撤回：没发的不再发，已发的删除；删不掉的群发一条作废说明。')
  const acts = play.rehearsal.heard.filter((line) => line.act === 'delete').map((line) => line.chatId)
  expect(acts).toEqual(['residents-east', 'residents-west'])
  expect((await play.say('田野', 'private', '撤回 N1')).join()).toContain('已经撤回，没有改动')
})

test('a corrected notice stands where the first one stood', async () => {
  await signed('@小助手 通知所有居民群：周四洗水箱')
  const [card] = await play.say('高远', 'private', '更正 N1：周六停水')
  expect(card).toMatch(/通知 N2[^]*代替：N1[^]*正文：周六停水/)
  await play.say('高远', 'private', '确认 N2')
  await play.say('田野', 'private', '签发 N2')
  const edits = play.rehearsal.heard.filter((line) => line.act === 'edit')
  expect(edits.map((line) => [line.chatId, line.text.split('\n')[0]])).toEqual([
    ['residents-east', '【通知】周六停水（代替 N1，以此为准）'],
    ['residents-west', '【通知】周六停水（代替 N1，以此为准）'],
  ])
})

test('a group that is gone is reported to the author with what to do', async () => {
  play.rehearsal.refuse('residents-west', 'Forbidden: bot was kicked from the supergroup chat')
  await signed('@小助手 通知所有居民群：周四洗水箱')
  await play.at('10:05', 1)
  const report = play.rehearsal.heard.filter((line) => line.chatId === 'gao-yuan').at(-1)?.text
  expect(report).toMatch(/^通知 N1 发完：2 个群，已发 1 个，没有送到 1 个：\n西苑居民群：.*机器人被移出/)
  expect(await play.say('高远', 'private', '进度 N1')).toEqual([
    '高远: 通知 N1：共 2 个群，已发 1，排队 0，未送达 1。',
  ])
})

describe('bad input sends nothing', () => {
  test.each([
    ['昨天8点通知所有居民群：停水', '已经过去了'],
    ['今天8点通知所有居民群：停水', '已经过了'],
    ['明天25:61通知所有居民群：停水', '没有这样的日期或时间'],
    ['下周八通知所有居民群：停水', '没有这样的日期或时间'],
    ['2月30日通知所有居民群：停水', '没有这样的日期或时间'],
    ['通知桃花源群：停水', '没有找到“桃花源”'],
    [`通知所有居民群：${'停水。'.repeat(5000)}`, '最多 2000 字'],
    [`通知所有居民群：${'停水。'.repeat(7000)}`, '请缩短到'],
    ['通知所有居民群：  ', '没有正文'],
    ['每周五上午9点通知所有居民群：停水', '到哪天为止'],
    ['如果下雨就通知所有居民群：停水', '带条件的通知'],
  ])('sentence %#', async (sentence, answer) => {
    const said = await play.say('高远', 'private', `@小助手 ${sentence}`)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(answer)
    await play.at('2026-03-16 12:00', 1440)
    expect(play.heard()).toEqual([])
  })

  test('a mass mention in the body mentions nobody', async () => {
    const lines = notices(await signed('@小助手 通知所有居民群：@所有人 @all 周四洗水箱'))
    expect(lines[0]).toContain('＠所有人 ＠all 周四洗水箱')
  })
})
