// Two replicas on one PostgreSQL: every message is handled once, every occurrence runs once, every text goes out once.
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp, type App } from '../../src/app/app.ts'
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { rehearsalStage } from '../../src/app/rehearsal/rehearsal-stage.ts'
import type { Store } from '../../src/domain/ports.ts'
import { openStore } from '../../src/store/store.ts'
import { startPostgres } from '../harness/postgres.ts'
import { noPlans } from '../harness/no-plans.ts'

const community = readCommunity(sampleCommunity)
const reports = 12

let postgres: Awaited<ReturnType<typeof startPostgres>>
let now = new Date('2026-03-16T10:00:00+08:00')
const clock = () => now

beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

async function replica(url: string, worker: string) {
  const store = await openStore(url)
  const errors: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void errors.push(line) })
  const stage = rehearsalStage({ community, now: clock, onHeard: () => {} })
  const knowledge = noPlans
  let tokens = 0
  const newToken = () => `${worker}${(tokens += 1)}`
  const app = createApp({
    community,
    store,
    channels: [stage.channel],
    knowledge,
    log,
    clock,
    worker,
    newToken,
  })
  await app.start()
  return { store, app, stage, errors }
}

test('two replicas share the work and double none of it', { timeout: 60_000 }, async () => {
  const url = await postgres.freshDatabase()
  const [a, b] = [await replica(url, 'a'), await replica(url, 'b')]
  const apps = [a.app, b.app]
  await work(apps)
  await Promise.all(
    Array.from({ length: reports }, (_, i) => acceptReport(i % 2 === 0 ? a.store : b.store, i)),
  )
  await work(apps)
  // They wake from an outage: the day before is closed a little later, and then summed up.
  for (const time of ['09:00:30', '09:01:30', '09:02:30', '09:03:30']) {
    now = new Date(`2026-03-17T${time}+08:00`)
    await work(apps)
  }

  expect([...a.errors, ...b.errors]).toEqual([])
  const incidents = await a.store.transact((tx) => tx.incidents.openAfter(0, 1000))
  expect(incidents.map((i) => i.text).toSorted()).toEqual(
    Array.from({ length: reports }, (_, i) => text(i)).toSorted(),
  )
  const heard = [...a.stage.heard, ...b.stage.heard].map((line) => line.text)
  const numbers = heard.flatMap((line) => line.match(/#\d+(?= 已登记)/g) ?? [])
  expect(new Set(numbers).size).toBe(reports)
  expect(numbers).toHaveLength(reports)
  for (const once of ['已截止', '日汇总']) expect(heard.filter((line) => line.includes(once))).toHaveLength(1)
  await Promise.all(apps.map((app) => app.stop()))
})

async function work(apps: readonly App[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const app of apps) app.tick()
    await Promise.all(apps.map((app) => app.settled()))
  }
}

function text(i: number): string {
  return `1号网格${i}号楼门口垃圾成堆`
}

/** As a channel of the replica would, in private. */
async function acceptReport(store: Store, i: number): Promise<void> {
  await store.transact((tx) =>
    tx.inbox.accept(
      {
        kind: 'new',
        channel: 'console',
        account: 'replica',
        eventKey: String(i),
        messageId: String(i),
        chat: { id: 'li-ming', kind: 'private', title: '李明' },
        sender: { accountId: 'li-ming', name: '李明' },
        sentAt: now,
        text: text(i),
        addressed: true,
        attachments: [],
      },
      now,
    ),
  )
}
