// Work beyond a transaction among replicas: each piece is begun by one of them, and after a death by another.
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { workOff, type Work } from '../../src/app/work-off.ts'
import type { Store } from '../../src/domain/ports.ts'
import { openStore } from '../../src/store/store.ts'
import { at } from '../domain/sample-records.ts'
import { bareParts } from '../harness/bare-parts.ts'
import { startPostgres, type PostgresServer } from '../harness/postgres.ts'
import { tempFolder } from '../harness/temp-folder.ts'

const folder = tempFolder()
let files = 0
let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const databases = {
  SQLite: () => Promise.resolve(`file:${join(folder, `${(files += 1)}.db`)}`),
  PostgreSQL: () => server.freshDatabase(),
}

describe.each(['SQLite', 'PostgreSQL'] as const)('on %s', (name) => {
  let stores: Store[]
  let now: Date
  let begun: number[]

  beforeEach(async () => {
    now = at('09:00')
    begun = []
    const url = await databases[name]()
    stores = [await openStore(url), await openStore(url), await openStore(url)]
    await stores[0]?.transact(async (tx) => {
      for (let i = 0; i < 6; i += 1)
        await tx.prompts.ask({
          token: `t${i}`,
          data: { kind: 'read-again', eventId: i },
          chat: { channel: 'console', chatId: 'staff' },
          accountId: 'li-ming',
          expiresAt: at('12:00'),
        })
    })
  })
  afterEach(async () => {
    for (const store of stores) await store.close()
  })

  const partsOf = (store: Store) => bareParts({ store, clock: () => now })
  const signals = () => ({ signal: new AbortController().signal, onDone: () => {} })
  const workOn = (store: Store, run: Work<{ id: number }>['run']): Work<{ id: number }> => ({
    kind: 'doubts',
    leaseMs: 60_000,
    next: (tx, except) => tx.prompts.oldest('read-again', except),
    async run(row) {
      begun.push(row.id)
      await run(row)
      await store.transact((tx) => tx.prompts.use(row.id, now))
    },
    giveUp: () => Promise.resolve(),
  })
  const workAll = (run: Work<{ id: number }>['run']) =>
    Promise.all(stores.map((store) => workOff(partsOf(store), workOn(store, run), signals())))

  test('three replicas ask of each piece once', async () => {
    await workAll(() => Promise.resolve())
    expect(begun.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6])
    expect(await stores[0]?.transact((tx) => tx.work.held('doubts', now))).toEqual([])
  })

  test('what another is at waits for its end; of one that died it is begun anew after the lease', async () => {
    const [dying] = stores
    const span = { now, until: new Date(now.getTime() + 60_000) }
    await dying?.transact((tx) => tx.work.claim({ kind: 'doubts', id: 3 }, span))
    await workAll(() => Promise.resolve())
    expect(begun).not.toContain(3)
    now = span.until
    await workAll(() => Promise.resolve())
    expect(begun.filter((id) => id === 3)).toHaveLength(1)
  })

  test('whose lease ran out frees nothing that another has begun since', async () => {
    const [slow, quick] = stores
    const piece = { kind: 'doubts', id: 3 } as const
    const [early, late] = [60_000, 120_000].map((ms) => new Date(now.getTime() + ms))
    if (!early || !late) throw new Error('no instants')
    await slow?.transact((tx) => tx.work.claim(piece, { now, until: early }))
    await quick?.transact((tx) => tx.work.claim(piece, { now: early, until: late }))
    await slow?.transact((tx) => tx.work.release(piece, early))
    expect(await slow?.transact((tx) => tx.work.held('doubts', early))).toEqual([3])
    await quick?.transact((tx) => tx.work.release(piece, late))
    expect(await slow?.transact((tx) => tx.work.held('doubts', early))).toEqual([])
  })

  test('what fails is given free, put off, and begun once more when its time has come', async () => {
    await workAll(({ id }) => (id === 2 ? Promise.reject(new Error('no model')) : Promise.resolve()))
    expect(begun).toHaveLength(6)
    now = new Date(now.getTime() + 5000)
    await workAll(() => Promise.resolve())
    expect(begun.filter((id) => id === 2)).toHaveLength(2)
  })
})
