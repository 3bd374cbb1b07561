// What every channel must do, whatever the platform: one suite, run by each adapter's own test over its real library.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Channel } from '../../src/domain/messaging/channel.ts'
import { renderObstacle } from '../../src/domain/messaging/undelivered.ts'
import type { ChatEvent, ChatMessage } from '../../src/domain/messaging/chat-event.ts'

/** A person and a platform, as a test drives them: what they do goes through the real library to the adapter. */
export interface ChannelBench {
  readonly channel: Channel
  /** Id of a group the bot is in, and of a private chat with the person. */
  readonly groupId: string
  readonly privateId: string
  /** The person's account and name on the platform. */
  readonly personId: string
  readonly personName: string
  /** The way people of this platform address the bot, for example `@小助手 ` with a plain space. */
  readonly mention: string
  say(chatId: string, text: string): Promise<void>
  /** Answers the bot's message that holds `said`, as people of the platform do; undefined where nobody can. */
  readonly quote?: (chatId: string, said: string, text: string) => Promise<void>
  /** Presses the button of the bot's message that holds `said`; undefined where there are none. */
  readonly press?: (chatId: string, said: string, label: string) => Promise<void>
  /** Somebody who never wrote to the bot, until he greets it in private. */
  readonly stranger: { readonly id: string; greet: () => Promise<void> }
  readonly photo: (chatId: string, bytes: Uint8Array) => Promise<void>
  /** A voice message; undefined where the platform has none. */
  readonly speak?: (chatId: string, bytes: Uint8Array) => Promise<void>
  /** Texts that the platform shows in the chat, oldest first, the bot's only. */
  shown(chatId: string): Promise<readonly string[]>
  /** The person sends a document. */
  attach(chatId: string, name: string, bytes: Uint8Array): Promise<void>
  /** Documents that the bot sent, oldest first. */
  shownFiles(chatId: string): Promise<readonly { name: string; bytes: Uint8Array }[]>
  /** Makes the platform refuse the next message for good (removed from the chat). */
  removeBot(chatId: string): Promise<void>
  close(): Promise<void>
}

export function channelContract(name: string, open: () => Promise<ChannelBench>): void {
  describe(`channel contract: ${name}`, () => {
    let bench: ChannelBench
    let received: ChatEvent[]
    let refuse = 0

    beforeEach(async () => {
      received = []
      refuse = 0
      bench = await open()
      await bench.channel.start(async (event) => {
        if (refuse > 0) {
          refuse -= 1
          throw new Error('the database is busy')
        }
        received.push(event)
      })
    })
    afterEach(async () => {
      await bench.channel.stop()
      await bench.close()
    })

    const messages = () => received.filter((e): e is ChatMessage => e.kind === 'new')
    const arrival = (count: number) => expect.poll(() => messages().length, { timeout: 10_000 }).toBe(count)

    test('a group message arrives as written, not addressed', async () => {
      await bench.say(bench.groupId, '东门有人搭棚子')
      await arrival(1)
      const [message] = messages()
      expect(message).toMatchObject({
        text: '东门有人搭棚子',
        addressed: false,
        chat: { id: bench.groupId, kind: 'group' },
      })
      expect(message?.sentAt).toBeInstanceOf(Date)
      expect(message?.eventKey).not.toBe('')
    })

    test('a mention with a plain space addresses the bot', async () => {
      await bench.say(bench.groupId, `${bench.mention}垃圾几点清运?`)
      await arrival(1)
      expect(messages()[0]).toMatchObject({ addressed: true })
      expect(messages()[0]?.text).toContain('垃圾几点清运?')
    })

    test('a private message is addressed', async () => {
      await bench.say(bench.privateId, '你好')
      await arrival(1)
      expect(messages()[0]).toMatchObject({ addressed: true, chat: { kind: 'private' } })
    })

    test('an event that could not be committed comes again', async () => {
      refuse = 1
      await bench.say(bench.groupId, '三号网格今日无异常')
      await arrival(1)
    })

    test('what is sent is shown, once, with its characters unharmed', async () => {
      const text = '**社区** __市 `代码` <b>1 & 2</b> [x](y) #12'
      expect(await bench.channel.send(bench.groupId, { text })).toMatchObject({ outcome: 'sent' })
      await expect.poll(() => bench.shown(bench.groupId)).toEqual([text])
    })

    test('a button can be pressed or typed', async () => {
      await bench.channel.send(bench.groupId, {
        text: '确认发送?',
        buttons: [[{ label: '确认', token: 'k7f3', word: '确认 12' }]],
      })
      await expect.poll(async () => (await bench.shown(bench.groupId)).length).toBe(1)
      const [text] = await bench.shown(bench.groupId)
      expect(text?.includes('确认 12')).toBe(!bench.channel.buttons)
    })

    test('a document arrives by name and can be fetched whole, but not over the limit', async () => {
      const bytes = new TextEncoder().encode('第一条 每日清运。\n')
      await bench.attach(bench.privateId, '清运办法.txt', bytes)
      await arrival(1)
      const [message] = messages()
      const [attachment] = message?.attachments ?? []
      if (!message || !attachment) throw new Error('no attachment')
      expect(attachment).toMatchObject({ kind: 'file', name: '清运办法.txt' })
      const fetch = (mostBytes: number) =>
        bench.channel.fetch?.({ attachment, messageId: message.messageId, mostBytes })
      const fetched = await fetch(1000)
      expect(fetched).toMatchObject({ outcome: 'fetched', file: { name: '清运办法.txt' } })
      expect(fetched?.outcome === 'fetched' && Buffer.from(fetched.file.bytes).equals(bytes)).toBe(true)
      expect(await fetch(5)).toMatchObject({ outcome: 'too-large' })
    })

    test('what cannot be fetched is told apart from a failure of ours', async () => {
      const attachment = { kind: 'file', ref: 'no-such-file' } as const
      const fetched = await bench.channel.fetch?.({ attachment, messageId: 'none', mostBytes: 1000 })
      expect(['refused', 'retry']).toContain(fetched?.outcome)
    })

    test('a file is sent whole, under its name', async () => {
      const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255, 10])
      const file = { name: '周小结 "3".pdf', mime: 'application/pdf', bytes }
      const outcome = await bench.channel.sendFile?.(bench.groupId, file, { text: '' })
      expect(outcome).toMatchObject({ outcome: 'sent' })
      await expect.poll(async () => (await bench.shownFiles(bench.groupId)).length).toBe(1)
      const [shown] = await bench.shownFiles(bench.groupId)
      expect(shown?.name).toMatch(/^周小结 ["_]3["_]\.pdf$/)
      expect(Buffer.from(shown?.bytes ?? []).equals(bytes)).toBe(true)
    })

    test('who is meant is named', async () => {
      const mentions = [{ accountId: bench.personId, name: bench.personName }]
      await bench.channel.send(bench.groupId, { text: '请报今日情况', mentions })
      await expect
        .poll(async () => (await bench.shown(bench.groupId)).map((text) => text.replaceAll('\u2005', ' ')))
        .toEqual([`@${bench.personName} 请报今日情况`])
    })

    test('what is sent can be changed and taken back where the channel can', async () => {
      const sent = await bench.channel.send(bench.groupId, { text: '草稿' })
      const id = sent.outcome === 'sent' ? sent.messageId : undefined
      if (id === undefined) return
      const edit = (text: string) => bench.channel.edit?.(bench.groupId, id, { text })
      for (const text of ['定稿', '定稿']) expect(await edit(text)).toMatchObject({ outcome: 'sent' })
      expect(await bench.shown(bench.groupId)).toEqual(['定稿'])
      expect(await bench.channel.remove?.(bench.groupId, id)).toMatchObject({ outcome: 'sent' })
      expect(await bench.shown(bench.groupId)).toEqual([])
      expect(await edit('又来')).toMatchObject({ outcome: 'refused' })
    })

    test.each(['photo', 'voice'] as const)('a %s arrives as one and can be fetched whole', async (kind) => {
      const send = kind === 'photo' ? bench.photo : bench.speak
      if (!send) return
      const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
      await send(bench.groupId, bytes)
      await arrival(1)
      const [message] = messages()
      const [attachment] = message?.attachments ?? []
      if (!message || !attachment) throw new Error('no attachment')
      expect(attachment.kind).toBe(kind)
      const fetched = await bench.channel.fetch?.({
        attachment,
        messageId: message.messageId,
        mostBytes: 1000,
      })
      expect(fetched?.outcome === 'fetched' && Buffer.from(fetched.file.bytes).equals(bytes)).toBe(true)
    })

    test('whoever never wrote is reached privately, or refused in a way that tells what he must do', async () => {
      const { id, greet } = bench.stranger
      const first = await bench.channel.send(id, { text: '请报今日情况' })
      const wayOut = first.outcome === 'refused' ? renderObstacle(first.why) : first.outcome
      expect(wayOut).toMatch(/^sent$|请对方打开私聊/)
      await greet()
      await arrival(1)
      expect(messages()[0]).toMatchObject({ chat: { id, kind: 'private' }, sender: { accountId: id } })
      expect(await bench.channel.send(id, { text: '您好' })).toMatchObject({ outcome: 'sent' })
    })

    test('a message can be reacted to where the channel can', async () => {
      await bench.say(bench.groupId, '收到')
      await arrival(1)
      const id = messages()[0]?.messageId ?? ''
      const reacted = (await bench.channel.react?.(bench.groupId, id, '👍')) ?? { outcome: 'sent' }
      expect(reacted).toMatchObject({ outcome: 'sent' })
      const gone = (await bench.channel.react?.(bench.groupId, '999999', '👍')) ?? { outcome: 'refused' }
      expect(gone).toMatchObject({ outcome: 'refused' })
    })

    test('the bot does not hear itself', async () => {
      await bench.channel.send(bench.groupId, { text: '已收到' })
      await bench.say(bench.groupId, '收到')
      await arrival(1)
      expect(messages()[0]?.text).toBe('收到')
    })

    test('a chat that the bot was removed from is refused, not retried', async () => {
      await bench.removeBot(bench.groupId)
      expect(await bench.channel.send(bench.groupId, { text: '在吗' })).toMatchObject({ outcome: 'refused' })
    })

    test('stop can be called twice', async () => {
      await bench.channel.stop()
      await expect(bench.channel.stop()).resolves.toBeUndefined()
    })
  })
}
