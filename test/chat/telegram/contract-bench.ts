// Telegram as the channel contract drives it, before the Bot API double.
import type { TelegramOptions } from '../../../src/chat/telegram/options.ts'
import type { BotApiOptions } from '../../harness/bot-api/index.ts'
import type { ChannelBench } from '../channel-contract.ts'
import { openBench } from './bench.ts'

export async function telegramBench(
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
    personId: String(resident.id),
    personName: '秋菊',
    mention: `@${api.bot.username} `,
    say: async (chatId, text) => void api.post(Number(chatId), resident, text),
    shown: async (chatId) => api.written(Number(chatId)).map((m) => m.text),
    attach: async (chatId, name, bytes) => {
      const document = { file_id: api.upload(bytes), file_name: name, file_size: bytes.length }
      api.post(Number(chatId), resident, { document })
    },
    shownFiles: async (chatId) =>
      api.written(Number(chatId)).flatMap((message) => {
        const { document } = message as unknown as { document?: { file_id: string; file_name: string } }
        return document ? [{ name: document.file_name, bytes: api.fileOf(document.file_id) }] : []
      }),
    removeBot: async (chatId) => api.setStanding(Number(chatId), 'kicked', resident),
    close: () => api.close(),
  }
}
