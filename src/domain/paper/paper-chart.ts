// The picture of a period as data: a row a grid, a column a day.
import type { GridDay } from '../report/report-day.ts'
import type { Chart } from './paper.ts'
import type { DayRecord } from './period-facts.ts'

export function chartOf(days: readonly DayRecord[]): Chart {
  const byDay = days.map(({ grids }) => new Map(grids.map((record) => [record.grid.id, record])))
  const last = new Map<string, GridDay>()
  for (const { grids } of days) for (const record of grids) last.set(record.grid.id, record)
  return {
    days: days.map(({ day }) => day),
    rows: [...last].map(([id, { grid }]) => ({ name: grid.name, cells: byDay.map((day) => day.get(id)) })),
  }
}
