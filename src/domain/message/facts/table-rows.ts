// Reads pasted tables: of each row whether all its cells are nought, one tells of something, or one waits to be filled.
import { pattern } from '../../../lib/pattern.ts'
import { blankAt } from '../../../lib/rewriting.ts'
import { kindOfColumn } from '../signs/tallies.ts'
import * as words from '../words/cells.ts'
import type { Layout } from './layout.ts'
import { type Line, partsOf, plainRow, type Row } from './row.ts'

const nought = pattern('', words.noughtCell)
const counted = pattern('', words.countCell)
const something = pattern('', words.someCell)
const owed = pattern('', words.owedCell)
const gridHead = pattern('', words.gridHead)
const plainHead = pattern('', words.plainHead)
const countHead = pattern('', words.countHead)
const besideHead = pattern('', words.besideHead)
const caseHead = pattern('', words.caseHead)
const otherHead = pattern('', words.otherHead)

/** A line, and what stands in which column of it. */
interface TableLine {
  readonly line: Line
  readonly cells: readonly Line[]
}

interface Table {
  readonly titles: readonly string[] | undefined
  readonly rows: readonly TableLine[]
}

/** A head, and below it nothing but grids. */
const unfilled = /^[^\n|\t]*[\t|][^\n]*\n[\d\s号网格第]*$/

/** undefined where there are not two lines with cells. */
function tableIn(text: string): Table | undefined {
  const lines = partsOf({ start: 0, text }, /\n/)
    .filter((line) => /\t|\|/.test(line.text))
    .map((line) => ({
      line,
      cells: partsOf(line, /[\t|]/).map((cell) => ({ ...cell, text: cell.text.trim() })),
    }))
  if (lines.length === 0 || (lines.length === 1 && !unfilled.test(text))) return undefined
  const heads = lines[0]?.cells.map((cell) => cell.text) ?? []
  const titles = heads.some((one) => plainHead.test(one)) ? heads : undefined
  const rows = lines
    .slice(titles ? 1 : 0)
    .filter(({ cells }) => cells.some((cell) => /[^-:\s]/.test(cell.text)))
  return { titles, rows }
}

export function tableRows(layout: Layout): Row[] | undefined {
  const table = tableIn(layout.text)
  if (table?.titles?.some((one) => caseHead.test(one))) return []
  return table?.rows.flatMap((one) => rowOf(one, table.titles, layout))
}

export function isOtherTable(text: string): boolean {
  const titles = tableIn(text)?.titles
  return titles !== undefined && isOfAnother(titles)
}

/** Headed by how far something has come, and by nothing that is found. */
function isOfAnother(titles: readonly string[]): boolean {
  return (
    titles.some((one) => otherHead.test(one)) &&
    !titles.some((one) => isOfFindings(one) || caseHead.test(one))
  )
}

function isOfFindings(title: string): boolean {
  return (
    !otherHead.test(title) &&
    !besideHead.test(title) &&
    (countHead.test(title) || kindOfColumn(title) !== undefined)
  )
}

interface Value extends Line {
  readonly title: string
}

function rowOf({ line, cells }: TableLine, titles: readonly string[] | undefined, layout: Layout): Row[] {
  const gridColumn = titles?.findIndex((one) => gridHead.test(one)) ?? -1
  const plain = plainRow(line, layout)
  const number = /^\d{1,3}$/.exec(cells[gridColumn]?.text ?? '')?.[0]
  const grid =
    number === undefined ? undefined : layout.context.grids.find((one) => one.number === Number(number))
  const values = cells
    .map((cell, column) => ({ ...cell, title: titles?.[column] ?? '', column }))
    .filter((cell) => cell.column !== gridColumn && !isBeside(cell, layout))
  const filled = values.filter(({ text }) => text !== '')
  const open = values.some(isOpen)
  if (filled.every(({ text }) => owed.test(text) || (open && nought.test(text)))) return []
  const kinds = deniedKinds(filled)
  const numbered = filled.flatMap(({ title, text }) => {
    const [category, count] = [kindOfColumn(title), countOf(text)]
    return count > 0 && (category !== undefined || countHead.test(title)) ? [{ category, count }] : []
  })
  return [
    {
      ...plain,
      grids: grid ? [grid.id] : plain.grids,
      unknown: number !== undefined && !grid ? [number] : plain.unknown,
      text: kinds.reduce(
        (rest, one) => blankAt(rest, one.start - line.start, endOf(one) - line.start),
        line.text,
      ),
      zero: filled.every((one) => nought.test(one.text) || kinds.includes(one)),
      owed: open,
      untold: numbered.length === 0 && titles !== undefined && filled.some(({ text }) => countOf(text) > 0),
      cell: numbered[0],
    },
  ]
}

const kindCell = /^[一-龥]{2,8}$/

/** 占道 | 0: what the only figure of the row, a nought, denies. */
function deniedKinds(values: readonly Value[]): readonly Value[] {
  const noughts = values.filter((one) => nought.test(one.text))
  const others = values.filter((one) => !nought.test(one.text))
  const [kind] = others
  return noughts.some((one) => one.text.startsWith('0')) &&
    others.length === 1 &&
    kind &&
    kindCell.test(kind.text)
    ? others
    : []
}

function endOf({ start, text }: Line): number {
  return start + text.length
}

/** Its head says that nothing found stands there, or it names the grid. */
function isBeside({ title, start, text }: Value, { grids }: Layout): boolean {
  const named = grids.some((one) => one.start >= start && one.start < start + text.length + 1)
  // 巡查: 未巡
  const beside = besideHead.test(title) || otherHead.test(title)
  return named || (beside && !owed.test(text))
}

/** Left empty where others tell what was found. */
function isOpen({ title, text }: Value): boolean {
  return owed.test(text) || (text === '' && isOfFindings(title))
}

function countOf(cell: string): number {
  return something.test(cell) ? 1 : Number(counted.exec(cell)?.[1] ?? 0)
}
