// What waits, over all kinds in one look.
import { workKinds, type WorkRows } from '../../domain/messaging/work-rows.ts'
import type { Tables } from '../client.ts'

export function workRows(tables: Tables): WorkRows {
  return {
    async waiting() {
      const [found] = await tables.query<Record<string, number>>`
        SELECT
          (SELECT COUNT(*) FROM "Question" WHERE "state" = 'open') AS "questions",
          (SELECT COUNT(*) FROM "Prompt" WHERE "kind" = 'read-again' AND "usedAt" IS NULL) AS "doubts",
          (SELECT COUNT(*) FROM "Attachment" WHERE "state" = 'wanted') AS "attachments",
          (SELECT COUNT(*) FROM "Prompt" WHERE "kind" = 'hear-voice' AND "usedAt" IS NULL) AS "voices",
          (SELECT COUNT(*) FROM "PaperExport" WHERE "doneAt" IS NULL AND "channel" IS NOT NULL) AS "exports"`
      return workKinds.filter((kind) => Number(found?.[kind]) > 0)
    },
  }
}
