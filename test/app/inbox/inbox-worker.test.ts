// The error boundary of what people send, over a real SQLite file: one bad event holds up its chat for a while, no more.
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { workOffInbox } from '../../../src/app/inbox/inbox-worker.ts'
import type { ChatEvent } from '../../../src/domain/messaging/chat-event.ts'
import type { Store } from '../../../src/domain/ports.ts'
import { openStore } from '../../../src/store/store.ts'
import { at, community } from '../../domain/sample-records.ts'
import { tempFolder } from '../../harness/temp-folder.ts'
import { noPlans } from '../../harness/no-plans.ts'

const folder = tempFolder()
const { units, people, chats } = community
const broken = 'the index is broken'
let files = 0
let now: Date
let store: Store
let errors: string[]

beforeEach(async () => {
  now = at('09:00')
  errors = []
  store = await openStore(`file:${join(folder, `${(files += 1)}.db`)}`)
  await store.transact((tx) => tx.roster.declare({ units, people, chats }, now))
})
afterEach(() => store.close())

async function say(key: string, text: string, chatId = '-homes'): Promise<void> {
  const event: ChatEvent = {
    kind: 'new',
    channel: 'telegram',
    account: 'bot',
    eventKey: key,
    chat: { id: chatId, kind: 'group', title: '群' },
    sender: { accountId: '7', name: '某居民' },
    sentAt: now,
    messageId: key,
    text,
    addressed: true,
    attachments: [],
  }
  await store.transact((tx) => tx.inbox.accept(event, now))
}
/** Handles what is there, with plans that cannot be asked, and says what went into the outbox. */
async function work(): Promise<string[]> {
  const parts = {
    community,
    store,
    channels: [],
    knowledge: {
      ...noPlans,
      ask: () => {
        throw new Error(broken)
      },
    },
    log: pino({ level: 'error' }, { write: (line: string) => void errors.push(line) }),
    clock: () => now,
    worker: 'bot',
    newToken: () => 't',
  }
  const { signal } = new AbortController()
  await workOffInbox(parts, { signal, onHandled: () => {}, onWaiting: () => {} })
  const rows = await store.transact((tx) => tx.outbox.list({ limit: 20 }))
  return rows.map((row) => `${row.to.chatId} ${row.content.text}`)
}
const pass = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}

test('a failing event is tried three times, then its sender hears so, without the insides', async () => {
  await say('1', '@小助手 垃圾分类有什么规定？')
  expect(await work()).toEqual([])
  pass(1)
  expect(await work()).toEqual([])
  pass(10)
  const [word = '', ...more] = await work()
  expect(word).toContain('-homes 刚才这条没有处理成功')
  expect(word).not.toContain(broken)
  expect(more).toEqual([])
  expect(errors).toHaveLength(3)
  pass(3600)
  expect(await work()).toHaveLength(1)
})

test('it holds up its own chat in order, and no other', async () => {
  await say('1', '@小助手 垃圾分类有什么规定？')
  await say('2', '/help')
  await say('3', '/help', '-staff')
  expect(await work()).toEqual([expect.stringContaining('-staff 问政策')])
  pass(1)
  await work()
  pass(10)
  expect(await work()).toEqual([
    expect.stringContaining('-staff 问政策'),
    expect.stringContaining('-homes 刚才这条没有处理成功'),
    expect.stringContaining('-homes 问政策'),
  ])
})

test('an event that comes twice is handled once', async () => {
  await say('1', '/help')
  await say('1', '/help')
  await work()
  expect(await work()).toHaveLength(1)
})

test('a burst in one chat is one transaction, answered in its order', async () => {
  for (const key of ['1', '2', '3', '4']) await say(key, key === '3' ? '退出登记' : '/help')
  let transactions = 0
  const plain = store
  store = { ...plain, transact: (...args) => ((transactions += 1), plain.transact(...args)) }
  const words = await work()
  expect(words.map((word) => word.includes('问政策'))).toEqual([true, true, false, true])
  // The claim, all four with the claim of nothing more, and the look into the outbox.
  expect(transactions).toBe(3)
})

test('what comes after one that fails waits for it and keeps all its attempts', async () => {
  const bad = '@小助手 垃圾分类有什么规定？'
  await say('1', '/help')
  await say('2', bad)
  await say('3', bad)
  await say('4', '/help')
  expect(await work()).toHaveLength(1)
  for (const seconds of [1, 10, 1, 10]) {
    pass(seconds)
    await work()
  }
  const words = await work()
  expect(errors).toHaveLength(6)
  expect(words.map((word) => (word.includes('没有处理成功') ? 'trouble' : 'help'))).toEqual([
    'help',
    'trouble',
    'trouble',
    'help',
  ])
})
