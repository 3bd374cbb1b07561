// The chats behind the Bot API double: people act in them, and what the bot may see of it becomes updates.
import type { Chat, Message, MessageEntity, User, UserFromGetMe } from 'telegraf/types'
import { findEntities } from './entities.ts'
import { badRequest, Refusal } from './refusal.ts'
import type { UpdateQueue } from './update-queue.ts'

type Standing = 'member' | 'administrator' | 'left' | 'kicked'

interface Room {
  chat: Chat.PrivateChat | Chat.GroupChat | Chat.SupergroupChat
  /** What the bot is here. */
  standing: Standing
  /** Ids are unique in this chat only. */
  messages: Map<number, Message.TextMessage>
  movedTo?: number
}

/** A message: its text, or what the API names (`caption`, `photo`, `location`...) and how it is said. */
type Post =
  | string
  | {
      text?: string
      caption?: string
      /** Message id that is answered. */
      replyTo?: number
      /** Topic id, as `topic` gave it. */
      topic?: number
      /** Instead of those the server would find. */
      entities?: MessageEntity[]
      /** Speaks as the group itself, as an anonymous administrator does. */
      asGroup?: boolean
      [field: string]: unknown
    }

export interface World {
  readonly bot: UserFromGetMe
  person(firstName: string, more?: Partial<User>): User
  /** A group the bot has been in for long. */
  group(
    title: string,
    options?: { type?: 'group' | 'supergroup'; standing?: Standing; forum?: boolean },
  ): number
  /** A private chat in which the person has pressed Start. */
  privateChat(person: User): number
  topic(chatId: number, name: string, by: User): number
  post(chatId: number, from: User, post: Post): number
  edit(chatId: number, messageId: number, text: string): void
  /** Presses the button with this label; gives the id of the press. */
  press(chatId: number, messageId: number, finger: { by: User; label: string }): string
  /** Adds, promotes, demotes or removes the bot; in a private chat blocks it. */
  setStanding(chatId: number, standing: Standing, by: User): void
  /** Upgrades a group to a supergroup; gives the new id. */
  migrate(chatId: number, by: User): number
  /** What the bot wrote there, oldest first. */
  written(chatId: number): Message.TextMessage[]

  /** A file that the server keeps; its id, which is its path too. */
  upload(bytes: Uint8Array): string
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Emoji by `chat message`. */
  readonly reactions: Map<string, string>

  /** The room, whatever the bot is there; refuses where there is none. */
  roomOf(chatId: unknown): Room
  /** The room the bot may write to; refuses as the server does. */
  roomFor(chatId: unknown): Room
  find(room: Room, messageId: unknown): Message.TextMessage | undefined
  add(room: Room, from: User, fields: Record<string, unknown>): Message.TextMessage
  /** Ids of presses that wait for an answer. */
  readonly presses: Set<string>
}

const groupAnonymousBot: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
}
const seconds = () => Math.floor(Date.now() / 1000)

export function makeWorld(queue: UpdateQueue, bot: UserFromGetMe): World {
  const rooms = new Map<number, Room>()
  const presses = new Set<string>()
  /** People whom the bot may see, and may not write to before they wrote. */
  const known = new Set<number>()
  const files = new Map<string, Uint8Array>()
  let people = 5000
  let groups = 0
  let pressed = 0

  const room = (chatId: number): Room => {
    const found = rooms.get(chatId)
    if (found === undefined) throw new Error(`the double has no chat ${chatId}`)
    return found
  }
  const roomOf = (chatId: unknown): Room => {
    const found = rooms.get(Number(chatId))
    if (found === undefined && known.has(Number(chatId)))
      throw new Refusal(403, "Forbidden: bot can't initiate conversation with a user")
    if (found === undefined) throw badRequest('chat not found')
    return found
  }
  const open = (chat: Room['chat'], standing: Standing) => {
    rooms.set(chat.id, { chat, standing, messages: new Map() })
    return chat.id
  }
  const add: World['add'] = (where, from, fields) => {
    const message_id = where.messages.size + 1
    const message = { message_id, from, chat: where.chat, date: seconds(), ...fields } as Message.TextMessage
    where.messages.set(message_id, message)
    return message
  }
  const tell = (where: Room, message: Message.TextMessage, kind: 'message' | 'edited_message') => {
    if (isVisible(where, message, bot)) queue.push(kind, message)
  }

  return {
    bot,
    presses,
    files,
    reactions: new Map(),
    upload(bytes) {
      const id = `documents/file_${files.size + 1}`
      files.set(id, bytes)
      return id
    },
    add,
    person(first_name, more) {
      const person = { id: (people += 1), is_bot: false, first_name, ...more }
      known.add(person.id)
      return person
    },
    group(title, { type = 'supergroup', standing = 'member', forum = false } = {}) {
      groups += 1
      const id = type === 'group' ? -groups : -1_001_000_000_000 - groups
      return open({ id, type, title, ...(forum && { is_forum: true }) }, standing)
    },
    privateChat: ({ id, first_name, last_name }) =>
      open({ id, type: 'private', first_name, ...(last_name && { last_name }) }, 'member'),
    topic: (chatId, name, by) =>
      add(room(chatId), by, { forum_topic_created: { name, icon_color: 0 } }).message_id,
    post(chatId, from, post) {
      const where = room(chatId)
      const { replyTo, topic, entities, asGroup, ...said } = typeof post === 'string' ? { text: post } : post
      const found = entities ?? findEntities(said.text ?? said.caption ?? '')
      const answered = where.messages.get(replyTo ?? topic ?? 0)
      const message = add(where, asGroup === true ? groupAnonymousBot : from, {
        ...(asGroup === true && { sender_chat: where.chat }),
        ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
        ...said,
        ...(found.length > 0 && { [said.text === undefined ? 'caption_entities' : 'entities']: found }),
        ...(answered && { reply_to_message: { ...answered, reply_to_message: undefined } }),
      })
      tell(where, message, 'message')
      return message.message_id
    },
    edit(chatId, messageId, text) {
      const where = room(chatId)
      const message = where.messages.get(messageId)
      if (message === undefined) throw new Error(`chat ${chatId} has no message ${messageId}`)
      const edited = { ...message, text, entities: findEntities(text), edit_date: seconds() + 60 }
      where.messages.set(messageId, edited)
      tell(where, edited, 'edited_message')
    },
    press(chatId, messageId, { by, label }) {
      const message = room(chatId).messages.get(messageId)
      const button = message?.reply_markup?.inline_keyboard.flat().find((b) => b.text === label)
      if (button === undefined || !('callback_data' in button)) throw new Error(`no button ${label} there`)
      pressed += 1
      const id = `press-${pressed}`
      presses.add(id)
      const data = button.callback_data
      queue.push('callback_query', { id, from: by, message, chat_instance: String(chatId), data })
      return id
    },
    setStanding(chatId, standing, by) {
      const where = room(chatId)
      const member = (status: Standing) => ({ user: bot, status })
      const change = { old_chat_member: member(where.standing), new_chat_member: member(standing) }
      where.standing = standing
      queue.push('my_chat_member', { chat: where.chat, from: by, date: seconds(), ...change })
    },
    migrate(chatId, by) {
      const old = room(chatId)
      groups += 1
      const id = -1_001_000_000_000 - groups
      const title = 'title' in old.chat ? old.chat.title : ''
      open({ id, type: 'supergroup', title }, old.standing)
      old.movedTo = id
      tell(old, add(old, by, { migrate_to_chat_id: id }), 'message')
      tell(room(id), add(room(id), groupAnonymousBot, { migrate_from_chat_id: chatId }), 'message')
      return id
    },
    written: (chatId) => [...room(chatId).messages.values()].filter((m) => m.from?.id === bot.id),
    roomOf,
    roomFor(chatId) {
      const found = roomOf(chatId)
      refuseWhereGone(found)
      return found
    },
    find: (where, messageId) => where.messages.get(Number(messageId)),
  }
}

export function movedAway(to: number): Refusal {
  const what = 'Bad Request: group chat was upgraded to a supergroup chat'
  return new Refusal(400, what, { migrate_to_chat_id: to })
}

function refuseWhereGone({ chat, standing, movedTo }: Room): void {
  if (movedTo !== undefined) throw movedAway(movedTo)
  if (standing === 'member' || standing === 'administrator') return
  if (chat.type === 'private') throw new Refusal(403, 'Forbidden: bot was blocked by the user')
  const how = standing === 'kicked' ? 'was kicked from' : 'is not a member of'
  throw new Refusal(403, `Forbidden: bot ${how} the ${chat.type} chat`)
}

/** With privacy mode a plain member hears commands and replies to the bot; service messages come always. */
function isVisible({ chat, standing }: Room, message: Message.TextMessage, bot: UserFromGetMe): boolean {
  if (standing === 'left' || standing === 'kicked') return false
  if (chat.type === 'private' || standing === 'administrator' || bot.can_read_all_group_messages) return true
  if ('migrate_to_chat_id' in message || 'migrate_from_chat_id' in message) return true
  const commanded = message.entities?.some(({ type, offset, length }) => {
    const words = message.text.slice(offset, offset + length).toLowerCase()
    return type === 'bot_command' && words.endsWith(`@${bot.username.toLowerCase()}`)
  })
  return commanded === true || message.reply_to_message?.from?.id === bot.id
}
