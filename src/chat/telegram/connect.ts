// Makes itself known to Telegram before receiving: who the bot is, what it may read, its menu, how it receives.
import type { Opts, UserFromGetMe } from 'telegraf/types'
import type { Menu } from '../../domain/messaging/menus.ts'
import type { Call } from './api.ts'
import { cannot, explain } from './failure.ts'
import type { TelegramLog, TelegramOptions } from './options.ts'
import { privacyRemedy } from './privacy.ts'

/** Throws with the remedy where Telegram cannot be reached or does not know the token. */
export async function connect(call: Call, { log, menus = [] }: TelegramOptions): Promise<UserFromGetMe> {
  const bot = await call('getMe', {}).catch(cannot('connect'))
  if (!bot.can_read_all_group_messages) {
    log.warn(
      `Telegram: @${bot.username} has privacy mode on: in groups it hears only commands and replies; ${privacyRemedy}`,
    )
  }
  for (const menu of menus) {
    await call('setMyCommands', encodeMenu(menu)).catch((error: unknown) => {
      log.warn(`Telegram: the menu of commands was not set: ${explain(error)}`)
    })
  }
  return bot
}

function encodeMenu({ scope, language, commands }: Menu): Opts<'setMyCommands'> {
  const types = { private: 'all_private_chats', group: 'all_group_chats' } as const
  return {
    commands: [...commands],
    scope: { type: types[scope] },
    ...(language && { language_code: language }),
  }
}

/** A webhook and polling exclude each other; what waits for the webhook comes by polling then. */
export async function leaveWebhook(call: Call, log: TelegramLog): Promise<void> {
  const { url } = await call('getWebhookInfo', {}).catch(cannot('ask for a webhook'))
  if (url === undefined || url === '') return
  log.warn(`Telegram: the webhook at ${new URL(url).origin} is removed, this process polls`)
  await call('deleteWebhook', {}).catch(cannot('remove the webhook'))
}
