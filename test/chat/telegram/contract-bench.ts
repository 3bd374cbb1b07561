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
  const stranger = api.person('春兰')
  const groupId = api.group('柳巷居民群')
  const privateId = api.privateChat(resident)
  const idOf = (chatId: string, said: string) => {
    const message = api.written(Number(chatId)).findLast(({ text }) => text.includes(said))
    if (!message) throw new Error(`the bot did not say ${said}`)
    return message.message_id
  }
  const send = (chatId: string, fields: object) => void api.post(Number(chatId), resident, { ...fields })
  return {
    channel,
    groupId: String(groupId),
    privateId: String(privateId),
    personId: String(resident.id),
    personName: '秋菊',
    mention: `@${api.bot.username} `,
    say: async (chatId, text) => void api.post(Number(chatId), resident, text),
    quote: async (chatId, said, text) => send(chatId, { text, replyTo: idOf(chatId, said) }),
    press: async (chatId, said, label) =>
      void api.press(Number(chatId), idOf(chatId, said), { by: resident, label }),
    stranger: {
      id: String(stranger.id),
      greet: async () => void api.post(api.privateChat(stranger), stranger, '您好'),
    },
    photo: async (chatId, bytes) =>
      send(chatId, { photo: [{ file_id: api.upload(bytes), width: 1, height: 1 }] }),
    speak: async (chatId, bytes) => send(chatId, { voice: { file_id: api.upload(bytes), duration: 1 } }),
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
