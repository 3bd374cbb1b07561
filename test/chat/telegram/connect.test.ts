// Starting: what must be right, what is only warned of, and what the operator is told to do.
import { inspect } from 'node:util'
import type { User } from 'telegraf/types'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TelegramOptions } from '../../../src/chat/telegram/options.ts'
import type { BotApiOptions } from '../../harness/bot-api/index.ts'
import { expectSoon } from '../../harness/expect-soon.ts'
import { type Bench, openBench } from './bench.ts'

let bench: Bench
let resident: User

async function reopen(options: Partial<TelegramOptions> = {}, apiOptions: BotApiOptions = {}) {
  await bench?.close()
  bench = await openBench(options, apiOptions)
  resident = bench.api.person('秋菊')
}
beforeEach(() => reopen())
afterEach(() => bench.close())

test("start gives the bot's own account id", async () => {
  expect(await bench.channel.start(bench.keep)).toBe(String(bench.api.bot.id))
  expect(bench.lines).toEqual([])
})

describe('start rejects', () => {
  const failure = () => bench.channel.start(bench.keep).catch((error: unknown) => error)

  test('a wrong token, with the remedy and without the token', async () => {
    await reopen({ token: '1:wrong' })
    const error = await failure()
    expect(error).toMatchObject({ message: expect.stringMatching(/cannot connect.*401.*@BotFather/) })
    expect(inspect(error, { depth: 9 })).not.toContain('1:wrong')
  })

  test('a server that is away, without the token; then it can be started again', async () => {
    await bench.api.goDown()
    const error = await failure()
    expect(error).toMatchObject({ message: expect.stringContaining('ECONNREFUSED') })
    expect(inspect(error, { depth: 9 })).not.toContain(bench.api.token)
    await bench.api.comeUp()
    expect(await bench.channel.start(bench.keep)).toBe(String(bench.api.bot.id))
  })

  test('an answer that is no JSON, without the token', async () => {
    bench.api.fail('getMe', { kind: 'page', status: 200 })
    const error = await failure()
    expect(error).toMatchObject({ message: expect.stringContaining('invalid json') })
    expect(inspect(error, { depth: 9 })).not.toContain(bench.api.token)
  })
})

test.each(['getMe', 'setMyCommands', 'getWebhookInfo'])(
  'a stop while %s is asked ends the start',
  async (method) => {
    await reopen({ menus: [{ scope: 'group', commands: [] }] })
    bench.api.fail(method, { kind: 'silence' })
    const starting = bench.channel.start(bench.keep)
    await expectSoon(() => bench.api.calls.at(-1)?.method).toBe(method)
    await bench.channel.stop()
    await expect(starting).rejects.toThrow('Telegram: cannot')
    expect(bench.api.calls.at(-1)?.method).not.toBe('getUpdates')
  },
)

test('the menu is set; one that is refused is only warned of', async () => {
  const help = [{ command: 'help', description: '怎么用' }]
  await reopen({
    menus: [
      { scope: 'private', language: 'zh', commands: help },
      { scope: 'group', commands: help },
    ],
  })
  await bench.channel.start(bench.keep)
  expect(bench.api.menus()).toEqual({ 'all_private_chats zh': help, all_group_chats: help })

  await reopen({ menus: [{ scope: 'group', commands: [{ command: '帮助', description: '怎么用' }] }] })
  await bench.channel.start(bench.keep)
  expect(bench.lines.join()).toContain('BOT_COMMAND_INVALID')
})

test('a path in the address of the API is kept', async () => {
  const { api, keep, connect } = bench
  const channel = connect({ apiRoot: `${api.apiRoot}/through/proxy` })
  await channel.start(keep)
  await channel.stop()
  expect(api.calls[0]?.path).toBe(`/through/proxy/bot${api.token}/getMe`)
})

test('a webhook left from before is removed, and what waited for it comes', async () => {
  await setWebhook('https://old.example/hook/secret-path')
  bench.api.post(bench.api.group('柳巷居民群'), resident, '还在吗')
  await bench.channel.start(bench.keep)
  await expectSoon(() => bench.received).toMatchObject([{ text: '还在吗' }])
  expect(bench.lines).toEqual([expect.stringContaining('https://old.example is removed')])
})

async function setWebhook(url: string) {
  const answer = await fetch(`${bench.api.apiRoot}/bot${bench.api.token}/setWebhook`, {
    method: 'POST',
    body: JSON.stringify({ url }),
  })
  expect(answer.ok).toBe(true)
}

describe('privacy mode', () => {
  beforeEach(() => reopen({}, { privacyMode: true }))

  test('is told at the start, with the remedy', async () => {
    await bench.channel.start(bench.keep)
    expect(bench.lines).toEqual([expect.stringMatching(/privacy mode on.*setprivacy.*administrator/)])
  })

  test('hides free text, not commands and replies; an administrator hears all', async () => {
    const group = bench.api.group('柳巷居民群')
    await bench.channel.start(bench.keep)
    await bench.channel.send(String(group), { text: '在' })
    bench.api.post(group, resident, '闲话')
    bench.api.post(group, resident, '/help@gridhelperbot')
    bench.api.post(group, resident, { text: '好', replyTo: 1 })
    bench.api.setStanding(group, 'administrator', resident)
    bench.api.post(group, resident, '闲话二')
    await expectSoon(() => bench.received).toMatchObject([
      { text: '/help@gridhelperbot', addressed: true },
      { text: '好', addressed: true },
      { text: '闲话二', addressed: false },
    ])
  })

  test('is told again for a group that the bot joins, or where it is demoted', async () => {
    const group = bench.api.group('柳巷居民群', { standing: 'left' })
    await bench.channel.start(bench.keep)
    bench.api.setStanding(group, 'member', resident)
    bench.api.setStanding(group, 'administrator', resident)
    bench.api.setStanding(group, 'member', resident)
    await expectSoon(() => bench.lines.filter((l) => l.includes(`in group ${group}`)).length).toBe(2)
    expect(bench.received).toMatchObject([{ kind: 'membership', change: 'joined' }])
  })

  test('degrades the channel until it is an administrator there', async () => {
    const group = bench.api.group('柳巷居民群', { standing: 'left' })
    await bench.channel.start(bench.keep)
    bench.api.setStanding(group, 'member', resident)
    const why = expect.stringMatching(new RegExp(`group ${group} privacy mode.*setprivacy.*administrator`))
    await expectSoon(() => bench.channel.health?.()).toEqual({ state: 'degraded', why, faults: ['privacy'] })
    bench.api.setStanding(group, 'administrator', resident)
    await expectSoon(() => bench.channel.health?.()).toEqual({ state: 'up' })
  })

  test('is found in a group where the bot has been for long', async () => {
    const group = bench.api.group('柳巷居民群')
    await bench.channel.start(bench.keep)
    expect(await bench.channel.lostGroups?.([String(group)])).toEqual([])
    expect(bench.channel.health?.()).toMatchObject({ state: 'degraded' })
  })
})

describe('what happens to a chat arrives', () => {
  beforeEach(async () => void (await bench.channel.start(bench.keep)))

  test('coming and going', async () => {
    const group = bench.api.group('柳巷居民群', { standing: 'left' })
    bench.api.setStanding(group, 'member', resident)
    bench.api.setStanding(group, 'kicked', resident)
    await expectSoon(() => bench.received).toMatchObject([
      { kind: 'membership', change: 'joined', chat: { id: String(group), title: '柳巷居民群' } },
      { kind: 'membership', change: 'left', sender: { accountId: String(resident.id) } },
    ])
  })

  test('a move to a supergroup, once, and what is said there', async () => {
    const old = bench.api.group('柳巷', { type: 'group' })
    const movedTo = bench.api.migrate(old, resident)
    bench.api.post(movedTo, resident, '还在吗')
    await expectSoon(() => bench.received).toMatchObject([
      { kind: 'membership', change: 'moved', chat: { id: String(old) }, movedTo: String(movedTo) },
      { kind: 'new', chat: { id: String(movedTo) } },
    ])
  })

  test('groups that the bot was thrown out of are told from those it is in, or cannot ask for', async () => {
    const [here, left, kicked] = (['member', 'left', 'kicked'] as const).map((standing) =>
      String(bench.api.group('柳巷', { standing })),
    )
    const moved = bench.api.group('柳巷', { type: 'group' })
    bench.api.migrate(moved, resident)
    const groups = [here, left, kicked, String(moved), '-31337'] as string[]
    expect(await bench.channel.lostGroups?.(groups)).toEqual([left, kicked, '-31337'])
    bench.api.fail('getChatMember', { kind: 'page', status: 502 })
    expect(await bench.channel.lostGroups?.([kicked ?? ''])).toEqual([])
  })

  test('an edit, under the id of the message', async () => {
    const group = bench.api.group('柳巷居民群')
    const messageId = bench.api.post(group, resident, '一起')
    bench.api.edit(group, messageId, '两起')
    await expectSoon(() => bench.received).toMatchObject([
      { kind: 'new', messageId: String(messageId), text: '一起' },
      { kind: 'edited', messageId: String(messageId), text: '两起' },
    ])
    expect(new Set(bench.received.map((e) => e.eventKey)).size).toBe(2)
  })

  test('an album as one event a picture', async () => {
    const group = bench.api.group('柳巷居民群')
    const picture = (file_id: string) => ({
      photo: [{ file_id, width: 90, height: 90 }],
      media_group_id: 'a1',
    })
    bench.api.post(group, resident, { ...picture('p1'), caption: '@GridHelperBot 三号楼' })
    bench.api.post(group, resident, picture('p2'))
    await expectSoon(() => bench.received).toMatchObject([
      { text: '@GridHelperBot 三号楼', addressed: true, attachments: [{ ref: 'p1' }] },
      { text: '', addressed: false, attachments: [{ ref: 'p2' }] },
    ])
  })

  test('ids of messages are unique in one chat only, keys of events everywhere', async () => {
    const [one, two] = [bench.api.group('东巷'), bench.api.group('西巷')]
    bench.api.post(one, resident, '一')
    bench.api.post(two, resident, '二')
    await expectSoon(() => bench.received.length).toBe(2)
    expect(bench.received).toMatchObject([{ messageId: '1' }, { messageId: '1' }])
    expect(bench.received[0]?.eventKey).not.toBe(bench.received[1]?.eventKey)
  })
})
