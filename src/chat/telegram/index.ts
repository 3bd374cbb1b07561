// Connects the Telegram channel: updates in through `receive`, messages out, over telegraf's client.
import type { TelegramEmoji } from 'telegraf/types'
import type { Channel, ChannelLimits, SendOutcome } from '../../domain/messaging/channel.ts'
import { botApi, type Call } from './api.ts'
import { connect, leaveWebhook } from './connect.ts'
import { delivery } from './delivery.ts'
import { encodeEdit, encodeFile, encodeMessage, encodePressAnswer } from './encode.ts'
import { explain, failureOf } from './failure.ts'
import { fetchFile } from './fetch-file.ts'
import type { TelegramOptions } from './options.ts'
import { type Receiver, startPolling } from './polling.ts'
import { startWebhook } from './webhook.ts'

const limits: ChannelLimits = {
  textLength: 4096,
  captionLength: 1024,
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
    send: async (chatId, message) => outcomeOf(call('sendMessage', encodeMessage(chatId, message))),
    sendFile: async (chatId, file, caption) =>
      outcomeOf(call('sendDocument', encodeFile(chatId, file, caption))),
    ...changes(call),
    fetch: (source) => fetchFile({ call, token, apiRoot, stopping: stopping.signal }, source),
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

type Changes = Required<Pick<Channel, 'edit' | 'remove' | 'react'>>

function changes(call: Call): Changes {
  return {
    async edit(chatId, messageId, message) {
      const outcome = await outcomeOf(call('editMessageText', encodeEdit(chatId, messageId, message)))
      // It reads so already: the edit was made before.
      const isSo = outcome.outcome === 'refused' && outcome.why.includes('message is not modified')
      return isSo ? { outcome: 'sent', messageId } : outcome
    },
    remove: (chatId, messageId) =>
      outcomeOf(call('deleteMessage', { chat_id: chatId, message_id: Number(messageId) })),
    react: (chatId, messageId, emoji) => {
      const reaction = [{ type: 'emoji', emoji: emoji as TelegramEmoji }] as const
      return outcomeOf(
        call('setMessageReaction', {
          chat_id: chatId,
          message_id: Number(messageId),
          reaction: [...reaction],
        }),
      )
    },
  }
}

async function outcomeOf(sending: Promise<unknown>): Promise<SendOutcome> {
  try {
    const result = await sending
    const isMessage = typeof result === 'object' && result !== null && 'message_id' in result
    return { outcome: 'sent', messageId: isMessage ? String(result.message_id) : undefined }
  } catch (error) {
    const failure = failureOf(error)
    if (failure === undefined) throw error
    return failure.outcome
  }
}
