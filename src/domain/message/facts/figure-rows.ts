// Reads rows of bare figures under no head: 3格 0 0 1. A nought says that nothing was found, another figure not what was.
import { blankAt } from '../../../lib/rewriting.ts'
import type { Layout } from './layout.ts'
import type { Row } from './rows.ts'

const gap = '[\\s:|/,、]'
const figure = '\\d{1,3}[起处件例个]?'
const figures = new RegExp(`^${gap}*${figure}(?:${gap}+${figure})+${gap}*$`)
const nought = /(?<!\d)0(?!\d)/
const bare = /^[\s\d\p{P}|号网格第起处件例个]*$/u

/** One of each line; undefined where one holds more than grid and figures, or no figure is nought. */
export function figureRows({ text, grids }: Layout): Row[] | undefined {
  if (!bare.test(text) || !nought.test(text)) return undefined
  const rows: Row[] = []
  for (const { 0: line, index: start } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue
    const mentions = grids.filter((one) => one.start >= start && one.end <= start + line.length)
    const head = line.slice(0, (mentions.at(-1)?.end ?? start) - start)
    const values = line.slice(head.length)
    const unnamed = mentions.reduce((rest, one) => blankAt(rest, one.start - start, one.end - start), head)
    if (!figures.test(values) || /\d/.test(unnamed)) return undefined
    const zero = !/[1-9]/.test(values)
    rows.push({
      start,
      text: line,
      grids: mentions.flatMap((one) => one.ids),
      unknown: mentions.flatMap((one) => one.unknown),
      zero,
      untold: !zero,
      cell: undefined,
    })
  }
  return rows
}
