// Turns what the bot says into a Bot API payload: plain text, so that no character needs escaping.
import type { InlineKeyboardButton, MessageEntity, Opts, User } from 'telegraf/types'
import type { LoadedFile } from '../../domain/file/stored-file.ts'
import type { Outgoing } from '../../domain/messaging/channel.ts'

const tokenBytes = 64
const noticeLength = 200

interface Place {
  readonly chatId: string
  /** Where in a group with topics; undefined: in the general one. */
  readonly topic: number | undefined
}

export function encodeMessage({ chatId, topic }: Place, message: Outgoing): Opts<'sendMessage'> {
  const { text, entities } = withMentions(message)
  return {
    chat_id: chatId,
    ...inTopic(topic, message),
    text,
    link_preview_options: { is_disabled: true },
    ...(entities.length > 0 && { entities }),
    ...frame(message),
  }
}

/** A document, also where it is a picture: a paper that Telegram shrinks as a photo cannot be read. */
export function encodeFile(
  { chatId, topic }: Place,
  { name, bytes }: LoadedFile,
  caption: Outgoing,
): Opts<'sendDocument'> {
  const { text, entities } = withMentions(caption)
  const { reply_parameters: reply, ...rest } = frame(caption)
  return {
    chat_id: chatId,
    ...inTopic(topic, caption),
    document: { source: Buffer.from(bytes), filename: name.replaceAll(/["\\\p{Cc}/]/gu, '_') },
    ...(text !== '' && { caption: text }),
    ...(entities.length > 0 && { caption_entities: entities }),
    // Beside a file telegraf drops objects that it does not know as JSON.
    ...(reply && { reply_parameters: JSON.stringify(reply) as unknown as typeof reply }),
    ...rest,
  }
}

/** The text of an edit is whole: buttons that it does not name are gone. */
export function encodeEdit(chatId: string, messageId: string, message: Outgoing): Opts<'editMessageText'> {
  const { reply_markup = { inline_keyboard: [] } } = frame(message)
  const { text, entities } = withMentions(message)
  return {
    chat_id: chatId,
    message_id: Number(messageId),
    text,
    link_preview_options: { is_disabled: true },
    ...(entities.length > 0 && { entities }),
    reply_markup,
  }
}

/** The server sends a reply into the topic of its question. */
function inTopic(topic: number | undefined, { replyTo }: Outgoing): { message_thread_id?: number } {
  return topic === undefined || replyTo ? {} : { message_thread_id: topic }
}

function frame({ buttons, replyTo }: Outgoing) {
  return {
    ...(replyTo && {
      reply_parameters: { message_id: Number(replyTo.messageId), allow_sending_without_reply: true },
    }),
    ...(buttons && { reply_markup: { inline_keyboard: buttons.map((row) => row.map(encodeButton)) } }),
  }
}

/** Names before the text, each a mention of its account, as people without a username can be mentioned only so. */
function withMentions({ text, mentions = [] }: Outgoing): { text: string; entities: MessageEntity[] } {
  const entities: MessageEntity[] = []
  let head = ''
  for (const { accountId, name } of mentions) {
    const user: User = { id: Number(accountId), is_bot: false, first_name: name }
    entities.push({ type: 'text_mention', offset: head.length, length: name.length + 1, user })
    head += `@${name} `
  }
  return { text: head + text, entities }
}

/** The same words with nothing marked in them. */
export function withPlainNames({ mentions = [], ...message }: Outgoing): Outgoing {
  return { ...message, text: mentions.map(({ name }) => `@${name} `).join('') + message.text }
}

function encodeButton({ label, token }: { label: string; token: string }): InlineKeyboardButton {
  const bytes = Buffer.byteLength(token)
  if (bytes > tokenBytes) {
    throw new Error(
      `Button ${label}: its token has ${bytes} bytes, Telegram carries ${tokenBytes}; keep what it means in the database`,
    )
  }
  return { text: label, callback_data: token }
}

export function encodePressAnswer(pressId: string, notice: string | undefined): Opts<'answerCallbackQuery'> {
  return {
    callback_query_id: pressId,
    ...(notice === undefined ? {} : { text: Array.from(notice).slice(0, noticeLength).join('') }),
  }
}
