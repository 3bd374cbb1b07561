// Connects the Telegram channel: updates in through `receive`, messages out, over telegraf's client.
import type { Opts } from 'telegraf/types'
import type { Channel, ChannelLimits, SendOutcome } from '../../domain/messaging/channel.ts'
import { botApi, type Call } from './api.ts'
import { connect, leaveWebhook } from './connect.ts'
import { delivery } from './delivery.ts'
import { encodeMessage, encodePressAnswer } from './encode.ts'
import { explain, failureOf } from './failure.ts'
import type { TelegramOptions } from './options.ts'
import { type Receiver, startPolling } from './polling.ts'
import { startWebhook } from './webhook.ts'

const limits: ChannelLimits = {
  textLength: 4096,
  chatIntervalMs: 1000,
  groupPerMinute: 20,
  perSecond: 30,
  perDay: undefined,
  jitterMs: 0,
}

/** `start` rejects, with the remedy, where Telegram is out of reach or refuses the token; it may be called again, until `stop`. */
export function telegramChannel(options: TelegramOptions): Channel {
  const { token, apiRoot, log, webhook, answerWithinMs = 30_000, pollSeconds = 30 } = options
  const { backoff = { firstMs: 1000, mostMs: 15_000 } } = options
  const call = botApi({ token, apiRoot, answerWithinMs })
  const stopping = new AbortController()
  const callUntilStopped: Call = (method, payload) => call(method, payload, { signal: stopping.signal })
  let receiver: Receiver | undefined

  return {
    name: 'telegram',
    limits,
    buttons: true,
    async start(receive) {
      const bot = await connect(callUntilStopped, options)
      const deliver = delivery(bot, receive, log)
      if (webhook === undefined) {
        await leaveWebhook(callUntilStopped, log)
        receiver = startPolling({ call, deliver, log, pollSeconds, backoff })
      } else {
        receiver = await startWebhook({ call: callUntilStopped, deliver, log, webhook })
      }
      return String(bot.id)
    },
    send: async (chatId, message) => send(call, encodeMessage(chatId, message)),
    async answerPress(pressId, notice) {
      await call('answerCallbackQuery', encodePressAnswer(pressId, notice)).catch((error: unknown) => {
        log.warn(`Telegram: a press was not answered: ${explain(error)}`)
      })
    },
    async stop() {
      stopping.abort()
      await receiver?.stop()
    },
  }
}

async function send(call: Call, payload: Opts<'sendMessage'>): Promise<SendOutcome> {
  try {
    const { message_id } = await call('sendMessage', payload)
    return { outcome: 'sent', messageId: String(message_id) }
  } catch (error) {
    const failure = failureOf(error)
    if (failure === undefined) throw error
    return failure.outcome
  }
}
