// Deletes old events, messages, prompts and files that nothing refers to any more.
import type { RetentionRows } from '../../domain/messaging/retention-rows.ts'
import { noticeBatches } from '../../domain/notice/notice.ts'
import type { Tables } from '../client.ts'
import { namedInText } from '../file/named-files.ts'

/** Every table with an `eventId`; a test compares them with the schema. */
export const referringTables = [
  'Absence',
  'Attachment',
  'HandOver',
  'Notice',
  'NoticeAck',
  'Reminder',
  'Report',
  'IncidentStep',
  'Inspection',
  'LocalEvent',
  'Question',
  'RosterChange',
  'WorkdayYear',
]

const settled = ['sent', 'expired', 'withdrawn', 'dead', 'failed', 'unknown']
const batch = 500

export function retentionRows(tables: Tables): RetentionRows {
  return {
    async prune(before, limit) {
      // First of all, since they refer to events.
      const questions = await inBatches(limit, (take) => pruneQuestions(tables, before, take))
      return {
        questions,
        occurrences: await pruneOccurrences(tables, before, limit),
        events: await pruneInbox(tables, before, limit),
        messages: await inBatches(limit, (take) => pruneOutbox(tables, before, take)),
        prompts: await inBatches(limit, (take) => prunePrompts(tables, before, take)),
        files: await pruneFiles(tables, before, limit),
      }
    },
  }
}

async function inBatches(limit: number, prune: (take: number) => Promise<number>): Promise<number> {
  let total = 0
  while (total < limit) {
    const take = Math.min(batch, limit - total)
    const count = await prune(take)
    total += count
    if (count < take) break
  }
  return total
}

async function pruneInbox(tables: Tables, before: Date, limit: number): Promise<number> {
  const newest = await tables.inboxEvent.findFirst({
    where: { receivedAt: { lt: before } },
    orderBy: { id: 'desc' },
    select: { id: true },
  })
  if (!newest) return 0
  const refers = (id: string) =>
    referringTables
      .map((table) => `EXISTS (SELECT 1 FROM "${table}" r WHERE r."eventId" = ${id})`)
      .join(' OR ')
  const versions = `SELECT 1 FROM "InboxEvent" v WHERE v.channel = e.channel AND v."chatId" = e."chatId" AND v."messageId" = e."messageId" AND (${refers('v.id')})`
  // What stays is not looked at again for each batch: it grows with the years.
  let after = 0
  return inBatches(limit, async (take) => {
    const rows = await tables.$queryRawUnsafe<{ id: number }[]>(
      `SELECT e.id FROM "InboxEvent" e WHERE e.id > ${after} AND e.id <= ${newest.id} AND e."handledAt" IS NOT NULL` +
        ` AND NOT (${refers('e.id')}) AND NOT EXISTS (${versions}) ORDER BY e.id LIMIT ${take}`,
    )
    const ids = rows.map((row) => row.id)
    after = ids.at(-1) ?? after
    const { count } = await tables.inboxEvent.deleteMany({
      where: { id: { in: ids }, receivedAt: { lt: before } },
    })
    return count
  })
}

/** What officials answered for good stands in the FAQ by itself. */
async function pruneQuestions(tables: Tables, before: Date, take: number): Promise<number> {
  const { question, questionVote, questionReferral } = tables
  const where = { settledAt: { lt: before } }
  const rows = await question.findMany({ where, orderBy: { id: 'asc' }, select: { id: true }, take })
  const ids = rows.map(({ id }) => id)
  const questionId = { in: ids }
  await questionVote.deleteMany({ where: { questionId } })
  await questionReferral.deleteMany({ where: { questionId } })
  return (await question.deleteMany({ where: { id: { in: ids } } })).count
}

/** How far each schedule was worked off is kept apart: nothing before it is ever due again. */
function pruneOccurrences(tables: Tables, before: Date, take: number): Promise<number> {
  return tables.execute`
    DELETE FROM "Occurrence" WHERE ("schedule", "nominal") IN (
      SELECT "schedule", "nominal" FROM "Occurrence" WHERE "takenAt" < ${before} LIMIT ${take})`
}

/** Those for a model run out as they begin: they go once they were used long ago. */
async function prunePrompts({ prompt, setback }: Tables, before: Date, take: number): Promise<number> {
  await setback.deleteMany({ where: { retryAt: { lt: before } } })
  const rows = await prompt.findMany({
    where: {
      OR: [
        { usedAt: { lt: before } },
        { expiresAt: { lt: before }, kind: { notIn: ['read-again', 'hear-voice'] } },
      ],
    },
    orderBy: { id: 'asc' },
    select: { id: true },
    take,
  })
  return (await prompt.deleteMany({ where: { id: { in: rows.map((row) => row.id) } } })).count
}

/** What a notice sent proves who was told. */
async function pruneOutbox({ outboxMessage }: Tables, before: Date, take: number): Promise<number> {
  const rows = await outboxMessage.findMany({
    where: {
      state: { in: settled },
      createdAt: { lt: before },
      OR: [{ batch: null }, { NOT: { batch: { startsWith: noticeBatches } } }],
    },
    orderBy: { id: 'asc' },
    select: { id: true },
    take,
  })
  return (await outboxMessage.deleteMany({ where: { id: { in: rows.map((row) => row.id) } } })).count
}

/** Login pictures, exports and the like: they go with the last row that names them. Texts are read only where a file is old enough. */
async function pruneFiles(tables: Tables, before: Date, limit: number): Promise<number> {
  const rows = await tables.query<{ hash: string }>`
    SELECT "hash" FROM "StoredFile"
    WHERE "storedAt" < ${before}
      AND "hash" NOT IN (SELECT "hash" FROM "Attachment" WHERE "hash" IS NOT NULL)
      AND "hash" NOT IN (SELECT "fileHash" FROM "WrittenReport" WHERE "fileHash" IS NOT NULL)`
  const named = rows.length > 0 ? await namedInText(tables) : new Set()
  const loose = rows.map(({ hash }) => hash).filter((hash) => !named.has(hash))
  let total = 0
  for (let at = 0; at < loose.length && total < limit; at += batch) {
    const hash = { in: loose.slice(at, at + batch) }
    total += (await tables.storedFile.deleteMany({ where: { hash } })).count
  }
  return total
}
