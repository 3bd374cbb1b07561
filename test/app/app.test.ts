// Starting the app over a real SQLite file.
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import pino from 'pino'
import { expect, test } from 'vitest'
import { createApp } from '../../src/app/app.ts'
import type { Parts } from '../../src/app/parts.ts'
import { rehearsalStage } from '../../src/app/rehearsal/rehearsal-stage.ts'
import type { Channel } from '../../src/domain/messaging/channel.ts'
import type { Store } from '../../src/domain/ports.ts'
import { openStore } from '../../src/store/store.ts'
import { at, community } from '../domain/sample-records.ts'
import { expectSoon } from '../harness/expect-soon.ts'
import { tempFolder } from '../harness/temp-folder.ts'
import { noPlans } from '../harness/no-plans.ts'

const folder = tempFolder()
const parts = (store: Store): Parts => ({
  community,
  store,
  channels: [],
  knowledge: noPlans,
  log: pino({ level: 'silent' }),
  clock: () => at('17:10'),
  worker: 'bot',
  newToken: () => 't',
})

test('the outage before a start is booked before any event is judged by it', async () => {
  const store = await openStore(`file:${join(folder, 'outage.db')}`)
  await store.transact((tx) => tx.outages.beat(at('16:40')))
  const app = createApp(parts(store))
  await app.start()
  const outages = await store.transact((tx) => tx.outages.within({ from: at('06:00'), to: at('17:00') }))
  expect(outages).toEqual([{ from: at('16:40'), to: at('17:10') }])
  await app.stop()
})

test('a channel that cannot connect is tried again until it can, or until the stop', async () => {
  const store = await openStore(`file:${join(folder, 'connect.db')}`)
  const { channel } = rehearsalStage({ community, now: () => at('17:10'), onHeard: () => {} })
  const starts = { late: 0, never: 0 }
  const late: Channel = {
    ...channel,
    async start(receive) {
      if ((starts.late += 1) < 3) throw new Error('no network yet')
      return channel.start(receive)
    },
  }
  const never: Channel = {
    ...channel,
    start: () => Promise.reject(new Error(`no network at try ${(starts.never += 1)}`)),
  }
  const app = createApp({ ...parts(store), channels: [late, never] })
  await app.start()
  await expectSoon(() => starts.never).toBeGreaterThan(3)
  expect(starts.late).toBe(3)
  await app.stop()
  const { never: tries } = starts
  await setImmediate()
  expect(starts).toEqual({ late: 3, never: tries })
})

test('a press is answered as soon as it is kept', async () => {
  const store = await openStore(`file:${join(folder, 'press.db')}`)
  const stage = rehearsalStage({ community, now: () => at('17:10'), onHeard: () => {} })
  const answered: string[] = []
  const answerPress = async (pressId: string) => void answered.push(pressId)
  const app = createApp({ ...parts(store), channels: [{ ...stage.channel, answerPress }] })
  await app.start()
  await stage.press({ accountId: 'a', name: '甲' }, 'a', 'confirm:t')
  expect(answered).toEqual(['1'])
  await app.stop()
})
