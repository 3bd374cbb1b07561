// Serializable transactions, tried again after a conflict; on SQLite one after another.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Durability } from '../domain/ports.ts'
import type { Client, Tables } from './client.ts'
import { untilNoConflict } from './conflict.ts'
import type { Database } from './database.ts'

export type Transact = <T>(work: (tables: Tables) => Promise<T>, durability?: Durability) => Promise<T>

/** Milliseconds. Prisma's own 2 and 5 seconds would fail on a slow machine; these only end what hangs. */
const limits = { isolationLevel: 'Serializable', maxWait: 60_000, timeout: 120_000 } as const

export function transactOn(client: Client, database: Database): Transact {
  const inside = new AsyncLocalStorage<true>()
  const queue = oneByOneQueue()
  const oneByOne = database.provider === 'sqlite'
  const run = oneByOne ? onOneConnection(client, database) : onItsOwnConnection(client, database)
  return async (work, durability = 'durable') => {
    // Its turn would never come.
    if (inside.getStore()) throw new Error('transact was called inside transact: pass tx on instead')
    const once = () => inside.run(true, () => run(work, durability))
    // On PostgreSQL only what met a conflict queues up, so that it does not meet its like again.
    return untilNoConflict((nth) => (oneByOne || nth > 1 ? queue(once) : once()))
  }
}

type Run = <T>(work: (tables: Tables) => Promise<T>, durability: Durability) => Promise<T>

/** SQLite takes the setting only between transactions, and keeps it. */
function onOneConnection(client: Client, { commitsAre }: Database): Run {
  let set: Durability = 'durable'
  return async (work, durability) => {
    if (durability !== set) await client.$executeRawUnsafe(commitsAre[durability])
    set = durability
    return client.$transaction(work, limits)
  }
}

/** PostgreSQL has a connection for each transaction, and forgets the setting with it. */
function onItsOwnConnection(client: Client, { commitsAre }: Database): Run {
  return (work, durability) =>
    client.$transaction(async (tables) => {
      if (durability === 'relaxed') await tables.$executeRawUnsafe(commitsAre.relaxed)
      return work(tables)
    }, limits)
}

/** SQLite's one connection: what another caller asks meanwhile must not slip into an open transaction. */
function oneByOneQueue(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (run) => {
    const mine = last.then(run)
    last = mine.catch(() => undefined)
    return mine
  }
}
