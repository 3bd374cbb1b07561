// Serializable transactions, tried again after a conflict; on SQLite one after another.
import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client, Tables } from './client.ts'

export type Transact = <T>(work: (tables: Tables) => Promise<T>) => Promise<T>

/** Prisma's own limits of 2 and 5 seconds are meant for web requests; these only end what hangs. */
const limits = { isolationLevel: 'Serializable', maxWait: 60_000, timeout: 120_000 } as const

/** With the pauses between them, about six seconds. */
const tries = 12

/** Write conflict, deadlock or unique violation in a race (P2034, P2002); SQLite busy with another process (P1008). */
const conflicts = new Set(['P2034', 'P2002', 'P1008'])

export function transactOn(client: Client, oneByOne: boolean): Transact {
  const inside = new AsyncLocalStorage<true>()
  const queue = oneByOneQueue()
  return async (work) => {
    // Its own queue would never come to it.
    if (inside.getStore()) throw new Error('transact was called inside transact: pass tx on instead')
    const once = () => inside.run(true, () => client.$transaction(work, limits))
    for (let attempt = 1; ; attempt++) {
      try {
        // On PostgreSQL only what met a conflict queues up, so that it does not meet its like again.
        return await (oneByOne || attempt > 1 ? queue(once) : once())
      } catch (error) {
        if (attempt === tries || !isConflict(error)) throw error
        await sleep(Math.random() * Math.min(2000, 5 * 2 ** attempt))
      }
    }
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

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && conflicts.has(String(error.code))
}
