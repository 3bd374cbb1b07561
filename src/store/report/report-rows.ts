// Daily reports: versions are only ever added, the last one of a grid and day counts.
import { empty, join, sqltag as sql } from '@prisma/client/runtime/client'
import type { ReportRows } from '../../domain/report/report-rows.ts'
import type { NewReport, Report } from '../../domain/report/report.ts'
import { fromNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'

export function reportRows(tables: Tables): ReportRows {
  const { report: reports } = tables
  return {
    append: (report) => append(tables, report),
    async latest(regimeId, day, grids) {
      if (grids?.length === 0) return []
      const among = grids ? sql`AND "gridId" IN (${join([...grids])})` : empty
      const rows = await tables.query<Row>`
        SELECT * FROM "Report" WHERE "regimeId" = ${regimeId} AND "day" = ${day} ${among} ORDER BY "version"`
      const last = new Map(rows.map((row) => [row.gridId, row]))
      return [...last.values()].map(toReport)
    },
    async changedSince(regimeId, afterId, before) {
      const where = { regimeId, id: { gt: afterId }, day: { lt: before } }
      const rows = await reports.findMany({ where, orderBy: { id: 'asc' } })
      const last = new Map(rows.map((row) => [`${row.gridId} ${row.day}`, row]))
      return [...last.values()].map(toReport)
    },
    async get(id) {
      const row = await reports.findUnique({ where: { id } })
      return row ? toReport(row) : undefined
    },
    async versions(regimeId, gridId, day) {
      const rows = await reports.findMany({ where: { regimeId, gridId, day }, orderBy: { version: 'asc' } })
      return rows.map(toReport)
    },
    ...views(reports),
  }
}

async function append(tables: Tables, report: NewReport): Promise<Report> {
  const { regimeId, gridId, day, kind, late, personId, personName, sentAt, eventId, incidentNumber } = report
  const [row] = await tables.query<Row>`
    INSERT INTO "Report"
      ("regimeId", "gridId", "day", "kind", "late", "personId", "personName", "sentAt", "eventId", "incidentNumber", "version")
    VALUES (${regimeId}, ${gridId}, ${day}, ${kind}, ${late}, ${personId}, ${personName}, ${sentAt}, ${eventId}, ${incidentNumber ?? null},
      (SELECT COALESCE(MAX("version"), 0) + 1 FROM "Report"
       WHERE "regimeId" = ${regimeId} AND "day" = ${day} AND "gridId" = ${gridId}))
    RETURNING *`
  if (!row) throw new Error(`the report of ${gridId} for ${day} was not stored`)
  return toReport(row)
}

function views(reports: Tables['report']): Pick<ReportRows, 'lastId' | 'ofEvents' | 'ofPerson'> {
  return {
    async lastId() {
      return (await reports.aggregate({ _max: { id: true } }))._max.id ?? 0
    },
    async ofEvents(eventIds) {
      const where = { eventId: { in: [...eventIds] } }
      return (await reports.findMany({ where, orderBy: { id: 'asc' } })).map(toReport)
    },
    async ofPerson(personId, since) {
      const where = { personId, sentAt: { gte: since } }
      return (await reports.findMany({ where, orderBy: { id: 'desc' } })).map(toReport)
    },
  }
}

type Row = Prisma.ReportGetPayload<object>

function toReport(row: Row): Report {
  return { ...fromNulls(row), kind: row.kind as Report['kind'] }
}
