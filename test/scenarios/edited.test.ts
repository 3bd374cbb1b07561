// Messages that are edited or said by voice: an order is none then, and what waits for a message waits for its last words.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { IntentReply } from '../../src/domain/message/likeness/second-reader.ts'
import type { Model } from '../../src/domain/question/model.ts'
import { expectSoon } from '../harness/expect-soon.ts'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 08:00', community: { reminders: [], regimes: [] } })
})
afterEach(() => play.close())

const anew = expect.stringMatching(/改过的消息没有重新办理，原来办的不变。请新发一条。$/) as string
const write = expect.stringMatching(/指令不按语音办，没有执行。请打字再发一次。$/) as string

test.each([
  ['高远', 'private', '确认 N1'],
  ['高远', 'private', '更正 N1：3号网格东门井盖破损，请绕行'],
  ['高远', 'private', '答 Q1 3号网格东门井盖破损，已报修'],
  ['高远', 'private', 'D12 确认'],
  ['高远', 'private', '导出本月台账'],
  ['赵磊', 'staff', '我明天请假'],
  ['赵磊', 'staff', '#1 退回：3号网格东门井盖破损'],
  ['赵磊', 'private', '退出登记'],
  ['张大爷', 'private', '确认删除我的数据'],
])('%s in %s: %j is an order only when it is typed anew, and never a report', async (who, chat, text) => {
  const edit = (words: string) => play.happen(who, chat, { kind: 'edited', messageId: 'm1', text: words })
  await play.happen(who, chat, { kind: 'new', messageId: 'm1', text: '那个' })
  expect(await edit(text)).toEqual([anew])
  expect(await edit(`${text}。`)).toEqual([])
  expect(await play.happen(who, chat, { kind: 'new', text, spoken: true })).toEqual([write])
  const { incident, absences } = await play.rehearsal.store.transact(async (tx) => ({
    incident: await tx.incidents.get(1),
    absences: await tx.absences.load(),
  }))
  expect([incident, absences]).toEqual([undefined, []])
})

test('a leave that is edited beside a report: the report is corrected, the leave is to be typed', async () => {
  await play.happen('赵磊', 'staff', { kind: 'new', messageId: 'm1', text: '3号网格东门路灯坏了' })
  const text = '3号网格东门路灯坏了两盏，另外我明天请假'
  const edited = await play.happen('赵磊', 'staff', { kind: 'edited', messageId: 'm1', text })
  expect(edited).toEqual([expect.stringMatching(/^staff: 改过的消息没有重新办理[^]*#1 已更正/)])
})

test('an edit that changes no word changes nothing, whatever the message was', async () => {
  for (const [who, chat, text] of [
    ['张大爷', 'residents-east', '3号网格西门路灯坏了'],
    ['赵磊', 'staff', '#9 处理中'],
    ['王芳', 'staff', '撤回，发错了'],
    ['李明', 'staff', '1号网格今日无异常'],
  ] as const) {
    await play.happen(who, chat, { kind: 'new', messageId: text, text })
    for (const again of [`${text} `, `${text}。`, text])
      expect(await play.happen(who, chat, { kind: 'edited', messageId: text, text: again })).toEqual([])
  }
})

test('a notice that is edited stays as it was drafted, and its author hears so', async () => {
  const draft = (kind: 'new' | 'edited', day: string) =>
    play.happen('高远', 'private', { kind, messageId: 'm1', text: `通知所有居民群：${day}停水，请储水` })
  expect(await draft('new', '周五')).toEqual([expect.stringContaining('通知 N1（待确认）')])
  expect(await draft('edited', '周六')).toEqual([anew])
})

test('thanks, a yes and a number are talk, however they come', async () => {
  for (const text of ['谢谢', '是', '2', '有用']) {
    await play.happen('赵磊', 'staff', { kind: 'new', messageId: text, text: '那个' })
    expect(await play.happen('赵磊', 'staff', { kind: 'edited', messageId: text, text })).toEqual([])
    expect(await play.happen('赵磊', 'staff', { kind: 'new', text, spoken: true })).toEqual([])
  }
})

const doubted = '1号网格转悠完咧 一个毛病没寻着'
const reports = () => play.rehearsal.store.transact((tx) => tx.reports.latest('zero', '2026-03-16'))

test.each([
  { kind: 'edited', messageId: 'm1', text: '1号网格东门井盖破损' },
  { kind: 'recalled', messageId: 'm1' },
] as const)('a zero that is asked about and then $kind is booked by no yes', async (change) => {
  await play.close()
  play = await openPlay({ start: '2026-03-16 16:00', community: { reminders: [] } })
  await play.happen('李明', 'staff', { kind: 'new', messageId: 'm1', text: doubted })
  const { token } = play.rehearsal.heard.at(-1)?.buttons?.[0]?.[0] ?? { token: '' }
  expect(token).toMatch(/^meant:/)
  const changed = await play.happen('李明', 'staff', change)
  expect(changed.join().includes('#1 已登记')).toBe(change.kind === 'edited')
  expect(await play.press('李明', 'staff', token)).toEqual([])
  expect((await reports()).filter((report) => report.kind === 'zero')).toEqual([])
})

test('a doubted zero that is edited into another one is asked about again, and a yes books it', async () => {
  await play.close()
  play = await openPlay({ start: '2026-03-16 16:00', community: { reminders: [] } })
  await play.happen('李明', 'staff', { kind: 'new', messageId: 'm1', text: '忙完了' })
  const edit = { kind: 'edited', messageId: 'm1', text: doubted } as const
  expect(await play.happen('李明', 'staff', edit)).toEqual([expect.stringContaining('请回“是”或“不是”')])
  expect((await play.say('李明', 'staff', '是')).join()).toContain('零报告')
})

test('a report whose grid is asked for is completed no more once it is recalled', async () => {
  await play.close()
  play = await openPlay({ start: '2026-03-16 16:00', community: { reminders: [] } })
  const sent = { kind: 'new', messageId: 'm1', text: '今日无异常' } as const
  expect((await play.happen('高远', 'staff', sent)).join()).toContain('哪个网格')
  await play.happen('高远', 'staff', { kind: 'recalled', messageId: 'm1' })
  expect(await play.say('高远', 'staff', '3号网格')).toEqual([])
  expect(await reports()).toEqual([])
})

test.each([
  { kind: 'edited', messageId: 'm1', text: '1号网格东门井盖破损' },
  { kind: 'recalled', messageId: 'm1' },
] as const)('what a model was asked of is not acted on once it was $kind', async (change) => {
  await play.close()
  const { port, asked, answer } = slowReader()
  const model = { port, timeoutMs: 60_000, dailyTokens: 1000 }
  play = await openPlay({ start: '2026-03-16 16:00', community: { reminders: [] }, model })
  const said = play.happen('李明', 'staff', { kind: 'new', messageId: 'm1', text: doubted })
  await asked
  const changed = play.happen('李明', 'staff', change)
  const staff = { channel: 'console', chatId: 'staff' }
  await expectSoon(() => play.rehearsal.store.transact((tx) => tx.inbox.superseded(staff, 'm1', 1))).toBe(
    true,
  )
  answer({ outcome: 'read', intent: 'zero_report', uses: [] })
  await Promise.all([said, changed])
  expect((await reports()).filter((report) => report.kind === 'zero')).toEqual([])
  const opened = await play.rehearsal.store.transact((tx) => tx.incidents.get(1))
  expect(opened?.text).toBe(change.kind === 'edited' ? change.text : undefined)
})

/** A model that answers when it is told to. */
function slowReader() {
  let [heard, answer]: [() => void, (reply: IntentReply) => void] = [() => {}, () => {}]
  const asked = new Promise<void>((resolve) => (heard = resolve))
  const port: Model = {
    draftAnswer: () => Promise.reject(new Error('nobody asks a question')),
    readIntent: () =>
      new Promise((resolve) => {
        answer = resolve
        heard()
      }),
  }
  return { port, asked, answer: (reply: IntentReply) => answer(reply) }
}
