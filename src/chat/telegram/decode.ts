// Turns an update of the Bot API into what happened in the chat; a kind that means nothing here becomes nothing.
import type {
  CallbackQuery,
  Chat,
  ChatMember,
  ChatMemberUpdated,
  Message,
  MessageReactionUpdated,
  Update,
  User,
} from 'telegraf/types'
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import { isAddressed, repliedMessage, written } from './addressed.ts'
import { attachmentsOf } from './attachments.ts'
import type { BotAccount } from './bot-account.ts'

/** The kinds that `decode` knows, as `allowed_updates` names them. */
export const updateKinds = [
  'message',
  'edited_message',
  'callback_query',
  'message_reaction',
  'my_chat_member',
] as const

/** `now` dates a press, which Telegram does not. */
export function decode(update: Update, bot: BotAccount, now: Date): ChatEvent[] {
  const origin: Origin = { bot, eventKey: String(update.update_id) }
  if ('message' in update) return decodeMessage(update.message, origin)
  if ('edited_message' in update) return decodeEdit(update.edited_message, origin)
  if ('callback_query' in update) return decodePress(update.callback_query, origin, now)
  if ('message_reaction' in update) return decodeReaction(update.message_reaction, origin)
  if ('my_chat_member' in update) return decodeMembership(update.my_chat_member, origin)
  return []
}

interface Origin {
  readonly bot: BotAccount
  readonly eventKey: string
}

interface Occasion {
  readonly chat: Chat
  readonly sender: { accountId: string; name: string }
  readonly sentAt: Date
}

function base({ bot, eventKey }: Origin, { chat, sender, sentAt }: Occasion) {
  return {
    channel: 'telegram' as const,
    account: String(bot.id),
    eventKey,
    chat: {
      id: String(chat.id),
      kind: chat.type === 'private' ? ('private' as const) : ('group' as const),
      title: titleOf(chat),
    },
    sender,
    sentAt,
  }
}

function decodeMessage(message: Message, origin: Origin): ChatEvent[] {
  if ('migrate_to_chat_id' in message) {
    const movedTo = String(message.migrate_to_chat_id)
    return [{ kind: 'membership', ...base(origin, occasion(message)), change: 'moved', movedTo }]
  }
  const said = content(message, origin)
  return said === undefined ? [] : [{ kind: 'new', ...said }]
}

function decodeEdit(message: Message, origin: Origin): ChatEvent[] {
  // A shared live position is edited every few seconds.
  if ('location' in message) return []
  const said = content(message, origin)
  return said === undefined ? [] : [{ kind: 'edited', ...said }]
}

/** Undefined: nobody said anything, or a bot did. */
function content(message: Message, origin: Origin) {
  const { text } = written(message)
  const attachments = attachmentsOf(message)
  // Whoever speaks as the group or a channel comes with a bot as stand-in.
  const byBot = message.from?.is_bot === true && message.sender_chat === undefined
  if (byBot || (text === '' && attachments.length === 0)) return undefined
  const quote = quoteOf(message)
  return {
    ...base(origin, occasion(message)),
    messageId: String(message.message_id),
    text,
    addressed: isAddressed(message, origin.bot),
    attachments,
    ...('media_group_id' in message && { album: message.media_group_id }),
    ...(quote && { quote }),
  }
}

function occasion(message: Message): Occasion {
  const edited = 'edit_date' in message ? message.edit_date : undefined
  return {
    chat: message.chat,
    sender: senderOf(message),
    sentAt: new Date((edited ?? message.date) * 1000),
  }
}

function senderOf({ sender_chat, from, chat }: Message) {
  if (sender_chat !== undefined) return chatAsSender(sender_chat)
  return from === undefined ? chatAsSender(chat) : person(from)
}

function chatAsSender(chat: Chat) {
  return { accountId: String(chat.id), name: titleOf(chat) }
}

function titleOf(chat: Chat): string {
  return chat.type === 'private' ? fullName(chat) : chat.title
}

function person(user: User) {
  return { accountId: String(user.id), name: fullName(user) }
}

function fullName({ first_name, last_name }: { first_name: string; last_name?: string }): string {
  return last_name === undefined ? first_name : `${first_name} ${last_name}`
}

function quoteOf(message: Message) {
  const part = 'quote' in message ? message.quote?.text : undefined
  const replied = repliedMessage(message)
  if (replied === undefined) return part === undefined ? undefined : { text: part }
  return { messageId: String(replied.message_id), text: part ?? written(replied).text }
}

function decodePress(query: CallbackQuery, origin: Origin, now: Date): ChatEvent[] {
  if (!('data' in query) || query.message === undefined) return []
  const { chat, message_id } = query.message
  const press = { messageId: String(message_id), token: query.data, pressId: query.id }
  return [{ kind: 'pressed', ...base(origin, { chat, sender: person(query.from), sentAt: now }), ...press }]
}

/** Nobody knows who reacted anonymously, and custom emoji have no meaning of their own. */
function decodeReaction(change: MessageReactionUpdated, origin: Origin): ChatEvent[] {
  const { chat, user, date, message_id, old_reaction, new_reaction } = change
  const emojis = (reactions: typeof new_reaction) =>
    reactions.flatMap((reaction) => (reaction.type === 'emoji' ? [reaction.emoji] : []))
  const before = new Set<string>(emojis(old_reaction))
  const emoji = emojis(new_reaction).find((one) => !before.has(one))
  if (emoji === undefined || user === undefined || user.is_bot || chat.type === 'channel') return []
  const occasion = { chat, sender: person(user), sentAt: new Date(date * 1000) }
  return [{ kind: 'reacted', ...base(origin, occasion), messageId: String(message_id), emoji }]
}

function decodeMembership(change: ChatMemberUpdated, origin: Origin): ChatEvent[] {
  const { chat, from, date } = change
  const [before, after] = [isIn(change.old_chat_member), isIn(change.new_chat_member)]
  if (before === after || chat.type === 'channel') return []
  const occasion = { chat, sender: person(from), sentAt: new Date(date * 1000) }
  return [{ kind: 'membership', ...base(origin, occasion), change: after ? 'joined' : 'left' }]
}

function isIn(member: ChatMember): boolean {
  if (member.status === 'restricted') return member.is_member
  return member.status !== 'left' && member.status !== 'kicked'
}
