// An official asks for papers in private and gets the files; the figures in them trace to what was reported.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readWorkbook } from '../../src/lib/workbook.ts'
import { openPlay, type Play } from '../harness/play.ts'

let play: Play
beforeEach(async () => {
  play = await openPlay({ start: '2026-03-16 07:00', community: { reminders: [] } })
})
afterEach(() => play.close())

const lastFile = () => play.rehearsal.heard.findLast((line) => line.file)?.file

test('a workbook whose every figure is the count of the rows it names', async () => {
  await play.say('李明', 'staff', '1号网格今日无异常')
  await play.say('王芳', 'staff', '2号网格门口路灯坏了，电话13812345678')
  await play.at('17:30')
  await play.say('赵磊', 'staff', '3号网格今日无异常')
  await play.at('2026-03-17 10:00', 60)
  const [said] = await play.say('高远', 'private', '导出昨天零报告 表格')
  expect(said).toContain('零报告日汇总（2026年3月16日）')
  const file = lastFile()
  expect(file?.name).toBe('零报告日汇总2026-03-16.xlsx')
  const sheets = await readWorkbook(file!.bytes)
  if (typeof sheets === 'string') throw new Error(sheets)
  const rows = (name: string) => sheets.find((sheet) => sheet.name === name)!.rows.slice(1)
  const reports = await play.rehearsal.store.transact((tx) => tx.reports.latest('zero', '2026-03-16'))
  const numbers = (kind: string) => reports.filter((r) => r.kind === kind).map((r) => `R${r.id}`)
  const figure = (label: string) => rows('依据').find(([name]) => name === label)
  for (const [label, kind] of [
    ['零报告', 'zero'],
    ['有事件', 'incident'],
  ] as const) {
    expect(figure(label)?.slice(1)).toEqual([numbers(kind).length, numbers(kind).join('、')])
    expect(
      rows('逐日明细')
        .filter((row) => row[2] === label)
        .map((row) => row[4]),
    ).toEqual(numbers(kind))
  }
  expect(figure('未报')?.[1]).toBe(rows('逐日明细').filter((row) => row[2] === '未报').length)
  expect(figure('迟报')?.slice(1)).toEqual([1, `R${reports.find((r) => r.late)!.id}`])
  expect(JSON.stringify(sheets)).not.toContain('13812345678')
})

test('once for each time it is asked, in the format that is asked for', async () => {
  await play.at('2026-03-18 10:00', 60)
  await play.say('高远', 'private', '导出昨天零报告')
  expect(lastFile()?.name).toBe('零报告日汇总2026-03-17.docx')
  await play.say('高远', 'private', '导出3月16日至3月17日 图片')
  expect(lastFile()?.name).toBe('零报告汇总2026-03-16至2026-03-17.png')
  const [text] = await play.say('高远', 'private', '导出昨天 文字')
  expect(text).toContain('应报 12 个网格：零报告 0，有事件 0，未报 12。')
  const asked = await play.rehearsal.store.transact((tx) => tx.exports.list(10))
  expect(asked.map(({ format, askedBy, unmasked }) => [format, askedBy, unmasked])).toEqual([
    ['text', 'gao-yuan', false],
    ['png', 'gao-yuan', false],
    ['docx', 'gao-yuan', false],
  ])
  expect(asked.every(({ doneAt, why }) => doneAt && why === undefined)).toBe(true)
})

test('is for officials, in private, of days that are over', async () => {
  expect(await play.say('李明', 'private', '导出昨天零报告')).toEqual(['李明: 导出由社区干部办理。'])
  expect(await play.say('高远', 'staff', '导出昨天零报告')).toEqual([expect.stringContaining('请私聊我')])
  expect(await play.say('高远', 'private', '导出今天零报告')).toEqual([expect.stringContaining('还没有过完')])
  expect(await play.say('高远', 'private', '导出2月30日零报告')).toEqual([
    expect.stringContaining('没有这个日期'),
  ])
  expect(play.refusals).toEqual(['records'])
})

test('what is changed after the paper was issued stands in the next one, with both numbers', async () => {
  await play.say('李明', 'staff', '1号网格今日无异常')
  await play.at('2026-03-17 09:00', 60)
  play.heard()
  await play.at('2026-03-17 10:00')
  await play.say('王芳', 'staff', '补报3月16日2号网格无异常')
  await play.say('李明', 'private', '撤回 R1')
  await play.at('2026-03-18 09:00', 60)
  const paper = play.heard().find((line) => line.includes('日汇总】3月17日'))
  expect(paper).toContain('上期以来更正和补报 2 条：')
  expect(paper).toContain('2号网格3月16日补报零报告（R2）')
  expect(paper).toContain('1号网格3月16日零报告改为未报（R1→R3）')
  await play.at('2026-03-19 09:00', 60)
  expect(play.heard().find((line) => line.includes('日汇总】3月18日'))).not.toContain('更正和补报')
})
