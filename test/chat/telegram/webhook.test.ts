// The webhook lets in Telegram only, and says 200 only for what was kept.
import { createServer } from 'node:http'
import type { User } from 'telegraf/types'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ChatEvent } from '../../../src/domain/messaging/chat-event.ts'
import { expectSoon } from '../../harness/expect-soon.ts'
import { type Bench, openBench, webhookPlace } from './bench.ts'

let bench: Bench
let place: Awaited<ReturnType<typeof webhookPlace>>
let group: number
let resident: User

beforeEach(async () => {
  place = await webhookPlace()
  bench = await openBench({ webhook: place.webhook }, { reach: place.reach })
  resident = bench.api.person('秋菊')
  group = bench.api.group('柳巷居民群')
})
afterEach(() => bench.close())

const texts = () => bench.received.map((e) => (e.kind === 'new' ? e.text : e.kind))

describe('a stranger', () => {
  const update = JSON.stringify({
    update_id: 1,
    message: { message_id: 1, date: 1, chat: { id: 1, type: 'private', first_name: '?' }, text: '假的' },
  })
  const secret = (token: string) => ({ 'x-telegram-bot-api-secret-token': token })
  const right = secret('a-secret')
  test.each<[string, number, RequestInit & { path?: string }]>([
    ['without the secret', 401, { method: 'POST', body: update }],
    ['with another secret', 401, { method: 'POST', body: update, headers: secret('b-secret') }],
    ['with a longer secret', 401, { method: 'POST', body: update, headers: secret('a-secret-') }],
    ['at another path', 404, { method: 'POST', body: update, headers: right, path: '/admin' }],
    ['who only looks', 404, { headers: right }],
    ['who sends no JSON', 400, { method: 'POST', body: 'hello', headers: right }],
    ['who sends no update', 400, { method: 'POST', body: '[]', headers: right }],
    ['who sends too much', 400, { method: 'POST', body: ' '.repeat(1_000_001), headers: right }],
  ])('%s is refused', async (_, status, { path = '', ...init }) => {
    await bench.channel.start(bench.keep)
    const answer = await fetch(`${place.local}${path}`, init)
    expect(answer.status).toBe(status)
    expect(bench.received).toEqual([])
  })
})

test('what a busy store refuses is answered with 500 and comes again, in order', async () => {
  let refusals = 5
  await bench.channel.start(async (event) => {
    refusals -= 1
    if (refusals >= 0) throw new Error('the database is busy')
    await bench.keep(event)
  })
  for (const text of ['一', '二', '三']) bench.api.post(group, resident, text)
  await expectSoon(texts).toEqual(['一', '二', '三'])
  await expectSoon(() => bench.api.pending()).toBe(0)
  expect(bench.lines).toHaveLength(5)
})

test('stop waits for what is being kept, and the answer still goes out', async () => {
  let letThrough = () => {}
  const started = new Promise<void>((begun) => {
    const receive = (event: ChatEvent) =>
      new Promise<void>((resolve) => {
        letThrough = () => resolve(bench.keep(event))
        begun()
      })
    void bench.channel.start(receive).then(() => bench.api.post(group, resident, '一'))
  })
  await started
  const stopping = bench.channel.stop()
  letThrough()
  await stopping
  expect(texts()).toEqual(['一'])
  await expectSoon(() => bench.api.pending()).toBe(0)
})

test('a caller who hangs up in between holds up neither the commit nor a stop', async () => {
  const kept: Array<() => void> = []
  await bench.channel.start((event) => new Promise((resolve) => kept.push(() => resolve(bench.keep(event)))))
  const hangUp = new AbortController()
  const body = JSON.stringify({
    update_id: 7,
    message: { message_id: 1, date: 1, chat: { id: 5, type: 'private', first_name: '秋菊' }, text: '一' },
  })
  const headers = { 'x-telegram-bot-api-secret-token': 'a-secret' }
  const calling = fetch(place.local, { method: 'POST', headers, body, signal: hangUp.signal })
  await expectSoon(() => kept.length).toBe(1)
  hangUp.abort()
  await expect(calling).rejects.toThrow('aborted')
  kept[0]?.()
  await bench.channel.stop()
  expect(texts()).toEqual(['一'])
})

describe('start rejects', () => {
  test('a port that is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(place.webhook.port, '127.0.0.1', resolve))
    await expect(bench.channel.start(bench.keep)).rejects.toThrow('EADDRINUSE')
    await new Promise((resolve) => other.close(resolve))
    expect(bench.api.webhookUrl()).toBe('')
  })

  test('an address that is none', async () => {
    const channel = bench.connect({ webhook: { ...place.webhook, url: 'bot.example' } })
    await expect(channel.start(bench.keep)).rejects.toThrow('Invalid URL')
  })

  test('an address that Telegram refuses, and frees the port', async () => {
    await bench.close()
    bench = await openBench({ webhook: { ...place.webhook, url: 'http://bot.example/telegram' } })
    await expect(bench.channel.start(bench.keep)).rejects.toThrow(/cannot set the webhook.*HTTPS URL/)
    await expect(fetch(place.local)).rejects.toThrow('fetch failed')
  })
})
