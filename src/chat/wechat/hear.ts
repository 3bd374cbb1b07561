// Carries what the puppet hears to the inbox: in order per chat, and again until it is accepted.
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import { groupChatId } from './chat-id.ts'
import { chatIdOf, decodeMessage, decodeMove, mayMention } from './decode.ts'
import type { Move } from './decode.ts'
import { openLanes } from './lanes.ts'
import { mentionNamesOf, nameOf, topicOf, writerOf } from './lookup.ts'
import type { WechatOptions } from './options.ts'
import { backOff, within } from './patience.ts'
import type { MessagePayload, Puppet } from './puppet.ts'

const loadMs = 10_000
const loadTries = 4

interface Hearing {
  readonly puppet: Puppet
  readonly options: WechatOptions
  readonly receive: (event: ChatEvent) => Promise<void>
  /** Settles at the first login, or when there will be none; nothing is carried before. */
  readonly login: Promise<unknown>
  /** Id of the account that is, or was last, logged in. */
  readonly account: () => string
  /** Ends the repeated tries: what is not accepted then is lost. */
  readonly stopping: AbortSignal
}

export interface Ear {
  message(messageId: string): void
  move(move: Move): void
  /** Resolves when all that was heard so far is carried or given up. */
  idle(): Promise<void>
}

/**
 * Reads payloads from the puppet itself. wechaty's own objects drop a message whose lookup fails once, and load every
 * member of a room before they show its first message, so that later messages overtake it.
 */
export function openEar(hearing: Hearing): Ear {
  const lanes = openLanes()
  let arrivals: Promise<unknown> = hearing.login.catch(() => undefined)
  const carry = (chatId: string, read: () => Promise<ChatEvent | undefined>) =>
    lanes.run(chatId, async () => {
      try {
        const event = await read()
        if (event) await deliver(hearing, event)
      } catch (err) {
        hearing.options.log.error({ err, chat: chatId }, 'a WeChat event is lost: it could not be read')
      }
    })
  return {
    message(messageId) {
      const loading = load(hearing, messageId)
      arrivals = arrivals
        .then(() => loading)
        .then((payload) => {
          if (payload) carry(chatIdOf(payload), () => readMessage(hearing, payload))
          return undefined
        })
    },
    move(move) {
      arrivals = arrivals.then(() => carry(groupChatId(move.roomId), () => readMove(hearing, move)))
    },
    async idle() {
      await arrivals
      await lanes.idle()
    },
  }
}

/** WeChat tells a message once. So a failed look at it is repeated for some seconds; undefined: given up. */
async function load(
  { puppet, options, stopping }: Hearing,
  messageId: string,
): Promise<MessagePayload | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await within(loadMs, puppet.messagePayload(messageId))
    } catch (err) {
      if (attempt === loadTries || stopping.aborted) {
        options.log.error(
          { err, messageId },
          'a WeChat message is lost: the puppet announced it and cannot show it',
        )
        return undefined
      }
      await backOff(attempt, stopping)
    }
  }
}

async function readMessage(hearing: Hearing, payload: MessagePayload): Promise<ChatEvent | undefined> {
  const { puppet, options } = hearing
  const { roomId, talkerId, text = '' } = payload
  const account = hearing.account()
  const { names = [], prefixes = [] } = options
  if (!roomId) {
    const { name, broadcasts } = await writerOf(puppet, talkerId)
    return broadcasts
      ? undefined
      : decodeMessage({ account, payload, topic: '', senderName: name, names, prefixes })
  }
  const [topic, senderName, mentionNames] = await Promise.all([
    topicOf(puppet, roomId),
    nameOf(puppet, talkerId, roomId),
    mayMention(text) ? mentionNamesOf(puppet, account, roomId) : [],
  ])
  return decodeMessage({ account, payload, topic, senderName, names: [...names, ...mentionNames], prefixes })
}

async function readMove({ puppet, account }: Hearing, move: Move): Promise<ChatEvent> {
  const { roomId, actorId } = move
  const [topic, name] = await Promise.all([topicOf(puppet, roomId), nameOf(puppet, actorId, roomId)])
  return decodeMove({ ...move, account: account(), topic, actorName: name })
}

async function deliver({ receive, options, stopping }: Hearing, event: ChatEvent): Promise<void> {
  const ids = { eventKey: event.eventKey, chat: event.chat.id }
  for (let attempt = 0; ; attempt += 1) {
    try {
      await receive(event)
      return
    } catch (err) {
      if (stopping.aborted) {
        options.log.error({ err, ...ids }, 'a WeChat event is lost: it was not committed before the stop')
        return
      }
      options.log.error(
        { err, ...ids, attempt },
        'a WeChat event was not committed; it is held in memory and tried again',
      )
      await backOff(attempt, stopping)
    }
  }
}
