import { inflateSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { printedFormats } from '../../src/domain/paper/press.ts'
import { readDocument } from '../../src/knowledge/document/document.ts'
import { readWorkbook } from '../../src/lib/workbook.ts'
import { press } from '../../src/press/index.ts'
import { drawPicture } from '../../src/press/picture.ts'
import { monthlyPaper } from './sample-paper.ts'

test.each(printedFormats)('the same paper gives the same %s, whatever the clock says', async (format) => {
  const first = await press.print(monthlyPaper(), format)
  vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z'), toFake: ['Date'] })
  try {
    const second = await press.print(monthlyPaper(), format)
    expect(Buffer.compare(first, second)).toBe(0)
    const other = await press.print(monthlyPaper({ pending: false }), format)
    expect(Buffer.compare(first, other)).not.toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('a document holds title, recipients, body, annexes, date and copies, in the order of official papers', async () => {
  const paper = monthlyPaper()
  const read = await readDocument('paper.docx', await press.print(paper, 'docx'))
  const lines = 'lines' in read ? read.lines : []
  const at = (text: string) => lines.findIndex((line) => line.includes(text))
  const order = [
    '河西社区零报告月通报',
    '（待审）',
    '县委办公室、县政府办公室：',
    paper.paragraphs[0]!,
    '附表：1. 每日统计；2. 各网格统计（次）；3. 事件',
    '2026年3月17日',
    '附表 1　每日统计',
    '附表 3　事件',
    '抄送：监察局。',
  ].map(at)
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(lines.join('\n')).toContain('3号<网格>&"甲"')
})

test('a workbook holds the text, every annex, every grid and day, and what each figure counts', async () => {
  const paper = monthlyPaper()
  const sheets = await readWorkbook(await press.print(paper, 'xlsx'))
  if (typeof sheets === 'string') throw new Error(sheets)
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    '正文',
    '每日统计',
    '各网格统计（次）',
    '事件',
    '更正和补报',
    '逐日明细',
    '依据',
  ])
  const rows = (name: string) => sheets.find((sheet) => sheet.name === name)!.rows
  expect(rows('逐日明细')).toHaveLength(1 + 31 * 3)
  expect(rows('事件')[2]).toContain('北门：=1+1 井盖松动')
  const total = (column: number) =>
    rows('每日统计')
      .slice(1)
      .reduce((sum, row) => sum + Number(row[column]), 0)
  for (const [label, count] of rows('依据').slice(1, 7)) {
    expect([label, count]).toEqual([label, total(rows('每日统计')[0]!.indexOf(label!))])
  }
})

describe('the picture', () => {
  test('draws the glyphs of the names on a machine without fonts', async () => {
    const pixels = async (name: string) => {
      const paper = monthlyPaper()
      const rows = [{ name, cells: [] }]
      return pixelsOf(await press.print({ ...paper, chart: { days: ['2026-03-01'], rows } }, 'png'))
    }
    const [tower, lane, none] = [await pixels('塔楼'), await pixels('里弄'), await pixels('')]
    expect(tower).not.toEqual(none)
    // Were the glyphs missing, both names would be the same two boxes.
    expect(tower).not.toEqual(lane)
  })

  test('draws many grids as bands of neighbours', () => {
    const paper = monthlyPaper()
    const [row] = paper.chart.rows
    const rows = Array.from({ length: 5000 }, (_, i) => ({ ...row!, name: `${i + 1}号` }))
    const svg = drawPicture({ ...paper, chart: { ...paper.chart, rows } })
    expect(svg).toContain('126号等125个')
    expect(Number(/height="(\d+)"/.exec(svg)![1])).toBeLessThan(1500)
  })

  test('of one day, of a year and of none is drawn as well', async () => {
    for (const days of [1, 365, 0]) {
      const { chart, ...paper } = monthlyPaper()
      const [row] = chart.rows
      const cells = Array.from({ length: days }, () => row!.cells[0])
      const dates = cells.map((_, i) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10))
      const drawn = press.print({ ...paper, chart: { days: dates, rows: [{ name: '甲', cells }] } }, 'png')
      expect((await drawn).subarray(1, 4)).toEqual(Buffer.from('PNG'))
    }
  })
})

/** The raw scan lines of a PNG. */
function pixelsOf(png: Uint8Array): string {
  const bytes = Buffer.from(png)
  const data: Buffer[] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  }
  return inflateSync(Buffer.concat(data)).toString('base64')
}
