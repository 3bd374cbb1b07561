// Channels that fail, beside others that do not: over the real app and store, on a clock that the test sets.
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp, type App } from '../../../src/app/app.ts'
import type { ChannelHealth } from '../../../src/domain/channel/channel-health.ts'
import { unlimited, type Channel } from '../../../src/domain/messaging/channel.ts'
import type { Store } from '../../../src/domain/ports.ts'
import { openStore } from '../../../src/store/store.ts'
import { at, community } from '../../domain/sample-records.ts'
import { tempFolder } from '../../harness/temp-folder.ts'
import { noPlans } from '../../harness/no-plans.ts'

const folder = tempFolder()
let now: Date
let store: Store
let app: App
let health: ChannelHealth
let shown: string[]
let files = 0
/** Something never answers: nobody waits for the app. */
let stuck: boolean

const official = {
  id: 'boss',
  name: '方主任',
  roles: [{ role: 'official' as const, unit: community.units[0]?.id ?? '' }],
  accounts: [
    { channel: 'wechat' as const, id: 'wx-boss' },
    { channel: 'console' as const, id: 'boss' },
  ],
}
const channel = (name: Channel['name'], more: Partial<Channel> = {}): Channel => ({
  name,
  limits: unlimited,
  buttons: false,
  start: () => Promise.resolve('bot'),
  async send(chatId, { text, files: sent }) {
    shown.push(`${name} ${chatId}: ${text}${sent ? ' +file' : ''}`)
    return { outcome: 'sent', messageId: undefined }
  },
  async stop() {},
  ...more,
})

async function open(wechat: Partial<Channel>, terminal: Partial<Channel> = {}) {
  const people = [official]
  const chats = community.chats.map((chat) => ({ ...chat, channel: 'wechat' as const }))
  app = createApp({
    community: { ...community, people, chats, operators: ['boss'] },
    store,
    channels: [channel('wechat', wechat), channel('console', terminal)],
    knowledge: noPlans,
    log: pino({ level: 'silent' }),
    clock: () => now,
    worker: 'bot',
    newToken: () => 't',
  })
  await app.start()
  await look(0)
}
async function look(seconds: number) {
  now = new Date(now.getTime() + seconds * 1000)
  app.tick()
  await app.settled()
}
const seenAt = async () =>
  Object.fromEntries((await store.transact((tx) => tx.channels.all())).map((c) => [c.channel, c.seenAt]))
const states = async () =>
  Object.fromEntries((await store.transact((tx) => tx.channels.all())).map((c) => [c.channel, c.state]))

beforeEach(async () => {
  now = at('16:00')
  shown = []
  stuck = false
  health = { state: 'up' }
  store = await openStore(`file:${join(folder, `${(files += 1)}.db`)}`)
})
afterEach(() => (stuck ? undefined : app.stop()))

test('the operator hears of a blind channel through another within a minute, and when it is back', async () => {
  await open({ health: () => health })
  await look(5)
  expect(await states()).toEqual({ wechat: 'up', console: 'up' })
  health = { state: 'down', why: '没有心跳', blindSince: now }
  for (let i = 0; i < 5; i += 1) await look(11)
  expect(shown).toEqual([expect.stringMatching(/^console boss: 【通道】微信断开了/)])
  health = { state: 'up' }
  for (let i = 0; i < 4; i += 1) await look(60)
  expect(shown.slice(1)).toEqual([expect.stringMatching(/^console boss: 【通道】微信已恢复/)])
  const window = { from: at('15:00'), to: at('17:00') }
  const [whole, wechat] = await store.transact(async (tx) => [
    await tx.outages.within(window),
    await tx.outages.within(window, 'wechat'),
  ])
  expect(whole).toEqual([])
  expect(wechat).toHaveLength(1)
})

test('where nobody is reached beside it, what leaves it speaking and its return are told on the channel itself', async () => {
  await open({ health: () => health }, { start: () => Promise.reject(new Error('no terminal')) })
  health = { state: 'degraded', why: 'privacy mode', faults: ['privacy'] }
  for (let i = 0; i < 4; i += 1) await look(10)
  const onWechat = () => shown.filter((line) => line.startsWith('wechat wx-boss: 【通道】微信'))
  expect(onWechat()).toEqual([expect.stringMatching(/^wechat wx-boss: 【通道】微信有问题.*\n.*隐私模式/)])
  health = { state: 'down', why: '没有心跳', blindSince: now }
  for (let i = 0; i < 4; i += 1) await look(15)
  expect(onWechat()).toHaveLength(1)
  health = { state: 'up' }
  await look(10)
  await look(10)
  expect(onWechat().at(-1)).toMatch(/微信已恢复。3月16日 16:00 至 3月16日 16:0\d 听不到消息/)
})

test('a blindness that lasts counts as far as it was seen', async () => {
  await open({ health: () => health })
  health = { state: 'down', why: '没有心跳', blindSince: now }
  await look(60)
  const window = { from: at('15:00'), to: at('17:00') }
  const found = await store.transact((tx) => tx.outages.within(window, 'wechat'))
  expect(found).toEqual([{ from: at('16:00'), to: now }])
})

test('a channel that never connects stops neither the other nor its messages', async () => {
  await open({ start: () => Promise.reject(new Error('no such puppet')) })
  await look(60)
  expect(await states()).toEqual({ wechat: 'down', console: 'up' })
  expect(shown.join()).toContain('no such puppet')
})

test('a channel whose own look throws hides no other', async () => {
  await open({
    health: () => {
      throw new Error('bug')
    },
  })
  await look(5)
  expect(await states()).toMatchObject({ console: 'up' })
})

test('a platform that never answers holds up neither the clock nor another channel', async () => {
  const never = () => new Promise<never>(() => undefined)
  const fetched: string[] = []
  let receive: Parameters<Channel['start']>[0] = never
  const fetch: Channel['fetch'] = ({ attachment }) => {
    fetched.push(attachment.ref)
    return attachment.ref === 'wechat' ? never() : Promise.resolve({ outcome: 'refused', why: 'gone' })
  }
  const start = (onEvent: typeof receive) => {
    receive = onEvent
    return Promise.resolve('bot')
  }
  await open({ lostGroups: never, send: never, fetch, start }, { fetch })
  const sent = (channel: Channel['name'], accountId: string) => ({
    kind: 'new' as const,
    channel,
    account: 'bot',
    eventKey: '1',
    messageId: '1',
    chat: { id: accountId, kind: 'private' as const, title: '方主任' },
    sender: { accountId, name: '方主任' },
    sentAt: now,
    text: '',
    addressed: true,
    attachments: [{ kind: 'file' as const, ref: channel, name: '办法.txt' }],
  })
  await receive(sent('wechat', 'wx-boss'))
  await receive(sent('console', 'boss'))
  for (const seconds of [61, 61]) {
    now = new Date(now.getTime() + seconds * 1000)
    app.tick()
    await expect.poll(async () => (await seenAt()).console).toEqual(now)
  }
  await expect.poll(() => fetched.toSorted()).toEqual(['console', 'wechat'])
  await expect.poll(() => shown).toContainEqual(expect.stringContaining('console boss: 《办法.txt》已收到'))
  stuck = true
})

test('a login code reaches the operator as a picture, once in three minutes', async () => {
  let stop = () => {}
  const start = () => new Promise<string>((resolve) => (stop = () => resolve('late')))
  await open({ start, health: () => health, stop: async () => stop() })
  health = { state: 'connecting', login: 'https://login.example/1' }
  for (let i = 0; i < 5; i += 1) await look(20)
  const codes = shown.filter((line) => line.includes('扫码'))
  expect(codes).toHaveLength(1)
  expect(codes[0]).toMatch(/^console boss: .*login\.png/s)
})
