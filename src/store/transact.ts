// Serializable transactions, tried again after a conflict; on SQLite one after another.
import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Prisma, Tables } from './client.ts'
import { untilNoConflict } from './conflict.ts'
import type { Connected, Database, Mode } from './database.ts'
import type { Statements } from './statements.ts'

export type Transact = <T>(work: (tables: Tables) => Promise<T>, mode?: Mode) => Promise<T>

/** Milliseconds. Prisma's own 2 and 5 seconds would fail on a slow machine; these only end what hangs. */
const limits = { isolationLevel: 'Serializable', maxWait: 60_000, timeout: 120_000 } as const

export function transactOn(connected: Connected, database: Database): Transact {
  const nested = guardAgainstNesting()
  const queue = oneByOneQueue()
  const oneByOne = database.provider === 'sqlite'
  const run = oneByOne ? onOneConnection(connected, database) : onItsOwnConnection(connected, database)
  return async (work, mode = 'durable') => {
    const once = nested(() => run(work, mode))
    // On PostgreSQL only what met a conflict queues up, so that it does not meet its like again.
    return untilNoConflict((nth) => (oneByOne || nth > 1 ? queue(once) : once()))
  }
}

/**
 * One inside another would wait for its own end, on SQLite for two minutes. Node 20 pays for the check at each promise, an
 * eighth of all work: tests alone make it, and come by every path.
 */
function guardAgainstNesting(): <T>(run: () => Promise<T>) => () => Promise<T> {
  if (process.env['NODE_ENV'] !== 'test') return (run) => run
  const inside = new AsyncLocalStorage<true>()
  return (run) => {
    if (inside.getStore()) throw new Error('transact was called inside transact: pass tx on instead')
    return () => inside.run(true, run)
  }
}

type Run = <T>(work: (tables: Tables) => Promise<T>, mode: Mode) => Promise<T>

/**
 * SQLite takes the setting only between transactions, and keeps it. It does all at once and lets nothing in: what came
 * from the network meanwhile is heard before the next transaction, which then takes all of it.
 */
function onOneConnection(connected: Connected, { settingOf }: Database): Run {
  const begin = beginOn(connected)
  let set: Mode = 'durable'
  return async (work, mode) => {
    await nextTurn()
    if (mode !== set) await connected.between(settingOf[mode])
    set = mode
    return begin(mode === 'reading' ? work : afterWriteLock(work))
  }
}

/**
 * SQLite begins deferred: a transaction that reads first and then writes would fail at once when another process wrote
 * in between. A write to begin with, of no row, takes the write lock before anything is read.
 */
function afterWriteLock<T>(work: (tables: Tables) => Promise<T>): (tables: Tables) => Promise<T> {
  return async (tables) => {
    await tables.execute`DELETE FROM "Heartbeat" WHERE 0`
    return work(tables)
  }
}

/** PostgreSQL has a connection for each transaction, and forgets the setting with it. */
function onItsOwnConnection(connected: Connected, { settingOf }: Database): Run {
  const begin = beginOn(connected)
  return (work, mode) =>
    begin(async (tables) => {
      if (mode !== 'durable') await tables.execute([settingOf[mode]])
      return work(tables)
    })
}

/** One begins after another, so that the driver's last transaction is the one that Prisma's belongs to. */
function beginOn({ client, begun }: Connected): <T>(work: (tables: Tables) => Promise<T>) => Promise<T> {
  const queue = oneByOneQueue()
  return (work) =>
    new Promise((resolve, reject) => {
      const begin = () =>
        new Promise<void>((onBegun) => {
          const inside = (tables: Prisma.TransactionClient) => {
            const all = withStatements(tables, begun())
            onBegun()
            return work(all)
          }
          client.$transaction(inside, limits).then(resolve, reject).finally(onBegun)
        })
      void queue(begin)
    })
}

/** An assignment would go to the proxies behind `tables`, which all transactions share. */
function withStatements(tables: Prisma.TransactionClient, statements: Statements): Tables {
  return Object.create(tables, Object.getOwnPropertyDescriptors(statements)) as Tables
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
