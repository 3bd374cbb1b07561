// The outbox: outgoing messages as rows with a unique dedupe key, claimed under a lease and a fence.
import { storedKey } from '../../domain/messaging/dedupe-keys.ts'
import { join, sqltag as sql } from '@prisma/client/runtime/client'
import { outgoingSchema } from '../../domain/messaging/channel.ts'
import { channelNames, type ChannelName } from '../../domain/messaging/chat-event.ts'
import {
  priorities,
  type NewMessage,
  type OutboxMessage,
  type OutboxState,
  type Settlement,
} from '../../domain/messaging/outbox.ts'
import type { Claim } from '../../domain/messaging/claim.ts'
import type { OutboxRows } from '../../domain/messaging/outbox-rows.ts'
import { fromNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'
import { attempt, readable, readJson } from '../json-column.ts'

export function outboxRows(tables: Tables): OutboxRows {
  const { outboxMessage: outbox } = tables
  return {
    add: (message, createdAt) => add(tables, message, createdAt),
    claim: (claim) => claimDue(tables, claim),
    ...settles(tables),
    ...ends(tables),
    ...views(outbox),
    ...batches(outbox),
  }
}

type Outbox = Tables['outboxMessage']
type Settles = Pick<OutboxRows, 'settle' | 'sent'>
type Ends = Pick<OutboxRows, 'abandoned' | 'resend' | 'expire' | 'redrive' | 'withdraw'>
type Views = Pick<OutboxRows, 'sentSince' | 'list' | 'byKey' | 'counts' | 'get' | 'undelivered' | 'nudged'>
/** A message that was given up for unknown and then comes to its end: the end is the truth. */
const unsettledStates = ['claimed', 'unknown']
const undelivered = ['dead', 'failed', 'unknown']
const unasked = (['escalation', 'notice', 'nudge'] as const).map((one) => priorities.indexOf(one))

async function add(tables: Tables, message: NewMessage, createdAt: Date): Promise<'added' | 'known'> {
  const { dedupeKey, channel, chatId, priority, content, ...times } = newColumns(message, createdAt)
  const { notBefore, expiresAt, batch } = times
  const added = await tables.execute`
    INSERT INTO "OutboxMessage"
      ("dedupeKey", "channel", "chatId", "priority", "content", "notBefore", "expiresAt", "batch", "createdAt")
    VALUES (${dedupeKey}, ${channel}, ${chatId}, ${priority}, ${content}, ${notBefore}, ${expiresAt}, ${batch}, ${createdAt})
    ON CONFLICT DO NOTHING`
  return added === 1 ? 'added' : 'known'
}

function newColumns(message: NewMessage, createdAt: Date): Prisma.OutboxMessageCreateManyInput {
  const { dedupeKey, to, priority, content, notBefore = null, expiresAt = null, batch = null } = message
  const columns = {
    dedupeKey,
    channel: to.channel,
    chatId: to.chatId,
    notBefore,
    expiresAt,
    batch,
    createdAt,
  }
  return { ...columns, priority: priorities.indexOf(priority), content: JSON.stringify(content) }
}

function settles(tables: Tables): Settles {
  const sent: Settles['sent'] = async (messages, at) => {
    const claims = messages.map(
      ({ id, fence, messageId = null }) =>
        sql`(CAST(${id} AS INTEGER), CAST(${fence} AS INTEGER), CAST(${messageId} AS TEXT))`,
    )
    // Both databases call the columns of values so.
    return tables.execute`
      UPDATE "OutboxMessage"
      SET "state" = 'sent', "sentAt" = ${at}, "error" = NULL, "claimedUntil" = NULL, "messageId" = "done"."column3"
      FROM (VALUES ${join(claims)}) AS "done"
      WHERE "id" = "done"."column1" AND "fence" = "done"."column2" AND "state" IN (${join(unsettledStates)})`
  }
  return {
    sent,
    async settle(id, fence, settlement) {
      if (settlement.state === 'sent')
        return (await sent([{ id, fence, messageId: settlement.messageId }], settlement.at)) === 1
      const { count } = await tables.outboxMessage.updateMany({
        where: { id, fence, state: { in: unsettledStates } },
        data: { ...settledColumns(settlement), claimedUntil: null },
      })
      return count === 1
    },
  }
}

function ends(tables: Tables): Ends {
  const outbox = tables.outboxMessage
  return {
    async abandoned(now) {
      const where = { state: 'claimed', claimedUntil: { lt: now } }
      const rows = await outbox.findMany({ where, orderBy: { id: 'asc' } })
      const changes = { state: 'unknown', claimedUntil: null, error: 'claim ran out' }
      if (rows.length > 0) await outbox.updateMany({ where, data: changes })
      return rows.map((row) => listed({ ...row, ...changes }))
    },
    async resend(id, notBefore) {
      const data = { state: 'pending', resend: true, notBefore }
      return (await outbox.updateMany({ where: { id, state: 'unknown' }, data })).count === 1
    },
    async redrive(id, at) {
      const again = { state: 'pending', notBefore: at, expiresAt: null, redrivenAt: at, attempts: 0 }
      const resend = { ...again, resend: true }
      const unsent = { id, state: { in: ['dead', 'failed'] } }
      if ((await outbox.updateMany({ where: unsent, data: again })).count === 1) return true
      return (await outbox.updateMany({ where: { id, state: 'unknown' }, data: resend })).count === 1
    },
    // A stretch of the unique index; of the state, so written, none is taken. `;` comes after `:`.
    withdraw: (stem) => tables.execute`
      UPDATE "OutboxMessage" SET "state" = 'withdrawn'
      WHERE "dedupeKey" >= ${stem} AND "dedupeKey" < ${`${stem};`} AND "state" || '' = 'pending'
        AND SUBSTR("dedupeKey" || ':', 1, ${stem.length + 1}) = ${`${stem}:`}`,
    async expire(now) {
      const where = { state: 'pending', expiresAt: { lte: now } }
      return (await outbox.updateMany({ where, data: { state: 'expired' } })).count
    },
  }
}

function views(outbox: Outbox): Views {
  return {
    async nudged({ channel, chatId }, { since, kinds }) {
      const state = { in: ['pending', 'claimed', 'sent', 'unknown'] }
      const OR = kinds.map((kind) => ({ dedupeKey: { startsWith: kind } }))
      return outbox.count({ where: { channel, chatId, state, createdAt: { gte: since }, OR } })
    },
    async sentSince(channel, since, chats) {
      const rows = await outbox.findMany({
        where: { channel, sentAt: { gte: since }, ...(chats && { chatId: { in: [...chats] } }) },
        select: { chatId: true, sentAt: true, content: true },
        orderBy: { sentAt: 'asc' },
      })
      return rows.flatMap(({ chatId, sentAt, content }) =>
        sentAt ? [{ chatId, sentAt, text: textOf(content) }] : [],
      )
    },
    async list({ limit, ...where }) {
      const rows = await outbox.findMany({ where, orderBy: { id: 'desc' }, take: limit })
      return rows.map(listed).toReversed()
    },
    async get(id) {
      const row = await outbox.findUnique({ where: { id } })
      return row ? listed(row) : undefined
    },
    async undelivered(limit) {
      const where = { state: { in: undelivered } }
      const rows = await outbox.findMany({ where, orderBy: { id: 'desc' }, take: limit })
      return rows.map(listed).toReversed()
    },
    async byKey(dedupeKey) {
      const row = await outbox.findUnique({ where: { dedupeKey } })
      return row ? toMessage(row) : undefined
    },
    async counts() {
      const groups = await outbox.groupBy({ by: ['state'], _count: true, orderBy: { state: 'asc' } })
      return Object.fromEntries(groups.map((group) => [group.state, group._count]))
    },
  }
}

type Batches = Pick<
  OutboxRows,
  'addAll' | 'batchCounts' | 'ofBatch' | 'setWaiting' | 'byMessageId' | 'askedOf'
>

function batches(outbox: Outbox): Batches {
  return {
    async addAll(messages, createdAt) {
      await outbox.createMany({ data: messages.map((message) => newColumns(message, createdAt)) })
    },
    async batchCounts(batch) {
      const groups = await outbox.groupBy({ by: ['state'], where: { batch }, _count: true })
      return Object.fromEntries(groups.map((group) => [group.state, group._count]))
    },
    async ofBatch(batch, { after, limit, states }) {
      const where = { batch, id: { gt: after }, ...(states && { state: { in: [...states] } }) }
      return (await outbox.findMany({ where, orderBy: { id: 'asc' }, take: limit })).map(listed)
    },
    async setWaiting(batch, to) {
      const from = { held: ['pending'], pending: ['held'], expired: ['pending', 'held'] }[to]
      return (await outbox.updateMany({ where: { batch, state: { in: from } }, data: { state: to } })).count
    },
    async askedOf({ from, until }) {
      const groups = await outbox.groupBy({
        by: ['channel', 'chatId', 'priority'],
        where: {
          channel: { in: [...channelNames] },
          sentAt: { gte: from, lt: until },
          priority: { in: unasked },
        },
        _count: true,
      })
      return groups.map(({ channel, chatId, priority, _count }) => {
        const isNudge = priorities[priority] === 'nudge'
        const [nudges, others] = isNudge ? [_count, 0] : [0, _count]
        return { channel: channel as ChannelName, chatId, nudges, others }
      })
    },
    async byMessageId({ channel, chatId }, messageId) {
      const row = await outbox.findFirst({ where: { chatId, messageId, channel }, orderBy: { id: 'desc' } })
      return row ? listed(row) : undefined
    },
  }
}

async function claimDue(
  tables: Tables,
  claim: Claim & { readonly channels: readonly string[] },
): Promise<readonly OutboxMessage[]> {
  const { channels, now, until, limit, onUnreadable } = claim
  const rows = await tables.query<OutboxRow>`
    UPDATE "OutboxMessage"
    SET "state" = 'claimed', "claimedUntil" = ${until}, "fence" = "fence" + 1, "attempts" = "attempts" + 1
    WHERE "id" IN (
      SELECT "id" FROM "OutboxMessage"
      WHERE "state" = 'pending' AND "channel" IN (${join(channels)})
        AND ("notBefore" IS NULL OR "notBefore" <= ${now}) AND ("expiresAt" IS NULL OR "expiresAt" > ${now})
      ORDER BY "priority", "id" LIMIT ${limit})
    RETURNING *`
  const inOrder = rows.sort((a, b) => a.priority - b.priority || a.id - b.id)
  const messages = await readable(inOrder, toMessage, async ({ id, error }) => {
    const data = { state: 'dead', claimedUntil: null, error }
    await tables.outboxMessage.update({ where: { id }, data })
    onUnreadable?.({ id, error })
  })
  return messages.length === 0 && rows.length > 0 ? claimDue(tables, claim) : messages
}

function settledColumns(
  settlement: Exclude<Settlement, { state: 'sent' }>,
): Prisma.OutboxMessageUpdateManyMutationInput {
  switch (settlement.state) {
    case 'postponed':
      return { state: 'pending', notBefore: settlement.notBefore, attempts: { decrement: 1 } }
    case 'pending': {
      const { movedTo, ...columns } = settlement
      return { ...columns, ...(movedTo === undefined ? {} : { chatId: movedTo }) }
    }
    case 'unknown':
    case 'failed':
    case 'dead':
    case 'expired':
      return settlement
  }
}

type OutboxRow = Prisma.OutboxMessageGetPayload<object>

function toMessage({ channel, chatId, dedupeKey, ...row }: OutboxRow): OutboxMessage {
  const priority = priorities[row.priority]
  if (!priority)
    throw new Error(`outbox message ${row.id} has priority ${row.priority}, which this version lacks`)
  const { notBefore, expiresAt, batch, ...columns } = fromNulls(row)
  return {
    ...columns,
    dedupeKey: storedKey(dedupeKey),
    ...(notBefore && { notBefore }),
    ...(expiresAt && { expiresAt }),
    ...(batch !== undefined && { batch }),
    priority,
    state: row.state as OutboxState,
    to: { channel: channel as ChannelName, chatId },
    content: readJson(outgoingSchema, row.content, `outbox message ${row.id}`),
  }
}

/** A message as it is looked at: one that this version cannot read is shown without its text. */
function listed(row: OutboxRow): OutboxMessage {
  const message = attempt(() => toMessage(row))
  return message.ok ? message.value : toMessage({ ...row, priority: 0, content: '{"text":""}' })
}

function textOf(content: string): string {
  return (JSON.parse(content) as { text: string }).text
}
