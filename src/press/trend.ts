// The trend of the days: how many grids had an incident, were missing, were late.
import type { Chart } from '../domain/paper/paper.ts'
import type { GridDay } from '../domain/report/report-day.ts'
import { dayLabels, type Drawing, type Plot } from './heat-map.ts'
import { label } from './svg.ts'

const plotHeight = 140
const top = 40

const series: readonly {
  name: string
  colour: string
  dash: string
  counts: (record: GridDay) => boolean
}[] = [
  { name: '有事件', colour: '#d68910', dash: '', counts: (r) => r.state === 'incident' },
  { name: '未报', colour: '#c0392b', dash: '6 3', counts: (r) => r.state === 'missing' },
  { name: '迟报', colour: '#1f4e79', dash: '2 3', counts: (r) => r.late },
]

export function trend(chart: Chart, plot: Plot): Drawing {
  const lines = series.map((one) => ({ ...one, values: valuesOf(chart, one.counts) }))
  const most = niceTop(Math.max(1, ...lines.flatMap((l) => l.values)))
  const y = (value: number) => top + plotHeight - (value / most) * plotHeight
  const axis = [0, most / 2, most].map((value) => ruler(value, y(value), plot.width))
  const svg = [
    ...axis,
    ...lines.map(({ values, ...style }) =>
      polyline(
        values.map((v, i) => [i * plot.cell + plot.cell / 2, y(v)]),
        style,
      ),
    ),
    ...lines.map(({ name, colour, dash }, i) => key(i * 110, { name, colour, dash })),
    ...dayLabels(plot, top + plotHeight + 18),
  ]
  return { svg: svg.join('\n'), height: top + plotHeight + 30 }
}

function valuesOf({ days, rows }: Chart, counts: (record: GridDay) => boolean): number[] {
  return days.map((_, i) => rows.filter(({ cells }) => cells[i] !== undefined && counts(cells[i])).length)
}

/** An even number, so that half of it is whole. */
function niceTop(most: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(most)) - 1) * 2
  return Math.ceil(most / step) * step
}

function ruler(value: number, y: number, width: number): string {
  const text = label(String(value), { x: -8, y: y + 4, anchor: 'end' })
  return `<line x1="0" y1="${y}" x2="${width}" y2="${y}" stroke="#dddddd"/>${text}`
}

interface Style {
  readonly colour: string
  readonly dash: string
}

function polyline(points: readonly (readonly [number, number])[], { colour, dash }: Style): string {
  const dots =
    points.length <= 62
      ? points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.5" fill="${colour}"/>`)
      : []
  const path = points.map((point) => point.join(',')).join(' ')
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash || 'none'}"/>${dots.join('')}`
}

function key(x: number, { name, colour, dash }: Style & { name: string }): string {
  return `${polyline(
    [
      [x, 16],
      [x + 30, 16],
    ],
    { colour, dash },
  )}${label(name, { x: x + 38, y: 20, size: 13 })}`
}
