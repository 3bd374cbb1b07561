// The methods of the Bot API that the double knows, each with the refusals of the real one.
import type { BotCommand, InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity } from 'telegraf/types'
import { refuseBadMarkup } from './entities.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { Poll, UpdateQueue } from './update-queue.ts'
import type { Webhook } from './webhook.ts'
import { movedAway, type World } from './world.ts'

export interface Server {
  readonly world: World
  readonly queue: UpdateQueue
  readonly webhook: Webhook
  /** What `setMyCommands` left. */
  menus: Record<string, unknown>
  /** Notices of answered presses. */
  readonly toasts: Array<{ pressId: string; text: string | undefined }>
}

/** All parameters of all methods known here. */
interface Payload extends Poll {
  chat_id?: number | string
  message_id?: number
  /** Beside a file it comes as text. */
  message_thread_id?: number | string
  text?: string
  parse_mode?: string
  entities?: MessageEntity[]
  link_preview_options?: LinkPreviewOptions
  reply_parameters?: { message_id: number; allow_sending_without_reply?: boolean }
  reply_markup?: InlineKeyboardMarkup
  callback_query_id?: string
  commands?: BotCommand[]
  scope?: { type: string }
  language_code?: string
  url?: string
  secret_token?: string
  document?: { name: string; bytes: Buffer }
  caption?: string
  caption_entities?: MessageEntity[]
  file_id?: string
  reaction?: { type: 'emoji'; emoji: string }[]
}

type Method = (server: Server, payload: Payload, gone: AbortSignal) => unknown

const textLimit = 4096
const captionLimit = 1024
const buttonBytes = 64
const downloadLimit = 20 * 1024 * 1024
const uploadLimit = 50 * 1024 * 1024

export const methods: Record<string, Method> = {
  getMe: ({ world }) => world.bot,
  getUpdates({ queue, webhook }, payload, gone) {
    if (webhook.url() !== '') {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    }
    return queue.poll(payload, gone)
  },
  sendMessage({ world }, payload) {
    const room = world.roomFor(payload.chat_id)
    const text = acceptableText(payload)
    refuseBadButtons(payload)
    return world.add(room, world.bot, {
      text,
      ...(payload.entities && { entities: payload.entities }),
      ...answering(world, payload),
      reply_markup: payload.reply_markup,
      link_preview_options: payload.link_preview_options,
    })
  },
  sendDocument({ world }, payload) {
    const room = world.roomFor(payload.chat_id)
    const { document, caption = '' } = payload
    if (!document?.bytes || document.bytes.length === 0) throw badRequest('file must be non-empty')
    if (document.bytes.length > uploadLimit) throw new Refusal(413, 'Request Entity Too Large')
    if (caption.length > captionLimit) throw badRequest('message caption is too long')
    refuseBadButtons(payload)
    return world.add(room, world.bot, {
      document: { file_id: world.upload(document.bytes), file_name: document.name },
      ...(caption !== '' && { caption }),
      ...answering(world, payload),
      reply_markup: payload.reply_markup,
    })
  },
  getFile({ world }, { file_id: id = '' }) {
    const bytes = world.files.get(id)
    if (!bytes) throw badRequest('wrong file_id or the file is temporarily unavailable')
    if (bytes.length > downloadLimit) throw badRequest('file is too big')
    return { file_id: id, file_size: bytes.length, file_path: id }
  },
  getChatMember({ world }, payload) {
    const { chat, standing, movedTo } = world.roomOf(payload.chat_id)
    if (movedTo !== undefined) throw movedAway(movedTo)
    if (standing === 'kicked') throw new Refusal(403, `Forbidden: bot was kicked from the ${chat.type} chat`)
    return { user: world.bot, status: standing }
  },
  deleteMessage({ world }, payload) {
    const room = world.roomFor(payload.chat_id)
    const message = world.find(room, payload.message_id)
    if (message === undefined) throw badRequest('message to delete not found')
    if (message.from?.id !== world.bot.id || Date.now() / 1000 - message.date > 48 * 3600)
      throw badRequest("message can't be deleted for everyone")
    room.messages.delete(message.message_id)
    return true
  },
  setMessageReaction({ world }, payload) {
    const room = world.roomFor(payload.chat_id)
    if (!world.find(room, payload.message_id)) throw badRequest('message to react not found')
    const emoji = payload.reaction?.[0]?.emoji ?? ''
    if (emoji !== '' && !['👍', '👌', '❤', '🙏', '👀'].includes(emoji)) throw badRequest('REACTION_INVALID')
    world.reactions.set(`${payload.chat_id} ${payload.message_id}`, emoji)
    return true
  },
  editMessageText({ world }, payload) {
    const room = world.roomFor(payload.chat_id)
    const message = world.find(room, payload.message_id)
    if (message === undefined) throw badRequest('message to edit not found')
    if (message.from?.id !== world.bot.id) throw badRequest("message can't be edited")
    const text = acceptableText(payload)
    if (text === message.text) throw badRequest('message is not modified')
    refuseBadButtons(payload)
    message.text = text
    if (payload.reply_markup) message.reply_markup = payload.reply_markup
    else delete message.reply_markup
    return message
  },
  answerCallbackQuery({ world, toasts }, payload) {
    const { callback_query_id: pressId = '', text } = payload
    if (!world.presses.delete(pressId)) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    }
    if (text !== undefined && Array.from(text).length > 200) throw badRequest('MESSAGE_TOO_LONG')
    toasts.push({ pressId, text })
    return true
  },
  setMyCommands(server, payload) {
    const commands = payload.commands ?? []
    if (!commands.every((c) => /^[a-z0-9_]{1,32}$/.test(c.command))) throw badRequest('BOT_COMMAND_INVALID')
    const place = [payload.scope?.type ?? 'default', payload.language_code ?? ''].join(' ').trim()
    server.menus[place] = commands
    return true
  },
  setWebhook({ queue, webhook }, payload) {
    queue.setAllowed(payload.allowed_updates)
    webhook.set(payload.url ?? '', payload.secret_token)
    return true
  },
  deleteWebhook({ webhook }) {
    webhook.set('', undefined)
    return true
  },
  getWebhookInfo: ({ queue, webhook }) => ({
    url: webhook.url(),
    has_custom_certificate: false,
    pending_update_count: queue.pending().length,
  }),
}

function answering(world: World, payload: Payload) {
  const answered = answeredMessage(world, payload)
  if (payload.message_thread_id !== undefined) {
    const topic = Number(payload.message_thread_id)
    const opened = world.find(world.roomFor(payload.chat_id), topic)
    if (!opened || !('forum_topic_created' in opened)) throw badRequest('message thread not found')
    return { message_thread_id: topic, is_topic_message: true }
  }
  return {
    ...(answered && {
      reply_to_message: { ...answered, reply_to_message: undefined },
      ...(answered.is_topic_message && {
        message_thread_id: answered.message_thread_id,
        is_topic_message: true,
      }),
    }),
  }
}

function acceptableText(payload: Payload): string {
  const text = (payload.text ?? '').trim()
  if (text === '') throw badRequest('message text is empty')
  if (text.length > textLimit) throw badRequest('message is too long')
  refuseBadMarkup(text, payload.parse_mode, payload.entities)
  return text
}

function refuseBadButtons(payload: Payload): void {
  for (const button of payload.reply_markup?.inline_keyboard.flat() ?? []) {
    if (button.text === '') throw badRequest('text buttons are unallowed in the inline keyboard')
    const data = 'callback_data' in button ? button.callback_data : ''
    if (Buffer.byteLength(data) > buttonBytes) throw badRequest('BUTTON_DATA_INVALID')
  }
}

function answeredMessage(world: World, payload: Payload) {
  const reply = payload.reply_parameters
  if (reply === undefined) return undefined
  const found = world.find(world.roomFor(payload.chat_id), reply.message_id)
  if (found === undefined && reply.allow_sending_without_reply !== true) {
    throw badRequest('message to be replied not found')
  }
  return found
}
