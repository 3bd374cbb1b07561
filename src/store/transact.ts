// Serializable transactions, tried again after a conflict; on SQLite one after another.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Client, Tables } from './client.ts'
import { untilNoConflict } from './conflict.ts'

export type Transact = <T>(work: (tables: Tables) => Promise<T>) => Promise<T>

/** Milliseconds. Prisma's own 2 and 5 seconds would fail on a slow machine; these only end what hangs. */
const limits = { isolationLevel: 'Serializable', maxWait: 60_000, timeout: 120_000 } as const

export function transactOn(client: Client, oneByOne: boolean): Transact {
  const inside = new AsyncLocalStorage<true>()
  const queue = oneByOneQueue()
  return async (work) => {
    // Its turn would never come.
    if (inside.getStore()) throw new Error('transact was called inside transact: pass tx on instead')
    const once = () => inside.run(true, () => client.$transaction(work, limits))
    // On PostgreSQL only what met a conflict queues up, so that it does not meet its like again.
    return untilNoConflict((nth) => (oneByOne || nth > 1 ? queue(once) : once()))
  }
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
