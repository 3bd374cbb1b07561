// The ledger as the content of a file.
import type { LedgerFormat } from '../../domain/incident/ledger-export.ts'
import type { PaperTable } from '../../domain/paper/paper.ts'
import { renderCsv } from '../../lib/csv.ts'
import { writeWorkbook } from '../../lib/workbook.ts'

export async function ledgerContent(
  { title, head, rows }: PaperTable,
  format: LedgerFormat,
): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(renderCsv([head, ...rows]))
  const widths = head.map(() => 14)
  return writeWorkbook([{ name: title, rows: [head, ...rows], headed: true, widths }])
}
