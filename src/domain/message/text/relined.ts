// Gives tables and lists whose cells or lines are set apart by blanks, commas or drawn bars their tabs and lines again.
import { pattern } from '../../../lib/pattern.ts'
import { plainHead } from '../words/cells.ts'

const header = /^\s*网格(?:号|编号)?(?: [一-龥]{2,6}){1,8}(?=\s\d)/
const commaHeader = /^\s*(?=[^\n]*(?:网格|序号|姓名))(?:[一-龥]{1,6},){1,9}[一-龥]{1,6}\s*\n/

/** 网格,发现数 over 1格,0. */
function isCommaTable(text: string): boolean {
  const head = commaHeader.exec(text)?.[0]
  const lines =
    head === undefined
      ? []
      : text
          .slice(head.length)
          .split('\n')
          .filter((line) => line.trim() !== '')
  return lines.length > 0 && lines.every((line) => line.includes(','))
}

/** A table whose cells, and a list whose lines, were only set apart by spaces or commas: of the same length, with its tabs and lines. */
export function relined(typed: string): string {
  const text = typed.replaceAll(/[│┃¦]/g, '|')
  if (isCommaTable(text)) return text.replaceAll(',', '\t')
  const spaced = text.includes('\n') ? ofLines(text) : undefined
  if (spaced !== undefined) return spaced
  const columns = header.exec(text)?.[0].trim().split(' ').length
  if (columns === undefined)
    return /^\s*#?接龙[^\n]*$/.test(text) ? text.replace(/ (?=\d{1,2}[.、](?!\d))/g, '\n') : text
  let cell = 0
  const start = text.search(/\S/)
  const cells = text
    .slice(start)
    .trimEnd()
    .replaceAll(/[ \n]/g, () => (++cell % columns === 0 ? '\n' : '\t'))
  return text.slice(0, start) + cells
}

/** 网格 消防 治安, and a row on each line behind it: undefined where no line is such a head. */
function ofLines(text: string): string | undefined {
  const lines = text.split('\n')
  const at = lines.findIndex(isHead)
  const head = lines[at]?.trim()
  if (head === undefined) return undefined
  const gap = / {2}/.test(head) ? / {2,}/g : / +/g
  const columns = head.split(gap).length
  const until = lines.findIndex((line, row) => row > at && !isRow(line, gap, columns))
  const end = until < 0 ? lines.length : until
  if (end < at + 2) return undefined
  return lines.map((line, row) => (row >= at && row < end ? tabbed(line, gap) : line)).join('\n')
}

const headCell = pattern('', plainHead)

function isHead(line: string): boolean {
  const cells = line.trim().split(/ +/)
  return (
    cells.length > 1 &&
    !/[\t|,。:;!?]/.test(line) &&
    cells.every((one) => /^(?:\d{1,3})?[一-龥]{1,8}$/.test(one)) &&
    cells.some((one) => headCell.test(one))
  )
}

/** It has as many cells, or begins as a row does. */
function isRow(line: string, gap: RegExp, columns: number): boolean {
  const cells = line.trim().split(gap).length
  return cells > 1 && (cells === columns || /^第?\d/.test(line))
}

function tabbed(line: string, gap: RegExp): string {
  const [edge = ''] = /^ */.exec(line) ?? []
  const text = line.slice(edge.length).trimEnd()
  const cells = text.replace(gap, (blanks) => `\t${blanks.slice(1)}`)
  return edge + cells + line.slice(edge.length + text.length)
}
