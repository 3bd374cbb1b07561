// Connects the Telegram channel: updates in through `receive`, messages out, over telegraf's client.
import type { TelegramEmoji, Update, UserFromGetMe } from 'telegraf/types'
import type { Channel, ChannelLimits, Outgoing, SendOutcome } from '../../domain/messaging/channel.ts'
import { botApi, type Call } from './api.ts'
import { watchClock } from './clock.ts'
import { openConcerns } from './concerns.ts'
import { connect, leaveWebhook } from './connect.ts'
import { delivery } from './delivery.ts'
import { encodeEdit, encodeFile, encodeMessage, encodePressAnswer, withPlainNames } from './encode.ts'
import { explain, failureOf } from './failure.ts'
import { fetchFile } from './fetch-file.ts'
import type { TelegramOptions } from './options.ts'
import { lostGroups } from './privacy.ts'
import { type Receiver, startPolling } from './polling.ts'
import { startWebhook } from './webhook.ts'

const limits: ChannelLimits = {
  textLength: 4096,
  captionLength: 1024,
  chatIntervalMs: 1000,
  groupPerMinute: 20,
  receiptsPerMinute: 4,
  perSecond: 30,
  perDay: undefined,
  jitterMs: 0,
}

const patient = { firstMs: 1000, mostMs: 15_000 }

/** `start` rejects, with the remedy, where Telegram is out of reach or refuses the token; it may be called again, until `stop`. */
export function telegramChannel(options: TelegramOptions): Channel {
  const { token, apiRoot, log, answerWithinMs = 30_000 } = options
  const call = botApi({ token, apiRoot, answerWithinMs })
  const stopping = new AbortController()
  const callUntilStopped: Call = (method, payload) => call(method, payload, { signal: stopping.signal })
  const concerns = openConcerns(log)
  let receiver: Receiver | undefined
  let bot: UserFromGetMe | undefined

  return {
    name: 'telegram',
    limits,
    buttons: true,
    async start(receive) {
      bot = await connect(callUntilStopped, options)
      const onLook = (fault: string | undefined) => concerns.note({ fault: 'clock' }, fault)
      await watchClock({ apiRoot, stopping: stopping.signal, everyMs: options.clockEveryMs, onLook })
      const deliver = delivery(bot, { receive, log, concerns })
      receiver = await startReceiving(options, { call, callUntilStopped, deliver })
      return String(bot.id)
    },
    ...sends(call, options),
    health() {
      const own = receiver?.health() ?? { state: 'connecting' }
      const why = concerns.why()
      return own.state === 'up' && why !== undefined
        ? { state: 'degraded', why, faults: concerns.faults() }
        : own
    },
    lostGroups: async (chatIds) => (bot ? lostGroups(callUntilStopped, { bot, concerns }, chatIds) : []),
    fetch: (source) => fetchFile({ call, token, apiRoot, stopping: stopping.signal }, source),
    async stop() {
      stopping.abort()
      await receiver?.stop()
    },
  }
}

interface Receiving {
  readonly call: Call
  readonly callUntilStopped: Call
  readonly deliver: (update: Update) => Promise<void>
}

async function startReceiving(
  { log, webhook, backoff = patient, pollSeconds = 30 }: TelegramOptions,
  { call, callUntilStopped, deliver }: Receiving,
): Promise<Receiver> {
  if (webhook) return startWebhook({ call: callUntilStopped, deliver, log, webhook })
  await leaveWebhook(callUntilStopped, log)
  return startPolling({ call, deliver, log, pollSeconds, backoff })
}

type Sends = Required<Pick<Channel, 'send' | 'sendFile' | 'edit' | 'remove' | 'react' | 'answerPress'>>

function sends(call: Call, { log, topics = {} }: TelegramOptions): Sends {
  return {
    async answerPress(pressId, notice) {
      await call('answerCallbackQuery', encodePressAnswer(pressId, notice)).catch((error: unknown) => {
        log.warn(`Telegram: a press was not answered: ${explain(error)}`)
      })
    },
    send: (chatId, message) =>
      markedOrPlain(message, async (text) =>
        outcomeOf(call('sendMessage', encodeMessage({ chatId, topic: topics[chatId] }, text))),
      ),
    sendFile: (chatId, file, caption) =>
      markedOrPlain(caption, async (text) =>
        outcomeOf(call('sendDocument', encodeFile({ chatId, topic: topics[chatId] }, file, text))),
      ),
    async edit(chatId, messageId, message) {
      const outcome = await markedOrPlain(message, async (text) =>
        outcomeOf(call('editMessageText', encodeEdit(chatId, messageId, text))),
      )
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

/** Mentions are all that is marked: where Telegram refuses one, the names stand as plain text. */
async function markedOrPlain(
  message: Outgoing,
  send: (message: Outgoing) => Promise<SendOutcome>,
): Promise<SendOutcome> {
  const outcome = await send(message)
  const isBadMark = outcome.outcome === 'refused' && /entit|ENTITY_|USER_ID_INVALID/.test(outcome.why)
  return isBadMark && message.mentions ? send(withPlainNames(message)) : outcome
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
