// 收到 as a ledger: who has, who has not, a second call to those alone, a third to their lead.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { regimes: [], reminders: [] } })
})
afterEach(() => play.close())

const send = async (sentence: string, id = 1) => {
  await play.say('高远', 'private', `@小助手 ${sentence}`)
  await play.say('高远', 'private', `确认 N${id}`)
}
const ledger = async (id = 1) => (await play.say('高远', 'private', `回执 N${id}`)).join('\n')
const messageId = async (chatId = 'staff'): Promise<string> => {
  const sent = await play.rehearsal.store.transact((tx) => tx.outbox.list({ chatId, limit: 1 }))
  return sent[0]?.messageId ?? ''
}

test('one of each grid: by word, by quote and by button; the rest is called, then their lead', async () => {
  await send('通知网格员群：明天防汛检查，每个网格请回复收到')
  expect(await play.say('李明', 'staff', '收到')).toEqual([])
  expect(await play.say('李明', 'staff', '收到')).toEqual([])
  await play.say('王芳', 'staff', '1')
  await play.happen('赵磊', 'staff', {
    kind: 'new',
    text: '好的',
    quote: { text: '【通知】', messageId: await messageId() },
  })
  await play.press('陈静', 'staff', 'ack:1')
  await play.say('孙浩', 'staff', '好的')
  expect(await ledger()).toContain('应回 12，已回 4，未回 8。\n未回：5号网格、6号网格')

  await play.at('14:01', 1440)
  const called = play.heard()
  expect(called.map((line) => line.split(':')[0])).toEqual([
    '孙浩',
    '周敏',
    '吴刚',
    '郑洁',
    '冯涛',
    '何欣',
    '陆平',
  ])
  expect(called[0]).toContain('【请回执】通知 N1 还没有收到您的回复')
  expect(await play.say('孙浩', 'private', '收到')).toEqual(['孙浩: 通知 N1 的回执已记。'])
  await play.press('陆平', 'private', 'ack:1')
  expect(await ledger()).toContain('应回 12，已回 7，未回 5')
  await play.at('18:01', 1440)
  expect(play.heard()).toEqual([
    '高远: 【回执】通知 N1 提醒后仍未回复：6号网格、7号网格、8号网格、9号网格、10号网格。请代为转告。',
  ])
  await play.at('2026-03-18 18:01', 1440)
  expect(play.heard()).toEqual([])
})

test('a thumb on the notice or on the second call confirms; another emoji, or one elsewhere, does not', async () => {
  const react = (who: string, emoji: string, id: string) =>
    play.happen(who, 'staff', { kind: 'reacted', emoji, messageId: id })
  await send('通知网格员群：明天防汛检查，请李明、王芳、孙浩回复收到')
  const notice = await messageId()
  expect(await react('李明', '👍', notice)).toEqual([])
  await react('王芳', '👎', notice)
  await react('王芳', '👍', 'of nobody')
  expect(await ledger()).toContain('未回：王芳、孙浩')
  await play.at('14:01', 1440)
  const called = { kind: 'reacted', emoji: '🫡', messageId: await messageId('wang-fang') } as const
  expect(await play.happen('王芳', 'private', called)).toEqual(['王芳: 通知 N1 的回执已记。'])
  expect(await ledger()).toContain('未回：孙浩')
})

test('with two open notices a mere word confirms neither, and says so in private', async () => {
  await send('通知网格员群：明天防汛检查，请回复收到')
  await send('通知网格员群：后天开会，请回复收到', 2)
  expect(await play.say('李明', 'staff', '收到')).toEqual([expect.stringMatching(/^李明: .*N1、N2.*没有记/)])
  await play.happen('李明', 'staff', {
    kind: 'new',
    text: '收到',
    quote: { text: '【通知】后天开会\n——高远 起草并签发（N2）' },
  })
  expect(await ledger(1)).toContain('已回 0')
  expect(await ledger(2)).toContain('已回 1')
  await play.say('王芳', 'staff', '好的收到 N1')
  expect(await ledger(1)).toContain('已回 1')
  expect(await play.say('王芳', 'staff', '收到 N1')).toEqual([])
  expect(await ledger(2)).toContain('已回 1')
  // The only one left that he did not confirm.
  expect(await play.say('李明', 'staff', '收到')).toEqual([])
  expect(await ledger(1)).toContain('已回 2')
})

test.each([
  ['staff', '通知大家，口罩型号是KN1的那种不要买'],
  ['staff', '通知 N1 提醒后仍未回复'],
  ['residents-east', '【通知】明天防汛检查\n——高远 起草并签发（N1）'],
  ['private', '【通知】明天防汛检查\n——高远 起草并签发（N1）'],
])('what was not sent there as a notice confirms none: %s, %s', async (chat, quoted) => {
  await send('通知网格员群：明天防汛检查，每个网格请回复收到')
  await play.happen('王芳', chat, { kind: 'new', text: '收到', quote: { text: quoted } })
  expect(await ledger()).toContain('已回 0')
})

test('residents are counted, not guessed; named people are waited for; without asking nothing is booked', async () => {
  await send('通知所有居民群：周四洗水箱，收到请回复')
  await play.say('王大妈', 'residents-east', '收到')
  expect(await ledger()).toBe('高远: 通知 N1 回执：应回 0，已回 0，未回 0；名册以外另有 1 人回。')
  await send('通知网格员群：请李明、王芳回复收到：交表', 2)
  expect(await ledger(2)).toContain('应回 2，已回 0，未回 2。\n未回：李明、王芳')
  await send('通知网格员群：今天降温', 3)
  expect(await play.say('孙浩', 'staff', '已阅')).toEqual([])
  expect(await ledger(3)).toContain('不要求回执')
})

test('a recalled notice waits for nobody', async () => {
  await send('通知网格员群：明天防汛检查，每个网格请回复收到')
  await play.say('高远', 'private', '撤回 N1')
  play.heard()
  await play.at('2026-03-17 18:01', 1440)
  expect(play.heard()).toEqual([])
})
