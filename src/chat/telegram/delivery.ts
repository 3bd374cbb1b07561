// Hands the events of an update to the inbox, in order and before anything is waited for; rejects where it could not keep one.
import type { Update, UserFromGetMe } from 'telegraf/types'
import type { Channel } from '../../domain/messaging/channel.ts'
import { chatEventSchema } from '../../domain/messaging/chat-event.ts'
import type { Concerns } from './concerns.ts'
import { decode } from './decode.ts'
import type { TelegramLog } from './options.ts'
import { notePrivacy } from './privacy.ts'

type Receive = Parameters<Channel['start']>[0]

interface Hearing {
  readonly receive: Receive
  readonly log: TelegramLog
  readonly concerns: Concerns
}

export function delivery(bot: UserFromGetMe, { receive, log, concerns }: Hearing) {
  return async (update: Update): Promise<void> => {
    notePrivacy(update, bot, concerns)
    await Promise.all(decodeOrSkip(update, bot, log).map((event) => receive(event)))
  }
}

/** An update that cannot be decoded never will be: it must not hold up all that follow. */
function decodeOrSkip(update: Update, bot: UserFromGetMe, log: TelegramLog) {
  try {
    return decode(update, bot, new Date()).map((event) => chatEventSchema.parse(event))
  } catch (error) {
    log.error(`Telegram: update ${update.update_id} is skipped, it cannot be decoded: ${String(error)}`)
    return []
  }
}
