// The ledger of exports: what was asked for, by whom, unmasked or not, and when it was done.
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import type { ExportSubject, PaperExport, PaperExportRows } from '../../domain/paper/export-rows.ts'
import type { Prisma, Tables } from '../client.ts'

export function exportRows({ paperExport: exports }: Tables): PaperExportRows {
  return {
    async ask({ to, period, regimeId = '', ...request }, askedAt) {
      const { from: fromDay, to: toDay } = period
      const address = { channel: to?.channel ?? null, chatId: to?.chatId ?? null }
      return toExport(
        await exports.create({ data: { ...request, regimeId, fromDay, toDay, ...address, askedAt } }),
      )
    },
    async wanted(except) {
      const where = { doneAt: null, channel: { not: null }, id: { notIn: [...except] } }
      const row = await exports.findFirst({ where, orderBy: { id: 'asc' } })
      return row ? toExport(row) : undefined
    },
    async settle(id, { at, why }) {
      const data = { doneAt: at, why: why ?? null }
      return (await exports.updateMany({ where: { id, doneAt: null }, data })).count === 1
    },
    async list(limit) {
      const rows = await exports.findMany({ orderBy: { id: 'desc' }, take: limit })
      return rows.map((row) => ({
        ...toExport(row),
        doneAt: row.doneAt ?? undefined,
        why: row.why ?? undefined,
      }))
    },
  }
}

function toExport(row: Prisma.PaperExportGetPayload<object>): PaperExport {
  const { id, regimeId, unmasked, askedBy, askedAt, channel, chatId } = row
  return {
    id,
    subject: row.subject as ExportSubject,
    // No regime has an empty id.
    regimeId: regimeId === '' ? undefined : regimeId,
    period: { from: row.fromDay, to: row.toDay },
    format: row.format as PaperExport['format'],
    unmasked,
    askedBy,
    to: channel && chatId ? { channel: channel as ChannelName, chatId } : undefined,
    askedAt,
  }
}
