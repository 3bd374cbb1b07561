// The Bot API of the npm package telegram-test-api, with what it lacks put before it: polls that wait, a webhook's secret.
import { getLocal } from 'mockttp'
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js'
import { freePort } from './free-port.ts'

const token = '700002:AAE-a_secret-of-the-peer'
const groupId = -1_001_000_000_001
/** It answers polls at once, and a bot would ask without a pause. */
const pollMs = 20

export async function openPeerBotApi() {
  const peer = new TelegramServer({ host: '127.0.0.1', port: await freePort() })
  await peer.start()
  const wire = getLocal({ cors: false, recordTraffic: false })
  await wire.start()
  await wire
    .forPost(/\/getUpdates$/)
    .delay(pollMs)
    .thenForwardTo(peer.config.apiURL)
  await wire.forPost(/\/getWebhookInfo$/).thenJson(200, { ok: true, result: { url: '' } })
  await wire.forUnmatchedRequest().thenForwardTo(peer.config.apiURL)
  return {
    apiRoot: wire.url,
    token,
    botName: 'TestNameBot',
    groupId,
    /** The person, in the group. */
    client: peer.getClient(token, {
      userId: 5001,
      firstName: '秋菊',
      chatId: groupId,
      chatTitle: '柳巷居民群',
      type: 'supergroup',
    }),
    written: () => peer.storage.botMessages,
    /** The address of a webhook at `target`, called with the secret as Telegram does. */
    async webhookTo(target: string, secret: string) {
      const updateHeaders = { 'x-telegram-bot-api-secret-token': secret }
      await wire.forPost('/telegram').thenForwardTo(target, { transformRequest: { updateHeaders } })
      return wire.urlFor('/telegram')
    },
    async close() {
      await wire.stop()
      // It would wait for the poll that the wire has just dropped.
      void peer.stop()
    },
  }
}
