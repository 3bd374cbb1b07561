// The outbox: outgoing messages as rows with a unique dedupe key, claimed under a lease and a fence.
import { outgoingSchema } from '../domain/messaging/channel.ts'
import { channelNames, type ChannelName } from '../domain/messaging/chat-event.ts'
import {
  priorities,
  type NewMessage,
  type OutboxMessage,
  type OutboxState,
  type Settlement,
} from '../domain/messaging/outbox.ts'
import type { Claim } from '../domain/messaging/claim.ts'
import type { OutboxRows } from '../domain/messaging/outbox-rows.ts'
import { fromNulls } from './absent-values.ts'
import type { Prisma, Tables } from './client.ts'
import { attempt, readJson } from './json-column.ts'

export function outboxRows({ outboxMessage: outbox }: Tables): OutboxRows {
  return {
    add: (message, createdAt) => add(outbox, message, createdAt),
    ...claims(outbox),
    ...views(outbox),
    ...batches(outbox),
  }
}

type Outbox = Tables['outboxMessage']
type Claims = Pick<
  OutboxRows,
  'claim' | 'settle' | 'abandoned' | 'resend' | 'expire' | 'redrive' | 'withdraw'
>
type Views = Pick<OutboxRows, 'sentSince' | 'list' | 'byKey' | 'counts' | 'get' | 'undelivered' | 'nudged'>
const undelivered = ['dead', 'failed', 'unknown']
const unasked = (['escalation', 'notice', 'nudge'] as const).map((one) => priorities.indexOf(one))

async function add(outbox: Outbox, message: NewMessage, createdAt: Date): Promise<'added' | 'known'> {
  const { dedupeKey } = message
  if (await outbox.findUnique({ where: { dedupeKey }, select: { id: true } })) return 'known'
  await outbox.create({ data: newColumns(message, createdAt) })
  return 'added'
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

function claims(outbox: Outbox): Claims {
  return {
    claim: (claim) => claimDue(outbox, claim),
    async settle(id, fence, settlement) {
      const { count } = await outbox.updateMany({
        // A message that was given up for unknown and then comes to its end: the end is the truth.
        where: { id, fence, state: { in: ['claimed', 'unknown'] } },
        data: { ...settledColumns(settlement), claimedUntil: null },
      })
      return count === 1
    },
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
    async withdraw(dedupeKeyPrefix) {
      const where = { state: 'pending', dedupeKey: { startsWith: dedupeKeyPrefix } }
      return (await outbox.updateMany({ where, data: { state: 'withdrawn' } })).count
    },
    async expire(now) {
      const where = { state: 'pending', expiresAt: { lte: now } }
      return (await outbox.updateMany({ where, data: { state: 'expired' } })).count
    },
  }
}

function views(outbox: Outbox): Views {
  return {
    async nudged({ channel, chatId }, since) {
      const state = { in: ['pending', 'claimed', 'sent', 'unknown'] }
      const priority = priorities.indexOf('nudge')
      return outbox.count({ where: { channel, chatId, priority, state, createdAt: { gte: since } } })
    },
    async sentSince(channel, since) {
      const rows = await outbox.findMany({
        where: { channel, sentAt: { gte: since } },
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
  outbox: Outbox,
  claim: Claim & { readonly channels: readonly string[] },
): Promise<readonly OutboxMessage[]> {
  const { channels, now, until, limit, onUnreadable } = claim
  const rows = await outbox.findMany({
    where: {
      state: 'pending',
      channel: { in: [...channels] },
      AND: [
        { OR: [{ notBefore: null }, { notBefore: { lte: now } }] },
        { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
      ],
    },
    orderBy: [{ priority: 'asc' }, { id: 'asc' }],
    take: limit,
  })
  const claimed = { state: 'claimed', claimedUntil: until }
  await outbox.updateMany({
    where: { id: { in: rows.map((row) => row.id) } },
    data: { ...claimed, fence: { increment: 1 }, attempts: { increment: 1 } },
  })
  const messages: OutboxMessage[] = []
  for (const row of rows) {
    const read = attempt(() =>
      toMessage({ ...row, ...claimed, fence: row.fence + 1, attempts: row.attempts + 1 }),
    )
    if (read.ok) messages.push(read.value)
    else {
      const { error } = read
      await outbox.update({ where: { id: row.id }, data: { state: 'dead', claimedUntil: null, error } })
      onUnreadable?.({ id: row.id, error })
    }
  }
  return messages.length === 0 && rows.length > 0 ? claimDue(outbox, claim) : messages
}

function settledColumns(settlement: Settlement): Prisma.OutboxMessageUpdateManyMutationInput {
  switch (settlement.state) {
    case 'sent':
      return { state: 'sent', sentAt: settlement.at, messageId: settlement.messageId ?? null, error: null }
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

function toMessage({ channel, chatId, ...row }: OutboxRow): OutboxMessage {
  const priority = priorities[row.priority]
  if (!priority)
    throw new Error(`outbox message ${row.id} has priority ${row.priority}, which this version lacks`)
  const { notBefore, expiresAt, batch, ...columns } = fromNulls(row)
  return {
    ...columns,
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
