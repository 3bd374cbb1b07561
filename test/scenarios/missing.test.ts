// What is missing is asked once, by person and chat; several messages of one person make one incident.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
let folder: string
const options = () => ({
  databaseUrl: `file:${join(folder, 'play.db')}`,
  community: { reminders: [], regimes: sample() },
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridkeeper-missing-'))
  play = await openPlay({ start: '2026-03-16 16:58', ...options() })
})
afterEach(async () => {
  await play.close()
  await rm(folder, { recursive: true })
})

function sample() {
  const times = { opens: '06:00', due: '17:00', remindAt: [], summaryAt: '09:00' }
  const rule = { id: 'zero', name: '零报告', unit: 'chengyuan', recipients: ['staff'], ...times }
  return [regimeSchema.parse(rule)]
}

test('which grid? is answered in words after a restart, and the report counts from when it was sent', async () => {
  expect(await play.say('陆平', 'staff', '今日无异常')).toEqual([
    'staff: 是哪个网格？（11号网格、12号网格）10 分钟内回网格名或编号即可。',
  ])
  await play.close()
  play = await openPlay({ start: '2026-03-16 17:01', ...options() })
  play.heard()
  expect(await play.say('王芳', 'staff', '11号网格')).toEqual([])
  expect(await play.say('陆平', 'residents-east', '11号网格')).toEqual([])
  expect(await play.say('陆平', 'staff', '11、12号网格')).toEqual([
    'staff: R1、R2 已记：11号网格、12号网格 3月16日 零报告。有误请发“更正”加正确内容。',
  ])
  expect(await play.say('陆平', 'staff', '11号网格')).toEqual([])
})

test('by number, by button once, and not after ten minutes', async () => {
  await play.say('陆平', 'staff', '今日无异常')
  expect(await play.say('陆平', 'staff', '12')).toEqual([expect.stringContaining('R1 已记：12号网格')])
  await play.say('陆平', 'staff', '今日无异常')
  const token = play.rehearsal.heard.at(-1)?.buttons?.[0]?.[0]?.token ?? ''
  expect(await play.press('王芳', 'staff', token)).toEqual([])
  expect(await play.press('陆平', 'staff', token)).toEqual([expect.stringContaining('R2 已记：11号网格')])
  expect(await play.press('陆平', 'staff', token)).toEqual([])
  await play.say('陆平', 'staff', '今日无异常')
  await play.at('17:09')
  play.heard()
  expect(await play.say('陆平', 'staff', '12号网格')).toEqual([])
})

test('which incident? is answered by number, once, by whoever was asked, and counts from when it was said', async () => {
  await play.say('李明', 'staff', '1号网格东门有人搭棚子')
  await play.say('李明', 'staff', '1号网格西门井盖缺失')
  expect(await play.say('李明', 'staff', '已经拆了')).toEqual([
    'staff: 是哪一件？10 分钟内回编号即可，如“#2”。未办结：#2 设施损坏，西门；#1 违建，东门。',
  ])
  await play.at('17:04')
  play.heard()
  expect(await play.say('王芳', 'staff', '#1')).not.toContain('staff: #1 已更新：已办结。')
  expect(await play.say('李明', 'staff', '7')).toEqual([])
  expect(await play.say('李明', 'staff', '1')).toContain('staff: #1 已更新：已办结。')
  const done = await play.incident(1)
  expect(done).toMatchObject({ state: 'resolved', disposedAt: new Date('2026-03-16T16:58:00+08:00') })
  expect(await play.incident(2)).toMatchObject({ state: 'reported' })
  expect(await play.say('李明', 'staff', '2')).toEqual([])
})

test('which incident? by a button or a mere yes, and by no button of another', async () => {
  await play.say('李明', 'staff', '1号网格东门有人搭棚子')
  await play.say('李明', 'staff', '已经拆了')
  const token = play.rehearsal.heard.at(-1)?.buttons?.[0]?.[0]?.token ?? ''
  expect(await play.press('王芳', 'staff', token)).toEqual([])
  expect(await play.press('李明', 'staff', token.replace(/\d+$/, '9'))).toEqual([])
  expect(await play.press('李明', 'staff', token)).toContain('staff: #1 已更新：已办结。')
  await play.say('李明', 'staff', '1号网格西门井盖缺失')
  await play.say('李明', 'staff', '已经补好了')
  expect(await play.say('李明', 'staff', '是')).toContain('staff: #2 已更新：已办结。')
})

test('an incident is booked at once and asked where; the answer completes it', async () => {
  const heard = (await play.say('刘姐', 'residents-east', '@小助手 有人打架')).join('\n')
  expect(heard).toMatch(/#1 已登记.*地点未写/)
  expect(heard).toContain('#1 在什么地方？')
  expect(await play.say('刘姐', 'residents-east', '哈哈')).toEqual([])
  expect(await play.say('刘姐', 'residents-east', '在5栋楼下')).toContainEqual(
    expect.stringMatching(/^residents-east: #1 已补充：.*5栋楼下/),
  )
  expect(await play.incident(1)).toMatchObject({ location: expect.stringContaining('5栋楼下') as string })
})

test('staff are asked for the grid, whose report of the day it then is', async () => {
  const lines = await play.say('陆平', 'staff', '东门口垃圾成堆')
  expect(lines.join('\n')).toContain('#1 是哪个网格？')
  expect((await play.say('陆平', 'staff', '是12号网格')).toSorted()).toEqual([
    'staff: #1 已补充：12号网格。',
    expect.stringMatching(/^staff: （改为）【事件】#1 环境卫生，12号网格 /),
  ])
  expect(await play.incident(1)).toMatchObject({ gridId: 'grid-12' })
  const latest = await play.rehearsal.store.transact((tx) => tx.reports.latest('zero', '2026-03-16'))
  expect(latest).toMatchObject([{ gridId: 'grid-12', kind: 'incident', incidentNumber: 1 }])
})

test.each([
  ['李明', '12号', { gridId: 'grid-1', location: '12号' }],
  ['李明', '12号网格', { gridId: 'grid-12', location: undefined }],
  ['高远', '12号', { gridId: 'grid-12', location: undefined }],
  ['高远', '3格东门', { gridId: 'grid-3', location: '东门' }],
])('asked for a grid or a place in danger, %s says %s', async (who, answer, where) => {
  await play.say(who, 'staff', '有人触电了')
  await play.say(who, 'staff', answer)
  expect(await play.incident(1)).toMatchObject(where)
})

test('two who are asked at once answer each for his own case, and one who is asked in two chats each chat for itself', async () => {
  await play.say('刘姐', 'residents-east', '@小助手 有人打架')
  await play.say('王大妈', 'residents-east', '@小助手 路灯坏了')
  expect(await play.say('王大妈', 'residents-east', '3栋门口')).toContain(
    'residents-east: #2 已补充：3栋门口。',
  )
  expect(await play.say('刘姐', 'residents-east', '5栋楼下')).toContain(
    'residents-east: #1 已补充：5栋楼下。',
  )
  await play.say('陆平', 'staff', '今日无异常')
  await play.say('陆平', 'private', '今日无异常')
  expect(await play.say('陆平', 'private', '11号网格')).toEqual([
    expect.stringContaining('R1 已记：11号网格'),
  ])
  expect(await play.say('陆平', 'staff', '12号网格')).toEqual([expect.stringContaining('R2 已记：12号网格')])
})

test('a quote of the question answers it', async () => {
  const [asked = ''] = await play.say('陆平', 'staff', '今日无异常')
  const quote = { text: asked.replace('staff: ', '') }
  expect(await play.happen('陆平', 'staff', { kind: 'new', text: '12', quote })).toEqual([
    expect.stringContaining('R1 已记：12号网格'),
  ])
})

test('a place that was sent before the words is where it is, and none is asked for', async () => {
  const place = { kind: 'location' as const, ref: '31.2,121.5' }
  const sent = await play.happen('刘姐', 'private', { kind: 'new', text: '', attachments: [place] })
  expect(sent).toEqual([expect.stringContaining('位置已收到')])
  const heard = await play.say('刘姐', 'private', '这里有人打架')
  expect(heard.join()).toMatch(/刘姐: #1 已登记[^,]*所发位置/)
  expect(heard.join()).not.toContain('在什么地方')
  const steps = await play.rehearsal.store.transact((tx) => tx.incidents.steps(1))
  expect(steps.map(({ text }) => text)).toEqual(['这里有人打架', '[location 31.2,121.5]'])
  expect((await play.say('刘姐', 'private', '门口有人打架，还有刀')).join()).not.toContain('所发位置')
})

test('what is of another kind right after is a case of its own', async () => {
  await play.say('李明', 'staff', '1号网格东门口路灯坏了')
  expect(await play.say('李明', 'staff', '有人卡在窗户栏杆里')).toContainEqual(
    expect.stringContaining('#2 已登记'),
  )
  expect(await play.say('李明', 'staff', '路面塌了个洞')).toContainEqual(expect.stringContaining('#3 已登记'))
})

test('photos and further words right after belong to the incident; another place or thing does not', async () => {
  await play.say('李明', 'staff', '1号网格东门口垃圾成堆')
  const photo = { kind: 'new' as const, text: '', attachments: [{ kind: 'photo' as const, ref: 'f1' }] }
  expect(await play.happen('李明', 'staff', photo)).toEqual([])
  expect(await play.say('李明', 'staff', '垃圾臭得很，没人清')).toEqual([
    expect.stringMatching(/^staff: #1 已补充/),
  ])
  expect(await play.say('李明', 'staff', '1号网格西门口垃圾成堆')).toEqual([
    expect.stringContaining('#2 已登记'),
  ])
  expect(await play.say('李明', 'staff', '1号网格西街井盖缺失')).toEqual([
    expect.stringContaining('#3 已登记'),
  ])
  expect(await play.happen('王芳', 'staff', photo)).toEqual([])
  const steps = await play.rehearsal.store.transact((tx) => tx.incidents.steps(1))
  expect(steps.map((s) => s.text)).toEqual(['1号网格东门口垃圾成堆', '[photo f1]', '垃圾臭得很，没人清'])
  await play.at('17:02')
  play.heard()
  expect(await play.say('李明', 'staff', '1号网格西街井盖缺失')).toEqual([
    expect.stringContaining('#4 已登记'),
  ])
})

test('in danger people write in pieces: one incident, whose place and every further word reach who must act', async () => {
  const first = await play.say('张大爷', 'residents-west', '救命啊')
  expect(first).toContainEqual(expect.stringMatching(/^高远: 【紧急】#1 .*地点未写/))
  const then = await play.say('张大爷', 'residents-west', '3号楼着火了')
  expect(then).toContainEqual(
    expect.stringMatching(/^高远: 有新情况：3号楼着火了\n【紧急】#1 消防安全，3号楼/),
  )
  expect(then).toContain('residents-west: #1 已补充：消防安全，3号楼。')
  expect(await play.say('张大爷', 'residents-west', '里面还有人')).toContainEqual(
    expect.stringMatching(/^高远: 有新情况：里面还有人/),
  )
  // Somebody else may speak of something else.
  expect(await play.say('刘姐', 'residents-west', '快来人啊')).toContainEqual(
    expect.stringContaining('#2 已登记'),
  )
  expect(await play.incident(1)).toMatchObject({ category: 'fire_safety', location: '3号楼', urgent: true })
})

test('where a danger is, how many are in it, and that it is elsewhere or over, reach who must act', async () => {
  const told = async (text: string) => {
    const heard = await play.say('王大妈', 'residents-east', text)
    expect(heard).toContainEqual(expect.stringContaining(`高远: 有新情况：${text}`))
  }
  await play.say('王大妈', 'residents-east', '着火了，救命啊')
  await told('5号楼')
  await told('3楼')
  await told('两个人')
  expect(await play.incident(1)).toMatchObject({ location: '5号楼3楼', count: 2 })
  await told('讲错了，是7号楼')
  expect(await play.incident(1)).toMatchObject({ location: '7号楼', category: 'fire_safety' })
  await told('没事了，灭了')
  expect(await play.incident(1)).toMatchObject({ state: 'reported' })
  expect(await play.incident(2)).toBeUndefined()
  expect(await play.say('刘姐', 'residents-east', '没事了，灭了')).toEqual([])
  await play.at('17:02')
  expect(await play.say('王大妈', 'residents-east', '讲错了，是7号楼')).toEqual([])
})

test('what the cry was about is told once; what comes after it renames nothing', async () => {
  await play.say('王大妈', 'residents-east', '救命啊')
  await play.say('王大妈', 'residents-east', '着火了')
  await play.say('王大妈', 'residents-east', '有老人在里面')
  expect(await play.incident(1)).toMatchObject({ category: 'fire_safety' })
})

test('a number alone is how many, and nothing where nothing was told', async () => {
  expect(await play.say('李明', 'staff', '两处')).toEqual([])
  await play.say('李明', 'staff', '1号网格东门有人摆摊')
  await play.say('李明', 'staff', '两处')
  expect(await play.incident(1)).toMatchObject({ count: 2 })
  expect(await play.incident(2)).toBeUndefined()
})

test('who reports for two grids means both', async () => {
  await play.say('陆平', 'staff', '今日无异常')
  expect((await play.say('陆平', 'staff', '都是')).join()).toContain('已记：11号网格、12号网格')
})

test('a place that every house has is asked about, and stays part of the answer', async () => {
  const heard = (await play.say('刘姐', 'residents-east', '@小助手 楼道灯坏了')).join('\n')
  expect(heard).toContain('#1 在什么地方？')
  expect(await play.say('刘姐', 'residents-east', '6号楼2单元')).toContain(
    'residents-east: #1 已补充：6号楼2单元楼道。',
  )
})

test('where it is may follow unasked, of staff as of residents; who only goes somewhere names no place', async () => {
  await play.say('李明', 'staff', '1号网格发现一处违建')
  expect(await play.say('李明', 'staff', '我去5栋楼顶看看')).toEqual([])
  expect(await play.say('王芳', 'staff', '5栋楼顶')).toEqual([])
  expect(await play.say('李明', 'staff', '在5栋楼顶')).toContain('staff: #1 已补充：5栋楼顶。')
  expect(await play.say('李明', 'staff', '在6栋楼顶')).toEqual([])
  expect(await play.incident(1)).toMatchObject({ location: '5栋楼顶' })
})

test('staff are asked where in danger only', async () => {
  expect((await play.say('李明', 'staff', '1号网格有人摔倒了')).join('\n')).toContain('#1 在什么地方？')
  expect((await play.say('王芳', 'staff', '2号网格发现小广告')).join('\n')).not.toContain('在什么地方')
})

test('a row of bare figures is no zero and no silence, and the next words tell what was found', async () => {
  expect(await play.say('李明', 'staff', '1号网格 0 0 1 0')).toEqual([
    expect.stringContaining('#1 已登记：其他，1号网格'),
  ])
  expect(await play.say('李明', 'staff', '两家吵架')).toContain('staff: #1 已补充：矛盾纠纷。')
})

test('what was announced is told by the next words', async () => {
  await play.say('李明', 'staff', '今天有点情况')
  expect(await play.say('李明', 'staff', '两家吵架')).toContain('staff: #1 已补充：矛盾纠纷。')
  expect(await play.incident(1)).toMatchObject({ category: 'dispute', gridId: 'grid-1' })
})

test('danger is no answer to what was asked, and neither is what denies or says more', async () => {
  await play.say('陆平', 'staff', '东门口垃圾成堆')
  expect(await play.say('陆平', 'staff', '12号网格着火了')).toContainEqual(
    expect.stringMatching(/^staff: #2 已登记：消防安全，12号网格。紧急/),
  )
  await play.say('陆平', 'staff', '今日无异常')
  expect((await play.say('陆平', 'staff', '不是12号网格')).join()).not.toContain('已记')
  expect(await play.say('陆平', 'staff', '11')).toEqual([expect.stringContaining('已记：11号网格')])
})

test('a report whose grid is told later is as early as it was said, and traced to those words', async () => {
  await play.say('陆平', 'staff', '东门口垃圾成堆')
  await play.at('17:02')
  play.heard()
  await play.say('陆平', 'staff', '12')
  const [report] = await play.rehearsal.store.transact((tx) => tx.reports.latest('zero', '2026-03-16'))
  expect(report).toMatchObject({ gridId: 'grid-12', late: false })
  expect((await play.say('高远', 'private', 'R1 原文')).join()).toContain('东门口垃圾成堆')
})
