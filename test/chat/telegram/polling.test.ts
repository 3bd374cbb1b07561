// Long polling loses nothing: not to a store that refuses, nor to a network that breaks, nor to a stop.
import type { User } from 'telegraf/types'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ChatEvent } from '../../../src/domain/messaging/chat-event.ts'
import type { TelegramOptions } from '../../../src/chat/telegram/options.ts'
import type { Fault } from '../../harness/bot-api/index.ts'
import { groupCommit } from '../../../src/lib/group-commit.ts'
import { expectSoon } from '../../harness/expect-soon.ts'
import { type Bench, openBench } from './bench.ts'

let bench: Bench
let group: number
let resident: User

async function reopen(options: Partial<TelegramOptions> = {}) {
  bench = await openBench(options)
  resident = bench.api.person('秋菊')
  group = bench.api.group('柳巷居民群')
}
beforeEach(() => reopen())
afterEach(() => bench.close())

const say = (text: string) => bench.api.post(group, resident, text)
const texts = () => bench.received.map((e) => (e.kind === 'new' ? e.text : e.kind))
const offsets = () => bench.api.calls.filter((c) => c.method === 'getUpdates').map((c) => c.payload['offset'])

/** A store whose every write waits until it is let through. */
function slowStore() {
  const waiting: Array<() => void> = []
  return {
    receive: (event: ChatEvent) =>
      new Promise<void>((resolve) => waiting.push(() => resolve(bench.keep(event)))),
    waiting: () => waiting.length,
    letThrough: () => waiting.shift()?.(),
  }
}

test('an update is acknowledged only after it was kept', async () => {
  const store = slowStore()
  say('一')
  say('二')
  await bench.channel.start(store.receive)
  await expectSoon(store.waiting).toBe(2)
  store.letThrough()
  await expectSoon(() => bench.received.length).toBe(1)
  expect(offsets()).toEqual([0])
  expect(bench.api.pending()).toBe(2)

  store.letThrough()
  await expectSoon(() => bench.api.pending()).toBe(0)
  expect(texts()).toEqual(['一', '二'])
})

test('what a busy store refuses comes again, in order and once', async () => {
  let refusals = 5
  const sent = Array.from({ length: 150 }, (_, i) => `第${i}条`)
  sent.forEach(say)
  // As the app keeps them: what comes together, together or not at all.
  const keep = groupCommit<ChatEvent>(async (take) => {
    const events = take()
    refusals -= 1
    if (refusals >= 0 && refusals % 2 === 0) throw new Error('the database is busy')
    for (const event of events) await bench.keep(event)
  })
  await bench.channel.start(keep)
  await expectSoon(() => bench.received.length).toBe(150)
  await expectSoon(() => bench.api.pending()).toBe(0)
  expect(texts()).toEqual(sent)
  expect(bench.lines[0]).toContain('error: Telegram: an update could not be kept (the database is busy)')
})

test('what was not kept before a stop comes to the next process', async () => {
  say('报告')
  await bench.channel.start(() => Promise.reject(new Error('the disk is full')))
  await expectSoon(() => bench.lines.length).toBeGreaterThan(2)
  await bench.channel.stop()

  const second = bench.connect()
  await second.start(bench.keep)
  await expectSoon(texts).toEqual(['报告'])
  await second.stop()
})

test('an update that cannot be read does not hold up the next', async () => {
  bench.api.post(group, resident, { photo: 'no list of sizes' })
  say('后面的')
  await bench.channel.start(bench.keep)
  await expectSoon(texts).toEqual(['后面的'])
  expect(bench.lines.join()).toContain('cannot be decoded')
})

describe('stop', () => {
  test('ends a waiting poll at once', async () => {
    await bench.channel.start(bench.keep)
    await expectSoon(() => bench.api.pollers()).toBe(1)
    const before = performance.now()
    await bench.channel.stop()
    expect(performance.now() - before).toBeLessThan(1000)
    await expectSoon(() => bench.api.pollers()).toBe(0)
    expect(bench.lines).toEqual([])
  })

  test('waits for what is being kept, and takes no more', async () => {
    const store = slowStore()
    say('一')
    say('二')
    await bench.channel.start(store.receive)
    await expectSoon(store.waiting).toBe(2)
    let stopped = false
    const stopping = bench.channel.stop().then(() => (stopped = true))
    await new Promise((resolve) => setImmediate(resolve))
    expect(stopped).toBe(false)
    say('三')
    store.letThrough()
    store.letThrough()
    await stopping
    expect(texts()).toEqual(['一', '二'])
    expect(store.waiting()).toBe(0)
  })

  test('ends the wait after a failure at once', async () => {
    await bench.close()
    await reopen({ backoff: { firstMs: 60_000, mostMs: 60_000 } })
    bench.api.fail('getUpdates', { kind: 'page', status: 502 })
    await bench.channel.start(bench.keep)
    await expectSoon(() => bench.lines.length).toBe(1)
    await bench.channel.stop()
    expect(bench.lines[0]).toContain('60000 ms')
  })
})

describe('receiving goes on after', () => {
  const refuse = (code: number, description: string, retry_after?: number): Fault => ({
    kind: 'refuse',
    code,
    description,
    ...(retry_after !== undefined && { parameters: { retry_after } }),
  })
  test.each<[string, Fault, string]>([
    ['a bad gateway', { kind: 'page', status: 502 }, 'warn: Telegram: Telegram answered 502 Bad Gateway'],
    ['a page instead of an answer', { kind: 'page', status: 200 }, 'warn: Telegram: invalid json'],
    ['a connection reset', { kind: 'reset', after: false }, 'socket hang up'],
    ['an answer lost on its way', { kind: 'reset', after: true }, 'socket hang up'],
    ['a flood', refuse(429, 'Too Many Requests: retry after 1', 0.04), 'asking again in 40 ms'],
    [
      'a token refused',
      refuse(401, 'Unauthorized'),
      'error: Telegram: Telegram answered 401 Unauthorized: the bot token is not valid; take the current one from @BotFather',
    ],
    [
      'another poller',
      refuse(409, 'Conflict: terminated by other getUpdates request'),
      'stop the other process',
    ],
  ])('%s', async (_, fault, line) => {
    bench.api.fail('getUpdates', fault, 2)
    say('还在吗')
    await bench.channel.start(bench.keep)
    await expectSoon(texts).toEqual(['还在吗'])
    await expectSoon(() => bench.lines.at(-1)).toContain('receiving again after 2 failures')
    expect(bench.lines[0]).toContain(line)
    expect(bench.lines.join()).not.toContain(bench.api.token)
  })

  test('a connection that is half open', async () => {
    await bench.close()
    await reopen({ pollSeconds: 0.02, answerWithinMs: 400 })
    bench.api.fail('getUpdates', { kind: 'silence' })
    say('还在吗')
    await bench.channel.start(bench.keep)
    await expectSoon(texts).toEqual(['还在吗'])
    expect(bench.lines[0]).toContain('no answer in time')
  })

  test('the whole server being away', async () => {
    await bench.channel.start(bench.keep)
    await bench.api.goDown()
    await expectSoon(() => bench.lines.join()).toContain('ECONNREFUSED')
    say('还在吗')
    await bench.api.comeUp()
    await expectSoon(texts).toEqual(['还在吗'])
  })

  test('a second process that polled for a while', async () => {
    await bench.channel.start(bench.keep)
    await expectSoon(() => bench.api.pollers()).toBe(1)
    const second = bench.connect()
    await second.start(bench.keep)
    await expectSoon(() => bench.lines.join()).toContain('stop the other process')
    await second.stop()
    say('还在吗')
    await expectSoon(texts).toContain('还在吗')
  })
})
