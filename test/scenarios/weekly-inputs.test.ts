// Weekly papers that are made of others, a check that grows denser while a hazard is open, and what goes wrong around a regime.
import { afterEach, expect, test } from 'vitest'
import type { Community } from '../../src/domain/community/community.ts'
import { regimeSchema } from '../../src/domain/report/regime-schema.ts'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
afterEach(() => play.close())

const official = (id: string, name: string, unit: string) => ({
  id,
  name,
  roles: [{ role: 'official' as const, unit }],
  accounts: [{ channel: 'console' as const, id }],
})
const staffChat = { channel: 'console' as const, audience: 'staff' as const }
const county: Pick<Community, 'units' | 'people' | 'chats' | 'reminders'> = {
  units: [
    { id: 'yun', name: '云山县', kind: 'county' },
    { id: 'he', name: '河口镇', kind: 'town', parent: 'yun' },
    { id: 'lin', name: '林前镇', kind: 'town', parent: 'yun' },
    { id: 'grid-1', name: '1号网格', kind: 'grid', parent: 'he' },
    { id: 'grid-2', name: '2号网格', kind: 'grid', parent: 'lin' },
  ],
  people: [
    official('ji', '纪文', 'yun'),
    official('tao', '陶然', 'he'),
    official('lan', '林岚', 'lin'),
    {
      id: 'li',
      name: '李明',
      roles: [{ role: 'grid', unit: 'grid-1' }],
      accounts: [{ channel: 'console', id: 'li' }],
    },
    { id: 'wu', name: '吴岳', roles: [{ role: 'grid', unit: 'grid-2' }], accounts: [] },
  ],
  chats: [{ id: 'county', title: '县工作群', unit: 'yun', chat: 'county', ...staffChat }],
  reminders: [],
}
const regime = (changes: object) =>
  regimeSchema.parse({ id: 'zero', name: '零报告', unit: 'yun', opens: '06:00', remindAt: [], ...changes })

test('each town confirms its own week on Monday morning; the county’s paper says who has not, and waits for nobody', async () => {
  const weekly = { at: '15:00', to: ['county'], inputs: { kind: 'town', at: '10:00' } }
  const regimes = [regime({ papers: { weekly } })]
  play = await openPlay({ start: '2026-03-15 07:00', community: { ...county, regimes } })
  await play.say('李明', 'private', '1号网格今日无异常')
  await play.at('17:00', 600)
  await play.at('2026-03-16 10:00', 1020)
  const cards = play.heard().filter((line) => line.includes('待审'))
  expect(cards).toEqual([
    expect.stringMatching(/^陶然: 【待审】B1.*[^]*应报 1 次：零报告 1/),
    expect.stringMatching(/^林岚: 【待审】B2.*[^]*应报 1 次：零报告 0，有事件 0，未报 1/),
  ])
  expect(await play.say('陶然', 'private', '批准 B1')).toEqual([
    expect.stringContaining('B1 已批准'),
    expect.stringMatching(/^county: 【零报告周小结】/),
  ])
  await play.at('15:00', 300)
  const [paper = ''] = play.heard().filter((line) => line.startsWith('county:'))
  expect(paper).toContain('应报 2 次：零报告 1，有事件 0，未报 1')
  expect(paper).toContain('各单位周小结：已确认：河口镇；未确认：林前镇，按现有记录列入。')
})

test('a monthly check is asked for weekly of a grid with an open hazard, and no longer once it is removed', async () => {
  const cadence = { cadence: { every: 'month', day: 28 }, whileOpen: { every: 'week', weekday: 1 } }
  const check = regime({ ...cadence, name: '安全检查', remindAt: ['16:00'], recipients: ['county'] })
  play = await openPlay({ start: '2026-03-15 20:00', community: { ...county, regimes: [check] } })
  await play.say('李明', 'private', '1号网格楼道堆满杂物堵塞消防通道')
  await play.at('2026-03-16 16:00', 20_000)
  expect(play.heard().filter((line) => line.includes('提醒】'))).toEqual([
    expect.stringMatching(/^李明: 【安全检查提醒】1号网格这一期还没有报/),
  ])
  await play.at('17:01', 61)
  expect(play.heard().filter((line) => line.includes('已截止'))).toEqual([
    expect.stringMatching(/^纪文: 【安全检查】3月16日 已截止，1 个网格未报：1号网格/),
  ])
  await play.say('李明', 'private', '#1 已处理')
  await play.say('陶然', 'private', '#1 核实')
  play.heard()
  await play.at('2026-03-23 17:01', 20_000)
  expect(play.heard().filter((line) => /提醒】|已截止/.test(line))).toEqual([])
})

test('a reporter who cannot be written to is told of, and the others go on; a group that is gone is told to the official', async () => {
  const regimes = [regime({ recipients: ['county'], remindAt: ['16:00'] })]
  play = await openPlay({ start: '2026-03-16 07:59', community: { ...county, regimes } })
  await play.at('08:00')
  expect(play.heard()).toEqual([
    '纪文: 【零报告】2号网格的网格员还没有登记账号，提醒发不到本人。请用 gridkeeper invite 给他们邀请码。',
  ])
  await play.at('16:00', 480)
  expect(play.heard().map((line) => line.split('】')[0])).toEqual(['李明: 【零报告提醒'])
  await play.at('17:01', 61)
  play.rehearsal.refuse('county', 'Forbidden: bot was kicked from the group chat')
  await play.at('2026-03-17 09:00', 960)
  expect(play.heard().filter((line) => line.includes('没有送到'))).toEqual([
    expect.stringMatching(/^纪文: M\d+ 没有送到县工作群：群已不在[^]*零报告日汇总/),
  ])
})

test('where the towns themselves report, each has its own to confirm, and incidents of their grids count', async () => {
  const weekly = { at: '15:00', to: ['county'], inputs: { kind: 'town', at: '10:00' } }
  const cadence = { every: 'week', weekday: 5 }
  const regimes = [regime({ reporters: 'town', cadence, papers: { weekly } })]
  play = await openPlay({ start: '2026-03-12 07:00', community: { ...county, regimes } })
  await play.say('李明', 'private', '1号网格东门下水道堵了')
  await play.at('2026-03-16 10:00', 600)
  const cards = play.heard().filter((line) => line.includes('【待审】'))
  expect(cards).toEqual([
    expect.stringMatching(/^陶然: [^]*应报 1 次[^]*新报事件 1 件/),
    expect.stringMatching(/^林岚: [^]*应报 1 次[^]*新报事件 0 件/),
  ])
  await play.at('15:00', 300)
  expect(play.heard()).toContainEqual(expect.stringMatching(/^county: [^]*应报 2 次[^]*新报事件 1 件/))
})
