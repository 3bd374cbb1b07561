// What breaks between telegraf and the Bot API, injected by mockttp on the wire; each fault has its answer.
import { Readable } from 'node:stream'
import type { User } from 'telegraf/types'
import { getLocal, type Mockttp, type MockedEndpoint, type RequestRuleBuilder } from 'mockttp'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Channel } from '../../../src/domain/messaging/channel.ts'
import { expectSoon } from '../../harness/expect-soon.ts'
import { type Bench, openBench } from './bench.ts'

let wire: Mockttp
let bench: Bench
let channel: Channel
let group: number
let resident: User

beforeEach(async () => {
  // mockttp tells of each poll that a stop cuts off.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  wire = getLocal({ cors: false, recordTraffic: false })
  await wire.start()
  bench = await openBench()
  await wire.forUnmatchedRequest().thenForwardTo(bench.api.apiRoot)
  channel = bench.connect({ apiRoot: wire.url, pollSeconds: 0.02, clockEveryMs: 20 })
  resident = bench.api.person('秋菊')
  group = bench.api.group('柳巷居民群')
})
afterEach(async () => {
  await channel.stop()
  // What the wire still forwards would be cut off below it.
  await expectSoon(() => bench.api.pollers()).toBe(0)
  await wire.stop()
  await bench.close()
  vi.restoreAllMocks()
})

const json = { 'content-type': 'application/json' }
const html = { 'content-type': 'text/html; charset=utf-8' }
const stalled = (text: string) => {
  const stream = new Readable({ read: () => undefined })
  stream.push(text)
  return stream
}

interface Fault {
  readonly name: string
  readonly inject: (rule: RequestRuleBuilder) => Promise<MockedEndpoint>
  /** What a message that met it is taken for. */
  readonly outcome: 'retry' | 'unknown'
  /** Of what is said of it. */
  readonly word: string
}

const page = '<html>请先登录</html>'
const faults: readonly Fault[] = [
  {
    name: 'a reset connection',
    inject: (rule) => rule.thenResetConnection(),
    outcome: 'unknown',
    word: 'ECONNRESET',
  },
  {
    name: 'a connection that is hung up',
    inject: (rule) => rule.thenCloseConnection(),
    outcome: 'unknown',
    word: 'socket hang up',
  },
  {
    name: 'a half-open connection',
    inject: (rule) => rule.thenTimeout(),
    outcome: 'unknown',
    word: 'no answer in time',
  },
  {
    name: 'a body that never ends',
    inject: (rule) => rule.thenStream(200, stalled('{"ok":tr'), json),
    outcome: 'unknown',
    word: 'no answer in time',
  },
  {
    name: 'a body cut short',
    inject: (rule) => rule.thenReply(200, '{"ok":true,"resu', json),
    outcome: 'unknown',
    word: 'invalid json',
  },
  {
    name: 'a bad gateway',
    inject: (rule) => rule.thenReply(502, page, html),
    outcome: 'retry',
    word: '502',
  },
  {
    name: 'a proxy under maintenance',
    inject: (rule) => rule.thenReply(503, page, html),
    outcome: 'retry',
    word: '503',
  },
  {
    name: 'a proxy that gave up waiting',
    inject: (rule) => rule.thenReply(504, page, html),
    outcome: 'unknown',
    word: '504',
  },
  {
    name: 'a page of somebody else',
    inject: (rule) => rule.thenReply(200, page, html),
    outcome: 'unknown',
    word: 'invalid json',
  },
  {
    name: 'a page with the type of an answer',
    inject: (rule) => rule.thenReply(200, page, json),
    outcome: 'unknown',
    word: 'invalid json',
  },
  {
    name: 'the JSON of somebody else',
    inject: (rule) => rule.thenJson(403, { message: 'denied' }),
    outcome: 'unknown',
    word: 'not the Bot API',
  },
  {
    name: 'an empty answer',
    inject: (rule) => rule.thenReply(200, '', json),
    outcome: 'unknown',
    word: 'invalid json',
  },
]

/** Faults that are only known by waiting are met by a channel that waits briefly. */
const patienceFor = (fault: Fault) => (fault.word === 'no answer in time' ? { answerWithinMs: 400 } : {})

describe('a message', () => {
  test.each(faults)('that meets $name', async (fault) => {
    await fault.inject(wire.forPost(/\/sendMessage$/).once())
    const hasty = bench.connect({ apiRoot: wire.url, ...patienceFor(fault) })
    const told = await hasty.send(String(group), { text: '停水通知' })
    expect(told).toMatchObject({ outcome: fault.outcome, why: expect.stringContaining(fault.word) })
    expect(JSON.stringify(told)).not.toContain(bench.api.token)
    expect(bench.api.written(group)).toEqual([])
    expect(await channel.send(String(group), { text: '再试' })).toMatchObject({ outcome: 'sent' })
  })
})

describe('receiving', () => {
  test.each(faults)('goes on after $name', async (fault) => {
    await fault.inject(wire.forPost(/\/getUpdates$/).once())
    bench.api.post(group, resident, '还在吗')
    channel = bench.connect({ apiRoot: wire.url, pollSeconds: 0.02, ...patienceFor(fault) })
    await channel.start(bench.keep)
    await expectSoon(() => bench.received).toMatchObject([{ text: '还在吗' }])
    expect(bench.lines[0]).toContain(fault.word)
    expect(bench.lines.join()).not.toContain(bench.api.token)
    expect(channel.health?.().state).toBe('up')
  })
})

describe('a file', () => {
  const bytes = new TextEncoder().encode('第一条')
  const fetch = () => {
    const ref = bench.api.upload(bytes)
    return channel.fetch?.({ attachment: { kind: 'file', ref }, messageId: '1', mostBytes: 1000 })
  }
  const atOnce = faults.filter((fault) => fault.word !== 'no answer in time')

  test.each(atOnce)('whose address meets $name is fetched at another try', async ({ inject }) => {
    await inject(wire.forPost(/\/getFile$/).once())
    expect(await fetch()).toMatchObject({ outcome: 'retry' })
    expect(await fetch()).toMatchObject({ outcome: 'fetched', file: { bytes: Buffer.from(bytes) } })
  })

  test.each(atOnce)('that meets $name is fetched at another try', async ({ inject }) => {
    await inject(wire.forGet(/\/file\//).once())
    expect(await fetch()).toMatchObject({ outcome: 'retry' })
    expect(await fetch()).toMatchObject({ outcome: 'fetched', file: { bytes: Buffer.from(bytes) } })
  })
})

describe('the clock of this machine', () => {
  let aheadMs = 0
  beforeEach(async () => {
    const date = () => new Date(Date.now() - aheadMs).toUTCString()
    await wire.forHead('/').thenCallback(() => ({ statusCode: 200, headers: { date: date() } }))
  })

  test('is looked at again and again; a wrong one is told once, with the remedy, until it is right', async () => {
    aheadMs = 20_000
    await channel.start(bench.keep)
    expect(channel.health?.()).toEqual({ state: 'up' })
    aheadMs = 3_600_000
    await expectSoon(() => channel.health?.()).toEqual({
      state: 'degraded',
      faults: ['clock'],
      why: expect.stringMatching(/3600 s ahead of Telegram's.*timedatectl/),
    })
    aheadMs = 0
    await expectSoon(() => channel.health?.()).toEqual({ state: 'up' })
    expect(bench.lines.filter((line) => line.includes('clock'))).toHaveLength(1)
  })

  test('dates nothing that arrives: the time of the platform does', async () => {
    const sent = Math.floor(Date.now() / 1000) * 1000
    bench.api.post(group, resident, '三号楼停水')
    vi.setSystemTime(sent + 3_600_000)
    try {
      await channel.start(bench.keep)
      await expectSoon(() => bench.received.length).toBe(1)
      expect(bench.received[0]?.sentAt.getTime()).toBeLessThan(sent + 60_000)
    } finally {
      vi.useRealTimers()
    }
  })
})
