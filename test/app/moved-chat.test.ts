// A group that turns out to have moved while the bot sends: the message follows, and so does the roster.
import { storedKey } from '../../src/domain/messaging/dedupe-keys.ts'
import { join } from 'node:path'
import { bareParts } from '../harness/bare-parts.ts'
import { expect, test } from 'vitest'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { drainOutbox } from '../../src/app/outbox/sender.ts'
import { unlimited, type Channel } from '../../src/domain/messaging/channel.ts'
import { openStore } from '../../src/store/store.ts'
import { tempFolder } from '../harness/temp-folder.ts'

const folder = tempFolder()
const now = new Date('2026-03-16T08:00:00+08:00')

test('the message goes to the new address, once, and the chat is there from then on', async () => {
  const community = readCommunity(sampleCommunity)
  const store = await openStore(`file:${join(folder, 'moved.db')}`)
  const sent: string[] = []
  const channel: Channel = {
    name: 'console',
    limits: unlimited,
    buttons: false,
    start: () => Promise.resolve('bot'),
    send(chatId, { text }) {
      if (chatId === 'staff') return Promise.resolve({ outcome: 'moved', chatId: '-100' })
      sent.push(`${chatId}: ${text}`)
      return Promise.resolve({ outcome: 'sent', messageId: '1' })
    },
    stop: () => Promise.resolve(),
  }
  const { units, people, chats } = community
  await store.transact(async (tx) => {
    await tx.roster.declare({ units, people, chats }, now)
    const to = { channel: 'console', chatId: 'staff' } as const
    await tx.outbox.add({ dedupeKey: storedKey('k'), to, priority: 'notice', content: { text: '开会' } }, now)
  })
  await drainOutbox(
    bareParts({ community, store, channels: [channel], clock: () => now }),
    channel,
    new AbortController().signal,
  )
  expect(sent).toEqual(['-100: 开会'])
  const [roster, changes] = await store.transact(async (tx) => [
    await tx.roster.load(),
    await tx.rosterChanges.list(10),
  ])
  expect(roster.chats.find((c) => c.id === 'staff')).toMatchObject({ channel: 'console', chat: '-100' })
  expect(changes).toMatchObject([{ kind: 'moved', subject: 'staff', detail: 'console staff -> -100' }])
  await store.close()
})
