// Notices: drafts, signatures and what is due to be sent.
import { z } from 'zod'
import {
  asksSchema,
  chatIdsSchema,
  timetableSchema,
  type Notice,
  type NoticeState,
} from '../../domain/notice/notice.ts'
import type { NoticeRows } from '../../domain/notice/notice-rows.ts'
import { fileRefSchema } from '../../domain/file/stored-file.ts'
import { fromNulls, toNulls } from '../absent-values.ts'
import type { Prisma, Tables } from '../client.ts'
import { foundAsRead } from '../found-as-read.ts'
import { readJson } from '../json-column.ts'

const filesSchema = z.array(fileRefSchema)

export function noticeRows({ notice: notices }: Tables): NoticeRows {
  return {
    async draft({ chatIds, files, timetable, asks, ...notice }) {
      const json = { chatIds: JSON.stringify(chatIds), files: JSON.stringify(files) }
      const terms = {
        timetable: timetable ? JSON.stringify(timetable) : null,
        asks: asks ? JSON.stringify(asks) : null,
      }
      return toNotice(await notices.create({ data: { ...toNulls(notice), ...json, ...terms } }))
    },
    async get(id) {
      const row = await notices.findUnique({ where: { id } })
      return row ? toNotice(row) : undefined
    },
    async advance(notice, { files, ...changes }) {
      const { id, version } = notice
      const attached = files ? { files: JSON.stringify(files) } : {}
      const data = { ...toNulls(changes), ...attached, version: version + 1 }
      foundAsRead(await notices.updateMany({ where: { id, version }, data }), `notice ${id}`)
      return { ...notice, ...changes, files: files ?? notice.files, version: version + 1 }
    },
    async due(now) {
      const rows = await notices.findMany({
        where: { state: 'signed', paused: false, OR: [{ sendAt: { lte: now } }, { sendAt: null }] },
        orderBy: { id: 'asc' },
      })
      return rows.map(toNotice)
    },
    async list(limit) {
      const rows = await notices.findMany({ orderBy: { id: 'desc' }, take: limit })
      return rows.map(toNotice).toReversed()
    },
  }
}

function toNotice({ chatIds, files, timetable, asks, ...row }: Prisma.NoticeGetPayload<object>): Notice {
  const place = `notice ${row.id}`
  return {
    ...fromNulls(row),
    state: row.state as NoticeState,
    chatIds: readJson(chatIdsSchema, chatIds, place),
    files: readJson(filesSchema, files, place),
    timetable: timetable === null ? undefined : readJson(timetableSchema, timetable, place),
    asks: asks === null ? undefined : readJson(asksSchema, asks, place),
  }
}
