// Prompts: what the bot asked and still waits for.
import type { ChannelName } from '../domain/messaging/chat-event.ts'
import type { PromptRows } from '../domain/messaging/prompt-rows.ts'
import { promptDataSchema, type Prompt } from '../domain/messaging/prompt.ts'
import type { Prisma, Tables } from './client.ts'
import { readJson } from './json-column.ts'

export function promptRows({ prompt: prompts }: Tables): PromptRows {
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
    open: async (...[{ channel, chatId }, accountId, kinds, now]) => {
      const row = await prompts.findFirst({
        where: { channel, chatId, accountId, kind: { in: [...kinds] }, usedAt: null, expiresAt: { gt: now } },
        orderBy: { id: 'desc' },
      })
      return row ? toPrompt(row) : undefined
    },
    async oldest(kind) {
      const row = await prompts.findFirst({ where: { kind, usedAt: null }, orderBy: { id: 'asc' } })
      return row ? toPrompt(row) : undefined
    },
    async use(id, at) {
      const { count } = await prompts.updateMany({ where: { id, usedAt: null }, data: { usedAt: at } })
      return count === 1
    },
  }
}

function toPrompt(row: Prisma.PromptGetPayload<object>): Prompt {
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
