// A community, an office or a person reports under a regime of theirs: each sentence that the bot offers is understood when it is said back.
import { afterEach, expect, test } from 'vitest'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { openPlay, sample, type Play } from '../harness/play.ts'

const rule = (id: string, name: string, changes: object = {}) =>
  regimeSchema.parse({
    id,
    name,
    unit: 'qinghe',
    opens: '06:00',
    remindAt: ['10:00'],
    recipients: ['staff'],
    ...changes,
  })
const plain = rule('zero', '零报告', { unit: 'chengyuan', remindAt: [] })
const weekly = { cadence: { every: 'week', weekday: 1 } }

let play: Play
afterEach(() => play.close())

async function open(regime: ReturnType<typeof rule>, changes: object = {}): Promise<void> {
  const community = { reminders: [], regimes: [plain, regime], ...changes }
  play = await openPlay({ start: '2026-03-16 09:00', community })
}

function latest(id: string): Promise<string[]> {
  const row = ({ gridId, kind, incidentNumber }: Report) => `${gridId} ${kind} ${incidentNumber ?? ''}`.trim()
  return play.rehearsal.store.read(async (tx) => (await tx.reports.latest(id, '2026-03-16')).map(row))
}

/** What stands in the quotation marks of what was said to him. */
async function offered(who: string): Promise<string> {
  await play.at('10:00')
  const reminder = play.heard().find((line) => line.startsWith(`${who}: 【`)) ?? ''
  return /无事发“([^”]+)”/.exec(reminder)?.[1] ?? reminder
}

const kinds = [
  ['community', '高远', 'chengyuan'],
  [['gao-yuan'], '高远', 'gao-yuan'],
  [['li-ming'], '李明', 'li-ming'],
] as const

test.each(
  kinds.flatMap(([reporters, who, unit]) =>
    (['private', 'staff'] as const).flatMap((chat) => [
      { reporters, who, unit, chat, name: '社区周报', cadence: weekly },
      { reporters, who, unit, chat, name: '消防零报告', cadence: {} },
    ]),
  ),
)('$who reports for $unit in $chat under $name, in the words of the reminder', async (one) => {
  await open(rule('own', one.name, { reporters: one.reporters, ...one.cadence }))
  const sentence = await offered(one.who)
  expect(sentence).toMatch(new RegExp(`^${one.name}：`))
  expect(await play.say(one.who, one.chat, sentence)).toEqual([
    expect.stringMatching(/R1 已记：(?:澄园社区|高远|李明) 3月16日 零报告。/),
  ])
  expect(await latest('own')).toEqual([`${one.unit} zero`])
  expect(await latest('zero')).toEqual([])
})

test('without a unit it is for the one that he reports for; what happened is its report too', async () => {
  await open(rule('own', '社区周报', { reporters: 'community', ...weekly }))
  expect(await play.say('高远', 'private', '社区周报：今日无异常')).toEqual([
    expect.stringContaining('R1 已记：澄园社区 3月16日 零报告'),
  ])
  await play.say('高远', 'private', '社区周报：1号网格东门路灯不亮')
  expect(await latest('own')).toEqual(['chengyuan incident 1'])
  const [incident] = await play.rehearsal.store.read((tx) => tx.incidents.search({}))
  expect(incident?.gridId).toBe('grid-1')
  expect(await play.say('高远', 'private', '社区周报：澄园社区今日无异常')).toEqual([
    expect.stringMatching(/已有事件（R2），没有改成零报告。确要更正请发“更正：社区周报：澄园社区无异常”/),
  ])
  expect(await play.say('高远', 'private', '更正：社区周报：澄园社区无异常')).toEqual([
    expect.stringMatching(/^高远: R3 已记：澄园社区 3月16日 零报告。[^]*#1 已注明更正/),
  ])
  expect(await latest('own')).toEqual(['chengyuan zero'])
})

test('of several the unit must be named; a resident and a colleague report nothing', async () => {
  const units = [...sample.units, liuan]
  const people = sample.people.map((person) =>
    person.id === 'gao-yuan'
      ? { ...person, roles: [...person.roles, { role: 'official' as const, unit: 'liuan' }] }
      : person,
  )
  await open(rule('own', '社区周报', { reporters: 'community', ...weekly }), { units, people })
  const asked = ['高远: 是哪一个？（澄园社区、柳岸社区）10 分钟内回名称即可。']
  expect(await play.say('高远', 'private', '社区周报：今日无异常')).toEqual(asked)
  expect(await latest('own')).toEqual([])
  expect(await play.say('高远', 'private', '柳岸')).toEqual([
    expect.stringContaining('R1 已记：柳岸社区 3月16日 零报告'),
  ])
  await play.say('李明', 'staff', '社区周报：澄园社区今日无异常')
  const said = await play.say('高远', 'private', '社区周报：东门路灯不亮')
  expect(said.join('\n')).toContain('“社区周报”没有记：没有写明是澄园社区、柳岸社区中的哪一个的。')
  expect(await play.say('高远', 'private', '是澄园的')).toEqual(['高远: #1 已补充：澄园社区。'])
  expect(await latest('own')).toEqual(['chengyuan incident 1', 'liuan zero'])
  await play.say('高远', 'private', '社区周报：1号网格西门井盖缺失')
  expect(await latest('own')).toEqual(['chengyuan incident 2', 'liuan zero'])
  await play.say('王大妈', 'residents-east', '@小助手 社区周报：澄园社区今日无异常')
  expect(await latest('own')).toEqual(['chengyuan incident 2', 'liuan zero'])
})

const liuan = { id: 'liuan', name: '柳岸社区', kind: 'community' as const, parent: 'qinghe' }

test('a report that names another is nobody’s: its sender is told, and what happened is an incident all the same', async () => {
  const mine = rule('own', '社区周报', { reporters: 'community', ...weekly })
  const people = rule('people', '巡查零报告', { reporters: ['li-ming'] })
  await open(mine, { units: [...sample.units, liuan], regimes: [plain, mine, people] })
  const told = async (who: string, text: string) => (await play.say(who, 'private', text)).join('\n')
  expect(await told('高远', '社区周报：柳岸社区今日无异常')).toContain('柳岸社区不在您名下，未记。')
  expect(await told('高远', '社区周报：南桥社区今日无异常')).toContain(
    '“南桥社区”不归您报，没有记入。请写清是哪一个，如“社区周报：澄园社区今日无异常”。',
  )
  expect(await told('高远', '社区周报：除1号网格外今日无异常')).toContain(
    '除去了一部分，没有记入。全部无异常请发“社区周报：澄园社区今日无异常”，有情况请直接说。',
  )
  expect(await told('高远', '更正：社区周报：除1号网格外无异常')).toContain('除去了一部分，没有记入。')
  expect(await told('高远', '社区周报：1号网格今日无异常')).toContain('1号网格不单独报“社区周报”，没有记入。')
  expect(await told('高远', '社区周报：柳岸社区昨天无异常，补报')).toContain('柳岸社区不在您名下，未记。')
  expect(await told('高远', '社区周报：柳岸社区东门路灯不亮')).toMatch(
    /高远: #1 [^]*“社区周报”没有记：没有写明是澄园社区的。/,
  )
  for (const name of ['王芳', '罗小满', '小罗'])
    expect(await told('李明', `巡查零报告：${name}今日无异常`)).toMatch(/未记|没有记入/)
  expect([...(await latest('own')), ...(await latest('people'))]).toEqual([])
  expect(await told('李明', '巡查零报告：李明今日无异常')).toContain('已记：李明 3月16日 零报告')
})

test.each([
  ['of another', '社区周报：柳岸社区今日无异常'],
  ['of one that nobody knows', '社区周报：南桥社区今日无异常'],
  ['of a part', '社区周报：除1号网格外今日无异常'],
])('a zero that is edited into one %s stands no more', async (_, text) => {
  const mine = rule('own', '社区周报', { reporters: 'community', ...weekly })
  await open(mine, { units: [...sample.units, liuan] })
  await play.happen('高远', 'private', { kind: 'new', text: '社区周报：今日无异常', messageId: 'm1' })
  expect(await latest('own')).toEqual(['chengyuan zero'])
  const said = await play.happen('高远', 'private', { kind: 'edited', text, messageId: 'm1' })
  expect(said.join()).toContain('R2 已记：澄园社区 3月16日 撤回，现为未报')
  expect(await latest('own')).toEqual(['chengyuan withdrawn'])
})

test('before it opens, and for yesterday', async () => {
  play = await openPlay({
    start: '2026-03-17 05:00',
    community: { reminders: [], regimes: [plain, rule('own', '社区周报', { reporters: 'community' })] },
  })
  const [early = ''] = await play.say('高远', 'private', '社区周报：澄园社区今日无异常')
  const sentence = /请发“([^”]+)”/.exec(early)?.[1] ?? early
  expect(await play.say('高远', 'private', sentence)).toEqual([
    expect.stringContaining('已记：澄园社区 3月16日 零报告（迟报）'),
  ])
  expect(await latest('own')).toEqual(['chengyuan zero'])
  await play.say('高远', 'private', '社区周报：昨天1号网格东门路灯不亮，补报')
  expect(await latest('own')).toEqual(['chengyuan incident 1'])
})

test('an incident that only speaks of a community is of no grid, and of no regime that is not named', async () => {
  await open(rule('own', '社区周报', { reporters: 'community', ...weekly }))
  await play.say('高远', 'staff', '澄园社区东门路灯不亮')
  expect(await latest('own')).toEqual([])
  await play.say('高远', 'staff', '社区周报：澄园社区西门井盖缺失')
  const found = await play.rehearsal.store.read((tx) => tx.incidents.search({}))
  expect(found.map(({ gridId }) => gridId)).toEqual([undefined, undefined])
  expect(await latest('own')).toEqual(['chengyuan incident 2'])
})
