// The same conversation before our Bot API double and before telegram-test-api, so that ours is no wishful thinking.
import { afterEach, expect, test } from 'vitest'
import { telegramChannel } from '../../../src/chat/telegram/index.ts'
import type { TelegramOptions } from '../../../src/chat/telegram/options.ts'
import type { ChatEvent } from '../../../src/domain/messaging/chat-event.ts'
import { openBotApi } from '../../harness/bot-api/index.ts'
import { expectSoon } from '../../harness/expect-soon.ts'
import { openPeerBotApi } from '../../harness/peer-bot-api.ts'
import { webhookPlace } from './bench.ts'

/** A server with one person in one group, as the test drives it. */
interface Server {
  readonly options: Pick<TelegramOptions, 'apiRoot' | 'token' | 'webhook'>
  readonly botName: string
  readonly groupId: string
  say(text: string): Promise<unknown>
  /** Presses the button that carries this token, below the bot's last message. */
  press(data: string): Promise<unknown>
  shown(): readonly { text: string; buttons: readonly string[] }[]
}

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close()
})

const labels = (markup: { inline_keyboard: readonly (readonly { text: string }[])[] } | undefined) =>
  (markup?.inline_keyboard ?? []).flat().map((button) => button.text)

async function openOurs(byWebhook: boolean): Promise<Server> {
  const place = byWebhook ? await webhookPlace() : undefined
  const api = await openBotApi(place ? { reach: place.reach } : {})
  closers.push(() => api.close())
  const person = api.person('秋菊')
  const group = api.group('柳巷居民群')
  return {
    options: { apiRoot: api.apiRoot, token: api.token, webhook: place?.webhook },
    botName: api.bot.username,
    groupId: String(group),
    say: async (text) => api.post(group, person, text),
    async press(data) {
      const message = api.written(group).at(-1)
      const buttons = message?.reply_markup?.inline_keyboard.flat() ?? []
      const label = buttons.find((b) => 'callback_data' in b && b.callback_data === data)?.text ?? ''
      api.press(group, message?.message_id ?? 0, { by: person, label })
    },
    shown: () => api.written(group).map((m) => ({ text: m.text, buttons: labels(m.reply_markup) })),
  }
}

async function openPeer(byWebhook: boolean): Promise<Server> {
  const place = byWebhook ? await webhookPlace() : undefined
  const api = await openPeerBotApi()
  closers.push(() => api.close())
  const { client } = api
  const target = place && new URL(place.local).origin
  const url = target && (await api.webhookTo(target, place.webhook.secretToken))
  return {
    options: {
      apiRoot: api.apiRoot,
      token: api.token,
      webhook: place && url ? { ...place.webhook, url } : undefined,
    },
    botName: api.botName,
    groupId: String(api.groupId),
    say: (text) => client.sendMessage(client.makeMessage(text)),
    press(data) {
      const message = { message_id: api.written().at(-1)?.messageId }
      return client.sendCallback(client.makeCallbackQuery(data, { message }))
    },
    shown: () =>
      api.written().map(({ message }) => ({
        text: String(message.text),
        buttons: labels(message.reply_markup as never),
      })),
  }
}

/** What an event says, without the ids and times that each server gives. */
function gist(event: ChatEvent, botName: string) {
  const { kind, chat, sender, sentAt } = event
  return {
    kind,
    chat: [chat.kind, chat.title],
    sender: sender.name,
    isDated: Math.abs(sentAt.getTime() - Date.now()) < 60_000,
    ...(kind === 'new' && { text: event.text.replaceAll(botName, 'BOT'), addressed: event.addressed }),
    ...(kind === 'pressed' && { token: event.token }),
  }
}

async function converse(server: Server) {
  const lines: string[] = []
  const note = (line: string) => void lines.push(line)
  const log = { info: note, warn: note, error: note }
  const channel = telegramChannel({ ...server.options, log, backoff: { firstMs: 5, mostMs: 20 } })
  const heard: ChatEvent[] = []
  closers.push(() => channel.stop())
  await channel.start(async (event) => void heard.push(event))
  const said = ['三号楼停水了', `@${server.botName} 几点来水？`, `/help@${server.botName}`]
  for (const text of said) {
    await server.say(text)
    await expectSoon(() => heard.length).toBe(said.indexOf(text) + 1)
  }
  const outcomes = [
    await channel.send(server.groupId, { text: '**18 点** <来水> [见](通知)' }),
    await channel.send(server.groupId, {
      text: '确认发送？',
      buttons: [
        [{ label: '确认', token: 'k7f3', word: '确认 N1' }],
        [{ label: '取消', token: 'k7f4', word: '取消 N1' }],
      ],
    }),
  ]
  await server.press('k7f4')
  await expectSoon(() => heard.length).toBe(4)
  const pressed = heard.at(-1)
  if (pressed?.kind === 'pressed') await channel.answerPress?.(pressed.pressId, '已取消')
  const before = server.shown()
  const [, card] = outcomes
  const cardId = card?.outcome === 'sent' ? (card.messageId ?? '') : ''
  const isOwnCard = pressed?.kind === 'pressed' && pressed.messageId === cardId
  outcomes.push((await channel.edit?.(server.groupId, cardId, { text: '已取消' })) ?? outcomes[0]!)
  const edited = server.shown().at(-1)
  outcomes.push((await channel.remove?.(server.groupId, cardId)) ?? outcomes[0]!)
  return {
    heard: heard.map((event) => gist(event, server.botName)),
    ids: new Set(heard.map((event) => event.eventKey)).size,
    isOwnCard,
    outcomes: outcomes.map(({ outcome }) => outcome),
    before,
    edited,
    left: server.shown().map(({ text }) => text),
    failures: lines.filter((line) => !line.includes('privacy mode')),
  }
}

test.each([
  ['polling', false],
  ['webhook', true],
])('our double and the peer tell the same story by %s', async (_, byWebhook) => {
  const ours = await converse(await openOurs(byWebhook))
  // The peer counts up only once a webhook has answered: where that takes long, two of its updates share an id.
  expect({ ...(await converse(await openPeer(byWebhook))), ids: 4 }).toEqual(ours)
  expect(ours).toMatchObject({
    heard: [
      { kind: 'new', text: '三号楼停水了', addressed: false, chat: ['group', '柳巷居民群'], sender: '秋菊' },
      { kind: 'new', text: '@BOT 几点来水？', addressed: true },
      { kind: 'new', text: '/help@BOT', addressed: true },
      { kind: 'pressed', token: 'k7f4' },
    ],
    ids: 4,
    isOwnCard: true,
    outcomes: ['sent', 'sent', 'sent', 'sent'],
    before: [
      { text: '**18 点** <来水> [见](通知)', buttons: [] },
      { text: '确认发送？', buttons: ['确认', '取消'] },
    ],
    edited: { text: '已取消', buttons: [] },
    left: ['**18 点** <来水> [见](通知)'],
    failures: [],
  })
})
