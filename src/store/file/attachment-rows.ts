// Attachments that were wanted: fetched one at a time, then kept or refused.
import type { AttachmentRows } from '../../domain/file/attachment-rows.ts'
import type { AttachmentPurpose, KeptAttachment } from '../../domain/file/attachment.ts'
import { attachmentSchema, type ChannelName, type ChatKind } from '../../domain/messaging/chat-event.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'
import { readJson } from '../json-column.ts'

export function attachmentRows({ attachment: attachments }: Tables): AttachmentRows {
  return {
    async want({ from, attachment, ...columns }) {
      await attachments.create({
        data: { ...toNulls(columns), ...from, attachment: JSON.stringify(attachment) },
      })
    },
    ...views(attachments),
    ...settlements(attachments),
  }
}

type Attachments = Tables['attachment']

function views(attachments: Attachments): Pick<AttachmentRows, 'get' | 'ofEvent' | 'albumEvent' | 'count'> {
  return {
    async get(id) {
      const row = await attachments.findUnique({ where: { id } })
      return row ? toAttachment(row) : undefined
    },
    async ofEvent(eventId) {
      const rows = await attachments.findMany({ where: { eventId }, orderBy: { id: 'asc' } })
      return rows.map(toAttachment)
    },
    async albumEvent({ channel, chatId }, album) {
      const row = await attachments.findFirst({
        where: { channel, chatId, album },
        orderBy: { id: 'asc' },
        select: { eventId: true },
      })
      return row?.eventId
    },
    count: ({ channel, chatId }, accountId, since) =>
      attachments.count({ where: { channel, chatId, accountId, wantedAt: { gte: since } } }),
  }
}

function settlements(attachments: Attachments): Pick<AttachmentRows, 'next' | 'settle'> {
  return {
    async next(channels, except) {
      const where = { state: 'wanted', id: { notIn: [...except] }, channel: { in: [...channels] } }
      const row = await attachments.findFirst({ where, orderBy: { id: 'asc' }, select: { id: true } })
      return row ?? undefined
    },
    async settle(id, settlement) {
      const { count } = await attachments.updateMany({ where: { id, state: 'wanted' }, data: settlement })
      return count === 1
    },
  }
}

function toAttachment(row: Prisma.AttachmentGetPayload<object>): KeptAttachment {
  const { channel, chatId, attachment, purpose, state, ...columns } = fromNulls(row)
  return {
    ...columns,
    from: { channel: channel as ChannelName, chatId },
    chatKind: row.chatKind as ChatKind,
    attachment: readJson(attachmentSchema, attachment, `attachment ${row.id}`),
    purpose: purpose as AttachmentPurpose,
    state: state as KeptAttachment['state'],
  }
}
