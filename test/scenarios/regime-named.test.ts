// Several regimes over the same grids: which one a report is for, however it comes; and a zero of a day that has not begun.
import { expect, test } from 'vitest'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import { openPlay, type Play } from '../harness/play.ts'

const rule = (id: string, name: string, changes: object = {}) =>
  regimeSchema.parse({
    id,
    name,
    unit: 'chengyuan',
    opens: '06:00',
    remindAt: [],
    recipients: ['staff'],
    ...changes,
  })
const onFriday = { cadence: { every: 'week', weekday: 5 }, due: '18:00' }
const daily = rule('zero', '零报告')
const weekly = [rule('fire', '消防零报告', onFriday), rule('check', '安全检查', onFriday)]

/** `grid-3:zero` of each report, by regime. */
function booked({ rehearsal }: Play, day: string): Promise<Record<string, string[]>> {
  return rehearsal.store.transact(async (tx) => {
    const found: Record<string, string[]> = {}
    for (const id of ['zero', 'fire', 'check'])
      found[id] = (await tx.reports.latest(id, day)).map((one) => `${one.gridId}:${one.kind}`)
    return found
  })
}

test('a weekly regime that stands first takes no plain zero of a Thursday', async () => {
  const play = await openPlay({
    start: '2026-03-12 09:00',
    community: { reminders: [], regimes: [...weekly, daily] },
  })
  expect(await play.say('李明', 'staff', '1号网格今日无异常')).toEqual([
    expect.stringContaining('R1 已记：1号网格 3月12日 零报告。'),
  ])
  expect(await booked(play, '2026-03-12')).toMatchObject({ zero: ['grid-1:zero'], check: [], fire: [] })
  await play.close()
})

test('a report is for the regime that it names, and its name tells of no danger; an edit as well', async () => {
  const play = await openPlay({
    start: '2026-03-13 09:00',
    community: { reminders: [], regimes: [daily, ...weekly] },
  })
  await play.say('赵磊', 'staff', '消防零报告：3号网格无隐患')
  await play.say('王芳', 'staff', '安全检查：2号网格无隐患')
  await play.happen('孙浩', 'staff', { kind: 'new', text: '大家早', messageId: 'm1' })
  await play.happen('孙浩', 'staff', { kind: 'edited', text: '安全检查：5号网格无隐患', messageId: 'm1' })
  expect(await booked(play, '2026-03-13')).toEqual({
    zero: [],
    fire: ['grid-3:zero'],
    check: ['grid-2:zero', 'grid-5:zero'],
  })
  await play.close()
})

test('before the window opens there is no zero of the day; the sentence that is offered books yesterday', async () => {
  const play = await openPlay({
    start: '2026-03-12 20:00',
    community: { reminders: [], regimes: [daily] },
  })
  await play.at('2026-03-13 00:10', 60)
  play.heard()
  const [answer = ''] = await play.say('李明', 'staff', '1号网格今日无异常')
  expect(answer).toContain('1号网格今天的零报告 3月13日 06:00 起才收，没有记入。')
  const offered = /“(.+)”/.exec(answer)?.[1] ?? ''
  expect(await play.say('李明', 'staff', offered)).toEqual([
    expect.stringContaining('R1 已记：1号网格 3月12日 零报告（迟报）'),
  ])
  expect(await booked(play, '2026-03-13')).toMatchObject({ zero: [] })
  await play.close()
})

test('what a reminder says is to be said books the report it asks for', async () => {
  const asked = { remindAt: ['10:00'] }
  const play = await openPlay({
    start: '2026-03-13 09:00',
    community: {
      reminders: [],
      regimes: [rule('zero', '零报告', asked), rule('fire', '消防零报告', { ...onFriday, ...asked })],
    },
  })
  await play.at('10:05')
  const said = play
    .heard()
    .flatMap((line) => (line.startsWith('赵磊') ? (/“(.+?)”/.exec(line)?.[1] ?? []) : []))
  for (const sentence of said) await play.say('赵磊', 'staff', sentence)
  expect(await booked(play, '2026-03-13')).toMatchObject({ zero: ['grid-3:zero'], fire: ['grid-3:zero'] })
  await play.close()
})

test('of two daily regimes each reminder quotes a sentence that is booked under its own', async () => {
  const second = rule('check', '安全检查', { due: '18:00', remindAt: ['16:30'] })
  const play = await openPlay({
    start: '2026-03-12 15:50',
    community: { reminders: [], regimes: [rule('zero', '零报告', { remindAt: ['16:00'] }), second] },
  })
  for (const [time, minutes] of [
    ['16:01', 11],
    ['16:31', 30],
  ] as const) {
    await play.at(time, minutes)
    const told = play.rehearsal.heard.findLast(({ chatId }) => chatId === 'li-ming')?.text ?? ''
    const [, quoted = ''] = /无事发“([^”]+)”/.exec(told) ?? []
    await play.say('李明', 'staff', quoted)
  }
  expect(await booked(play, '2026-03-12')).toMatchObject({ zero: ['grid-1:zero'], check: ['grid-1:zero'] })
  await play.close()
})

test('a daily regime of communities, or of other grids, demands no name of a grid; another one of its own does', async () => {
  const told = async (...others: ReturnType<typeof rule>[]) => {
    const play = await openPlay({
      start: '2026-03-12 15:50',
      community: { reminders: [], regimes: [rule('zero', '零报告', { remindAt: ['16:00'] }), ...others] },
    })
    await play.at('16:01', 11)
    const { text = '' } = play.rehearsal.heard.findLast(({ chatId }) => chatId === 'li-ming') ?? {}
    const [, quoted = ''] = /无事发“([^”]+)”/.exec(text) ?? []
    await play.say('李明', 'staff', quoted)
    expect(await booked(play, '2026-03-12')).toMatchObject({ zero: ['grid-1:zero'] })
    await play.close()
    return quoted
  }
  const ofCommunities = rule('own', '社区日报', { unit: 'qinghe', reporters: 'community' })
  expect(await told(ofCommunities, rule('check', '安全检查', { unit: 'grid-2' }))).toBe('1号网格今日无异常')
  expect(await told(rule('check', '安全检查', { unit: 'grid-1' }))).toBe('零报告：1号网格今日无异常')
})
