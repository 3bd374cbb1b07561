// Issues of papers: one for each regime, kind, unit and period.
import type { IssueRows } from '../../domain/report/issue-rows.ts'
import type { Issue } from '../../domain/report/issue.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'

export function issueRows({ issue: issues }: Tables): IssueRows {
  const find: IssueRows['find'] = async ({ regimeId, kind, unitId, from }) => {
    const row = await issues.findUnique({
      where: { regimeId_kind_unitId_fromDay: { regimeId, kind, unitId, fromDay: from } },
    })
    return row ? toIssue(row) : undefined
  }
  return {
    find,
    async compile({ from, to, ...issue }) {
      const { regimeId, kind, unitId } = issue
      const columns = { ...issue, fromDay: from, toDay: to }
      const where = { regimeId_kind_unitId_fromDay: { regimeId, kind, unitId, fromDay: from } }
      return toIssue(await issues.upsert({ where, create: columns, update: columns }))
    },
    async get(number) {
      const row = await issues.findUnique({ where: { number } })
      return row ? toIssue(row) : undefined
    },
    async before({ regimeId, kind, unitId, from }) {
      const where = { regimeId, kind, unitId, fromDay: { lt: from } }
      const row = await issues.findFirst({ where, orderBy: { fromDay: 'desc' } })
      return row ? toIssue(row) : undefined
    },
    async mark(number, marks) {
      return toIssue(await issues.update({ where: { number }, data: toNulls(marks) }))
    },
    async list(limit) {
      const rows = await issues.findMany({ orderBy: { number: 'desc' }, take: limit })
      return rows.map(toIssue).toReversed()
    },
  }
}

function toIssue({ fromDay, toDay, ...row }: Prisma.IssueGetPayload<object>): Issue {
  return { ...fromNulls(row), kind: row.kind as Issue['kind'], from: fromDay, to: toDay }
}
