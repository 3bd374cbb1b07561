import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/knowledge/document/document.ts'
import { unpackXml } from '../../../src/lib/archive.ts'
import { docxOf, zipOf } from '../../fixtures/files.ts'

const read = async (sheets: Parameters<typeof writeXlsx>[0]['sheets']) =>
  readDocument('表.xlsx', await writeXlsx({ sheets }))

test('rows are lines, cited by sheet and row; empty rows and empty sheets leave none', async () => {
  const rows = [
    ['网格', '负责人', '每周次数'],
    [],
    ['东一', '罗青', 2],
    [null, null, null],
    ['东二', ' 何\n山 ', 0.1 + 0.2],
  ]
  const sheets = [{ name: '名册', rows }, { name: '空' }, { name: '奖励', rows: [[], ['每条 20 元', true]] }]
  expect(await read(sheets)).toEqual({
    name: '表.xlsx',
    lines: [
      '网格\u3000负责人\u3000每周次数',
      '东一\u3000罗青\u30002',
      '东二\u3000何 山\u30000.3',
      '每条 20 元\u3000是',
    ],
    places: ['工作表“名册”第1行', '工作表“名册”第3行', '工作表“名册”第5行', '工作表“奖励”第2行'],
  })
})

test('what stands once beside several rows is said of each, what lies across columns once', async () => {
  const rows = [
    ['责任分工', null, null],
    ['环卫所', '清运', '每日'],
    [null, '保洁', '每周'],
  ]
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
    { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
  ]
  expect(await read([{ name: '一', rows, merges }])).toMatchObject({
    lines: ['责任分工', '环卫所\u3000清运\u3000每日', '环卫所\u3000保洁\u3000每周'],
  })
})

test('dates and times read as they are shown', async () => {
  const rows = [[new Date(Date.UTC(2026, 2, 6)), new Date(Date.UTC(2026, 2, 6, 17, 30))]]
  expect(await read([{ name: '一', rows }])).toMatchObject({
    lines: ['2026年3月6日\u30002026年3月6日 17:30'],
  })
})

test('a share reads as it is shown', async () => {
  const cells = new Map([['0,1', { style: { numFmt: '0.0%' } }]])
  expect(await read([{ name: '一', rows: [['扣减', 0.07, 0.07]], cells }])).toMatchObject({
    lines: ['扣减\u30007%\u30000.07'],
  })
})

describe('what unpacks to too much is refused before a reader sees it', () => {
  test('a document of tens of thousands of paragraphs', async () => {
    const bomb = docxOf(Array.from({ length: 60_000 }, () => '段'))
    expect(await readDocument('大.docx', bomb)).toEqual({ name: '大.docx', why: 'too-large' })
  })

  test('bytes, tags and files are counted while unpacking', () => {
    const archive = zipOf({ 'a.xml': '<a>text</a>', 'b.xml': '<b/>', 'photo.jpg': 'x'.repeat(500) })
    expect(unpackXml(archive, { bytes: 14, tags: 9 })).toBe('too-large')
    expect(unpackXml(archive, { bytes: 99, tags: 2 })).toBe('too-large')
    const files = unpackXml(archive, { bytes: 15, tags: 3 })
    expect(Object.keys(files)).toEqual(['a.xml', 'b.xml'])
  })

  test('two cells at the far corners of a sheet', async () => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`
    expect(await readDocument('宽.xlsx', await withSheet(sheet))).toEqual({
      name: '宽.xlsx',
      why: 'too-large',
    })
  })
})

test('a workbook behind a password is told from a damaged one', async () => {
  const sheets = [{ name: '一', rows: [['密']] }]
  const locked = await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 1 } })
  expect(await readDocument('锁.xlsx', locked)).toEqual({ name: '锁.xlsx', why: 'encrypted' })
  const cut = (await writeXlsx({ sheets })).subarray(0, 900)
  expect(await readDocument('断.xlsx', cut)).toEqual({ name: '断.xlsx', why: 'damaged' })
  expect(await readDocument('空.xlsx', await writeXlsx({ sheets: [{ name: '一' }] }))).toEqual({
    name: '空.xlsx',
    why: 'empty',
  })
})

/** A workbook whose only sheet is this XML. */
async function withSheet(xml: string): Promise<Uint8Array> {
  const files = unpackXml(await writeXlsx({ sheets: [{ name: '一', rows: [['x']] }] }), {
    bytes: 1e6,
    tags: 1e5,
  })
  if (typeof files === 'string') throw new Error(files)
  const texts = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])
  return zipOf({ ...Object.fromEntries(texts), 'xl/worksheets/sheet1.xml': xml })
}
