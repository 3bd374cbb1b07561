// Reads grids that are ticked one by one: 1格✓ 2格✓ 3格×. A tick says that all is well there, a cross not what it means.
import { pattern } from '../../../lib/pattern.ts'
import * as words from '../words/row-marks.ts'
import type { Layout } from './layout.ts'
import type { Row } from './row.ts'

const head = pattern('', words.tickedHead)
const ticked = pattern('', words.ticked)
const crossed = pattern('', words.crossed)

/** One of each grid; undefined where anything else is told. */
export function tickedRows({ text, grids }: Layout): Row[] | undefined {
  const [first, ...others] = grids
  if (!first || others.length === 0 || !head.test(text.slice(0, first.start))) return undefined
  const rows = grids.map(({ start, end, ids, unknown }, at): Row => {
    const mark = text.slice(end, grids[at + 1]?.start)
    const own = { start, text: text.slice(start, end), grids: ids, unknown, cell: undefined }
    return { ...own, zero: ticked.test(mark), owed: crossed.test(mark) }
  })
  const only = rows.every((one) => one.zero !== one.owed)
  return only && rows.some((one) => one.zero) ? rows : undefined
}
