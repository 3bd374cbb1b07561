// The record behind a paper as comma separated values that a spreadsheet program opens rightly.
import type { Cell, Paper } from './paper.ts'

/** Excel takes a file without it for GBK. */
const byteOrderMark = '\uFEFF'

export function renderCsv({ records }: Paper): string {
  const lines = [records.head, ...records.rows].map((row) => row.map(field).join(','))
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`
}

/** What begins like a formula gets an apostrophe before it, so that no program computes it. */
function field(cell: Cell): string {
  const text = String(cell)
  const plain = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
