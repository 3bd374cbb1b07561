// Attachments over a real SQLite file and a channel that answers as told: what cannot be fetched now is tried again, at last refused.
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fetchAttachments } from '../../../src/app/file/fetcher.ts'
import { unlimited, type Channel, type Fetched } from '../../../src/domain/messaging/channel.ts'
import type { Store } from '../../../src/domain/ports.ts'
import { openStore } from '../../../src/store/store.ts'
import { bareParts } from '../../harness/bare-parts.ts'
import { tempFolder } from '../../harness/temp-folder.ts'

const start = Date.parse('2026-03-16T01:00:00Z')
const folder = tempFolder()
let files = 0
let store: Store
let seconds: number
let asked: number
let answer: Fetched
beforeEach(async () => {
  store = await openStore(`file:${join(folder, `${(files += 1)}.db`)}`)
  ;[seconds, asked] = [0, 0]
  await store.transact((tx) =>
    tx.attachments.want({
      eventId: 1,
      from: { channel: 'telegram', chatId: '7' },
      chatKind: 'private',
      accountId: '7',
      messageId: '1',
      album: undefined,
      purpose: 'keep',
      attachment: { kind: 'photo', ref: 'ref' },
      wantedAt: new Date(start),
    }),
  )
})
afterEach(() => store.close())

const channel: Channel = {
  name: 'telegram',
  limits: unlimited,
  buttons: true,
  start: () => Promise.resolve('bot'),
  send: () => Promise.resolve({ outcome: 'refused', why: 'test' }),
  fetch: () => {
    asked += 1
    return Promise.resolve(answer)
  },
  stop: () => Promise.resolve(),
}

/** How often it was asked for up to then. */
async function askedBy(second: number): Promise<number> {
  seconds = second
  const parts = bareParts({ store, clock: () => new Date(start + seconds * 1000) })
  await fetchAttachments(parts, channel, { signal: new AbortController().signal, onDone: () => {} })
  return asked
}

const state = () => store.read(async (tx) => (await tx.attachments.ofEvent(1))[0]?.state)

test('a fetch that failed is tried again when its time has come, and not before', async () => {
  answer = { outcome: 'retry', afterMs: 60_000, why: 'busy' }
  expect([await askedBy(0), await askedBy(59), await askedBy(60)]).toEqual([1, 1, 2])
  answer = {
    outcome: 'fetched',
    file: { bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0]), name: 'a.jpg', mime: 'image/jpeg' },
  }
  expect([await askedBy(119), await state()]).toEqual([2, 'wanted'])
  expect([await askedBy(120), await state()]).toEqual([3, 'kept'])
})

test('after five it is refused', async () => {
  answer = { outcome: 'retry', afterMs: 0, why: 'no network' }
  for (const second of [0, 2, 10, 42]) await askedBy(second)
  expect([asked, await state()]).toEqual([4, 'wanted'])
  expect([await askedBy(169), await askedBy(170), await state()]).toEqual([4, 5, 'refused'])
  expect(await askedBy(9999)).toBe(5)
})
