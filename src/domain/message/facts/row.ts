// One row of a list or a table, and where it stands.
import type { IncidentCategory } from '../reading.ts'
import type { Layout } from './layout.ts'

export interface Line {
  readonly start: number
  readonly text: string
}

export interface Row extends Line {
  readonly grids: readonly string[]
  readonly unknown: readonly string[]
  /** Every cell is zero. */
  readonly zero: boolean
  /** A cell waits to be filled: no zero, whatever the others say. */
  readonly owed?: boolean
  /** A figure in it is above zero, and nothing says of what. */
  readonly untold?: boolean
  /** The first number above zero under a column of incidents. */
  readonly cell: { readonly category: IncidentCategory | undefined; readonly count: number } | undefined
}

/** Of the grids that it names, and of nothing told. */
export function plainRow(line: Line, layout: Layout): Row {
  const mentions = layout.grids.filter(
    (one) => one.start >= line.start && one.start < line.start + line.text.length,
  )
  return {
    ...line,
    grids: mentions.flatMap((one) => one.ids),
    unknown: mentions.flatMap((one) => one.unknown),
    zero: false,
    cell: undefined,
  }
}

/** What stands between the marks, with the places of the parts in the whole. */
export function partsOf({ start, text }: Line, mark: RegExp): Line[] {
  const parts: Line[] = []
  let at = start
  for (const part of text.split(mark)) {
    parts.push({ start: at, text: part })
    at += part.length + 1
  }
  return parts
}
