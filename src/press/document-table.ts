// An annex of a document: a heading on a new page and a table whose head repeats on each page.
import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Cell, PaperTable } from '../domain/paper/paper.ts'
import { xmlText } from '../lib/xml-text.ts'
import { fonts, mm, points } from './document-measures.ts'

/** A longer annex is for the spreadsheet; the document says so. */
const mostRows = 300
const widthMm = 156

export function annex(table: PaperTable, number: number): (Paragraph | Table)[] {
  const { title, head, rows } = table
  const widths = columnWidths(table)
  const rest = rows.length - mostRows
  return [
    caption(`附表 ${number}　${title}`),
    new Table({
      width: { size: mm(widthMm), type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        row(head, { widths, isHead: true }),
        ...rows.slice(0, mostRows).map((cells) => row(cells, { widths, isHead: false })),
      ],
    }),
    ...(rest > 0 ? [new Paragraph({ children: [run(`另有 ${rest} 行见表格版（XLSX）。`, false)] })] : []),
  ]
}

function caption(text: string): Paragraph {
  const spacing = { after: 120 }
  const children = [new TextRun({ text: xmlText(text), font: fonts.heading, size: points(16) })]
  return new Paragraph({ pageBreakBefore: true, spacing, children })
}

function row(cells: readonly Cell[], { widths, isHead }: { widths: number[]; isHead: boolean }): TableRow {
  const children = cells.map(
    (cell, i) =>
      new TableCell({
        width: { size: widths[i] ?? mm(20), type: WidthType.DXA },
        children: [new Paragraph({ alignment: alignmentOf(cell, isHead), children: [run(cell, isHead)] })],
      }),
  )
  return new TableRow({ children, tableHeader: isHead, cantSplit: true })
}

function run(cell: Cell, isHead: boolean): TextRun {
  return new TextRun({
    text: xmlText(String(cell)),
    size: points(11),
    font: isHead ? fonts.heading : fonts.body,
  })
}

function alignmentOf(cell: Cell, isHead: boolean) {
  return isHead || typeof cell === 'number' || cell.length <= 12 ? AlignmentType.CENTER : AlignmentType.LEFT
}

/** By the longest text of a column, within bounds, so that a sentence gets the room that numbers leave. */
function columnWidths({ head, rows }: PaperTable): number[] {
  const longest = (i: number) => Math.max(...rows.slice(0, mostRows).map((r) => String(r[i] ?? '').length))
  const lengths = head.map((name, i) => 2 + Math.min(22, Math.max(4, name.length, longest(i))))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.map((length) => mm((widthMm * length) / total))
}
