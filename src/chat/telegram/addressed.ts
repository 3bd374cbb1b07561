// Tells whether a message speaks to the bot.
import type { Message, MessageEntity } from 'telegraf/types'
import type { BotAccount } from './bot-account.ts'

export function isAddressed(message: Message, bot: BotAccount): boolean {
  const { text, entities } = written(message)
  return (
    message.chat.type === 'private' ||
    repliedMessage(message)?.from?.id === bot.id ||
    bareCommand.test(text) ||
    handle(bot).test(text) ||
    entities.some((entity) => entity.type === 'text_mention' && entity.user.id === bot.id)
  )
}

/** A command that names no bot is for every bot of the group. */
const bareCommand = /^\/\w+(?![\w@])/

/** Telegram marks no mention where a Chinese character touches it, so the text is read rather than the marks. */
function handle({ username }: BotAccount): RegExp {
  return new RegExp(`[@＠]${username}(?!\\w)`, 'i')
}

/** What a person wrote: the text, or the caption of what they sent. */
export function written(message: Message): { text: string; entities: readonly MessageEntity[] } {
  if ('text' in message) return { text: message.text, entities: message.entities ?? [] }
  if ('caption' in message) return { text: message.caption ?? '', entities: message.caption_entities ?? [] }
  return { text: '', entities: [] }
}

/** Without the topic's first message, which the server names as replied to by every message of the topic. */
export function repliedMessage(message: Message): Message | undefined {
  const replied = 'reply_to_message' in message ? message.reply_to_message : undefined
  return replied && 'forum_topic_created' in replied ? undefined : replied
}
