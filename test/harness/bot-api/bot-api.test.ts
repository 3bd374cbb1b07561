// The double keeps to what the Bot API documents, so that no adapter passes by wishful thinking.
import type { Message, Update } from 'telegraf/types'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectSoon } from '../expect-soon.ts'
import { type BotApi, openBotApi } from './index.ts'

let api: BotApi
let group: number
let resident: ReturnType<BotApi['person']>

beforeEach(async () => {
  api = await openBotApi()
  resident = api.person('秋菊')
  group = api.group('柳巷居民群')
})
afterEach(() => api.close())

interface Answer {
  ok: boolean
  error_code?: number
  description?: string
  result?: unknown
}

async function call(method: string, payload: object = {}, token = api.token): Promise<Answer> {
  const url = `${api.apiRoot}/bot${token}/${method}`
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(payload) })
  const body = (await answer.json()) as Answer
  expect(answer.status).toBe(body.error_code ?? 200)
  return body
}
const poll = async (payload: object = {}) => (await call('getUpdates', payload)).result as Update[]
const ids = (updates: readonly Update[]) => updates.map((u) => u.update_id)
const refused = (error_code: number, what: string) => ({
  error_code,
  description: expect.stringContaining(what),
})

describe('getUpdates', () => {
  test('gives the same again until the offset passes it', async () => {
    for (const text of ['一', '二', '三']) api.post(group, resident, text)
    const [first = 0, second = 0, third = 0] = ids(await poll())
    expect([second, third]).toEqual([first + 1, first + 2])
    expect(ids(await poll())).toEqual([first, second, third])
    expect(ids(await poll({ limit: 1 }))).toEqual([first])
    expect(ids(await poll({ offset: second }))).toEqual([second, third])
    expect(ids(await poll({ offset: -1 }))).toEqual([third])
    expect(await poll({ offset: third + 1 })).toEqual([])
  })

  test('waits for a first update', async () => {
    const waiting = poll({ timeout: 20 })
    await expectSoon(() => api.pollers()).toBe(1)
    api.post(group, resident, '一')
    expect(await waiting).toHaveLength(1)
  })

  test('ends empty when its time is over', async () => {
    expect(await poll({ timeout: 0.02 })).toEqual([])
  })

  test('ends the older of two pollers', async () => {
    const older = call('getUpdates', { timeout: 20 })
    await expectSoon(() => api.pollers()).toBe(1)
    const newer = call('getUpdates', { timeout: 20 })
    expect(await older).toMatchObject(refused(409, 'terminated by other getUpdates request'))
    api.post(group, resident, '一')
    expect(await newer).toMatchObject({ ok: true })
  })

  test('is refused while a webhook is set', async () => {
    await call('setWebhook', { url: 'https://bot.example/x' })
    expect(await call('getUpdates')).toMatchObject(refused(409, 'webhook is active'))
    await call('deleteWebhook')
    expect(await call('getUpdates')).toMatchObject({ ok: true })
  })

  test('forgets after a day what nobody fetched', async () => {
    api.post(group, resident, '昨天')
    vi.setSystemTime(Date.now() + 13 * 3_600_000)
    api.post(group, resident, '半天后')
    vi.setSystemTime(Date.now() + 12 * 3_600_000)
    const updates = await poll()
    vi.useRealTimers()
    expect(updates).toMatchObject([{ message: { text: '半天后' } }])
  })

  test('remembers which kinds are wanted', async () => {
    await poll({ allowed_updates: ['edited_message'] })
    api.edit(group, api.post(group, resident, '一'), '二')
    expect(await poll()).toMatchObject([{ edited_message: { text: '二' } }])
  })
})

test('refuses a wrong token and a method it does not know', async () => {
  expect(await call('getMe', {}, '1:wrong')).toMatchObject(refused(401, 'Unauthorized'))
  expect(await call('getMoon')).toMatchObject(refused(404, 'Not Found'))
})

describe('sendMessage', () => {
  const send = (payload: object) => call('sendMessage', { chat_id: group, ...payload })

  test.each([
    ['empty', { text: ' \n ' }, 'message text is empty'],
    ['too long', { text: '长'.repeat(4097) }, 'message is too long'],
    ['open Markdown', { text: '2_3', parse_mode: 'MarkdownV2' }, "can't parse entities"],
    ['open tag', { text: '1 <x', parse_mode: 'HTML' }, "can't parse entities"],
    [
      'bad entity',
      { text: '一', entities: [{ type: 'bold', offset: 5, length: 1 }] },
      'entity begins after the end',
    ],
    [
      'reply to nothing',
      { text: '一', reply_parameters: { message_id: 9 } },
      'message to be replied not found',
    ],
    [
      'long button data',
      { text: '一', reply_markup: { inline_keyboard: [[{ text: '好', callback_data: 'x'.repeat(65) }]] } },
      'BUTTON_DATA_INVALID',
    ],
    ['unknown chat', { chat_id: 31_337, text: '一' }, 'chat not found'],
  ])('refuses: %s', async (_, payload, what) => {
    expect(await send(payload)).toMatchObject(refused(400, what))
  })

  test('takes an id as text and trims the text', async () => {
    const { result } = await send({ chat_id: String(group), text: ' 好\n' })
    expect((result as Message.TextMessage).text).toBe('好')
  })

  test.each([
    ['kicked', 'was kicked from the supergroup chat'],
    ['left', 'is not a member of the supergroup chat'],
  ] as const)('refuses where the bot has %s', async (standing, what) => {
    api.setStanding(group, standing, resident)
    expect(await send({ text: '一' })).toMatchObject(refused(403, what))
  })
})

test('editMessageText edits what is its own and differs', async () => {
  const theirs = api.post(group, resident, '一')
  const { result } = await call('sendMessage', { chat_id: group, text: '二' })
  const mine = { chat_id: group, message_id: (result as Message).message_id }
  expect(await call('editMessageText', { ...mine, text: '二' })).toMatchObject(refused(400, 'not modified'))
  expect(await call('editMessageText', { ...mine, text: '三' })).toMatchObject({ result: { text: '三' } })
  expect(await call('editMessageText', { ...mine, message_id: theirs, text: '四' })).toMatchObject(
    refused(400, "can't be edited"),
  )
  expect(await call('editMessageText', { ...mine, message_id: 99, text: '四' })).toMatchObject(
    refused(400, 'not found'),
  )
})

test('a press is answered once', async () => {
  const reply_markup = { inline_keyboard: [[{ text: '好', callback_data: 'k1' }]] }
  await call('sendMessage', { chat_id: group, text: '?', reply_markup })
  const callback_query_id = api.press(group, 1, { by: resident, label: '好' })
  expect(await call('answerCallbackQuery', { callback_query_id })).toMatchObject({ ok: true })
  expect(await call('answerCallbackQuery', { callback_query_id })).toMatchObject(
    refused(400, 'query is too old'),
  )
})

test('marks entities in UTF-16 code units, and none where a letter touches', async () => {
  api.post(group, resident, '🚧 @GridHelperBot 请@GridHelperBot看 /help@GridHelperBot')
  expect(await poll()).toMatchObject([
    {
      message: {
        entities: [
          { type: 'mention', offset: 3, length: 14 },
          { type: 'bot_command', offset: 35, length: 19 },
        ],
      },
    },
  ])
})
