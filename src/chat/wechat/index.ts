// WeChat as a channel, through wechaty and whatever puppet the operator chose.
import type { Channel, ChannelLimits } from '../../domain/messaging/channel.ts'
import type { WechatOptions } from './options.ts'
import type { Puppet, Wechaty } from './puppet.ts'
import { openWechaty } from './sdk.ts'
import { fetchFile } from './fetch-file.ts'
import { lostRooms } from './lookup.ts'
import { sendFile, sendText } from './send.ts'
import { openSession } from './session.ts'
import type { Session } from './session.ts'

export type { WechatOptions } from './options.ts'

/** A slow pace: personal accounts that write like machines are banned. The text leaves room for a mention and for words. */
const slow: ChannelLimits = {
  textLength: 1_800,
  chatIntervalMs: 3_000,
  groupPerMinute: 10,
  receiptsPerMinute: 4,
  perSecond: 1,
  perDay: 1_000,
  jitterMs: 2_000,
  alikeMs: 15_000,
}

const starting = { outcome: 'retry', afterMs: 5_000, why: 'WeChat is still being started' } as const

export function wechatChannel(options: WechatOptions): Channel {
  const stopping = new AbortController()
  let wechaty: Wechaty | undefined
  let session: Session | undefined
  let kept: Promise<void> | undefined
  let stopped: Promise<void> | undefined
  const started = async <T>(work: (puppet: Puppet) => Promise<T>) =>
    wechaty ? work(wechaty.puppet) : starting
  const close = async () => {
    await session?.ear.idle()
    // A restart that is under way would bring the puppet back after its stop.
    await kept
    await wechaty?.stop()
  }
  return {
    name: 'wechat',
    limits: { ...slow, ...options.limits },
    quietHours: options.quietHours,
    buttons: false,
    async start(receive) {
      wechaty = await openWechaty(options)
      stopping.signal.throwIfAborted()
      session = openSession(wechaty, { options, receive, stopping: stopping.signal })
      await wechaty.start()
      kept = session.keepConnected()
      return session.login
    },
    health: () => session?.health() ?? { state: 'connecting' },
    send: (chatId, message) => started((puppet) => sendText(puppet, chatId, message)),
    sendFile: (chatId, file) => started((puppet) => sendFile(puppet, chatId, file)),
    fetch: (source) => started((puppet) => fetchFile(puppet, source)),
    lostGroups: async (chatIds) => (wechaty ? lostRooms(wechaty.puppet, chatIds) : []),
    stop() {
      stopping.abort()
      stopped ??= close()
      return stopped
    },
  }
}
