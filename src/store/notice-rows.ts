// Notices: drafts, signatures and what is due to be sent.
import { chatIdsSchema, type Notice, type NoticeState } from '../domain/notice/notice.ts'
import type { NoticeRows } from '../domain/notice/notice-rows.ts'
import { fromNulls, toNulls } from './absent-values.ts'
import type { Prisma, Tables } from './client.ts'
import { readJson } from './json-column.ts'

export function noticeRows({ notice: notices }: Tables): NoticeRows {
  return {
    async draft(notice) {
      const data = { ...toNulls(notice), chatIds: JSON.stringify(notice.chatIds) }
      return toNotice(await notices.create({ data }))
    },
    async get(id) {
      const row = await notices.findUnique({ where: { id } })
      return row ? toNotice(row) : undefined
    },
    async advance({ id, version }, changes) {
      const data = { ...changes, version: { increment: 1 } }
      return (await notices.updateMany({ where: { id, version }, data })).count === 1
    },
    async due(now) {
      const rows = await notices.findMany({
        where: { state: 'signed', sendAt: { lte: now } },
        orderBy: { id: 'asc' },
      })
      return rows.map(toNotice)
    },
  }
}

function toNotice(row: Prisma.NoticeGetPayload<object>): Notice {
  return {
    ...fromNulls(row),
    state: row.state as NoticeState,
    chatIds: readJson(chatIdsSchema, row.chatIds, `notice ${row.id}`),
  }
}
