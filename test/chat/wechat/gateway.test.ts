// The WeChat channel as an ordinary client of a gateway, over the real gRPC protocol.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { groupChatId } from '../../../src/chat/wechat/chat-id.ts'
import { wechatChannel } from '../../../src/chat/wechat/index.ts'
import type { WechatOptions } from '../../../src/chat/wechat/index.ts'
import type { ChatEvent } from '../../../src/domain/messaging/chat-event.ts'
import { openMockGateway } from '../../harness/mock-gateway.ts'

type Write = WechatOptions['log']['info']

// The client of the gateway keeps contacts below the home folder, whatever it is told.
let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'wechat-home-'))
  vi.stubEnv('HOME', home)
})
const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
  await rm(home, { recursive: true })
  vi.unstubAllEnvs()
})

test('it hears and speaks through a gateway, and comes back by itself when the gateway does', async () => {
  const gateway = await openMockGateway()
  const log = { info: vi.fn<Write>(), warn: vi.fn<Write>(), error: vi.fn<Write>() }
  const received: ChatEvent[] = []
  const texts = () => received.map((event) => (event.kind === 'new' ? event.text : event.kind))
  const { clientOptions: puppetOptions } = gateway
  const channel = wechatChannel({ puppet: 'wechaty-puppet-service', puppetOptions, log, probeMs: 100 })
  closers.push(
    () => channel.stop(),
    () => gateway.kill(),
  )
  const first = gateway.wechat()
  expect(await channel.start(async (event) => void received.push(event))).toBe(first.bot.id)

  first.say(first.group.id, '@小管家 几点停水')
  await expect.poll(texts).toHaveLength(1)
  first.say(first.bot.id, '你好')
  await expect.poll(texts).toEqual(['@小管家 几点停水', '你好'])
  expect(received).toMatchObject([
    { addressed: true, chat: { id: groupChatId(first.group.id), kind: 'group', title: '三号楼群' } },
    { addressed: true, chat: { id: first.resident.id, kind: 'private' }, sender: { name: '周敏' } },
  ])
  const chatId = groupChatId(first.group.id)
  expect(await channel.send(chatId, { text: '18 点' })).toMatchObject({ outcome: 'sent' })
  expect(first.shown(first.group.id)).toEqual(['18 点'])
  await first.alive()

  const killedAt = new Date()
  await gateway.kill()
  expect(await channel.send(chatId, { text: '在吗' })).toMatchObject({ outcome: 'retry' })
  await expect.poll(() => channel.health?.(), { timeout: 10_000 }).toMatchObject({ state: 'down' })
  const { blindSince } = channel.health?.() ?? {}
  expect(blindSince?.getTime()).toBeLessThanOrEqual(killedAt.getTime() + 1000)
  const second = await gateway.restart()
  const backAt = performance.now()
  await expect
    .poll(() => log.warn.mock.calls.map(([, message]) => message), { timeout: 50_000 })
    .toContain('WeChat is connected again; it was blind in between')
  expect(performance.now() - backAt).toBeLessThan(15_000)
  expect(channel.health?.()).toMatchObject({ state: 'up' })
  second.say(second.group.id, '来水了')
  await expect.poll(texts).toContain('来水了')
}, 60_000)
