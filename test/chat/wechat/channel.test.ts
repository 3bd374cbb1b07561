// The WeChat channel over the real wechaty, with its mock puppet below.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { types } from 'wechaty'
import { wechatChannel } from '../../../src/chat/wechat/index.ts'
import type { WechatOptions } from '../../../src/chat/wechat/index.ts'
import { groupChatId } from '../../../src/chat/wechat/chat-id.ts'
import type { Channel } from '../../../src/domain/messaging/channel.ts'
import type { ChatEvent } from '../../../src/domain/messaging/chat-event.ts'
import { openMockWechat } from '../../harness/mock-puppet.ts'
import { channelContract } from '../channel-contract.ts'
import { wechatBench } from './contract-bench.ts'

type Write = WechatOptions['log']['info']
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

channelContract('wechat', wechatBench)

const opened: Channel[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((channel) => channel.stop()))
})

/** A started channel; `refuse` makes the inbox reject what it says true for. */
async function open(more: Partial<WechatOptions> = {}, refuse: (event: ChatEvent) => boolean = () => false) {
  const wechat = openMockWechat()
  const log = { info: vi.fn<Write>(), warn: vi.fn<Write>(), error: vi.fn<Write>() }
  const channel = wechatChannel({ puppet: wechat.puppet, log, ...more })
  opened.push(channel)
  const received: ChatEvent[] = []
  const account = await channel.start(async (event) => {
    if (refuse(event)) throw new Error('the database is busy')
    received.push(event)
  })
  const texts = () => received.map((event) => (event.kind === 'new' ? event.text : event.kind))
  return { ...wechat, channel, log, received, texts, account, groupId: groupChatId(wechat.group.id) }
}

describe('hearing', () => {
  test('a chat keeps its order while an event is tried again, and holds up no other chat', async () => {
    let refusals = 3
    const bench = await open({}, (event) => event.kind === 'new' && event.text === '一' && refusals-- > 0)
    bench.say(bench.group.id, '一')
    bench.say(bench.group.id, '二')
    bench.say(bench.bot.id, '私聊')
    await expect.poll(bench.texts, { timeout: 10_000 }).toEqual(['私聊', '一', '二'])
    expect(bench.log.error).toHaveBeenCalledTimes(3)
  })

  test('a message that the puppet cannot show at once is neither lost nor overtaken', async () => {
    const bench = await open()
    const show = bench.puppet.messageRawPayload.bind(bench.puppet)
    let failures = 2
    bench.puppet.messageRawPayload = async (id) => {
      const payload = await show(id)
      if (payload.text === '一' && failures-- > 0) throw new Error('connection reset')
      return payload
    }
    bench.say(bench.group.id, '一')
    bench.say(bench.group.id, '二')
    await expect.poll(bench.texts, { timeout: 10_000 }).toEqual(['一', '二'])
  })

  test('a message, and whoever writes it for the first time, are looked up once', async () => {
    const bench = await open()
    const messages = vi.spyOn(bench.puppet, 'messageRawPayload')
    const people = vi.spyOn(bench.puppet, 'contactRawPayload')
    bench.stranger.say('一').to(bench.bot)
    await expect.poll(bench.texts).toEqual(['一'])
    expect(messages).toHaveBeenCalledTimes(1)
    expect(people.mock.calls).toEqual([[bench.stranger.id]])
  })

  test('a name that cannot be looked up loses no message', async () => {
    const bench = await open()
    bench.puppet.roomMemberRawPayload = () => Promise.reject(new Error('connection reset'))
    bench.say(bench.group.id, '一')
    await expect.poll(bench.texts).toEqual(['一'])
    expect(bench.received[0]).toMatchObject({ sender: { accountId: bench.resident.id, name: '周敏' } })
  })

  test('a message that cannot be read is reported as lost, and the next one arrives', async () => {
    const bench = await open()
    const sender = { talkerId: bench.resident.id, roomId: bench.group.id }
    const broken = { id: 'm1', ...sender, type: types.Message.Text, timestamp: 0, mentionIdList: 5 as never }
    bench.mocker.MessageMock.create(broken)
    bench.puppet.emit('message', { messageId: 'm1' })
    bench.say(bench.group.id, '二')
    await expect.poll(bench.texts).toEqual(['二'])
    expect(bench.log.error.mock.lastCall?.[1]).toContain('could not be read')
  })

  test('what is not committed when the channel stops is reported as lost', async () => {
    const bench = await open({}, () => true)
    bench.say(bench.group.id, '一')
    await expect.poll(() => bench.log.error.mock.calls.length).toBeGreaterThan(0)
    await bench.channel.stop()
    expect(bench.log.error.mock.lastCall?.[1]).toContain('lost')
  })

  test('what was heard before the stop is still carried', async () => {
    const bench = await open()
    bench.say(bench.group.id, '一')
    await bench.channel.stop()
    expect(bench.texts()).toEqual(['一'])
  })

  test('the alias of the bot in a group addresses it', async () => {
    const bench = await open()
    const member = bench.puppet.roomMemberRawPayload.bind(bench.puppet)
    bench.puppet.roomMemberRawPayload = async (roomId, id) => ({
      ...(await member(roomId, id)),
      ...(id === bench.bot.id && { roomAlias: '网格助手' }),
    })
    bench.say(bench.group.id, '@网格助手 几点停水')
    bench.say(bench.group.id, '@小管家 几点停水')
    bench.say(bench.group.id, '@别人 几点停水')
    await expect.poll(() => bench.received.length).toBe(3)
    expect(bench.received.map((event) => event.kind === 'new' && event.addressed)).toEqual([
      true,
      true,
      false,
    ])
  })

  test('a public account is not a person to talk with', async () => {
    const bench = await open()
    const news = bench.mocker.createContact({ name: '本地新闻', type: types.Contact.Official })
    news.say('今日头条').to(bench.bot)
    bench.say(bench.bot.id, '你好')
    await expect.poll(bench.texts).toEqual(['你好'])
  })

  test('the bot tells when it comes and goes, and not when others do', async () => {
    const bench = await open()
    const other = bench.mocker.createContact({ name: '李强' })
    bench.group.add(other).by(bench.resident)
    bench.group.remove(bench.bot).by(bench.resident)
    bench.group.add(bench.bot).by(bench.resident)
    await expect.poll(() => bench.received.length).toBe(2)
    expect(bench.received).toMatchObject([
      { kind: 'membership', change: 'left', chat: { id: bench.groupId, title: '三号楼群' } },
      { kind: 'membership', change: 'joined', sender: { accountId: bench.resident.id, name: '周敏' } },
    ])
  })

  test('invitations and friend requests are accepted where the rules say so', async () => {
    const bench = await open({ friendRequests: 'accept', roomInvitations: 'accept' })
    const accepted: string[] = []
    bench.puppet.friendshipAccept = async (id) => void accepted.push(id)
    bench.puppet.roomInvitationAccept = async (id) => void accepted.push(id)
    bench.puppet.emit('friendship', { friendshipId: 'f1' })
    bench.puppet.emit('room-invite', { roomInvitationId: 'i1' })
    await expect.poll(() => accepted).toEqual(['f1', 'i1'])
  })

  test('invitations and friend requests are left to the operator', async () => {
    const bench = await open()
    const accepts = [
      vi.spyOn(bench.puppet, 'roomInvitationAccept'),
      vi.spyOn(bench.puppet, 'friendshipAccept'),
    ]
    bench.puppet.emit('room-invite', { roomInvitationId: 'invitation-1' })
    bench.puppet.emit('friendship', { friendshipId: 'friendship-1' })
    await expect
      .poll(() => bench.log.info.mock.calls.map(([fields]) => fields))
      .toEqual(
        expect.arrayContaining([{ roomInvitationId: 'invitation-1' }, { friendshipId: 'friendship-1' }]),
      )
    for (const accept of accepts) expect(accept).not.toHaveBeenCalled()
  })

  test('an error of the puppet is logged and ends nothing', async () => {
    const bench = await open()
    bench.puppet.emit('error', new Error('connection reset'))
    bench.say(bench.group.id, '一')
    await expect.poll(bench.texts).toEqual(['一'])
    expect(bench.log.warn).toHaveBeenCalledWith({ err: expect.any(Error) }, 'WeChat reports an error')
  })
})

describe('sending', () => {
  test('before the start has come to an end a message surely did not go out', async () => {
    const channel = wechatChannel({ puppet: openMockWechat().puppet, log: silent })
    opened.push(channel)
    expect(await channel.send('room:r', { text: '好' })).toMatchObject({ outcome: 'retry' })
  })

  test('an answer mentions whom it answers', async () => {
    const bench = await open()
    const send = vi.spyOn(bench.puppet, 'messageSendText')
    const replyTo = { messageId: 'm1', accountId: bench.resident.id, name: '周敏' }
    expect(await bench.channel.send(bench.groupId, { text: '18 点', replyTo })).toEqual({
      outcome: 'sent',
      messageId: undefined,
    })
    expect(send).toHaveBeenCalledWith(bench.group.id, '@周敏\u200518 点', [bench.resident.id])
  })

  test('a puppet that numbers messages is believed', async () => {
    const bench = await open()
    vi.spyOn(bench.puppet, 'messageSendText').mockResolvedValue('m42' as never)
    expect(await bench.channel.send(bench.groupId, { text: '好' })).toEqual({
      outcome: 'sent',
      messageId: 'm42',
    })
  })

  test.each(['room:nowhere@chatroom', 'nobody'])('to an unknown chat (%s) it is refused', async (chatId) => {
    const bench = await open()
    expect(await bench.channel.send(chatId, { text: '好' })).toMatchObject({ outcome: 'refused' })
  })

  test('without an answer about the room it is tried again later', async () => {
    const bench = await open()
    bench.puppet.roomMemberList = () => Promise.reject(new Error('connection reset'))
    expect(await bench.channel.send(bench.groupId, { text: '好' })).toMatchObject({
      outcome: 'retry',
      afterMs: 30_000,
    })
  })

  test('a failure while sending leaves its fate unknown', async () => {
    const bench = await open()
    bench.puppet.messageSendText = () => Promise.reject(new Error('connection reset'))
    expect(await bench.channel.send(bench.groupId, { text: '好' })).toEqual({
      outcome: 'unknown',
      why: 'WeChat failed while sending: Error: connection reset',
    })
  })

  test('limits are slow, and the operator may change them', async () => {
    const { puppet } = openMockWechat()
    const { limits } = wechatChannel({ puppet, log: silent, limits: { perDay: 200 } })
    expect(limits).toMatchObject({ chatIntervalMs: 3_000, perSecond: 1, perDay: 200 })
  })
})

describe('login', () => {
  test('start waits for it, and shows the code to scan', async () => {
    const wechat = openMockWechat()
    wechat.keepLoggedOut()
    const codes: string[] = []
    const channel = wechatChannel({
      puppet: wechat.puppet,
      log: silent,
      onScan: (code) => {
        codes.push(code)
        throw new Error('the terminal is gone')
      },
    })
    opened.push(channel)
    let account: string | undefined
    const started = channel.start(async () => undefined).then((id) => (account = id))
    await wechat.started()
    wechat.mocker.scan('https://login.example/1')
    wechat.mocker.scan('https://login.example/2')
    await expect.poll(() => codes).toEqual(['https://login.example/1', 'https://login.example/2'])
    expect(account).toBeUndefined()
    wechat.mocker.login(wechat.bot)
    await started
    expect(account).toBe(wechat.bot.id)
  })

  test('a stop before it ends the waiting', async () => {
    const wechat = openMockWechat()
    wechat.keepLoggedOut()
    const channel = wechatChannel({ puppet: wechat.puppet, log: silent })
    const started = channel.start(async () => undefined)
    await wechat.started()
    await Promise.all([expect(started).rejects.toThrow('before it was logged in'), channel.stop()])
  })

  test('logged out, nothing can be sent for now; another login is the new account', async () => {
    const bench = await open()
    await bench.puppet.logout()
    expect(await bench.channel.send(bench.groupId, { text: '好' })).toMatchObject({ outcome: 'retry' })
    const again = bench.mocker.createContact({ name: '小管家' })
    bench.group.add(again).by(bench.resident)
    bench.mocker.login(again)
    bench.say(bench.group.id, '在吗')
    await expect.poll(bench.texts).toEqual(['在吗'])
    expect(bench.account).toBe(bench.bot.id)
    expect(bench.received[0]).toMatchObject({ account: again.id })
    expect(await bench.channel.send(bench.groupId, { text: '在' })).toMatchObject({ outcome: 'sent' })
  })
})
