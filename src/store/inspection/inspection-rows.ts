// Secret inspections, as inspectors wrote them down.
import { inspectionKinds, type Inspection } from '../../domain/inspection/inspection.ts'
import type { InspectionRows } from '../../domain/inspection/inspection-rows.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Tables } from '../client.ts'

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
      return rows.map(({ id: _id, ...row }): Inspection => {
        const kind = inspectionKinds.find((one) => one === row.kind) ?? '暗访'
        return { ...fromNulls(row), kind }
      })
    },
  }
}
