// The inbox: raw events first, then handled one by one in the order of their chat.
import { chatEventSchema, type ChatEvent } from '../domain/messaging/chat-event.ts'
import type { Claim } from '../domain/messaging/claim.ts'
import type { InboxEvent, InboxRows } from '../domain/messaging/inbox-rows.ts'
import type { Prisma, Tables } from './client.ts'
import { attempt, readJson } from './json-column.ts'

/** Chats looked at in one claim; more are served by the next one. */
const chatsPerClaim = 900

export function inboxRows(tables: Tables): InboxRows {
  const inbox = tables.inboxEvent
  return {
    async accept(event, receivedAt) {
      const { channel, account, eventKey } = event
      const key = { channel_account_eventKey: { channel, account, eventKey } }
      if (await inbox.findUnique({ where: key, select: { id: true } })) return 'known'
      await inbox.create({ data: { ...eventColumns(event), receivedAt } })
      return 'accepted'
    },
    claim: (claim) => claimHeads(tables, claim),
    async handled(id, worker, at) {
      const { count } = await inbox.updateMany({
        where: { id, open: true, claimedBy: worker },
        data: { open: false, handledAt: at, claimedUntil: null },
      })
      return count === 1
    },
    async failed(id, worker, { error, retryAt = null }) {
      const released = { open: retryAt !== null, error, retryAt, claimedBy: null, claimedUntil: null }
      const { count } = await inbox.updateMany({
        where: { id, open: true, claimedBy: worker },
        data: released,
      })
      return count === 1
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

function lookups(inbox: Tables['inboxEvent']): Pick<InboxRows, 'get' | 'findMessage' | 'versions'> {
  return {
    async get(id) {
      const row = await inbox.findUnique({ where: { id } })
      return row ? readable(row) : undefined
    },
    async findMessage({ channel, chatId }, messageId) {
      const row = await inbox.findFirst({
        where: { channel, chatId, messageId, kind: { in: ['new', 'edited'] } },
        orderBy: { id: 'desc' },
      })
      return row ? readable(row) : undefined
    },
    async versions({ channel, chatId }, messageId) {
      const rows = await inbox.findMany({
        where: { channel, chatId, messageId, kind: { in: ['new', 'edited'] } },
        orderBy: { id: 'asc' },
      })
      return rows.flatMap((row) => readable(row) ?? [])
    },
  }
}

async function claimHeads(
  { inboxEvent: inbox }: Pick<Tables, 'inboxEvent'>,
  claim: Claim,
): Promise<readonly InboxEvent[]> {
  const heads = await inbox.groupBy({
    by: ['channel', 'chatId'],
    where: { open: true },
    _min: { id: true },
    orderBy: { _min: { id: 'asc' } },
    take: chatsPerClaim,
  })
  const due = { lte: claim.now }
  const rows = await inbox.findMany({
    where: {
      id: { in: heads.flatMap((head) => head._min.id ?? []) },
      AND: [
        { OR: [{ claimedUntil: null }, { claimedUntil: due }, { claimedBy: claim.worker }] },
        { OR: [{ retryAt: null }, { retryAt: due }] },
      ],
    },
    orderBy: { id: 'asc' },
    take: claim.limit,
  })
  await inbox.updateMany({
    where: { id: { in: rows.map((row) => row.id) } },
    data: { claimedBy: claim.worker, claimedUntil: claim.until, attempts: { increment: 1 } },
  })
  const events: InboxEvent[] = []
  for (const row of rows) {
    const event = attempt(() => toInboxEvent({ ...row, attempts: row.attempts + 1 }))
    if (event.ok) events.push(event.value)
    else await setAside(inbox, claim, { id: row.id, error: event.error })
  }
  return events.length === 0 && rows.length > 0 ? claimHeads({ inboxEvent: inbox }, claim) : events
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

function eventColumns(event: ChatEvent): Omit<Prisma.InboxEventCreateInput, 'receivedAt'> {
  const { channel, account, eventKey, kind } = event
  const messageId = 'messageId' in event ? (event.messageId ?? null) : null
  return { channel, account, eventKey, chatId: event.chat.id, kind, messageId, event: JSON.stringify(event) }
}

type InboxRow = Pick<Prisma.InboxEventGetPayload<object>, 'id' | 'event' | 'receivedAt' | 'attempts'>

function toInboxEvent({ id, event, receivedAt, attempts }: InboxRow): InboxEvent {
  return { id, event: readJson(chatEventSchema, event, `inbox event ${id}`), receivedAt, attempts }
}

function readable(row: InboxRow): InboxEvent | undefined {
  const event = attempt(() => toInboxEvent(row))
  return event.ok ? event.value : undefined
}
