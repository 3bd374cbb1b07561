// Prompts: what the bot asked and still waits for.
import { join } from '@prisma/client/runtime/client'
import type { ChannelName } from '../../domain/messaging/chat-event.ts'
import type { PromptRows } from '../../domain/messaging/prompt-rows.ts'
import { promptDataSchema, type Prompt } from '../../domain/messaging/prompt.ts'
import type { Prisma, Tables } from '../client.ts'
import { readJson } from '../json-column.ts'

export function promptRows(tables: Tables): PromptRows {
  const { prompt: prompts } = tables
  return {
    async ask({ token, data, chat, accountId, expiresAt }) {
      const columns = {
        token,
        kind: data.kind,
        channel: chat.channel,
        chatId: chat.chatId,
        accountId,
        expiresAt,
      }
      return toPrompt(await prompts.create({ data: { ...columns, data: JSON.stringify(data) } }))
    },
    async get(id) {
      const row = await prompts.findUnique({ where: { id } })
      return row ? toPrompt(row) : undefined
    },
    async byToken(token) {
      const row = await prompts.findUnique({ where: { token } })
      return row ? toPrompt(row) : undefined
    },
    open: (...[chat, accountId, kinds, now]) => newestOpen(tables, { chat, accountId, kinds, now }),
    async allOpen({ channel, id: accountId }, kinds, now) {
      const rows = await prompts.findMany({
        where: { channel, accountId, kind: { in: [...kinds] }, usedAt: null, expiresAt: { gt: now } },
        orderBy: { id: 'asc' },
      })
      return rows.map(toPrompt)
    },
    async oldest(kind, except) {
      const where = { kind, usedAt: null, id: { notIn: [...except] } }
      return (await prompts.findFirst({ where, orderBy: { id: 'asc' }, select: { id: true } })) ?? undefined
    },
    async use(id, at) {
      const { count } = await prompts.updateMany({ where: { id, usedAt: null }, data: { usedAt: at } })
      return count === 1
    },
  }
}

interface Wanted {
  readonly chat: { readonly channel: string; readonly chatId: string }
  readonly accountId: string
  readonly kinds: readonly string[]
  readonly now: Date
}

/** Asked for every message; the newest is picked here, since SQLite builds a sorter for each ORDER BY that no index serves. */
async function newestOpen(
  tables: Tables,
  { chat: { channel, chatId }, accountId, kinds, now }: Wanted,
): Promise<Prompt | undefined> {
  const rows = await tables.query<Row>`
    SELECT * FROM "Prompt"
    WHERE "channel" = ${channel} AND "chatId" = ${chatId} AND "accountId" = ${accountId}
      AND "kind" IN (${join([...kinds])}) AND "usedAt" IS NULL AND "expiresAt" > ${now}`
  const row = rows.sort((a, b) => a.id - b.id).at(-1)
  return row && toPrompt(row)
}

type Row = Prisma.PromptGetPayload<object>

function toPrompt(row: Row): Prompt {
  const { id, token, accountId, expiresAt } = row
  return {
    id,
    token,
    accountId,
    expiresAt,
    data: readJson(promptDataSchema, row.data, `prompt ${id}`),
    chat: { channel: row.channel as ChannelName, chatId: row.chatId },
    usedAt: row.usedAt ?? undefined,
  }
}
