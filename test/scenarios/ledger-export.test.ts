// An official asks for the ledger in private and gets it as a file, masked, without tip-offs.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readWorkbook } from '../../src/lib/workbook.ts'
import { gatherLedger, type LedgerWish } from '../../src/flows/incident/gather-ledger.ts'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-31 20:00', community: { reminders: [], regimes: [] } })
})
afterEach(() => play.close())

const lastFile = () => play.rehearsal.heard.findLast((line) => line.file)?.file

test('the ledger is exported on its own: what he leads, with what still stands on it from before', async () => {
  await play.say('李明', 'staff', '1号网格东门下水道堵了，电话13812345678')
  await play.say('李明', 'staff', '#1 已处理')
  await play.say('张大爷', 'private', '我要匿名举报，3号网格5号楼有人私自囤烟花')
  await play.at('2026-04-01 09:00', 24 * 60)
  await play.say('王芳', 'staff', '2号网格6号楼门口路灯坏了')
  const [said] = await play.say('高远', 'private', '导出本月台账')
  expect(said).toBe(
    '高远: 事件台账（2026年4月1日）2 件，其中以前登记、还没有核实的 1 件。居民姓名和号码已遮盖，举报不在内。',
  )
  expect(lastFile()?.name).toBe('事件台账2026-04-01.xlsx')
  const sheets = await readWorkbook(lastFile()!.bytes)
  if (typeof sheets === 'string') throw new Error(sheets)
  expect(sheets[0]?.rows.slice(1).map(([number, state]) => [number, state])).toEqual([
    [1, '已办结'],
    [3, '已上报'],
  ])
  expect(JSON.stringify(sheets)).not.toMatch(/13812345678|烟花|张大爷/)
  expect((await play.say('高远', 'private', '导出上月台账 CSV'))[0]).toContain(
    '2026年3月1日至2026年3月31日）1 件。',
  )
  expect(lastFile()?.name).toBe('事件台账2026-03-01至2026-03-31.csv')
  expect(new TextDecoder().decode(lastFile()!.bytes)).toMatch(/^\S*编号,状态,[^]*\n1,已办结,/)
  expect(await play.say('高远', 'private', '导出2月30日台账')).toEqual([
    expect.stringContaining('没有这个日期'),
  ])
  expect(await play.say('高远', 'staff', '导出台账')).toEqual([expect.stringContaining('请私聊我')])
  expect(await play.say('李明', 'private', '导出台账')).toEqual(['李明: 导出由社区干部办理。'])
})

test('what somebody may not see counts for nothing in how many he gets', async () => {
  for (const fault of ['1号网格东门下水道堵了', '1号网格2号楼门口路灯坏了'])
    await play.say('李明', 'staff', fault)
  for (const told of ['3号网格5号楼有人私自囤烟花', '3号网格6号楼有人赌博'])
    await play.say('张大爷', 'private', `我要匿名举报，${told}`)
  await play.say('王芳', 'staff', '2号网格6号楼门口路灯坏了')
  const numbers = (wish: Partial<LedgerWish>) =>
    play.rehearsal.store.read(async (tx) =>
      (await gatherLedger(tx, { limit: 2, tipOffs: true, unmasked: true, ...wish })).map(
        ({ incident }) => incident.number,
      ),
    )
  expect(await numbers({})).toEqual([4, 5])
  expect(await numbers({ tipOffs: false })).toEqual([2, 5])
  expect(await numbers({ concerns: ({ gridId }) => gridId === 'grid-1' })).toEqual([1, 2])
  expect(await numbers({ tipOffs: false, numbers: [3, 5] })).toEqual([5])
})
