// What waits, over all kinds in one look; what failed, and when it is tried again.
import { sqltag as sql } from '@prisma/client/runtime/client'
import { workKinds, type WorkKind, type WorkRows } from '../../domain/messaging/work-rows.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Tables } from '../client.ts'

export function workRows(tables: Tables): WorkRows {
  const { setback: setbacks, workClaim: claims } = tables
  return {
    ...begins(tables),
    async waiting() {
      const [found] = await tables.query<Record<string, number>>`
        SELECT
          (SELECT COUNT(*) FROM "Question" WHERE "state" = 'open' AND ${tried('questions')}) AS "questions",
          (SELECT COUNT(*) FROM "Prompt" WHERE "kind" = 'read-again' AND "usedAt" IS NULL AND ${tried('doubts')}) AS "doubts",
          (SELECT COUNT(*) FROM "Attachment" WHERE "state" = 'wanted' AND ${tried('attachments')}) AS "attachments",
          (SELECT COUNT(*) FROM "Prompt" WHERE "kind" = 'hear-voice' AND "usedAt" IS NULL AND ${tried('voices')}) AS "voices",
          (SELECT COUNT(*) FROM "PaperExport" WHERE "doneAt" IS NULL AND "channel" IS NOT NULL AND ${tried('exports')}) AS "exports"`
      return workKinds.filter((kind) => Number(found?.[kind]) > 0)
    },
    async held(kind, now) {
      const select = { rowId: true }
      const where = { kind, OR: [{ retryAt: null }, { retryAt: { gt: now } }] }
      const failed = await setbacks.findMany({ where, select })
      const claimed = await claims.findMany({ where: { kind, until: { gt: now } }, select })
      return [...failed, ...claimed].map((row) => row.rowId)
    },
    async failures({ kind, id: rowId }) {
      return (await setbacks.findUnique({ where: { kind_rowId: { kind, rowId } } }))?.attempts ?? 0
    },
    async setBack({ kind, id: rowId, ...columns }) {
      const update = toNulls(columns)
      await setbacks.upsert({
        where: { kind_rowId: { kind, rowId } },
        create: { kind, rowId, ...update },
        update,
      })
    },
    async setAside(take) {
      const rows = await setbacks.findMany({ where: { retryAt: null }, orderBy: { rowId: 'asc' }, take })
      return rows.map(({ kind, rowId: id, ...row }) => ({ ...fromNulls(row), kind: kind as WorkKind, id }))
    },
  }
}

function begins({ workClaim: claims }: Tables): Pick<WorkRows, 'claim' | 'release'> {
  return {
    async claim({ kind, id: rowId }, { now, until }) {
      // Those of replicas that died.
      await claims.deleteMany({ where: { until: { lte: now } } })
      await claims.create({ data: { kind, rowId, until } })
    },
    async release({ kind, id: rowId }, until) {
      await claims.deleteMany({ where: { kind, rowId, until } })
    },
  }
}

/** A condition on a row of the kind. */
function tried(kind: WorkKind) {
  return sql`"id" NOT IN (SELECT "rowId" FROM "Setback" WHERE "kind" = ${kind} AND "retryAt" IS NULL)`
}
