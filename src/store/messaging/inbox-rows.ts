// The inbox: raw events first, then handled in the order of their chat.
import { join, sqltag as sql } from '@prisma/client/runtime/client'
import { chatEventSchema, type ChatEvent } from '../../domain/messaging/chat-event.ts'
import type { Claim } from '../../domain/messaging/claim.ts'
import type { InboxEvent, InboxRows } from '../../domain/messaging/inbox-rows.ts'
import type { Prisma, Tables } from '../client.ts'
import { attempt, readable, readJson } from '../json-column.ts'

export function inboxRows(tables: Tables): InboxRows {
  const inbox = tables.inboxEvent
  return {
    ...acceptance(tables),
    claim: (claim) => claimFirst(tables, claim),
    async handled(ids, worker, at) {
      const count = await tables.execute`
        UPDATE "InboxEvent" SET "open" = FALSE, "handledAt" = ${at}, "claimedUntil" = NULL
        WHERE "id" IN (${join([...ids])}) AND "open" = TRUE AND "claimedBy" = ${worker}`
      return count === ids.length
    },
    async failed(id, worker, { error, retryAt = null }) {
      const released = { open: retryAt !== null, error, retryAt, claimedBy: null, claimedUntil: null }
      const { count } = await inbox.updateMany({
        where: { id, open: true, claimedBy: worker },
        data: released,
      })
      return count === 1
    },
    async release(ids, worker) {
      await inbox.updateMany({
        where: { id: { in: [...ids] }, open: true, claimedBy: worker },
        data: { claimedBy: null, claimedUntil: null, attempts: { decrement: 1 } },
      })
    },
    async counts() {
      const [waiting, setAside] = [{ open: true }, { open: false, handledAt: null, error: { not: null } }]
      return {
        waiting: await inbox.count({ where: waiting }),
        setAside: await inbox.count({ where: setAside }),
      }
    },
    heard: ({ channel, chatId }, since) =>
      inbox.count({ where: { channel, chatId, kind: 'new', receivedAt: { gte: since } } }),
    ...lookups(inbox),
  }
}

function acceptance(tables: Tables): Pick<InboxRows, 'accept' | 'acceptAll'> {
  return {
    async accept(event, receivedAt) {
      return (await insert(tables, [event], receivedAt)) === 1 ? 'accepted' : 'known'
    },
    async acceptAll(events, receivedAt) {
      for (let at = 0; at < events.length; at += mostAtOnce)
        await insert(tables, events.slice(at, at + mostAtOnce), receivedAt)
    },
  }
}

/** Nine values each, and neither database takes 32,767 in one statement. */
const mostAtOnce = 1000

/** How many were new. */
function insert(tables: Tables, events: readonly ChatEvent[], receivedAt: Date): Promise<number> {
  const rows = events.map((event) => {
    const { channel, account, eventKey, chat, kind, sender } = event
    const messageId = 'messageId' in event ? (event.messageId ?? null) : null
    return sql`(${channel}, ${account}, ${eventKey}, ${chat.id}, ${sender.accountId}, ${kind}, ${messageId}, ${JSON.stringify(event)}, ${receivedAt})`
  })
  return tables.execute`
    INSERT INTO "InboxEvent"
      ("channel", "account", "eventKey", "chatId", "accountId", "kind", "messageId", "event", "receivedAt")
    VALUES ${join(rows)}
    ON CONFLICT DO NOTHING`
}

function lookups(
  inbox: Tables['inboxEvent'],
): Pick<InboxRows, 'get' | 'findMessage' | 'superseded' | 'versions'> {
  return {
    async get(id) {
      const row = await inbox.findUnique({ where: { id } })
      return row ? asRead(row) : undefined
    },
    async findMessage({ channel, chatId }, messageId) {
      const row = await inbox.findFirst({
        where: { channel, chatId, messageId, kind: { in: ['new', 'edited'] } },
        orderBy: { id: 'desc' },
      })
      return row ? asRead(row) : undefined
    },
    async superseded({ channel, chatId }, messageId, eventId) {
      const row = await inbox.findFirst({
        where: { channel, chatId, messageId, kind: { in: ['edited', 'recalled'] }, id: { gt: eventId } },
        select: { id: true },
      })
      return row !== null
    },
    async versions({ channel, chatId }, messageId) {
      const rows = await inbox.findMany({
        where: { channel, chatId, messageId, kind: { in: ['new', 'edited'] } },
        orderBy: { id: 'asc' },
      })
      return rows.flatMap((row) => asRead(row) ?? [])
    },
  }
}

/** The heads of all chats first, then what comes second in each, and so on: a flood in one chat keeps no other waiting. */
async function claimFirst(tables: Tables, claim: Claim): Promise<readonly InboxEvent[]> {
  const { worker, now, until, limit } = claim
  const rows = await tables.query<InboxRow>`
    UPDATE "InboxEvent" SET "claimedBy" = ${worker}, "claimedUntil" = ${until}, "attempts" = "attempts" + 1
    WHERE "id" IN (
      SELECT "id" FROM (
        SELECT "id", ROW_NUMBER() OVER (PARTITION BY "channel", "chatId" ORDER BY "id") AS "place"
        FROM "InboxEvent"
        WHERE "open" = TRUE AND ("channel", "chatId") NOT IN (
          SELECT "channel", "chatId" FROM "InboxEvent"
          WHERE "open" = TRUE
            AND (("claimedUntil" > ${now} AND "claimedBy" <> ${worker}) OR "retryAt" > ${now}))
      ) AS "free"
      ORDER BY "place", "id" LIMIT ${limit})
    RETURNING "id", "event", "receivedAt", "attempts"`
  const inOrder = rows.sort((a, b) => a.id - b.id)
  const events = await readable(inOrder, toInboxEvent, (bad) => setAside(tables.inboxEvent, claim, bad))
  return events.length === 0 && rows.length > 0 ? claimFirst(tables, claim) : events
}

/** Kept as it is, with the reason, so that its chat goes on. */
async function setAside(
  inbox: Tables['inboxEvent'],
  { onUnreadable }: Claim,
  { id, error }: { id: number; error: string },
): Promise<void> {
  await inbox.update({ where: { id }, data: { open: false, error, claimedBy: null, claimedUntil: null } })
  onUnreadable?.({ id, error })
}

type InboxRow = Pick<Prisma.InboxEventGetPayload<object>, 'id' | 'event' | 'receivedAt' | 'attempts'>

function toInboxEvent({ id, event, receivedAt, attempts }: InboxRow): InboxEvent {
  return { id, event: readJson(chatEventSchema, event, `inbox event ${id}`), receivedAt, attempts }
}

function asRead(row: InboxRow): InboxEvent | undefined {
  const event = attempt(() => toInboxEvent(row))
  return event.ok ? event.value : undefined
}
