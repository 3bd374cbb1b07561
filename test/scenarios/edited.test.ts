// Messages that are edited or said by voice: an order is none then, and what waits for a message waits for its last words.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
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

const edit = (who: string, chat: string, text: string) =>
  play.happen(who, chat, { kind: 'edited', messageId: 'm1', text })
const send = (who: string, chat: string, text: string) =>
  play.happen(who, chat, { kind: 'new', messageId: 'm1', text })
const caseOf = (number: number) => play.rehearsal.store.transact((tx) => tx.incidents.get(number))
const stepsOf = async (number: number) =>
  (await play.rehearsal.store.transact((tx) => tx.incidents.steps(number))).map(({ text }) => text)
const standing = (grid: string) =>
  play.rehearsal.store.transact(
    async (tx) => (await tx.reports.latest('zero', '2026-03-16', [grid])).at(-1)?.kind,
  )

test.each([
  ['王芳', 'staff', '2号网格北门排水沟堵了，孙奶奶家冒烟了', '2号网格北门排水沟堵了'],
  ['王芳', 'staff', '2号网格北门着火了', '2号网格北门排水沟堵了'],
  ['刘姐', 'residents-east', '@小助手 8栋路灯不亮，电线掉地上有人触电', '@小助手 8栋路灯不亮'],
])(
  '%s in %s adds a danger by an edit, %j: it is a case of its own, told at once',
  async (...[who, chat, more, text]) => {
    await send(who, chat, text)
    const said = (await edit(who, chat, more)).join('\n')
    expect(said).toMatch(/11[09]|120/)
    expect(said).toContain('#2')
    expect(await caseOf(2)).toMatchObject({ urgent: true, text: more.replace('@小助手 ', '') })
    expect(await caseOf(1)).toMatchObject({ urgent: false, category: 'facility' })
    expect((await edit(who, chat, `${more}，快来人`)).join()).not.toContain('#3')
  },
)

test('a zero that is edited into a danger opens it as one, and takes the zero back', async () => {
  await playRegime()
  await send('王芳', 'staff', '2号网格今日无异常')
  expect((await edit('王芳', 'staff', '2号网格北门着火了')).join()).toContain('119')
  expect(await caseOf(1)).toMatchObject({ urgent: true })
  expect(await standing('grid-2')).toBe('incident')
})

test('a zero of two grids that is edited into an incident of one is no zero of the other', async () => {
  await playRegime()
  await send('陆平', 'staff', '11、12号网格今日无异常')
  await edit('陆平', 'staff', '11号网格北门路灯坏了')
  expect([await standing('grid-11'), await standing('grid-12')]).toEqual(['incident', 'withdrawn'])
})

test('a plain fact that an edit adds is a word more on the case', async () => {
  await send('王芳', 'staff', '2号网格北门路灯坏了')
  const more = '2号网格北门路灯坏了，旁边是花坛'
  expect(await edit('王芳', 'staff', more)).toContain('staff: #1 已补充。')
  expect(await stepsOf(1)).toContain(more)
})

test('an incident that is edited into a zero and back is no zero', async () => {
  await playRegime()
  await send('李明', 'staff', '1号网格北门路灯坏了')
  await edit('李明', 'staff', '1号网格今日无异常')
  expect(await standing('grid-1')).toBe('zero')
  await edit('李明', 'staff', '1号网格北门路灯坏了两盏')
  expect(await standing('grid-1')).toBe('incident')
  expect(await caseOf(2)).toBeUndefined()
})

test.each([
  ['1号网格今日无异常', '1号网格北门路灯坏了', '1、2号网格今日无异常'],
  ['1号网格北门路灯坏了', '1号网格西门垃圾成堆', '1号网格今日无异常'],
  ['1号网格西门垃圾成堆', '1号网格北门路灯坏了', '1号网格今日无异常'],
])('%j beside %j, edited to %j: what the other message told stands', async (first, other, zero) => {
  await playRegime()
  await send('李明', 'staff', first)
  await play.at('2026-03-16 16:30', 30)
  await play.say('李明', 'staff', other)
  expect((await edit('李明', 'staff', zero)).join()).toContain('没有改成零报告')
  expect(await standing('grid-1')).toBe('incident')
})

test.each([
  ['高远', 'private', '通知所有居民群：周四洗水箱，请储水', 'N1 仍是原文，要改请发“取消 N1”后重发。'],
  ['赵磊', 'staff', '我明天请假', 'L1 仍有效，取消请发“销假 L1”。'],
  ['赵磊', 'staff', '#1 已处理', '#1 仍然有效'],
])(
  '%s in %s edits or recalls the order %j: he hears that it stands',
  async (...[who, chat, order, stands]) => {
    await play.say('赵磊', 'staff', '3号网格北门路灯坏了')
    await send(who, chat, order)
    expect((await edit(who, chat, '大家早')).join()).toContain(stands)
    expect((await play.happen(who, chat, { kind: 'recalled', messageId: 'm1' })).join()).toContain(stands)
  },
)

test('an inspector who edits a case into a secret inspection hears that the case stands; a recall keeps the secret', async () => {
  await play.close()
  const { people } = readCommunity(sampleCommunity)
  const account = { channel: 'console' as const, id: 'lu-min' }
  const roles = [{ role: 'inspector', unit: 'chengyuan' }] as const
  const inspector = { id: 'lu-min', name: '鲁敏', roles: [...roles], accounts: [account] }
  const community = { people: [...people, inspector], reminders: [], regimes: [] }
  play = await openPlay({ start: '2026-03-16 08:00', community })
  await send('鲁敏', 'staff', '3号网格北门路灯坏了')
  const edited = await edit('鲁敏', 'staff', '暗访：3号网格北门路灯坏了')
  expect(edited).toEqual([expect.stringMatching(/^鲁敏: .*#1 仍然有效/)])
  const secret = { kind: 'new', messageId: 'm2', text: '暗访：3号网格北门，未见问题' } as const
  await play.happen('鲁敏', 'private', secret)
  expect(await play.happen('鲁敏', 'private', { kind: 'recalled', messageId: 'm2' })).toEqual([
    expect.stringContaining('3月16日的暗访仍然记着'),
  ])
})

async function playRegime(): Promise<void> {
  await play.close()
  play = await openPlay({ start: '2026-03-16 16:00', community: { reminders: [] } })
}

const doubted = '1号网格转悠完咧 顺溜得很'
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

test('what is glued to the name of the bot is edited like any other word', async () => {
  const say = (kind: 'new' | 'edited', text: string) =>
    play.happen('李明', 'staff', { kind, messageId: 'm1', text })
  await say('new', '@小助手东门路灯坏了')
  expect(await say('edited', '@小助手西门路灯坏了')).toContain('staff: #1 已更正：设施损坏，西门。')
})
