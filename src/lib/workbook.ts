// Spreadsheets: rows of cells to XLSX bytes and back; the library loads when first used.
import { xmlText } from './xml-text.ts'
import type { CellValue, MergeRange, WriteSheet } from 'hucre/xlsx'

export interface SheetOfRows {
  readonly name: string
  readonly rows: readonly (readonly (string | number)[])[]
  /** The first row stays in view and is set in bold. */
  readonly headed: boolean
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
}

/** The same sheets give the same bytes. */
export async function writeWorkbook(sheets: readonly SheetOfRows[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  const names = new Set<string>()
  const epoch = new Date(0)
  return writeXlsx({
    sheets: sheets.map((sheet) => toSheet(sheet, uniqueName(sheet.name, names))),
    properties: { created: epoch, modified: epoch },
  })
}

function toSheet({ rows, headed, widths }: SheetOfRows, name: string): WriteSheet {
  const bold = { style: { font: { bold: true } } }
  const heads = headed ? (rows[0] ?? []).map((_, column) => [`0,${column}`, bold] as const) : []
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? xmlText(cell) : cell))),
    columns: widths.map((width) => ({ width })),
    cells: new Map(heads),
    ...(headed ? { freezePane: { rows: 1 } } : {}),
  }
}

/** Excel refuses more than 31 characters, these signs, and the same name twice. */
function uniqueName(name: string, taken: Set<string>): string {
  const plain = name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 28) || 'Sheet'
  let unique = plain
  for (let i = 2; taken.has(unique); i++) unique = `${plain}_${i}`
  taken.add(unique)
  return unique
}

export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly merges: readonly MergeRange[]
  /** Whether a number is shown as a share of a hundred. */
  isPercent(row: number, column: number): boolean
}

/** `too-large`: two cells far apart span a sheet that nobody can hold. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<readonly ReadSheet[] | 'too-large' | 'damaged'> {
  const { readXlsx } = await import('hucre/xlsx')
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true })
    return sheets.map(({ name, rows, merges = [], cells }) => ({
      name,
      rows,
      merges,
      isPercent: (row, column) => cells?.get(`${row},${column}`)?.style?.numFmt?.includes('%') ?? false,
    }))
  } catch (error) {
    // Whatever is no workbook ends in an error of the library; only the one of a limit says more.
    return error instanceof Error && error.message.includes('limit') ? 'too-large' : 'damaged'
  }
}
