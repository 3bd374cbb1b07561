// Starting the app over a real SQLite file.
import { join } from 'node:path'
import pino from 'pino'
import { expect, test } from 'vitest'
import { createApp } from '../../src/app/app.ts'
import { openStore } from '../../src/store/store.ts'
import { at, community } from '../domain/sample-records.ts'
import { tempFolder } from '../harness/temp-folder.ts'
import { noPlans } from '../harness/no-plans.ts'

test('the outage before a start is booked before any event is judged by it', async () => {
  const store = await openStore(`file:${join(tempFolder(), 'app.db')}`)
  await store.transact((tx) => tx.outages.beat(at('16:40')))
  const app = createApp({
    community,
    store,
    channels: [],
    knowledge: noPlans,
    log: pino({ level: 'silent' }),
    clock: () => at('17:10'),
    worker: 'bot',
    newToken: () => 't',
  })
  await app.start()
  const outages = await store.transact((tx) => tx.outages.within({ from: at('06:00'), to: at('17:00') }))
  expect(outages).toEqual([{ from: at('16:40'), to: at('17:10') }])
  await app.stop()
})
