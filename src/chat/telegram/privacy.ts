// Where privacy mode keeps the bot from reading a group, and which groups the bot is no longer in.
import type { Chat, ChatMember, Update, UserFromGetMe } from 'telegraf/types'
import type { Call } from './api.ts'
import type { Concerns } from './concerns.ts'
import { failureOf } from './failure.ts'

export const privacyRemedy =
  'turn it off (@BotFather, /setprivacy, Disable) and add the bot to its groups again, or make it an administrator there'

/** Follows what becomes of the bot in its groups. */
export function notePrivacy(update: Update, bot: UserFromGetMe, concerns: Concerns): void {
  if (!('my_chat_member' in update)) return
  const { chat, new_chat_member: member } = update.my_chat_member
  if (chat.type !== 'private') noteStanding(chat.id, member.status, { bot, concerns })
}

interface Watch {
  readonly bot: UserFromGetMe
  readonly concerns: Concerns
}

/** An administrator hears everything. */
function noteStanding(chatId: Chat['id'] | string, status: ChatMember['status'], watch: Watch): void {
  const { bot, concerns } = watch
  const deaf = !bot.can_read_all_group_messages && status === 'member'
  const why = `in group ${chatId} privacy mode lets @${bot.username} hear only commands and replies; ${privacyRemedy}`
  concerns.note({ fault: 'privacy', chat: String(chatId) }, deaf ? why : undefined)
}

/** Those of the groups that the bot is surely not in, as Telegram says; those it is in are looked at as above. */
export async function lostGroups(call: Call, watch: Watch, chatIds: readonly string[]): Promise<string[]> {
  const lost: string[] = []
  for (const chatId of chatIds) {
    const status = await standingIn(call, chatId, watch.bot.id)
    if (status === undefined) continue
    noteStanding(chatId, status, watch)
    if (status === 'left' || status === 'kicked') lost.push(chatId)
  }
  return lost
}

/** Undefined: Telegram could not be asked, or the group moved, which a message to it will show. */
async function standingIn(
  call: Call,
  chatId: string,
  botId: number,
): Promise<ChatMember['status'] | undefined> {
  try {
    return (await call('getChatMember', { chat_id: chatId, user_id: botId })).status
  } catch (error) {
    return failureOf(error)?.outcome.outcome === 'refused' ? 'left' : undefined
  }
}
