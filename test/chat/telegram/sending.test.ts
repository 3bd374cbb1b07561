// What is sent, and what each answer of the platform, or none, means for the message.
import { inspect } from 'node:util'
import type { User } from 'telegraf/types'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Outgoing } from '../../../src/domain/messaging/channel.ts'
import type { Fault } from '../../harness/bot-api/index.ts'
import { expectSoon } from '../../harness/expect-soon.ts'
import { type Bench, openBench } from './bench.ts'

let bench: Bench
let group: number
let resident: User

beforeEach(async () => {
  bench = await openBench()
  resident = bench.api.person('秋菊')
  group = bench.api.group('柳巷居民群')
})
afterEach(() => bench.close())

const send = (message: Outgoing, chat = group) => bench.channel.send(String(chat), message)
const replyTo = (messageId: number) => ({
  messageId: String(messageId),
  accountId: String(resident.id),
  name: '秋菊',
})
const written = (chat = group) => bench.api.written(chat)

test('goes out as plain text without previews, and gives its id', async () => {
  bench.api.post(group, resident, '一')
  const outcome = await send({ text: 'https://example.org *_`[<' })
  expect(outcome).toEqual({ outcome: 'sent', messageId: '2' })
  expect(bench.api.calls.at(-1)?.payload).toEqual({
    chat_id: String(group),
    text: 'https://example.org *_`[<',
    link_preview_options: { is_disabled: true },
  })
})

test('a reply quotes its question', async () => {
  const question = bench.api.post(group, resident, '几点?')
  await send({ text: '八点', replyTo: replyTo(question) })
  expect(written()[0]?.reply_to_message?.message_id).toBe(question)
})

test('a reply to a message that is gone goes out all the same', async () => {
  expect(await send({ text: '八点', replyTo: replyTo(999) })).toMatchObject({ outcome: 'sent' })
  expect(written()[0]).not.toHaveProperty('reply_to_message')
})

test('a reply stays in the topic of its question', async () => {
  const forum = bench.api.group('柳巷论坛', { forum: true })
  const topic = bench.api.topic(forum, '投诉', resident)
  const question = bench.api.post(forum, resident, { text: '几点?', topic })
  await send({ text: '八点', replyTo: replyTo(question) }, forum)
  expect(written(forum)[0]).toMatchObject({ message_thread_id: topic })
})

test('what answers nothing goes to the topic that the operator chose, text and file', async () => {
  const forum = bench.api.group('柳巷论坛', { forum: true })
  const topic = bench.api.topic(forum, '通知', resident)
  const channel = bench.connect({ topics: { [forum]: topic } })
  await channel.send(String(forum), { text: '停水通知' })
  await channel.sendFile?.(
    String(forum),
    { name: '表.txt', mime: 'text/plain', bytes: new Uint8Array([1]) },
    { text: '' },
  )
  const question = bench.api.post(forum, resident, '几点?')
  await channel.send(String(forum), { text: '八点', replyTo: replyTo(question) })
  await channel.send(String(group), { text: '停水通知' })
  expect(written(forum).map((message) => message.message_thread_id)).toEqual([topic, topic, undefined])
  expect(written()[0]?.message_thread_id).toBeUndefined()
})

test('a topic that is gone is refused, as an operator reads', async () => {
  const channel = bench.connect({ topics: { [group]: 77 } })
  expect(await channel.send(String(group), { text: '停水通知' })).toMatchObject({
    outcome: 'refused',
    why: expect.stringContaining('message thread not found'),
  })
})

test('a mention that Telegram refuses is a plain name, and the message goes out', async () => {
  const mentions = [{ accountId: String(resident.id), name: '秋菊' }]
  const fault = {
    kind: 'refuse',
    code: 400,
    description: "Bad Request: can't parse entities: user not found",
  } as const
  bench.api.fail('sendMessage', fault)
  expect(await send({ text: '今天还没有报', mentions })).toMatchObject({ outcome: 'sent' })
  expect(written().map(({ text, entities }) => [text, entities])).toEqual([['@秋菊 今天还没有报', undefined]])
  bench.api.fail('sendMessage', fault)
  expect(await send({ text: '没有提到谁' })).toMatchObject({ outcome: 'refused' })
})

describe('buttons', () => {
  const confirm: Outgoing = {
    text: '确认发送?',
    buttons: [
      [{ label: '确认', token: 'k7f3', word: '确认 12' }],
      [{ label: '取消', token: 'k7f4', word: '取消 12' }],
    ],
  }

  test('are pressed and answered', async () => {
    await bench.channel.start(bench.keep)
    await send(confirm)
    const pressId = bench.api.press(group, 1, { by: resident, label: '取消' })
    await expectSoon(() => bench.received).toMatchObject([
      { kind: 'pressed', token: 'k7f4', pressId, messageId: '1' },
    ])
    await bench.channel.answerPress?.(pressId, '已取消')
    expect(bench.api.toasts).toEqual([{ pressId, text: '已取消' }])
  })

  test('a press too old to be answered is logged, a long notice is cut', async () => {
    await send(confirm)
    await bench.channel.answerPress?.('press-99', undefined)
    expect(bench.lines.join()).toContain('query is too old')
    const pressId = bench.api.press(group, 1, { by: resident, label: '确认' })
    await bench.channel.answerPress?.(pressId, '好'.repeat(300))
    expect(bench.api.toasts).toEqual([{ pressId, text: '好'.repeat(200) }])
  })

  test('cannot carry more than 64 bytes: a bug, said as one', async () => {
    const buttons = [[{ label: '确认', token: '网'.repeat(22), word: '确认' }]]
    await expect(send({ text: '?', buttons })).rejects.toThrow('its token has 66 bytes, Telegram carries 64')
  })
})

describe('outcomes', () => {
  const unknown = { outcome: 'unknown' }
  test.each<[string, Fault, { told: object; delivered: number }]>([
    [
      'flood',
      { kind: 'refuse', code: 429, description: 'Too Many Requests', parameters: { retry_after: 17 } },
      { told: { outcome: 'retry', afterMs: 17_000 }, delivered: 0 },
    ],
    ['bad gateway', { kind: 'page', status: 502 }, { told: { outcome: 'retry' }, delivered: 0 }],
    ['internal error', { kind: 'page', status: 500 }, { told: unknown, delivered: 0 }],
    ['gateway timeout', { kind: 'page', status: 504 }, { told: unknown, delivered: 0 }],
    ['a page of somebody else', { kind: 'page', status: 200 }, { told: unknown, delivered: 0 }],
    ['reset, not delivered', { kind: 'reset', after: false }, { told: unknown, delivered: 0 }],
    ['reset, delivered', { kind: 'reset', after: true }, { told: unknown, delivered: 1 }],
  ])('%s', async (_, fault, { told, delivered }) => {
    bench.api.fail('sendMessage', fault)
    const outcome = await send({ text: '通知' })
    expect(outcome).toMatchObject(told)
    expect(inspect(outcome)).not.toContain(bench.api.token)
    expect(written()).toHaveLength(delivered)
    expect(await send({ text: '再试' })).toMatchObject({ outcome: 'sent' })
  })

  test('no answer in time', async () => {
    bench.api.fail('sendMessage', { kind: 'silence' })
    const hasty = bench.connect({ answerWithinMs: 100 })
    expect(await hasty.send(String(group), { text: '通知' })).toMatchObject({ outcome: 'unknown' })
    await expectSoon(() => written().length).toBe(1)
  })

  test('server away: surely not sent', async () => {
    await bench.api.goDown()
    expect(await send({ text: '通知' })).toMatchObject({
      outcome: 'retry',
      why: expect.stringContaining('ECONNREFUSED'),
    })
  })

  test.each([
    ['an empty text', '  ', 'message text is empty'],
    ['a text too long', '长'.repeat(4097), 'message is too long'],
  ])('%s is refused', async (_, text, why) => {
    expect(await send({ text })).toEqual({
      outcome: 'refused',
      why: `Telegram answered 400 Bad Request: ${why}`,
    })
  })

  test('a text of the full length is not', async () => {
    expect(await send({ text: '长'.repeat(bench.channel.limits.textLength) })).toMatchObject({
      outcome: 'sent',
    })
  })

  test('an unknown chat and a person who blocked the bot are refused', async () => {
    const home = bench.api.privateChat(resident)
    bench.api.setStanding(home, 'kicked', resident)
    expect(await send({ text: '在吗' }, home)).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('blocked'),
    })
    expect(await send({ text: '在吗' }, 31_337)).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('not found'),
    })
  })

  test('a group that became a supergroup tells its new id', async () => {
    const old = bench.api.group('柳巷', { type: 'group' })
    const chatId = String(bench.api.migrate(old, resident))
    expect(await send({ text: '在吗' }, old)).toEqual({ outcome: 'moved', chatId })
  })

  test('a revoked token is said with the remedy, and the message kept', async () => {
    bench.api.revokeToken()
    const told = await send({ text: '在吗' })
    expect(told).toMatchObject({ outcome: 'retry', why: expect.stringContaining('@BotFather') })
  })

  test('a name that does not resolve: surely not sent', async () => {
    const nowhere = bench.connect({ apiRoot: 'http://bot-api.invalid' })
    expect(await nowhere.send('1', { text: '在吗' })).toMatchObject({ outcome: 'retry' })
  })
})
