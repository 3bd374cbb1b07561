// What the rows of a list or a table say, each of its own grids.
import { type Clause, isWithin, splitClauses } from '../signs/clauses.ts'
import { isUnfinished } from '../signs/zero-doubts.ts'
import type { Layout } from './layout.ts'
import type { Row } from './row.ts'
import { type Section, sectionOf } from './section.ts'

export function rowSection(row: Row, layout: Layout): Section {
  const said = sectionOf({ clauses: clausesOf(row), grids: row.grids, unknown: row.unknown }, layout)
  if (row.untold) {
    const staff = layout.context.role !== 'resident'
    return { ...said, says: staff ? 'incident' : undefined, announced: true, category: 'other' }
  }
  if (row.owed && !row.cell && said.says === 'zero') return { ...said, says: undefined }
  if (row.zero && !row.owed && said.says === undefined) return { ...said, says: 'zero' }
  const category = said.category ?? row.cell?.category
  return row.cell && category !== undefined
    ? { ...said, says: 'incident', category, count: row.cell.count }
    : said
}

/** But for numbers that stand alone in their cells. */
function clausesOf({ text, start }: Row): Clause[] {
  return splitClauses(text)
    .filter((one) => !/^\s*\d{2,}\s*$/.test(one.text))
    .map((one) => ({ ...one, start: one.start + start }))
}

/** 注:3格还没巡完, beside a table: the grids whose rows say nothing yet. */
export function owedBeside(rows: readonly Row[], { clauses, grids, owed }: Layout): readonly string[] {
  return clauses
    .filter((one) => isUnfinished(one.text, owed) && !rows.some((row) => isWithin(one, row)))
    .flatMap((one) => grids.filter((grid) => isWithin(grid, one)))
    .flatMap((one) => one.ids)
}
