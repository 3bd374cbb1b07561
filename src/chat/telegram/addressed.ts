// Tells whether a message speaks to the bot.
import type { Message, MessageEntity } from 'telegraf/types'
import type { BotAccount } from './bot-account.ts'

export function isAddressed(message: Message, bot: BotAccount): boolean {
  return (
    message.chat.type === 'private' ||
    repliedMessage(message)?.from?.id === bot.id ||
    written(message).entities.some((entity) => names(bot, entity, written(message).text))
  )
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

function names(bot: BotAccount, entity: MessageEntity, text: string): boolean {
  const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase()
  const handle = `@${bot.username.toLowerCase()}`
  switch (entity.type) {
    case 'mention':
      return words === handle
    case 'text_mention':
      return entity.user.id === bot.id
    case 'bot_command':
      // A path or a fraction inside a sentence looks like a command too.
      return words.includes('@') ? words.endsWith(handle) : entity.offset === 0
    default:
      return false
  }
}
