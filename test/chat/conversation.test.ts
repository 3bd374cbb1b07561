// One conversation on console, Telegram and WeChat: the same bookings and the same words, whatever each platform can do.
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createApp } from '../../src/app/app.ts'
import { planLibrary } from '../../src/app/plan/plan-library.ts'
import type { Channel, Outgoing } from '../../src/domain/messaging/channel.ts'
import type { Store } from '../../src/domain/ports.ts'
import { codeOf, type Grant } from '../../src/domain/roster/invite.ts'
import { openStore } from '../../src/store/store.ts'
import { parsed, source } from '../domain/sample-records.ts'
import { tempFolder } from '../harness/temp-folder.ts'
import type { ChannelBench } from './channel-contract.ts'
import { consoleBench } from './console/contract-bench.ts'
import { tellStory } from './conversation-story.ts'
import { telegramBench } from './telegram/contract-bench.ts'
import { wechatBench } from './wechat/contract-bench.ts'

const folder = tempFolder()
const now = new Date('2026-05-04T10:00:00+08:00')
const free = {
  chatIntervalMs: 0,
  groupPerMinute: Infinity,
  perSecond: Infinity,
  jitterMs: 0,
  alikeMs: 0,
  receiptsPerMinute: Infinity,
}
const prepared = join(folder, 'prepared.db')

beforeAll(async () => {
  vi.setSystemTime(now)
  const store = await openStore(`file:${prepared}`)
  await store.close()
})
afterAll(() => void vi.useRealTimers())

/** One person who holds every role, and one staff group; nobody knows yet which account and which chat they are. */
function communityOn({ channel: { name }, personName }: ChannelBench) {
  return parsed({
    ...source,
    reminders: [],
    notices: { signing: 'one', quiet: { from: '23:00', to: '23:01' } },
    people: [
      {
        id: 'wu',
        name: personName,
        roles: [
          { role: 'official', unit: 'hexi' },
          { role: 'grid', unit: 'g1' },
          { role: 'grid', unit: 'g2' },
        ],
        accounts: [],
      },
    ],
    chats: [
      { id: 'staff', title: '河西工作群', unit: 'hexi', audience: 'staff', channel: name, chat: 'before' },
    ],
  })
}

/** Notes what the app says, wherever it is put: a new message, or an edit of an old one where the channel can. */
function noting(channel: Channel, { said, begun }: { said: string[]; begun: () => void }): Channel {
  return {
    ...channel,
    limits: { ...channel.limits, ...free },
    start: (receive) => channel.start(receive).finally(begun),
    send(chatId, message) {
      said.push(message.text)
      return channel.send(chatId, message)
    },
    ...(channel.edit !== undefined && {
      edit(chatId: string, id: string, message: Outgoing) {
        // The card of a case follows it only where the channel can edit; else words do, which are sent.
        if (!message.text.startsWith('【事件】')) said.push(message.text)
        return channel.edit!(chatId, id, message)
      },
    }),
  }
}

async function bookings(store: Store) {
  return store.transact(async (tx) => {
    const [incident, acks] = [await tx.incidents.get(2), await tx.noticeAcks.ofRound(1)]
    const files = await Promise.all(Array.from({ length: 40 }, (_, i) => tx.attachments.ofEvent(i)))
    return {
      reports: (await tx.reports.latest('daily', '2026-05-04')).map(({ gridId, kind, late, sentAt }) => ({
        gridId,
        kind,
        late,
        sentAt,
      })),
      incident: incident && [incident.state, incident.category, incident.gridId, incident.text],
      notice: (await tx.notices.get(1))?.state,
      acks: acks.length,
      documents: (await tx.documents.current()).map((d) => d.name),
      files: files.flat().map(({ attachment: { kind }, state }) => ({ kind, state })),
      accounts: (await tx.roster.load()).people.flatMap((p) => p.accounts.map(() => p.id)),
      changes: (await tx.rosterChanges.list(20)).map(({ kind }) => kind),
    }
  })
}

async function converse(name: string, open: () => Promise<ChannelBench>) {
  const bench = await open()
  const said: string[] = []
  let begun: () => void = () => undefined
  const started = new Promise<void>((resolve) => (begun = resolve))
  const database = join(folder, `${name}.db`)
  await copyFile(prepared, database)
  const store = await openStore(`file:${database}`)
  const log = pino({ level: 'silent' })
  let codes = 0
  let tokens = 0
  let ahead = 0
  const app = createApp({
    community: communityOn(bench),
    store,
    channels: [noting(bench.channel, { said, begun })],
    knowledge: planLibrary(store, log),
    log,
    clock: () => new Date(Date.now() + ahead),
    worker: 'bot',
    newToken: () => `t${(tokens += 1)}`,
  })
  await app.start()
  await started
  let heard = 0
  const handled = async () => {
    heard += 1
    const isHere = () => store.transact(async (tx) => (await tx.inbox.get(heard)) !== undefined)
    await expect.poll(isHere, { timeout: 10_000, interval: 10 }).toBe(true)
    await app.settled()
    ahead += 10_000
    app.tick()
    await app.settled()
  }
  const tell = async (act: Promise<void>) => {
    await act
    await handled()
  }
  const invite = (grants: Grant) =>
    store.transact(async (tx) => {
      const code = codeOf(new Uint8Array(10).fill((codes += 1)))
      const createdAt = new Date()
      await tx.invites.add({ code, grants, createdAt, expiresAt: new Date(createdAt.getTime() + 3_600_000) })
      return code
    })
  await tellStory({ bench, tell, invite })
  const card = (await bench.shown(bench.groupId)).find((text) => text.includes('通知 N1'))
  const spoken = { said, booked: await bookings(store) }
  await app.stop()
  await bench.close()
  return { ...spoken, card, buttons: bench.channel.buttons, person: bench.personName }
}

// Three whole apps over three real libraries take their time on a busy machine.
type Conversation = Awaited<ReturnType<typeof converse>>
let terminal: Conversation

test('a conversation on the console books what was said', async () => {
  terminal = await converse('console', consoleBench)
  expect(terminal.booked).toMatchObject({
    reports: [
      { gridId: 'g1', kind: 'incident', late: false },
      { gridId: 'g2', kind: 'incident', late: false },
    ],
    incident: ['in_progress', expect.any(String), 'g2', expect.stringContaining('下水道')],
    acks: 1,
    documents: ['晾晒办法.txt', '河东办法.txt'],
    files: [
      { kind: 'photo', state: 'kept' },
      { kind: 'file', state: 'kept' },
      { kind: 'file', state: 'kept' },
    ],
    accounts: ['wu'],
    changes: [
      'data-shown',
      'data-deleted',
      'data-shown',
      'code-refused',
      'bound',
      'joined',
      'left',
      'joined',
    ],
  })
  expect(terminal.card).toContain('回复“确认 N1”')
}, 60_000)

test.each([
  ['telegram', telegramBench],
  ['wechat', wechatBench],
] as const)(
  'the same one on %s books the same, in the same words',
  async (name, open) => {
    const { said, booked, card, buttons, person } = await converse(name, open)
    expect(said).toEqual(terminal.said.map((line) => line.replaceAll(terminal.person, person)))
    const apart = { incident: booked.incident?.slice(0, 3) }
    expect({ ...booked, ...apart }).toEqual({
      ...terminal.booked,
      incident: terminal.booked.incident?.slice(0, 3),
    })
    expect(card?.includes('回复“确认 N1”')).toBe(!buttons)
  },
  60_000,
)
