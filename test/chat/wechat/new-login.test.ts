// WeChat after a new login, where every room and every contact has another id: over the real wechaty and its mock puppet.
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp, type App } from '../../../src/app/app.ts'
import { groupChatId } from '../../../src/chat/wechat/chat-id.ts'
import { wechatChannel } from '../../../src/chat/wechat/index.ts'
import type { Channel } from '../../../src/domain/messaging/channel.ts'
import type { Store } from '../../../src/domain/ports.ts'
import { localDay, type LocalDay } from '../../../src/domain/time/local-day.ts'
import { privateAddress } from '../../../src/flows/scene.ts'
import { openStore } from '../../../src/store/store.ts'
import { parsed, source, zone } from '../../domain/sample-records.ts'
import { expectSoon } from '../../harness/expect-soon.ts'
import { openMockWechat } from '../../harness/mock-puppet.ts'
import { noPlans } from '../../harness/no-plans.ts'
import { tempFolder } from '../../harness/temp-folder.ts'

const folder = tempFolder()
const free = { chatIntervalMs: 0, groupPerMinute: Infinity, perSecond: Infinity, jitterMs: 0, alikeMs: 0 }
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

let wechat: ReturnType<typeof openMockWechat>
let store: Store
let app: App
/** What the operator reads on another channel. */
let told: string[]
/** How far the bot's clock is ahead, so that waiting takes no time. */
let aheadMs: number

beforeEach(async () => {
  aheadMs = 0
  told = []
  wechat = openMockWechat()
  store = await openStore(`file:${join(folder, 'new-login.db')}`)
  const account = (id: string) => ({ channel: 'wechat', id })
  const community = parsed({
    ...source,
    reminders: [],
    regimes: [{ ...source.regimes[0], opens: '00:00', due: '23:59' }],
    operators: ['boss'],
    people: [
      {
        id: 'boss',
        name: '方主任',
        roles: [{ role: 'official', unit: 'hexi' }],
        accounts: [account('boss-before'), { channel: 'console', id: 'boss' }],
      },
      {
        id: 'zhou',
        name: '周敏',
        roles: [{ role: 'grid', unit: 'g1' }],
        accounts: [account(wechat.resident.id)],
      },
    ],
    chats: [
      {
        id: 'staff',
        title: '河西工作群',
        unit: 'hexi',
        audience: 'staff',
        channel: 'wechat',
        chat: groupChatId(wechat.group.id),
      },
    ],
  })
  const terminal: Channel = {
    name: 'console',
    limits: { ...free, textLength: 4000, perDay: undefined },
    buttons: false,
    start: () => Promise.resolve('console'),
    async send(_, { text }) {
      told.push(text)
      return { outcome: 'sent', messageId: undefined }
    },
    async stop() {},
  }
  app = createApp({
    community,
    store,
    channels: [wechatChannel({ puppet: wechat.puppet, log: silent, limits: free }), terminal],
    knowledge: noPlans,
    log: pino({ level: 'silent' }),
    clock: () => new Date(Date.now() + aheadMs),
    worker: 'bot',
    newToken: () => `t${Math.random()}`,
  })
  await app.start()
  await expectSoon(() => wechat.puppet.isLoggedIn).toBe(true)
  await pass(5)
})
afterEach(() => app.stop())

async function pass(seconds: number) {
  aheadMs += seconds * 1000
  app.tick()
  await app.settled()
}
/** The message was handled, and what it is answered was sent. */
async function settled(messages: number) {
  const handled = () =>
    store.transact(async (tx) => {
      const { waiting } = await tx.inbox.counts()
      return waiting === 0 && (await tx.inbox.get(messages)) !== undefined
    })
  await expect.poll(handled, { interval: 10 }).toBe(true)
  await pass(5)
}
const reportsOf = (day: LocalDay) => store.transact((tx) => tx.reports.latest('daily', day))

// A whole app over the real wechaty takes its time on a busy machine.
test('nothing is booked to a guess; a code from the operator binds the official, his word the room', async () => {
  const today = localDay(new Date(), zone)
  wechat.say(wechat.group.id, '1号网格今日无异常')
  await settled(1)
  expect(wechat.shown(wechat.group.id)).toEqual([expect.stringContaining('R1 已记')])

  const { bot, person, official, room } = await wechat.loginAnew()
  const shown = (id: string) =>
    [...wechat.mocker.cacheMessagePayload.values()]
      .filter((m) => m.talkerId === bot.id && (m.roomId ?? m.listenerId) === id)
      .map((m) => m.text ?? '')
  person.say('1号网格今日有人搭棚').to(room)
  person.say('更正：1号网格今日无异常').to(room)
  await settled(3)
  expect(shown(room.id)).toEqual([expect.stringContaining('刚才这条没有记入，只留了底')])
  expect(await reportsOf(today)).toHaveLength(1)

  await pass(65)
  await pass(5)
  expect(told).toHaveLength(1)
  expect(told[0]).toMatch(/河西工作群：绑定 [0-9A-Z]{5}-[0-9A-Z]{5}\n/)
  const [, code = ''] = /方主任：加入 (\S+)/.exec(told[0] ?? '') ?? []
  await pass(3700)
  expect(told).toHaveLength(1)

  person.say('重新绑定 河西工作群').to(room)
  official.say(`加入 ${code}`).to(bot)
  await settled(5)
  expect(shown(official.id)).toEqual([expect.stringContaining('已登记：方主任')])
  official.say('重新绑定 河西工作群').to(room)
  await settled(6)
  expect(shown(room.id).at(-1)).toMatch(/本群已绑定：河西工作群.*绑定前一天内这里的 3 条消息没有办理/s)

  person.say('1号网格今日无异常').to(room)
  await settled(7)
  expect(shown(room.id).at(-1)).toContain('没有记入')
  expect(await reportsOf(today)).toHaveLength(1)

  const [, staffCode = ''] = /周敏：加入 (\S+)/.exec(told[0] ?? '') ?? []
  person.say(`加入 ${staffCode}`).to(bot)
  await settled(8)
  expect(shown(person.id)).toEqual([expect.stringContaining('已登记：周敏，1号网格网格员')])
  person.say('1号网格今日无异常').to(room)
  await settled(9)
  expect(shown(room.id).at(-1)).toContain('已报过（R1）')
  official.say(`加入 ${staffCode}`).to(bot)
  await settled(10)
  expect(shown(official.id).at(-1)).toContain('无效')
  const { people } = await store.transact((tx) => tx.roster.load())
  const zhou = people.find(({ id }) => id === 'zhou')
  // What is said to him privately goes to the account that he has now.
  expect(zhou && privateAddress(zhou, 'wechat')?.chatId).toBe(person.id)
}, 60_000)
