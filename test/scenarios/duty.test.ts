// Duties from plans: imported, proposed, gone through in private, confirmed, reminded; a secret one never in a group.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { importFile } from '../../src/app/plan/plan-import.ts'
import type { Person } from '../../src/domain/roster/roster.ts'
import { openPlay, type Play } from '../harness/play.ts'

const plan = `柳溪社区充电安全管理制度
一、各网格每月5日前将上月充电棚台账报送社区办公室，逾期未报的在例会上通报。
二、社区定期组织消防演练。
三、督查组每季度暗访一次充电棚。
四、隐患清单于20xx年xx月xx日前报送社区办公室。
`

let folder: string
let play: Play
let minute: number
let told: string[]
beforeEach(async () => {
  minute = 0
  folder = mkdtempSync(join(tmpdir(), 'duties-'))
  play = await open('2026-03-16 10:00')
  await imported(plan)
  await play.at('10:10', 1)
  minute = 10
  told = play.heard()
})
afterEach(async () => {
  await play.close()
  rmSync(folder, { recursive: true })
})

const inspector: Person = {
  id: 'he-qing',
  name: '何青',
  roles: [{ role: 'inspector', unit: 'chengyuan' }],
  accounts: [{ channel: 'console', id: 'he-qing' }],
}

function open(start: string, databaseUrl?: string, inspectors = [inspector]): Promise<Play> {
  const { people } = readCommunity(sampleCommunity)
  const community = { regimes: [], reminders: [], people: [...people, ...inspectors] }
  return openPlay({ start, community, ...(databaseUrl && { databaseUrl }) })
}

const path = () => join(folder, '充电安全.txt')

async function imported(text: string): Promise<void> {
  writeFileSync(path(), text)
  await importFile(play.rehearsal.store, path())
  minute += 1
  await play.at(`10:${String(minute).padStart(2, '0')}`)
}

/** Numbers of the proposals, by a word in their sentence. */
async function numberOf(word: string): Promise<number> {
  const duties = await play.rehearsal.store.transact((tx) => tx.duties.all())
  return duties.findLast(({ proposal }) => proposal.quote.includes(word))!.id
}

test('on the day of a leave its stand-in is reminded, not who is away', async () => {
  const id = await numberOf('台账')
  await play.say('高远', 'private', `D${id} 确认 2026 1号网格 网格员 提前3天`)
  await play.at('2026-04-02 08:00', 24 * 60)
  await play.say('高远', 'private', '李明今天请假，王芳代')
  await play.at('09:00')
  const reminded = play.heard().filter((line) => line.includes('职责提醒'))
  expect(reminded).toEqual([expect.stringMatching(/^王芳: 【职责提醒】/)])
})

test('an official goes through the cards, confirms one, and its people are reminded privately, once', async () => {
  const [card] = await play.say('高远', 'private', '职责')
  expect(card).toMatch(/^高远: 职责 D\d+（待审，另有\d+条待审）/u)
  expect(
    play.rehearsal.heard
      .at(-1)
      ?.buttons?.flat()
      .map(({ label }) => label),
  ).toEqual(['确认', '本地规定', '保密', '不是我们的', '已过期'])
  const id = await numberOf('台账')
  expect(await play.say('高远', 'private', `D${id} 确认 2026 澄园社区`)).toEqual([
    `高远: 还缺：提醒谁（网格员、干部、督查员）、提前几天（如 提前3天、当天）。\n确认请发：D${id} 确认 年份 单位 网格员或干部或督查员 提前3天`,
  ])
  expect(await play.say('高远', 'private', `D${id} 确认 2026 1号网格 网格员 提前3天`)).toEqual([
    `高远: 已确认 D${id}：2026年，1号网格网格员，提前3天提醒。最近到期日：4月5日。`,
  ])
  await play.at('2026-04-02 08:29', 24 * 60)
  expect(play.heard()).toEqual([])
  await play.at('09:00')
  const [reminder, ...others] = play.heard()
  expect(others).toEqual([])
  expect(reminder).toContain(`李明: 【职责提醒】\nD${id} 4月5日：将上月充电棚台账报送社区办公室`)
  expect(reminder).toContain('每月5日前将上月充电棚台账报送社区办公室')
  await play.at('2026-04-03 09:00', 240)
  expect(play.heard()).toEqual([])
  expect(await play.say('高远', 'private', '职责 四月')).toEqual([
    expect.stringContaining(`2026年4月职责\n4月5日 D${id} 将上月充电棚台账报送社区办公室`),
  ])
  const file = async (words: string) => {
    await play.say('高远', 'private', words)
    return play.rehearsal.heard.at(-1)?.file
  }
  const ics = await file('职责 四月 日历文件')
  expect(ics?.name).toBe('2026年4月职责.ics')
  expect(new TextDecoder().decode(ics?.bytes)).toContain('DTSTART;VALUE=DATE:20260405')
  expect((await file('职责 四月 表格'))?.name).toBe('2026年4月职责.xlsx')
  expect((await file('职责 五月 ICS'))?.name).toBe('2026年5月职责.ics')
  expect((await play.say('何青', 'private', '职责 2027年1月 表格'))[0]).toBe(
    '何青: 2027年1月没有已确认的职责。',
  )
})

test('a secret inspection is seen and confirmed by inspectors alone, and never stands in a group', async () => {
  await play.say('高远', 'private', '职责')
  const id = await numberOf('暗访')
  expect(await play.say('高远', 'private', `D${id}`)).toEqual([
    `高远: 没有职责 D${id}。发“职责”看下一条待审的。`,
  ])
  expect(await play.say('何青', 'private', `D${id} 确认 2026 1号网格 网格员 提前3天`)).toEqual([
    `何青: D${id} 是保密检查，只能提醒督查员，不在群里出现。`,
  ])
  expect(await play.say('何青', 'staff', `D${id}`)).toEqual(['staff: 职责请在私聊里看和定。'])
  const [done] = await play.say('何青', 'private', `D${id} 确认 2026 澄园社区 督查员 提前5天`)
  expect(done).toContain(`已确认 D${id}`)
  await play.at('2026-03-26 09:00', 12 * 60)
  const said = play.heard()
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^何青: 【职责提醒】/u)
  expect(await play.say('高远', 'private', '职责 三月')).not.toEqual([expect.stringContaining('暗访')])
})

test('a secret one whose inspector is gone is told to its owner, without its words', async () => {
  const id = await numberOf('暗访')
  await play.say('何青', 'private', `D${id} 确认 2026 澄园社区 督查员 提前5天`)
  await play.rehearsal.store.transact(async (tx) => {
    const roster = await tx.roster.load()
    const toOfficial = (p: Person): Person =>
      p.id === 'he-qing' ? { ...p, roles: [{ role: 'official', unit: 'qinghe' }] } : p
    const people = roster.people.map(toOfficial)
    await tx.roster.declare({ ...roster, people }, new Date('2026-03-17T00:00:00Z'))
  })
  await play.at('2026-03-26 09:00', 12 * 60)
  const said = play.heard()
  expect(said).toEqual([
    expect.stringMatching(
      /^何青: 【职责提醒】D\d+（1月1日至3月31日）没有能收到提醒的督查员，没有提醒到任何人/,
    ),
  ])
  expect(said.join()).not.toContain('暗访')
})

test('a vague one needs a local rule, a masked one a date, and both say so later', async () => {
  await play.say('高远', 'private', '职责')
  const vague = await numberOf('演练')
  const masked = await numberOf('清单')
  const rest = '2026 澄园社区 干部 提前1天'
  expect((await play.say('高远', 'private', `D${vague} 确认 ${rest}`))[0]).toContain('请给出本地规定')
  expect((await play.say('高远', 'private', `D${masked} 确认 ${rest}`))[0]).toContain('请补上')
  expect((await play.say('高远', 'private', `D${masked} 确认 ${rest} 日期：2月30日前`))[0]).toContain(
    '那一年没有“2月30日前”这一天',
  )
  expect((await play.say('高远', 'private', `D${vague} 本地规定 下周八 ${rest}`))[0]).toContain(
    '看不懂时间“下周八”',
  )
  expect((await play.say('高远', 'private', `D${vague} 本地规定 每月20日 ${rest}`))[0]).toContain(
    '本地规定：每月20日。最近到期日：3月20日',
  )
  expect((await play.say('高远', 'private', `D${masked} 确认 ${rest} 日期：3月20日前`))[0]).toContain(
    '日期由确认人补：3月20日前',
  )
  await play.at('2026-03-19 08:30', 12 * 60)
  const [reminder, ...others] = play.heard()
  expect(others).toEqual([])
  expect(reminder).toContain('本地规定：每月20日；原文“二、社区定期组织消防演练。”')
  expect(reminder).toContain(`D${masked} 3月20日`)
})

test('a decision outlives a new import; a changed sentence comes back for review', async () => {
  await play.say('高远', 'private', '职责')
  const id = await numberOf('台账')
  await play.say('高远', 'private', `D${id} 确认 2026 1号网格 网格员 提前3天`)
  await imported(`\n前面多了一行。\n${plan}`)
  expect((await play.say('高远', 'private', `D${id}`))[0]).toContain('（已确认')
  await imported(plan.replace('每月5日前', '每月8日前'))
  const [card] = await play.say('高远', 'private', '职责')
  expect(card).toContain(`原文有改动：此前 D${id}（已确认）是“一、各网格每月5日前`)
  expect((await play.say('高远', 'private', `D${id}`))[0]).toContain('现有方案里已没有这句话')
  const changed = /D\d+/u.exec(card ?? '')?.[0]
  await play.say('高远', 'private', `${changed} 确认 2026 1号网格 网格员 提前3天`)
  const [month] = await play.say('高远', 'private', '职责 四月')
  expect(month).toContain(`4月8日 ${changed} `)
  expect(month).not.toContain(`D${id} `)
})

test('buttons do what the words do, and residents are told nothing', async () => {
  await play.say('高远', 'private', '职责')
  const buttons = play.rehearsal.heard.at(-1)?.buttons?.flat() ?? []
  const press = async (label: string) =>
    play.press('高远', 'private', buttons.find((button) => button.label === label)!.token)
  expect((await press('确认'))[0]).toMatch(/^高远: 确认请发：D\d+ 确认 年份 单位/u)
  expect((await press('不是我们的'))[0]).toMatch(/^高远: D\d+ 已记为不是我们的，不会提醒。\n\n职责 D/u)
  expect(await play.press('李明', 'private', buttons[3]!.token)).toEqual([])
  expect(await play.say('路人', 'residents-east', '职责')).toEqual([])
})

describe('who may decide new proposals hears of them', () => {
  const invited = (count: number) =>
    `【职责】新导入的方案里读到 ${count} 条有时间要求的职责，还没有人审。私聊发“职责”可以逐条看；确认了才会提醒，不是我们的可以排除。`
  const byWord = (lines: readonly string[]) => lines.toSorted((a, b) => (a < b ? 1 : -1))

  test('once, in private, each of those he may see; inspectors of the secret ones', () => {
    expect(byWord(told)).toEqual([`高远: ${invited(3)}`, `何青: ${invited(1)}`])
  })

  test('two imports within minutes are one message; a restart and the same text again are none', async () => {
    await play.close()
    const databaseUrl = `file:${join(folder, 'restarted.db')}`
    play = await open('2026-03-16 10:10', databaseUrl)
    await imported(plan)
    await imported(`${plan.replace('每月5日前', '每月8日前')}五、每年6月30日前组织一次电工培训。\n`)
    await play.at('10:30', 1)
    expect(byWord(play.heard())).toEqual([`高远: ${invited(4)}`, `何青: ${invited(1)}`])
    await play.close()
    play = await open('2026-03-16 10:31', databaseUrl)
    minute = 31
    await imported(`\n${plan.replace('每月5日前', '每月8日前')}五、每年6月30日前组织一次电工培训。\n`)
    await play.at('12:00', 1)
    expect(play.heard()).toEqual([])
  })

  test('where nobody is an inspector, the officials hear that there are secret ones, and no more', async () => {
    await play.close()
    play = await open('2026-03-16 10:10', `file:${join(folder, 'no-inspector.db')}`, [])
    await imported(plan)
    await play.at('10:30', 1)
    const [told, ...others] = play.heard()
    expect(others).toEqual([])
    expect(told).toContain('有 1 条保密检查，只有督查员能看，现在没有登记的督查员')
    expect(told).not.toContain('暗访')
  })

  test('not of what was decided meanwhile, and at night in the morning', async () => {
    await play.at('22:00', 60)
    play.heard()
    writeFileSync(path(), `${plan}五、每年6月30日前组织一次电工培训。\n六、每年7月31日前更换一次灭火器。\n`)
    await importFile(play.rehearsal.store, path())
    await play.at('22:30')
    await play.say('高远', 'private', '职责')
    await play.say('高远', 'private', `D${await numberOf('灭火器')} 不是我们的`)
    await play.at('2026-03-17 06:50', 60)
    expect(play.heard()).toEqual([])
    await play.at('07:01', 1)
    expect(play.heard()).toEqual([`高远: ${invited(1)}`])
  })
})
