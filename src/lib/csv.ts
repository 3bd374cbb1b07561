// Rows as comma separated values that a spreadsheet program opens rightly and computes nothing of.

/** Excel takes a file without it for GBK. */
const byteOrderMark = '\uFEFF'

export function renderCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `${byteOrderMark}${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

/** Text that begins like a formula, in full width too, gets an apostrophe before it; a number stays one. */
function field(value: string | number): string {
  const text = typeof value === 'string' ? value.replace(/^[=+\-@＝＋－＠\t\r\n]/, "'$&") : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
