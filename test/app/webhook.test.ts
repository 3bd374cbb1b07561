// A Telegram webhook as the environment asks for it: from the settings over the real channel to Telegram's calls.
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import pino from 'pino'
import { expect, test } from 'vitest'
import { channelsOf } from '../../src/app/channels.ts'
import { loadConfig } from '../../src/app/settings/config.ts'
import type { ChatEvent } from '../../src/domain/messaging/chat-event.ts'
import { openBotApi } from '../harness/bot-api/index.ts'
import { expectSoon } from '../harness/expect-soon.ts'
import { freePort } from '../harness/free-port.ts'
import { tempFolder } from '../harness/temp-folder.ts'

const folder = tempFolder()
const secret = 'sixteen-letters-or-more'
const base = { GRIDKEEPER_DATA: join(folder, 'data'), TELEGRAM_BOT_TOKEN: '1:abcdefghijklmnopqrstu' }
const hook = { TELEGRAM_WEBHOOK_URL: 'https://bot.example/hook', TELEGRAM_WEBHOOK_SECRET: secret }

test.each<[string, Record<string, string>, string]>([
  ['an address without a secret', { TELEGRAM_WEBHOOK_URL: hook.TELEGRAM_WEBHOOK_URL }, 'both URL and SECRET'],
  ['a secret without an address', { TELEGRAM_WEBHOOK_SECRET: secret }, 'both URL and SECRET'],
  [
    'an address that is not encrypted',
    { ...hook, TELEGRAM_WEBHOOK_URL: 'http://bot.example/hook' },
    'https://',
  ],
  ['a secret that is short', { ...hook, TELEGRAM_WEBHOOK_SECRET: 'short' }, '16 to 256'],
  ['a secret with other letters', { ...hook, TELEGRAM_WEBHOOK_SECRET: `${secret} 密` }, '16 to 256'],
  ['a port beyond all ports', { ...hook, TELEGRAM_WEBHOOK_PORT: '70000' }, 'TELEGRAM_WEBHOOK_PORT'],
])('%s is refused with the remedy, and the secret is not repeated', (_, settings, remedy) => {
  expect(() => loadConfig({ ...base, ...settings })).toThrow(remedy)
  expect(() => loadConfig({ ...base, ...settings })).not.toThrow(secret)
})

test('it answers at its path, with its secret, and 500 until what came is committed', async () => {
  const port = await freePort()
  const local = `http://127.0.0.1:${port}`
  const api = await openBotApi({ reach: (url) => url.replace('https://bot.example', local) })
  const settings = { ...base, ...hook, TELEGRAM_WEBHOOK_PORT: String(port), TELEGRAM_BOT_TOKEN: api.token }
  const config = loadConfig({ ...settings, TELEGRAM_API_ROOT: api.apiRoot })
  const streams = { input: new PassThrough(), output: new PassThrough(), interactive: false }
  const log = pino({ level: 'silent' })
  const needs = { config, streams, log, clock: () => new Date(), onQuit: () => undefined }
  const telegram = (await channelsOf(needs)).find((channel) => channel.name === 'telegram')
  const heard: ChatEvent[] = []
  let refusals = 2
  await telegram?.start(async (event) => {
    if ((refusals -= 1) >= 0) throw new Error('the database is busy')
    heard.push(event)
  })
  expect(api.webhookUrl()).toBe(hook.TELEGRAM_WEBHOOK_URL)
  const person = api.person('秋菊')
  const update = {
    update_id: 1,
    message: { message_id: 1, date: 1, chat: { id: 1, type: 'private' }, text: '假' },
  }
  const call = async (path: string, token: string) => {
    const headers = { 'x-telegram-bot-api-secret-token': token }
    return (await fetch(local + path, { method: 'POST', headers, body: JSON.stringify(update) })).status
  }
  expect([await call('/hook', 'another-secret-of-16'), await call('/', secret)]).toEqual([401, 404])
  api.post(api.group('柳巷居民群'), person, '三号楼停水')
  await expectSoon(() => heard).toMatchObject([{ text: '三号楼停水' }])
  await expectSoon(() => api.pending()).toBe(0)
  await telegram?.stop()
  await api.close()
})
