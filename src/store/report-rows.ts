// Daily reports: versions are only ever added, the last one of a grid and day counts.
import type { ReportRows } from '../domain/report/report-rows.ts'
import type { Report } from '../domain/report/report.ts'
import { fromNulls, toNulls } from './absent-values.ts'
import type { Prisma, Tables } from './client.ts'

export function reportRows({ report: reports }: Tables): ReportRows {
  return {
    async append(report) {
      const { regimeId, gridId, day } = report
      const last = await reports.findFirst({
        where: { regimeId, gridId, day },
        orderBy: { version: 'desc' },
        select: { version: true },
      })
      const data = { ...toNulls(report), version: (last?.version ?? 0) + 1 }
      return toReport(await reports.create({ data }))
    },
    async latest(regimeId, day) {
      const rows = await reports.findMany({ where: { regimeId, day }, orderBy: { version: 'asc' } })
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

function toReport(row: Prisma.ReportGetPayload<object>): Report {
  return { ...fromNulls(row), kind: row.kind as Report['kind'] }
}
