// Corrections by number, by quoting, by editing, and of "the last one"; a recall withdraws nothing.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 10:00', community: { reminders: [] } })
})
afterEach(() => play.close())

const edited = (messageId: string, text: string) => ({ kind: 'edited', messageId, text }) as const
const said = (messageId: string, text: string) => ({ kind: 'new', messageId, text }) as const

test('the last one: its count changes, as a step of the incident', async () => {
  await play.say('李明', 'staff', '1号网格东门口有一处占道摆摊')
  expect(await play.say('李明', 'staff', '刚才那条改成2处')).toEqual(['staff: #1 已更正：2 处。'])
  expect(await play.incident(1)).toMatchObject({ count: 2, state: 'reported' })
  const steps = await play.rehearsal.store.transact((tx) => tx.incidents.steps(1))
  expect(steps.map((s) => [s.kind, s.text])).toEqual([
    ['reported', '1号网格东门口有一处占道摆摊'],
    ['noted', '刚才那条改成2处'],
  ])
})

test('the last one is the last record: an incident elsewhere, not the zero before it', async () => {
  await play.say('李明', 'staff', '1号网格今日无异常')
  await play.at('2026-03-16 10:05', 60)
  await play.say('李明', 'staff', '2号网格东边水沟堵了')
  expect(await play.say('李明', 'staff', '刚才那条改成3处')).toEqual(['staff: #1 已更正：3 处。'])
  expect(await play.incident(1)).toMatchObject({ count: 3, gridId: 'grid-2' })
  expect(await play.say('李明', 'staff', '刚才那条是3号网格的，写错了')).toContain(
    'staff: #1 已更正：3号网格。',
  )
  expect(await play.incident(1)).toMatchObject({ gridId: 'grid-3' })
  expect(await play.versions('grid-1')).toEqual(['zero'])
})

test('danger in place of a zero is heard as danger', async () => {
  await play.say('李明', 'staff', '1号网格今日无异常')
  const heard = await play.say('李明', 'staff', '零报告撤回，1号网格配电间着火了')
  expect(heard).toContainEqual(expect.stringMatching(/^staff: #1 已登记：消防安全.*紧急，请注意安全/))
  expect(await play.incident(1)).toMatchObject({ gridId: 'grid-1', urgent: true })
  expect(await play.versions('grid-1')).toEqual(['zero', 'incident'])
})

test('a zero said to be of a grid that is not the sender’s makes nothing of either', async () => {
  await play.say('李明', 'staff', '1号网格今日无异常')
  expect(await play.say('李明', 'staff', '刚才那条改成3号网格')).toEqual([
    'staff: 3号网格不在您名下，未记。请由该网格的网格员或社区干部报。',
  ])
  expect([await play.versions('grid-1'), await play.versions('grid-3')]).toEqual([['zero'], []])
})

test('a quoted receipt says which report is meant', async () => {
  await play.say('陆平', 'staff', '11、12号网格均无异常')
  const quote = { text: 'R1、R2 已记：11号网格、12号网格 3月16日 零报告。' }
  const text = '更正：12号网格并非零报告'
  expect(await play.happen('陆平', 'staff', { kind: 'new', text, quote })).toEqual([
    'staff: R3 已记：12号网格 3月16日 有事件。有误请发“更正”加正确内容。',
  ])
  expect([await play.versions('grid-11'), await play.versions('grid-12')]).toEqual([
    ['zero'],
    ['zero', 'incident'],
  ])
})

test('a quoted receipt or message says which incident is done', async () => {
  await play.happen('李明', 'staff', said('m1', '1号网格东门有人搭棚子'))
  await play.happen('王芳', 'staff', said('m2', '2号网格井盖缺失'))
  const receipt = { text: '#1 已登记：违建，1号网格 东门。' }
  expect(await play.happen('李明', 'staff', { kind: 'new', text: '已经拆除了', quote: receipt })).toContain(
    'staff: #1 已更新：已办结。',
  )
  const original = { text: '2号网格井盖缺失', messageId: 'm2' }
  expect(await play.happen('王芳', 'staff', { kind: 'new', text: '已经修好了', quote: original })).toContain(
    'staff: #2 已更新：已办结。',
  )
})

test('an edit corrects what the message made, read on its own day; the same words change nothing', async () => {
  await play.happen('赵磊', 'staff', said('m1', '3号网格今日无异常'))
  expect(await play.happen('赵磊', 'staff', edited('m1', '3号网格今日无异常。'))).toEqual([])
  const opened = await play.happen('赵磊', 'staff', edited('m1', '3号网格今日西门垃圾成堆'))
  expect(opened).toContainEqual(expect.stringMatching(/^staff: #1 已登记：环境卫生，3号网格/))
  expect(await play.versions('grid-3')).toEqual(['zero', 'incident'])
  await play.at('2026-03-17 08:00', 60)
  const [back] = await play.happen('赵磊', 'staff', edited('m1', '3号网格今日无异常'))
  expect(back).toContain('#1 已注明更正，仍在台账，还没有办结')
  expect(back).toContain('已记：3号网格 3月16日 零报告。')
  expect(await play.versions('grid-3', '2026-03-17')).toEqual([])
})

test('an edit into small talk leaves the report and says how to withdraw it', async () => {
  await play.happen('赵磊', 'staff', said('m1', '3号网格今日无异常'))
  const [line] = await play.happen('赵磊', 'staff', edited('m1', '中午吃什么'))
  expect(line).toBe('staff: 改后的话没有说报告怎么改，R1 仍然有效。要撤回请发“撤回 R1”。')
  expect(await play.say('王芳', 'staff', '撤回 R1')).toEqual([expect.stringContaining('不归您撤')])
  expect(await play.say('赵磊', 'staff', '撤回 R1')).toEqual([
    expect.stringContaining('3号网格 3月16日 撤回'),
  ])
  expect(await play.versions('grid-3')).toEqual(['zero', 'withdrawn'])
  expect(await play.say('赵磊', 'staff', '撤回 R99')).toEqual([expect.stringContaining('没有 R99')])
})

test('what becomes a report only by its edit is booked; somebody else’s edit changes nothing', async () => {
  await play.happen('赵磊', 'staff', said('m1', '大家早'))
  expect(await play.happen('赵磊', 'staff', edited('m1', '3号网格今日无异常'))).toEqual([
    expect.stringContaining('R1 已记'),
  ])
  expect(await play.happen('王芳', 'staff', edited('m1', '3号网格着火了'))).toEqual([])
  expect(await play.versions('grid-3')).toEqual(['zero'])
})

test('an edited update moves its incident on', async () => {
  await play.say('李明', 'staff', '1号网格东门有人搭棚子')
  await play.happen('李明', 'staff', said('m1', '#1 正在处理'))
  expect(await play.happen('李明', 'staff', edited('m1', '#1 已拆除'))).toContain(
    'staff: #1 已更新：已办结。',
  )
})

test('a recall is noted, withdraws nothing, and says how to', async () => {
  await play.happen('赵磊', 'staff', said('m1', '3号网格西门垃圾成堆'))
  await play.happen('赵磊', 'staff', said('m2', '大家早'))
  expect(await play.happen('赵磊', 'staff', { kind: 'recalled', messageId: 'm2' })).toEqual([])
  expect(await play.happen('赵磊', 'staff', { kind: 'recalled', messageId: 'm1' })).toEqual([
    'staff: 撤回聊天消息不会撤回报告，R1、#1 仍然有效。要撤回请发“撤回 R1”。',
  ])
  expect(await play.versions('grid-3')).toEqual(['incident'])
})

test('a resident may put right what he reported himself; taking it back is for staff to verify', async () => {
  await play.say('张大爷', 'residents-west', '@小助手 6号楼门口路灯坏了')
  const quote = { text: '#1 已登记：设施损坏，6号楼门口。' }
  const [note] = await play.happen('张大爷', 'residents-west', {
    kind: 'new',
    text: '@小助手 刚才报错了，撤回',
    quote,
  })
  expect(note).toBe('residents-west: #1 已注明撤回，由网格员核实。')
  expect(await play.incident(1)).toMatchObject({ state: 'reported' })
  const [foreign] = await play.happen('刘姐', 'residents-west', {
    kind: 'new',
    text: '@小助手 刚才报错了，撤回',
    quote,
  })
  expect(foreign).toContain('#1 不在您名下')
})

test('nobody corrects what is another grid’s', async () => {
  await play.say('赵磊', 'staff', '3号网格西门垃圾成堆')
  const quote = { text: '#1 已登记：环境卫生，3号网格 西门。R1' }
  const [line] = await play.happen('王芳', 'staff', { kind: 'new', text: '更正：是2处', quote })
  expect(line).toContain('#1 不在您名下，没有改动')
  expect(await play.incident(1)).toMatchObject({ count: undefined })
})

test('a day taken back says which case is still open, and notes it there', async () => {
  await play.say('王芳', 'staff', '2号网格6栋楼道着火')
  const denied = (await play.say('王芳', 'staff', '更正：2号网格没有着火，看错了')).at(-1)
  expect(denied).toContain('已记：2号网格 3月16日 零报告')
  expect(denied).toContain('#1 已注明更正，仍在台账，还没有办结；确无此事请回“#1 已处理”')
  const notes = await play.rehearsal.store.transact((tx) => tx.incidents.steps(1))
  expect(notes.slice(-2)).toMatchObject([{ kind: 'calmed' }, { kind: 'noted' }])
  await play.say('赵磊', 'staff', '3号网格西门垃圾成堆')
  const [alarm] = await play.say('赵磊', 'staff', '误报')
  expect(alarm).toContain('#2 已注明更正，仍在台账，还没有办结')
  expect(await play.incident(2)).toMatchObject({ state: 'reported' })
})

test.each(['发错了', '发错群了', '刚才报错了', '3号网格搞错了'])(
  '%s says not what it should be: nothing is booked, and it is asked',
  async (text) => {
    await play.say('赵磊', 'staff', '3号网格今日无异常')
    expect(await play.say('赵磊', 'staff', text)).toEqual([
      'staff: 要改成什么没有写，没有改动。请写明，如“更正：今日无异常”或“更正：是2处”；整条不要请发“撤回 R1”。',
    ])
    expect(await play.versions('grid-3')).toEqual(['zero'])
  },
)

test('a report that was replaced is not withdrawn in the place of the newer one', async () => {
  await play.say('李明', 'staff', '1号网格今日无异常')
  await play.say('李明', 'staff', '更正：1号网格东门有垃圾堆放')
  expect(await play.say('李明', 'staff', '撤回 R1')).toEqual([
    'staff: R1 已由 R2（3月16日 有事件）代替，没有改动。要撤回现在这份，请发“撤回 R2”。',
  ])
  expect(await play.versions('grid-1')).toEqual(['zero', 'incident'])
  await play.say('李明', 'staff', '撤回 R2')
  expect(await play.say('李明', 'staff', '撤回 R1')).toEqual(['staff: R1 已经撤回过了（R3），没有改动。'])
})

test('a resident corrects the place of what he reported, without a number and only his own', async () => {
  await play.say('王大妈', 'residents-east', '@小助手 3号网格5号楼前面的路灯坏了')
  const corrected = await play.say('王大妈', 'residents-east', '@小助手 更正：是6号楼前面')
  expect(corrected).toContain('residents-east: #1 已更正：6号楼前面。')
  expect(await play.incident(1)).toMatchObject({ location: '6号楼前面', gridId: 'grid-3' })
  const foreign = await play.say('张大爷', 'residents-east', '@小助手 更正：是7号楼前面')
  expect(foreign.join()).toContain('两小时内在这里报过的事')
  expect(await play.incident(1)).toMatchObject({ location: '6号楼前面' })
})

test('a resident who edits his fire into none takes it back, and no other kind is made of it', async () => {
  await play.happen('王大妈', 'residents-east', said('m1', '@小助手 3号网格5号楼着火了'))
  const text = '@小助手 没着火，看错了'
  const note = await play.happen('王大妈', 'residents-east', edited('m1', text))
  expect(note.join()).toContain('residents-east: #1 已记下：您说没有险情，不再按紧急处理。')
  const taken = { category: 'fire_safety', state: 'reported', urgent: false }
  expect(await play.incident(1)).toMatchObject(taken)
})

test('a correction of several grids does to each what is said of it', async () => {
  await play.say('高远', 'staff', '1、2、3格无异常')
  const heard = await play.say('高远', 'staff', '更正：1格改为停水，2格不变，3格撤回')
  expect(heard).toContainEqual(expect.stringMatching(/^staff: #1 已登记：设施损坏，1号网格/))
  expect(heard.join()).toContain('3号网格 3月16日 撤回，现为未报')
  expect(await play.versions('grid-1')).toEqual(['zero', 'incident'])
  expect(await play.versions('grid-2')).toEqual(['zero'])
  expect(await play.versions('grid-3')).toEqual(['zero', 'withdrawn'])
  expect(await play.incident(2)).toBeUndefined()
})

test.each([
  ['高远', '更正\n1格 无异常\n2格 5栋着火', 'grid-2'],
  ['高远', '更正：1格无异常，2格5栋着火', 'grid-2'],
  ['高远', '更正：2格原报无异常，现报5栋着火', 'grid-2'],
  ['高远', '更正：1格无异常，着火的是2格5栋', 'grid-2'],
  ['李明', '更正：1号网格东门老人摔倒', 'grid-1'],
  ['李明', '更正：巡查零报告：东门老人摔倒', 'grid-1'],
  ['李明', '更正：无异常，东门有人触电', 'grid-1'],
])('danger is an incident in whatever words it corrects a zero: %s %s', async (...[who, text, gridId]) => {
  await play.say('高远', 'staff', '1、2格无异常')
  expect((await play.say(who, 'staff', text)).join()).toContain('紧急，请注意安全')
  expect(await play.incident(1)).toMatchObject({ gridId, urgent: true })
  expect((await play.versions(gridId)).at(-1)).toBe('incident')
})

test('danger in place of what was no danger is a case of its own', async () => {
  await play.say('李明', 'staff', '1号网格东门堆了杂物')
  expect((await play.say('李明', 'staff', '更正：东门着火了')).join()).toContain('#2 已登记：消防安全')
  expect(await play.incident(1)).toMatchObject({ urgent: false })
  expect(await play.incident(2)).toMatchObject({ urgent: true, gridId: 'grid-1' })
})

test('a resident who corrects nothing but tells of danger is heard', async () => {
  const heard = await play.say('张大爷', 'residents-west', '更正：6号楼着火了')
  expect(heard).toContainEqual(expect.stringContaining('residents-west: #1 已登记：消防安全，6号楼'))
  expect(await play.say('张大爷', 'residents-west', '更正：6号楼漏水')).toEqual([])
})

test('what names no grid and no number is of what was told last, where that was an incident', async () => {
  await play.say('李明', 'staff', '1号网格东门有人摆摊')
  expect(await play.say('李明', 'staff', '更正：不是东门，是西门')).toContain('staff: #1 已更正：西门。')
  expect(await play.say('李明', 'staff', '改成三处')).toContain('staff: #1 已更正：3 处。')
  expect(await play.incident(1)).toMatchObject({ location: '西门', count: 3 })
  await play.say('王芳', 'staff', '2号网格无异常')
  expect((await play.say('王芳', 'staff', '更正：西门路灯坏了')).join()).toContain('#2 已登记：设施损坏')
})

test.each(['刚才那条着火的地点不对，是东门', '更正：着火的不是西门，是东门', '刚才说西门着火，其实是东门'])(
  'danger that is elsewhere is the same danger: %s',
  async (text) => {
    await play.say('李明', 'staff', '1号网格西门着火了')
    expect(await play.say('李明', 'staff', text)).toContain('staff: #1 已更正：消防安全，东门。')
    expect(await play.incident(1)).toMatchObject({ location: '东门', urgent: true })
    expect(await play.incident(2)).toBeUndefined()
  },
)

test('who is on the way to a danger hears that it is elsewhere; where nothing was told before, it is a danger', async () => {
  await play.say('王大妈', 'residents-east', '5号楼着火了')
  const heard = await play.say('王大妈', 'residents-east', '刚才说5号楼着火，其实是6号楼')
  expect(heard).toContainEqual(expect.stringMatching(/^高远: 有新情况：[^]*6号楼/))
  expect(await play.incident(1)).toMatchObject({ location: '6号楼' })
  await play.say('刘姐', 'residents-west', '刚才说8号楼着火，其实是9号楼')
  expect(await play.incident(2)).toMatchObject({ location: '9号楼', urgent: true })
})

test('a case that is another grid’s goes there, and leaves nothing of the report', async () => {
  await play.say('吴刚', 'staff', '7号网格西门垃圾成堆')
  const heard = await play.say('吴刚', 'staff', '是8格的,不是我们7格')
  expect(heard.join()).toMatch(/#1 已更正：8号网格[^]*7号网格 3月16日 撤回，现为未报/)
  expect(await play.incident(1)).toMatchObject({ gridId: 'grid-8', state: 'reported' })
  expect((await play.say('吴刚', 'staff', '7格无异常')).join()).toContain('7号网格 3月16日 零报告')
  expect(await play.say('吴刚', 'staff', '更正：8格并非零报告')).not.toContain('#1')
})

test('a case that is moved to another of one’s own grids stays one case, and is its report', async () => {
  await play.say('高远', 'staff', '5号网格有一处井盖破损')
  await play.say('高远', 'staff', '更正，井盖是6格的')
  expect(await play.incident(1)).toMatchObject({ gridId: 'grid-6' })
  expect(await play.incident(2)).toBeUndefined()
  const [latest] = await play.rehearsal.store.transact((tx) =>
    tx.reports.latest('zero', '2026-03-16', ['grid-6']),
  )
  expect(latest).toMatchObject({ kind: 'incident', incidentNumber: 1 })
})

test.each([
  ['不在西门，在东门', '东门'],
  ['不在家，在单位', '西门'],
])('what is not there but elsewhere: %s', async (text, location) => {
  await play.say('李明', 'staff', '1号网格西门有人摆摊')
  await play.say('李明', 'staff', text)
  expect(await play.incident(1)).toMatchObject({ location })
  expect(await play.incident(2)).toBeUndefined()
})

test('a count is told without the word of correction', async () => {
  await play.say('李明', 'staff', '1号网格东门有一处占道摆摊')
  expect(await play.say('李明', 'staff', '不止1处，有3处')).toEqual(['staff: #1 已更正：3 处。'])
})

test('people who leave take no report with them', async () => {
  await play.say('高远', 'staff', '1、2格无异常')
  expect(await play.say('高远', 'staff', '1格人员撤回，2格继续值守')).toEqual([])
  expect([await play.versions('grid-1'), await play.versions('grid-2')]).toEqual([['zero'], ['zero']])
})

test('a grid that is named limits what a quoted receipt speaks of', async () => {
  await play.say('高远', 'staff', '3、4号网格今日无异常')
  const quote = { text: 'R1、R2 已记：3号网格、4号网格 3月16日 零报告。' }
  const say = (text: string) => play.happen('高远', 'staff', { kind: 'new', text, quote })
  expect((await say('4格撤回')).join()).toContain('4号网格 3月16日 撤回')
  expect(await play.versions('grid-3')).toEqual(['zero'])
  expect((await say('6格撤回')).join()).toContain('6号网格当天还没有报告')
  expect(await play.versions('grid-3')).toEqual(['zero'])
})

test.each(['我那条不算，还没巡完', '零报告不作数', '我报早了，还没巡完', 'R1 撤回', 'R1作废', '作废 R1'])(
  'a zero that was given too early is taken back: %s',
  async (text) => {
    await play.say('李明', 'staff', '1号网格今日无异常')
    expect((await play.say('李明', 'staff', text)).join()).toContain('1号网格 3月16日 撤回，现为未报')
    expect(await play.versions('grid-1')).toEqual(['zero', 'withdrawn'])
  },
)

test.each(['是西门', '在3栋那边', '地点是西门'])(
  'a place alone, in reply to a receipt, is that of its case: %s',
  async (text) => {
    await play.say('李明', 'staff', '1号网格东门有一处占道摆摊')
    const quote = { text: '#1 已登记：占道经营，东门。' }
    const heard = await play.happen('李明', 'staff', { kind: 'new', text, quote })
    expect(heard).toContainEqual(expect.stringMatching(/^staff: #1 已更正：/))
    expect(await play.incident(1)).toMatchObject({ location: text.includes('3栋') ? '3栋' : '西门' })
    expect(await play.incident(2)).toBeUndefined()
  },
)

test.each(['是西门吗？', '好的', '是的', '在处理'])('what is no place alone leaves it: %s', async (text) => {
  await play.say('李明', 'staff', '1号网格东门有一处占道摆摊')
  const quote = { text: '#1 已登记：占道经营，东门。' }
  await play.happen('李明', 'staff', { kind: 'new', text, quote })
  expect(await play.incident(1)).toMatchObject({ location: '东门' })
})

test.each(['不是东门，是西门', '地点错了，是西门'])(
  'said right behind it is of the same case: %s',
  async (text) => {
    await play.say('李明', 'staff', '1号网格东门有一处占道摆摊')
    expect(await play.say('李明', 'staff', text)).toContainEqual('staff: #1 已更正：西门。')
    expect(await play.incident(2)).toBeUndefined()
  },
)
