// Reads the rows of a workbook: one line a row that holds anything, cited by sheet and row.
import { readWorkbook, type ReadSheet } from '../../lib/workbook.ts'
import type { PlacedLine, Read } from './document-formats.ts'
import { officeFile } from './office-file.ts'

export async function linesOfWorkbook(bytes: Uint8Array): Promise<Read> {
  const file = officeFile(bytes, 'xlsx')
  if (typeof file === 'string') return file
  const sheets = await readWorkbook(file)
  return typeof sheets === 'string' ? sheets : sheets.flatMap(linesOfSheet)
}

function linesOfSheet(sheet: ReadSheet): PlacedLine[] {
  const rows = sheet.rows.map((row) => [...row])
  for (const { startRow, startCol, endRow } of sheet.merges) {
    // What stands once beside several rows is said of each; what lies across columns is said once.
    const value = rows[startRow]?.[startCol]
    const last = Math.min(endRow, rows.length - 1)
    for (let row = startRow + 1; row <= last; row++) (rows[row] ??= [])[startCol] = value ?? null
  }
  return rows.flatMap((row, i) => {
    const shown = row.map((value, column) =>
      typeof value === 'number' && sheet.isPercent(i, column) ? `${plain(value * 100)}%` : cellText(value),
    )
    const text = shown.filter(Boolean).join('\u3000')
    return text ? [{ text, place: `工作表“${sheet.name}”第${i + 1}行` }] : []
  })
}

function cellText(value: ReadSheet['rows'][number][number] | undefined): string {
  if (value === undefined || value === null) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'number') return plain(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return value.replaceAll(/\s*\n\s*/gu, ' ').trim()
}

/** 0.1 + 0.2 is shown as 0.3, as a spreadsheet program does. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)))
}

/** Cells hold the clock time as if it were UTC; a time without a day counts from 1899. */
function dateText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().slice(0, 16).split('T')
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  if (Number(year) < 1900) return time
  return `${year}年${month}月${dayOfMonth}日${time === '00:00' ? '' : ` ${time}`}`
}
