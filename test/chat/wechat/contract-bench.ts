// WeChat as the channel contract drives it, over the real wechaty with its mock puppet below.
import { groupChatId, roomIdOf } from '../../../src/chat/wechat/chat-id.ts'
import { wechatChannel } from '../../../src/chat/wechat/index.ts'
import { openMockWechat } from '../../harness/mock-puppet.ts'
import type { ChannelBench } from '../channel-contract.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

export async function wechatBench(): Promise<ChannelBench> {
  const wechat = openMockWechat('小管家')
  const puppetId = (chatId: string) => roomIdOf(chatId) ?? chatId
  return {
    channel: wechatChannel({ puppet: wechat.puppet, log: quiet }),
    groupId: groupChatId(wechat.group.id),
    privateId: wechat.resident.id,
    personId: wechat.resident.id,
    personName: '周敏',
    mention: '@小管家 ',
    say: async (chatId, text) => wechat.say(puppetId(chatId), text),
    quote: async (chatId, said, text) => {
      const quoted = wechat.shown(puppetId(chatId)).findLast((shown) => shown.includes(said))
      if (quoted === undefined) throw new Error(`the bot did not say ${said}`)
      wechat.say(puppetId(chatId), `「小管家：${quoted}」\n- - - - - - - - - - - - - - -\n${text}`)
    },
    stranger: {
      id: wechat.stranger.id,
      greet: async () => wechat.stranger.say('您好').to(wechat.bot),
    },
    photo: async (chatId, bytes) =>
      wechat.attach(puppetId(chatId), { name: '现场.jpg', bytes, kind: 'Image' }),
    speak: async (chatId, bytes) =>
      wechat.attach(puppetId(chatId), { name: '语音.sil', bytes, kind: 'Audio' }),
    shown: async (chatId) => wechat.shown(puppetId(chatId)),
    attach: async (chatId, name, bytes) => wechat.attach(puppetId(chatId), { name, bytes }),
    shownFiles: (chatId) => wechat.shownFiles(puppetId(chatId)),
    removeBot: async () => wechat.group.remove(wechat.bot).by(wechat.resident),
    close: async () => undefined,
  }
}
