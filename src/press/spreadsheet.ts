// A paper as a workbook: the text, each annex, every grid and day, and what each figure counts.
import type { Cell, Paper, PaperTable } from '../domain/paper/paper.ts'
import { renderPeriodInFull } from '../domain/paper/paper-lines.ts'
import { renderSources } from '../domain/paper/figures.ts'
import { renderFullDay } from '../domain/time/local-day.ts'
import { writeWorkbook, type SheetOfRows } from '../lib/workbook.ts'

export function printWorkbook(paper: Paper): Promise<Uint8Array> {
  const tables = [...paper.tables, paper.records, traceTable(paper)]
  return writeWorkbook([front(paper), ...tables.map(sheet)])
}

function front(paper: Paper): SheetOfRows {
  const { issuer, title, pending, to, cc, issued } = paper
  const rows = [
    [`${issuer}${title}（${renderPeriodInFull(paper.period)}）${pending ? '（待审）' : ''}`],
    ...(to.length > 0 ? [[`主送：${to.join('、')}`]] : []),
    ...paper.paragraphs.map((text) => [text]),
    [`${issuer}　${renderFullDay(issued)}`],
    ...(cc.length > 0 ? [[`抄送：${cc.join('，')}`]] : []),
  ]
  return { name: '正文', rows, headed: true, widths: [100] }
}

function sheet({ title, head, rows }: PaperTable): SheetOfRows {
  const sample = [head, ...rows.slice(0, 200)]
  const widths = head.map((_, i) => Math.min(60, Math.max(8, ...sample.map((row) => width(row[i] ?? '')))))
  return { name: title, rows: [head, ...rows], headed: true, widths }
}

/** A Chinese character is as wide as two digits. */
function width(cell: Cell): number {
  const text = String(cell)
  return text.length + text.replaceAll(/\p{ASCII}/gu, '').length + 2
}

/** A cell holds at most 32,767 characters. */
const longestCell = 30_000

function traceTable({ trace }: Paper): PaperTable {
  const rows = trace.flatMap(({ label, sources }): Cell[][] => {
    const text = renderSources(sources, Infinity)
    const parts = text.match(new RegExp(`.{1,${longestCell}}(?=、|$)|.+`, 'g')) ?? ['']
    return parts.map((part) => [label, sources.length, part.replace(/^、/, '')])
  })
  return { title: '依据', head: ['项目', '数', '依据'], rows }
}
