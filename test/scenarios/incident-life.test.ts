// The life of incidents as people live it: given on, asked after, extended, verified, doubted; secrets stay secret.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packEvidence } from '../../src/app/file/evidence-pack.ts'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { stateOf } from '../../src/domain/incident/incident.ts'
import { gatherLedger, withAllFiles } from '../../src/flows/incident/gather-ledger.ts'
import { ledgerTable } from '../../src/domain/incident/ledger.ts'
import { press } from '../../src/press/index.ts'
import { openPlay, type Play } from '../harness/play.ts'

const sample = readCommunity(sampleCommunity)
const newcomers = [
  { id: 'shen-jie', name: '沈洁', role: 'inspector', unit: 'chengyuan' },
  { id: 'tang-yi', name: '唐毅', role: 'official', unit: 'qinghe' },
  { id: 'bai-lu', name: '白露', role: 'official', unit: 'animal-station' },
] as const
const people = [
  ...sample.people,
  ...newcomers.map(({ id, name, role, unit }) => ({
    id,
    name,
    roles: [{ role, unit }],
    accounts: [{ channel: 'console' as const, id }],
  })),
]

let play: Play
beforeEach(async () => {
  play = await openPlay({
    start: '2026-03-16 08:00',
    community: { people, reminders: [], regimes: [] },
  })
})
afterEach(() => play.close())

const incident = (number: number) => play.rehearsal.store.transact((tx) => tx.incidents.get(number))
const steps = (number: number) => play.rehearsal.store.transact((tx) => tx.incidents.steps(number))

test('a resident’s report, from the first word to the last', async () => {
  await play.say('张大爷', 'residents-west', '@小助手 3号网格6号楼门口路灯坏了')
  expect((await play.say('高远', 'staff', '#1 已派给王芳')).toSorted()).toEqual([
    'staff: #1 已派给王芳。',
    expect.stringMatching(/^staff: （改为）【事件】#1 [^]*已派单，王芳/),
    expect.stringMatching(/^王芳: 派给您\n【事件】#1 设施损坏/),
  ])
  expect(await play.say('王芳', 'private', '#1 收到')).toEqual(['王芳: #1 已更新：已派单。'])
  const asked = await play.say('王芳', 'private', '#1 延期到3月18日12点：等配件')
  expect(asked.toSorted()).toEqual([
    expect.stringContaining('王芳: #1 已申请延期到 3月18日 12:00，等干部同意'),
    expect.stringContaining('高远: 【延期申请】王芳 申请 #1 延期到 3月18日 12:00'),
  ])
  const granted = await play.say('高远', 'private', '#1 同意延期')
  expect(granted).toContain('王芳: #1 已同意延期，限时改为 3月18日 12:00。')
  await play.say('王芳', 'private', '#1 已处理')
  expect(await play.say('王芳', 'private', '#1 核实')).toEqual([expect.stringContaining('由干部或督查员做')])
  const closed = await play.say('高远', 'private', '#1 结案')
  expect(closed).toContainEqual(
    expect.stringMatching(/^residents-west: 您反映的 #1（设施损坏）已办结并核实。满意吗？/),
  )
  expect(await play.say('刘姐', 'residents-west', '#1 不满意：还是黑的')).toEqual([
    expect.stringContaining('#1 不在您名下'),
  ])
  expect((await play.say('张大爷', 'residents-west', '#1 不满意：还是黑的')).toSorted()).toEqual([
    expect.stringContaining('residents-west: #1 已重新打开'),
    expect.stringMatching(/^staff: （改为）【事件】#1 [^]*已上报；/),
    expect.stringMatching(/^王芳: 重新打开：还是黑的\n/),
    expect.stringMatching(/^高远: 重新打开：/),
  ])
  expect(await incident(1)).toMatchObject({ state: 'reported', satisfied: false, disposedAt: undefined })
  const kinds = (await steps(1)).map((step) => step.kind)
  expect(kinds).toEqual([
    'reported',
    'dispatched',
    'seen',
    'extension_asked',
    'extension_granted',
    'resolved',
    'verified',
    'closed',
    'reopened',
  ])
  expect(stateOf(await steps(1))).toBe('reported')
})

test('a button moves the card that it stands on; a forged or late one changes nothing', async () => {
  await play.say('张大爷', 'residents-west', '@小助手 3号网格6号楼门口路灯坏了')
  const card = play.rehearsal.heard.find((line) => line.text.startsWith('【新事件】'))
  const [take, , done] = card?.buttons?.[0] ?? []
  expect(card?.chatId).toBe('zhao-lei')
  const shown = /（改为）【事件】#1 设施损坏[^]*已接单，赵磊；限/
  const moved = await play.press('赵磊', 'private', take?.token ?? '')
  expect(moved.map((line) => `${line.split(':')[0]} ${shown.test(line)}`).toSorted()).toEqual([
    'staff true',
    '赵磊 true',
  ])
  expect(await play.press('张大爷', 'residents-west', done?.token ?? '')).toEqual([
    expect.stringContaining('#1 由网格员更新进度'),
  ])
  await play.press('赵磊', 'private', done?.token ?? '')
  expect(await play.press('赵磊', 'private', done?.token ?? '')).toEqual([
    '赵磊: #1 此前已办结，没有改动。又发生的请另报一件。',
  ])
  for (const forged of ['case:1:erase', 'case:x:close', 'case:999:close', 'case:1e3:close'])
    expect((await play.press('赵磊', 'private', forged)).join()).not.toContain('已结案')
  expect(await incident(1)).toMatchObject({ state: 'resolved' })
})

test('what belongs to a unit goes to it within minutes, and no number is made up', async () => {
  const heard = await play.say('张大爷', 'residents-west', '@小助手 3号网格河边漂着死猪，好几头')
  expect(heard.join('\n')).toContain('负责单位：畜牧站（本地通讯录没有登记联系人）；无害化处理点')
  expect(heard).toContainEqual(expect.stringMatching(/^白露: 【新事件】#1 [^]*限 3月16日 08:15 前/))
  expect(await incident(1)).toMatchObject({
    limitRule: '死亡动物 15 分钟内（本地规定）',
    unitId: 'animal-station',
  })
  await play.at('08:16', 1)
  expect(play.heard()).toContainEqual(expect.stringMatching(/^高远: 【超时】#1/))
})

test('the same thing twice is offered, merged by a word, and taken apart again', async () => {
  await play.say('李明', 'staff', '1号网格东门下水道堵了，污水外溢')
  const [second] = await play.say('李明', 'staff', '另外1号网格东门下水道又堵了')
  expect(second).toContain('是不是“#1 ')
  expect((await play.say('李明', 'staff', '#2 并到 #1')).toSorted()).toEqual([
    expect.stringContaining('#2 已并到 #1'),
    expect.stringMatching(/（改为）[^]*已并入 #1；/),
  ])
  expect((await steps(1)).at(-1)).toMatchObject({ kind: 'linked', text: '#2' })
  expect(await play.say('李明', 'staff', '#1 并到 #2')).toEqual([expect.stringContaining('请并到 #1')])
  expect(await play.say('王芳', 'staff', '#1 已处理')).toEqual([expect.stringContaining('不在您名下')])
  expect(await play.say('李明', 'staff', '#2 重开')).toContainEqual(expect.stringContaining('#2 已重新打开'))
  expect((await steps(1)).at(-1)).toMatchObject({ kind: 'unlinked', text: '#2' })
})

test('first, further and last report are one case, its clocks and months shown to whoever leads', async () => {
  await play.say('李明', 'staff', '1号网格东门下水道堵了')
  await play.say('高远', 'private', '#1 始于 2月20日')
  await play.say('高远', 'private', '#1 来源 督查')
  const further = await play.say('高远', 'private', '#1 续报：污水流到路面')
  expect(further).toContainEqual(expect.stringMatching(/^李明: 有新情况：污水流到路面\n【事件】#1 /))
  await play.say('李明', 'private', '#1 终报：已疏通')
  const [details] = await play.say('高远', 'private', '#1 详情')
  expect(details).toContain(
    '来源：督查。估计始于 2月20日 00:00，发现时间没写，按上报算，上报 3月16日 08:00，处置 3月16日 08:00。发生在 2026-02，发现在 2026-03。时限：24 小时内。',
  )
  // No plan of the sample speaks of it: nothing is said to follow.
  expect(details).not.toContain('双倍')
  const kinds = (await steps(1)).map((step) => step.kind)
  expect(kinds).toEqual(['reported', 'noted', 'noted', 'followed', 'followed', 'resolved'])
})

test('two who close at once: one does, the other is told so, and no step is lost', async () => {
  await play.say('李明', 'staff', '1号网格东门下水道堵了')
  await play.say('李明', 'staff', '#1 已处理')
  const { rehearsal } = play
  const before = rehearsal.heard.length
  await Promise.all(
    [sample.people[0]!, people.at(-2)!].map(({ id, name }) =>
      rehearsal.say({ accountId: id, name }, id, '#1 结案'),
    ),
  )
  const said = rehearsal.heard.slice(before).map((line) => line.text)
  expect(said.filter((text) => text === '#1 已更新：已结案。')).toHaveLength(1)
  expect(said.filter((text) => text.startsWith('#1 此前已办结'))).toHaveLength(1)
  expect((await steps(1)).map((step) => step.kind)).toEqual(['reported', 'resolved', 'verified', 'closed'])
})

test('two grids make two cases; a late report of an incident gets a number and marks its day', async () => {
  const [both] = await play.say('高远', 'staff', '1号网格和2号网格都有人占道经营')
  expect(both).toMatch(/#1 已登记[^]*#2 已登记/)
  const [late] = await play.say('赵磊', 'staff', '补报：3号网格昨天有人乱倒建筑垃圾')
  expect(late).toContain('#3 已登记')
  expect(await incident(3)).toMatchObject({ gridId: 'grid-3', day: '2026-03-15' })
})

test('a tip-off is for its office alone, its reward kept without a name', async () => {
  await play.say('某甲', 'private', '我要匿名举报，3号网格5号楼有人私自囤烟花')
  expect(await incident(1)).toMatchObject({ access: 'tip_off', reporterName: '匿名' })
  expect(await play.say('赵磊', 'private', '#1 已处理')).toEqual([expect.stringContaining('没有 #1 这件事')])
  expect(await play.say('赵磊', 'staff', '@小助手 还有哪些没处理的事件')).not.toContainEqual(
    expect.stringContaining('#1'),
  )
  for (const words of ['#1 详情', '#1 奖励 核实中', '@小助手 #1 怎么样了', '@小助手 还有哪些没处理的事件'])
    expect((await play.say('高远', 'staff', words)).join()).not.toMatch(/烟花|5号楼|核实中|已上报/)
  expect(await play.say('高远', 'private', '#1 奖励 已发放')).toEqual([expect.stringContaining('次序')])
  expect(await play.say('高远', 'private', '#1 奖励 核实中')).toEqual(['高远: #1 奖励：核实中。'])
  const wish = { limit: 50, unmasked: true } as const
  const [without, withTipOffs] = await play.rehearsal.store.transact(async (tx) => [
    await gatherLedger(tx, { ...wish, tipOffs: false }),
    await gatherLedger(tx, { ...wish, tipOffs: true }),
  ])
  expect(without).toEqual([])
  const view = { roster: sample, timeZone: 'Asia/Shanghai', now: new Date('2026-03-16T09:00:00+08:00') }
  const table = JSON.stringify(ledgerTable(withTipOffs ?? [], view))
  expect(table).toContain('核实中')
  expect(table).not.toContain('某甲')
})

test('secret inspections are told to inspectors, in private, and counted', async () => {
  expect(await play.say('沈洁', 'private', '暗访：3号网格早市，未见占道')).toEqual([
    expect.stringContaining(
      '已记：暗访，3月16日。本月暗访 1 次，突击抽查 0 次，四不两直 0 次，暗访还差 2 次',
    ),
  ])
  const inGroup = await play.say('沈洁', 'staff', '暗访：3号网格早市又去了一次')
  expect(inGroup).toEqual([expect.stringMatching(/^沈洁: 暗访、突击抽查请在这里私聊记/)])
  expect((await play.say('高远', 'private', '暗访情况')).join()).not.toContain('早市')
  await play.at('2026-03-20 09:05', 24 * 60)
  const due = play.heard().filter((line) => line.includes('暗访'))
  expect(due).toEqual([expect.stringMatching(/^沈洁: 【督查提醒】本月暗访还差 2 次/)])
})

test('a secret inspection stays one when it is edited, said by voice or told in passing', async () => {
  const secret = (kind: 'new' | 'edited', messageId: string, text: string) =>
    play.happen('沈洁', 'private', { kind, messageId, text })
  const kept = () => play.rehearsal.store.transact((tx) => tx.inspections.between('2026-03-01', '2026-03-31'))
  await secret('new', 'm1', '暗访：3号网格东门早市占道经营')
  expect(await secret('edited', 'm1', '暗访：3号网格东门早市占道经营，没人管')).toEqual([
    expect.stringMatching(/^沈洁: 已改：暗访，3月16日。本月暗访 1 次/),
  ])
  // Without its first words it would be a report like any other.
  expect(await secret('edited', 'm1', '5号网格东门早市占道经营，没人管')).toEqual([
    expect.stringMatching(/^沈洁: 已改：暗访/),
  ])
  expect(await kept()).toMatchObject([
    { kind: '暗访', gridId: 'grid-5', text: '5号网格东门早市占道经营，没人管' },
  ])
  await secret('new', 'm2', '等一下')
  expect(await secret('edited', 'm2', '四不两直：3号网格消防通道被堵')).toEqual([
    expect.stringMatching(/^沈洁: 已记：四不两直/),
  ])
  expect(
    await play.happen('沈洁', 'private', { kind: 'new', text: '暗访，3号网格消防通道被堵', spoken: true }),
  ).toEqual([expect.stringContaining('不按语音记，这条没有记入')])
  expect(await play.say('沈洁', 'private', '今天去3号网格暗访，早市占道经营，没人管')).toEqual([
    expect.stringMatching(/^沈洁: 已记：暗访/),
  ])
  expect(await play.happen('沈洁', 'staff', { kind: 'new', text: '刚暗访了3号网格，早市占道经营' })).toEqual([
    expect.stringMatching(/^沈洁: 暗访、突击抽查请在这里私聊记/),
  ])
  const open = { messageId: 'm4', text: '暗访：6号网格早市占道' }
  await play.happen('沈洁', 'staff', { kind: 'new', ...open })
  expect(await play.happen('沈洁', 'staff', { kind: 'edited', ...open, text: '6号网格早市占道' })).toEqual([
    expect.stringMatching(/^沈洁: 暗访、突击抽查请在这里私聊记/),
  ])
  expect((await kept()).map(({ kind }) => kind)).toEqual(['暗访', '四不两直', '暗访'])
  expect(await incident(1)).toBeUndefined()
  // What was told openly before is not secret any more, and he hears so.
  await secret('new', 'm3', '3号网格消防通道被堵')
  const late = await secret('edited', 'm3', '暗访：3号网格消防通道被堵')
  expect(late.join()).toMatch(/已记：暗访[^]*#1 仍然有效/)
})

test('a secret inspection of whoever is no inspector is neither booked nor told around', async () => {
  const refused = expect.stringContaining('由督查员记和查，这条没有记入') as string
  for (const [who, chat, text] of [
    ['高远', 'private', '暗访：1号网格6栋消防通道堵塞'],
    ['高远', 'private', '暗访 1号网格6栋消防通道堵塞'],
    ['高远', 'private', '暗访情况'],
    ['王芳', 'staff', '突击抽查：1号网格无异常'],
    ['张大爷', 'private', '暗访：1号网格早市占道'],
  ] as const)
    expect(await play.say(who, chat, text)).toEqual([refused])
  expect(await incident(1)).toBeUndefined()
  expect((await play.say('高远', 'private', '暗访每个月要做几次？')).join()).not.toContain('没有记入')
})

test('the first words of an incident are looked up by who may see it, and nothing is changed', async () => {
  await play.say('李明', 'staff', '1号网格东门口路灯坏了两盏')
  const [words] = await play.say('高远', 'private', '#1 原文')
  expect(words).toMatch(/#1 原文（李明 3月16日 08:\d\d）：\n1号网格东门口路灯坏了两盏$/)
  expect(await play.say('刘姐', 'private', '#1 原文')).toEqual([
    expect.stringContaining('没有查到您能看的 #1'),
  ])
  expect(await incident(1)).toMatchObject({ state: 'reported' })
  expect(await steps(1)).toHaveLength(1)
})

test('a tip-off shows neither where its reporter lives nor how to call him, and he is told so', async () => {
  const heard = await play.say('某甲', 'private', '匿名举报：楼下有人私自囤烟花，我住4栋601，电话13900002222')
  expect(heard.join('\n')).toMatch(/某甲: .*您的姓名、电话和住址已隐去/)
  const { text, location } = (await incident(1)) ?? {}
  expect([text, location]).toEqual(['匿名举报：楼下有人私自囤烟花，我住**，电话139****22', undefined])
})

test('the end of a storm moves the limits that count from it, and it is said', async () => {
  await play.say('李明', 'staff', '1号网格河道里堆满树枝和垃圾')
  expect((await incident(1))?.limitRule).toContain('暴雨何时结束没有记')
  await play.at('12:00', 60)
  await play.say('高远', 'staff', '暴雨结束')
  await play.at('12:01', 1)
  const said = play.rehearsal.heard.map((line) => line.text).join('\n')
  expect(said).toContain('已记：暴雨于 3月16日 12:00 结束')
  expect(said).toContain('#1 限时由 3月19日 08:00 改为 3月19日 12:00')
  expect((await steps(1)).at(-1)).toMatchObject({ kind: 'recomputed' })
})

test('evidence is packed with its cover, its index and what was sent, a false photo left out', async () => {
  await play.happen('李明', 'staff', {
    kind: 'new',
    text: '1号网格东门下水道堵了，电话13800001111',
    attachments: [
      { kind: 'photo', ref: 'MZ program' },
      { kind: 'file', ref: '整改通知书正文', name: '通知.txt' },
    ] as never,
  })
  await play.at('08:02', 1)
  const { store } = play.rehearsal
  const entries = await store.read(async (tx) =>
    withAllFiles(tx, await gatherLedger(tx, { limit: 10, unmasked: false, tipOffs: false })),
  )
  expect(entries[0]?.incident.text).not.toContain('13800001111')
  const order = { title: '三月', issuer: '澄园社区', press, unmasked: false, roster: sample }
  const view = { timeZone: 'Asia/Shanghai', now: new Date('2026-03-16T09:00:00+08:00') }
  const pieces = []
  for await (const piece of packEvidence(store, entries, { ...order, ...view })) pieces.push(piece)
  const names = [
    ...Buffer.concat(pieces)
      .toString('utf8')
      .matchAll(/封面\.docx|目录\.xlsx|证据\/[\d-]+\.txt/g),
  ].map(([name]) => name)
  expect([...new Set(names)]).toEqual(['证据/1-2.txt', '封面.docx', '目录.xlsx'])
})
