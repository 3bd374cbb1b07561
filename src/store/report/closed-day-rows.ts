// Who owed a report on the days that were closed.
import { closedDaySchema } from '../../domain/report/closed-day.ts'
import type { ClosedDayRows } from '../../domain/report/closed-day-rows.ts'
import type { Tables } from '../client.ts'
import { readJson } from '../json-column.ts'

export function closedDayRows(tables: Tables): ClosedDayRows {
  const { closedDay } = tables
  return {
    async add({ regimeId, day, ...kept }) {
      await tables.execute`
        INSERT INTO "ClosedDay" ("regimeId", "day", "data") VALUES (${regimeId}, ${day}, ${JSON.stringify(kept)})
        ON CONFLICT DO NOTHING`
    },
    async of(regimeId, day) {
      const row = await closedDay.findUnique({ where: { regimeId_day: { regimeId, day } } })
      return row
        ? { regimeId, day, ...readJson(closedDaySchema, row.data, `closed day ${regimeId} ${day}`) }
        : undefined
    },
    async days(regimeId, { from, to }) {
      const where = { regimeId, day: { gte: from, lte: to } }
      const rows = await closedDay.findMany({ where, select: { day: true }, orderBy: { day: 'asc' } })
      return rows.map(({ day }) => day)
    },
  }
}
