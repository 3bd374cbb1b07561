// Reads rows of bare figures and marks: 3格 0 0 1, 3格 无 有 无. A nought says that nothing was found, another mark not what was.
import { matchesOf } from '../../../lib/matches.ts'
import { pattern } from '../../../lib/pattern.ts'
import { blankAt } from '../../../lib/rewriting.ts'
import * as words from '../words/row-marks.ts'
import type { ReadingContext } from '../reading.ts'
import type { Layout } from './layout.ts'
import type { Row } from './row.ts'

const someNought = pattern('', '(?<!\\d)0(?!\\d)', words.nought)
const nought = pattern('', `^${words.nought}$`)
const marks = pattern('', `^${words.marks}`)
const noughtsApart = pattern('', words.noughtsApart)
const cell = pattern('g', words.cell)
const unsaid = /^[\s\p{P}|号网格第]*$/u

/** One of each line; undefined where one holds more than grid and cells, or none is nought, or is dealt out to several grids. */
export function figureRows({ text, grids, context }: Layout): Row[] | undefined {
  if (!someNought.test(text)) return undefined
  const rows: Row[] = []
  for (const { 0: line, index: start } of matchesOf(/[^\n]+/g, text)) {
    if (line.trim() === '') continue
    const mentions = grids.filter((one) => one.start >= start && one.end <= start + line.length)
    const first = grids.length === 0 ? ownNumber(line, context) : ''
    const head = line.slice(0, (mentions.at(-1)?.end ?? start + first.length) - start)
    const unnamed = mentions.reduce((rest, one) => blankAt(rest, one.start - start, one.end - start), head)
    const told = unsaid.test(unnamed.slice(first.length)) ? toldIn(line.slice(head.length)) : undefined
    const ids = mentions.flatMap((one) => one.ids)
    if (!told || ids.length > 1) return undefined
    const unknown = mentions.flatMap((one) => one.unknown)
    rows.push({ ...told, start, text: head + told.text, grids: ids, unknown, cell: undefined })
  }
  return rows.length > 0 ? rows : undefined
}

const surely = pattern('', words.surelyNought)

/** 4 0 0 0 0 正常, from grid 4: what a row begins with where all behind it is surely nought. */
function ownNumber(line: string, { ownGrid, grids }: ReadingContext): string {
  const own = grids.find((one) => one.id === ownGrid)?.number
  const [first = '', number] = /^\s*(\d{1,2})(?=[\s|,])/.exec(line) ?? []
  return own !== undefined && Number(number) === own && surely.test(line.slice(first.length)) ? first : ''
}

/** What the cells of a line say; undefined where they are none. */
function toldIn(values: string): Pick<Row, 'text' | 'zero' | 'untold'> | undefined {
  const [noughts = [], others = []] = [true, false].map((none) =>
    matchesOf(cell, values).filter(([said]) => nought.test(said) === none),
  )
  if (marks.test(values)) return { text: values, zero: others.length === 0, untold: others.length > 0 }
  if (!noughtsApart.test(values)) return undefined
  return {
    text: noughts.reduce((rest, one) => blankAt(rest, one.index, one.index + one[0].length), values),
    zero: true,
  }
}
