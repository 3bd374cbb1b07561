// Notices where privacy mode keeps the bot from reading a group.
import type { Update, UserFromGetMe } from 'telegraf/types'

export const privacyRemedy =
  'turn it off (@BotFather, /setprivacy, Disable) and add the bot to its groups again, or make it an administrator there'

/** The warning, where the bot has just become an ordinary member of a group that it cannot read then. */
export function privacyWarning(update: Update, bot: UserFromGetMe): string | undefined {
  if (bot.can_read_all_group_messages || !('my_chat_member' in update)) return undefined
  const { chat, new_chat_member: member } = update.my_chat_member
  if (chat.type === 'private' || member.status !== 'member') return undefined
  return `Telegram: in group ${chat.id} privacy mode lets @${bot.username} hear only commands and replies; ${privacyRemedy}`
}
