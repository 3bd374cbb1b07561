// Secret inspections, as inspectors wrote them down.
import { inspectionKinds, type Inspection } from '../../domain/inspection/inspection.ts'
import type { InspectionRows } from '../../domain/inspection/inspection-rows.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'

export function inspectionRows({ inspection }: Tables): InspectionRows {
  return {
    async add(one) {
      await inspection.create({ data: toNulls(one) })
    },
    async between(from, to) {
      const rows = await inspection.findMany({
        where: { day: { gte: from, lte: to } },
        orderBy: { id: 'asc' },
      })
      return rows.map(toInspection)
    },
    async ofEvents(eventIds) {
      const row = await inspection.findFirst({ where: { eventId: { in: [...eventIds] } } })
      return row ? toInspection(row) : undefined
    },
    async revise(one) {
      await inspection.updateMany({ where: { eventId: one.eventId }, data: toNulls(one) })
    },
  }
}

function toInspection({ id: _id, ...row }: Prisma.InspectionGetPayload<object>): Inspection {
  const kind = inspectionKinds.find((one) => one === row.kind) ?? '暗访'
  return { ...fromNulls(row), kind }
}
