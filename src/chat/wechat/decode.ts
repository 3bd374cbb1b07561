// Turns what a WeChat puppet tells into chat events.
import { mentionsOne } from '../../domain/messaging/command.ts'
import type { Attachment, ChatEvent } from '../../domain/messaging/chat-event.ts'
import { groupChatId } from './chat-id.ts'
import type { MessagePayload, MessageType } from './puppet.ts'
import { parseQuoted } from '../../lib/quoted.ts'

/** A message with what had to be looked up for it. */
export interface HeardMessage {
  readonly account: string
  readonly payload: MessagePayload
  /** Topic of the group; unused in a private chat. */
  readonly topic: string
  readonly senderName: string
  /** What people of this chat may write after `@` for the bot. */
  readonly names: readonly string[]
  /** Words that address the bot at the start of a message. */
  readonly prefixes: readonly string[]
}

/** That the bot itself came into a room or left it. */
export interface Move {
  readonly change: 'joined' | 'left'
  readonly roomId: string
  /** Who invited or removed it. */
  readonly actorId: string
  readonly timestamp: number
}

interface HeardMove extends Move {
  readonly account: string
  readonly topic: string
  readonly actorName: string
}

/** By wechaty's `types.Message`. What is not listed is the system's talk (0, unknown) and concerns nobody. */
const contents: Readonly<Record<MessageType, Attachment['kind'] | 'text' | 'recall'>> = {
  1: 'file',
  2: 'voice',
  3: 'other', // a contact's card
  4: 'other', // a forwarded chat
  5: 'other', // a sticker
  6: 'photo',
  7: 'text',
  8: 'location',
  9: 'other', // a mini program
  10: 'text', // 接龙: the whole list is its text
  11: 'other', // a transfer
  12: 'other', // a red envelope
  13: 'recall',
  14: 'other', // a link
  15: 'video',
  16: 'other', // a post
}

/** Undefined: nothing to tell (the bot's own message, the system's talk). */
export function decodeMessage(heard: HeardMessage): ChatEvent | undefined {
  const { account, payload, topic, senderName } = heard
  const content = contents[payload.type]
  if (content === undefined || payload.talkerId === account) return undefined
  const base = {
    channel: 'wechat' as const,
    account,
    eventKey: payload.id,
    chat: payload.roomId
      ? { id: chatIdOf(payload), kind: 'group' as const, title: topic }
      : { id: chatIdOf(payload), kind: 'private' as const, title: senderName },
    sender: { accountId: payload.talkerId, name: senderName },
    sentAt: dateOf(payload.timestamp),
  }
  if (content === 'recall') return { kind: 'recalled', ...base, messageId: recalledId(payload.text ?? '') }
  // Only a text has a readable text: the others carry the protocol's XML there.
  const text = content === 'text' ? (payload.text ?? '') : ''
  const { quote, body } = parseQuoted(text)
  return {
    kind: 'new',
    ...base,
    messageId: payload.id,
    text: body,
    addressed: !payload.roomId || isAddressed(heard, body),
    ...(quote !== undefined && { quote: { text: withoutSpeaker(quote) } }),
    attachments: content === 'text' ? [] : [attachment(content, payload)],
  }
}

export function decodeMove(heard: HeardMove): ChatEvent {
  const { account, change, roomId, timestamp } = heard
  return {
    kind: 'membership',
    channel: 'wechat',
    account,
    eventKey: `${change}:${roomId}:${timestamp}`,
    chat: { id: groupChatId(roomId), kind: 'group', title: heard.topic },
    sender: { accountId: heard.actorId, name: heard.actorName },
    sentAt: dateOf(timestamp),
    change,
  }
}

export function chatIdOf({ roomId, talkerId }: MessagePayload): string {
  return roomId ? groupChatId(roomId) : talkerId
}

/** Whether a text may mention somebody, so that the bot's names are worth looking up. */
export function mayMention(text: string): boolean {
  return /[@＠]/u.test(text)
}

function isAddressed({ account, payload, names, prefixes }: HeardMessage, body: string): boolean {
  return (
    payload.mentionIdList?.includes(account) === true ||
    prefixes.some((prefix) => prefix !== '' && body.trimStart().startsWith(prefix)) ||
    mentionsOne(
      body,
      names.filter((name) => name !== ''),
    )
  )
}

function attachment(kind: Attachment['kind'], { id, filename }: MessagePayload): Attachment {
  return { kind, ref: id, ...(filename !== undefined && filename !== '' && { name: filename }) }
}

/** Who said what is quoted stands before it. */
function withoutSpeaker(quote: string): string {
  return quote.replace(/^[^\n：:]*[：:]/u, '').trim()
}

/** The text of a recall is the recalled message's id; on the web protocol it is XML with the id inside. */
function recalledId(text: string): string {
  return /(?:<|&lt;)msgid(?:>|&gt;)\s*(\d+)/u.exec(text)?.[1] ?? text.trim()
}

function dateOf(timestamp: number): Date {
  const isSeconds = timestamp < 1e11
  return new Date(isSeconds ? timestamp * 1000 : timestamp)
}
