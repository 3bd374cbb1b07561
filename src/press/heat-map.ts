// The heat map: a row a grid, or a band of neighbouring grids where there are many; a column a day.
import { stateNames } from '../domain/paper/figures.ts'
import type { Chart, ChartRow } from '../domain/paper/paper.ts'
import type { GridDay } from '../domain/report/report-day.ts'
import { box, label } from './svg.ts'

export interface Plot {
  readonly cell: number
  readonly days: readonly string[]
  readonly width: number
}

export interface Drawing {
  readonly svg: string
  readonly height: number
}

/** Told apart without colours too: what is missing is the darkest. */
const colours: Readonly<Record<GridDay['state'], string>> = {
  zero: '#a8d5a2',
  incident: '#f5b041',
  written: '#a8d5a2',
  signed: '#a8d5a2',
  missing: '#c0392b',
  exempt: '#e5e7e9',
  outage: '#909497',
}
const lateColour = '#1f4e79'
const rowHeight = 22
const mostRows = 40

interface Band {
  readonly name: string
  readonly rows: readonly ChartRow[]
}

export function bandsOf({ rows }: Chart): Band[] {
  const size = Math.ceil(rows.length / mostRows)
  const bands: Band[] = []
  for (let at = 0; at < rows.length; at += Math.max(1, size)) {
    const part = rows.slice(at, at + size)
    const first = part[0]?.name ?? ''
    bands.push({
      name: part.length > 1 ? `${shortened(first, 8)}等${part.length}个` : shortened(first, 12),
      rows: part,
    })
  }
  return bands
}

function shortened(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}

export function heatMap(bands: readonly Band[], plot: Plot): Drawing {
  const rows = bands.map((band, row) => [
    label(band.name, { x: -8, y: row * rowHeight + 15, anchor: 'end', size: 13 }),
    ...plot.days.map((_, day) =>
      cellOf(band, day, { x: day * plot.cell, y: row * rowHeight, cell: plot.cell }),
    ),
  ])
  const bottom = bands.length * rowHeight
  return { svg: [...rows.flat(), ...dayLabels(plot, bottom + 16)].join('\n'), height: bottom + 64 }
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly cell: number
}

function cellOf(band: Band, day: number, { x, y, cell }: Spot): string {
  const records = band.rows.flatMap((row) => row.cells[day] ?? [])
  if (records.length === 0) return ''
  const count = (state: GridDay['state']) => records.filter((r) => r.state === state).length
  const state =
    (['missing', 'incident', 'outage', 'zero', 'written', 'signed', 'exempt'] as const).find(
      (s) => count(s) > 0,
    ) ?? 'zero'
  const gap = cell > 8 ? 2 : 0
  const width = cell - gap
  // A band is the paler the fewer of its grids are in this state.
  const share = 0.3 + (0.7 * count(state)) / records.length
  const square = box(x, y, { width, height: rowHeight - 2, fill: colours[state], opacity: share })
  const isLate = records.some((r) => r.late) && cell >= 8
  return isLate ? square + box(x, y + rowHeight - 6, { width, height: 4, fill: lateColour }) : square
}

/** Every day where there is room, else the first of a week or of a month. */
export function dayLabels({ days, cell }: Plot, y: number): string[] {
  const step = cell >= 20 ? 1 : cell >= 8 ? 7 : 30
  return days.flatMap((day, i) => {
    if (i % step !== 0) return []
    const [, month, date] = day.split('-').map(Number)
    const isFirst = i === 0 || date === 1 || step > 1
    return [
      label(isFirst ? `${month}/${date}` : String(date), {
        x: i * cell + cell / 2 - 1,
        y,
        anchor: 'middle',
        size: 11,
      }),
    ]
  })
}

export function legend(): string {
  const entries = [
    ...Object.entries(colours).map(([state, colour]) => ({
      name: stateNames[state as GridDay['state']],
      colour,
    })),
    { name: '迟报', colour: lateColour },
  ]
  return entries
    .map(({ name, colour }, i) => {
      const x = i * 92
      return box(x, 0, { width: 14, height: 14, fill: colour }) + label(name, { x: x + 20, y: 12, size: 13 })
    })
    .join('\n')
}
