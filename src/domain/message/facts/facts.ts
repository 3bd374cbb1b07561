// Sorts what a message says by grid: where nothing happened, and what happened where.
import { pattern } from '../../../lib/pattern.ts'
import { zeroOf } from '../signs/zeros.ts'
import { owedCell } from '../words/cells.ts'
import { dealtRows } from './dealt-rows.ts'
import { withoutDeniedGrids } from './denied-grids.ts'
import { readDrafts } from './drafts.ts'
import { withoutEmptyPlaces } from './empty-places.ts'
import { allExcept, exceptedGrids, isLeftOut } from './excepted-grids.ts'
import { figureRows } from './figure-rows.ts'
import type { Layout } from './layout.ts'
import { splitIncident } from './leading.ts'
import { isOfAnotherMatter } from './other-matters.ts'
import { owedBeside, rowSection } from './row-sections.ts'
import type { Row } from './row.ts'
import { readRows } from './rows.ts'
import { type Section, sectionOf } from './section.ts'
import { tickedRows } from './ticked-rows.ts'

export interface Facts {
  readonly sections: readonly Section[]
  readonly zeroGrids: readonly string[]
  readonly incidents: readonly Section[]
  /** A zero is denied: 并非一切正常. */
  readonly denied: boolean
  /** The message is a list or table of rows. */
  readonly listed: boolean
  /** It is a table of noughts, and nothing is told below it. */
  readonly nought: boolean
  /** It is a list or table of something else than what was found. */
  readonly elsewhere: boolean
  /** Beside a zero stands what may be an incident. */
  readonly unsure?: boolean
}

export function readFacts(laidOut: Layout): Facts {
  const layout = withoutEmptyPlaces(withoutDeniedGrids(laidOut))
  const rows = figureRows(layout) ?? readRows(layout) ?? tickedRows(layout) ?? dealtRows(layout)
  const sections = rows
    ? rows.map((one) => rowSection(one, layout))
    : readDrafts(layout).map((one) => sectionOf(one, layout))
  const excepted = [...exceptedGrids(layout), ...gridsOf(sections.filter(isLeftOut))]
  const incidents = sections
    .filter((one) => one.says === 'incident')
    .map((one) => ({ ...one, grids: allExcept(one.grids, excepted) }))
    .flatMap((one) => splitIncident(one, layout))
  const zeros = sections.filter((one) => one.says === 'zero')
  const calm = rows
    ? without(gridsOf(zeros), [...excepted, ...owedBeside(rows, layout)])
    : zeros.flatMap(({ grids }) => allExcept(grids, excepted))
  return {
    sections,
    zeroGrids: without([...new Set(calm)], gridsOf(incidents)),
    incidents,
    denied: layout.clauses.some((clause) => zeroOf(clause.text) === 'denied'),
    listed: rows !== undefined,
    nought: rows !== undefined && isNought(rows, layout),
    elsewhere: incidents.every((one) => one.announced) && isOfAnotherMatter(layout),
  }
}

const owed = pattern('', owedCell)

function isNought(rows: readonly Row[], { text }: Layout): boolean {
  const ends = rows.reduce((last, one) => Math.max(last, one.start + one.text.length), 0)
  const below = text.slice(ends).split('\n')
  return (
    rows.every((one) => (one.zero || one.owed === true) && /[\t|]/.test(one.text)) &&
    below.every((line) => line.trim() === '' || owed.test(line))
  )
}

function gridsOf(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((one) => one.grids)
}

function without(grids: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Set(others)
  return grids.filter((id) => !left.has(id))
}
