// Telegram keeps the channel contract, by long polling and by webhook.
import type { TelegramOptions } from '../../../src/chat/telegram/options.ts'
import type { BotApiOptions } from '../../harness/bot-api/index.ts'
import { type ChannelBench, channelContract } from '../channel-contract.ts'
import { openBench, webhookPlace } from './bench.ts'

async function contractBench(
  options: Partial<TelegramOptions> = {},
  apiOptions: BotApiOptions = {},
): Promise<ChannelBench> {
  const { api, channel } = await openBench(options, apiOptions)
  const resident = api.person('秋菊')
  const groupId = api.group('柳巷居民群')
  const privateId = api.privateChat(resident)
  return {
    channel,
    groupId: String(groupId),
    privateId: String(privateId),
    mention: `@${api.bot.username} `,
    say: async (chatId, text) => void api.post(Number(chatId), resident, text),
    shown: async (chatId) => api.written(Number(chatId)).map((m) => m.text),
    removeBot: async (chatId) => api.setStanding(Number(chatId), 'kicked', resident),
    close: () => api.close(),
  }
}

channelContract('telegram, polling', () => contractBench())

channelContract('telegram, webhook', async () => {
  const { webhook, reach } = await webhookPlace()
  return contractBench({ webhook }, { reach })
})
