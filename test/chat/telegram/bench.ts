// A Telegram channel before a Bot API double, ready to start, and what it logs.
import type { ChatEvent } from '../../../src/domain/messaging/chat-event.ts'
import { telegramChannel } from '../../../src/chat/telegram/index.ts'
import type { TelegramOptions } from '../../../src/chat/telegram/options.ts'
import { type BotApiOptions, openBotApi } from '../../harness/bot-api/index.ts'
import { freePort } from '../../harness/free-port.ts'

export async function openBench(options: Partial<TelegramOptions> = {}, apiOptions: BotApiOptions = {}) {
  const api = await openBotApi(apiOptions)
  const lines: string[] = []
  const received: ChatEvent[] = []
  const note = (level: string) => (line: string) => void lines.push(`${level}: ${line}`)
  const connect = (more: Partial<TelegramOptions> = {}) =>
    telegramChannel({
      token: api.token,
      apiRoot: api.apiRoot,
      log: { info: note('info'), warn: note('warn'), error: note('error') },
      backoff: { firstMs: 5, mostMs: 20 },
      ...options,
      ...more,
    })
  const keep = async (event: ChatEvent) => void received.push(event)
  const channel = connect()
  return {
    api,
    channel,
    /** What was logged, each line after its level. */
    lines,
    received,
    keep,
    /** Another process of the same bot, not started. */
    connect,
    close: async () => {
      await channel.stop()
      await api.close()
    },
  }
}

export type Bench = Awaited<ReturnType<typeof openBench>>

/** A public address for a webhook, and the proxy's way from there to the port we listen on. */
export async function webhookPlace() {
  const port = await freePort()
  return {
    webhook: { url: 'https://bot.example/telegram', secretToken: 'a-secret', host: '127.0.0.1', port },
    local: `http://127.0.0.1:${port}/telegram`,
    reach: (url: string) => url.replace('https://bot.example', `http://127.0.0.1:${port}`),
  }
}
