// Empties what an account said in the inbox, and where others quoted it; the rows stay, so that a second telling is known.
import { chatEventSchema, type ChatEvent } from '../../domain/messaging/chat-event.ts'
import type { ForgetAs } from '../../domain/person/personal-data-rows.ts'
import type { AccountOf } from '../../domain/roster/roster-edit.ts'
import type { Tables } from '../client.ts'
import { attempt, readJson } from '../json-column.ts'

export interface Said {
  readonly eventIds: readonly number[]
  /** How many messages there were. */
  readonly messages: number
  readonly names: ReadonlySet<string>
  readonly privateChats: ReadonlySet<string>
}

/** What is not handled yet stays, but for the event that asks for it. */
export async function forgetSaid(tables: Tables, account: AccountOf, as: ForgetAs): Promise<Said> {
  const rows = await tables.inboxEvent.findMany({
    where: { channel: account.channel, accountId: account.id, OR: [{ open: false }, { id: as.eventId }] },
    select: { id: true, kind: true, chatId: true, messageId: true, event: true },
    orderBy: { id: 'asc' },
  })
  const names = new Set<string>()
  const privateChats = new Set([account.id])
  const quotable = new Map<string, Set<string>>()
  for (const { id, chatId, messageId, event: stored } of rows) {
    const event = readEvent(id, stored)
    if (event) names.add(event.sender.name)
    const alone = event ? event.chat.kind === 'private' : chatId === account.id
    if (alone) privateChats.add(chatId)
    else if (messageId !== null) quotable.set(chatId, (quotable.get(chatId) ?? new Set()).add(messageId))
    await tables.inboxEvent.update({
      where: { id },
      data: {
        event: event ? JSON.stringify(withoutWords(event, as.name)) : '{}',
        accountId: '',
        ...(alone ? { chatId: '' } : {}),
      },
    })
  }
  for (const [chatId, messageIds] of quotable)
    await forgetQuotes(tables, { channel: account.channel, chatId }, messageIds)
  const messages = rows.filter(({ kind }) => kind === 'new' || kind === 'edited').length
  return { eventIds: rows.map((row) => row.id), messages, names, privateChats }
}

function readEvent(id: number, stored: string): ChatEvent | undefined {
  const read = attempt(() => readJson(chatEventSchema, stored, `inbox event ${id}`))
  return read.ok ? read.value : undefined
}

function withoutWords(event: ChatEvent, name: string): object {
  const chat = event.chat.kind === 'private' ? { ...event.chat, id: '', title: name } : event.chat
  const nobody = { ...event, chat, sender: { accountId: '', name } }
  return event.kind === 'new' || event.kind === 'edited'
    ? { ...nobody, text: '', quote: undefined, attachments: [] }
    : nobody
}

/** The words of his that others answered to. */
async function forgetQuotes(
  { inboxEvent }: Tables,
  chat: { channel: string; chatId: string },
  messageIds: ReadonlySet<string>,
): Promise<void> {
  const rows = await inboxEvent.findMany({
    where: { ...chat, open: false, event: { contains: '"quote":{' } },
    select: { id: true, event: true },
  })
  for (const { id, event: stored } of rows) {
    const event = readEvent(id, stored)
    if (event?.kind !== 'new' && event?.kind !== 'edited') continue
    if (event.quote?.messageId === undefined || !messageIds.has(event.quote.messageId)) continue
    const data = { event: JSON.stringify({ ...event, quote: { ...event.quote, text: '' } }) }
    await inboxEvent.update({ where: { id }, data })
  }
}
