// Deletes old events and messages that nothing refers to any more.
import type { RetentionRows } from '../../domain/messaging/retention-rows.ts'
import type { Tables } from '../client.ts'

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
      return {
        events: await inBatches(limit, (take) => pruneInbox(tables, before, take)),
        messages: await inBatches(limit, (take) => pruneOutbox(tables, before, take)),
        prompts: await inBatches(limit, (take) => prunePrompts(tables, before, take)),
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

async function pruneInbox(tables: Tables, before: Date, take: number): Promise<number> {
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
  const rows = await tables.$queryRawUnsafe<{ id: number }[]>(
    `SELECT e.id FROM "InboxEvent" e WHERE e.id <= ${newest.id} AND e."handledAt" IS NOT NULL` +
      ` AND NOT (${refers('e.id')}) AND NOT EXISTS (${versions}) ORDER BY e.id LIMIT ${take}`,
  )
  const ids = rows.map((row) => row.id)
  return (await tables.inboxEvent.deleteMany({ where: { id: { in: ids }, receivedAt: { lt: before } } }))
    .count
}

/** Those for a model run out as they begin: they go once they were used. */
async function prunePrompts({ prompt, setback }: Tables, before: Date, take: number): Promise<number> {
  await setback.deleteMany({ where: { retryAt: { lt: before } } })
  const rows = await prompt.findMany({
    where: {
      expiresAt: { lt: before },
      OR: [{ usedAt: { not: null } }, { kind: { notIn: ['read-again', 'hear-voice'] } }],
    },
    orderBy: { id: 'asc' },
    select: { id: true },
    take,
  })
  return (await prompt.deleteMany({ where: { id: { in: rows.map((row) => row.id) } } })).count
}

async function pruneOutbox({ outboxMessage }: Tables, before: Date, take: number): Promise<number> {
  const rows = await outboxMessage.findMany({
    where: { state: { in: settled }, createdAt: { lt: before }, batch: null },
    orderBy: { id: 'asc' },
    select: { id: true },
    take,
  })
  return (await outboxMessage.deleteMany({ where: { id: { in: rows.map((row) => row.id) } } })).count
}
