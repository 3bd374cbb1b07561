// The two databases behind the store, and what each needs to connect.
import { dirname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Durability } from '../domain/ports.ts'
import { makeFolder } from '../lib/make-folder.ts'
import type { Client } from './client.ts'
import { statementsOn } from './sqlite-statements.ts'
import { watchBeginnings, type Watched } from './statements.ts'

/** Of a transaction: how it commits, or that it only reads. */
export type Mode = Durability | 'reading'

export type Provider = 'sqlite' | 'postgresql'

export interface Database {
  readonly provider: Provider
  /** Opens a transaction in which this process alone migrates; run on a connection of its own. */
  readonly beginMigration: readonly string[]
  /** What makes transactions so; a connection begins with durable ones. */
  readonly settingOf: Readonly<Record<Mode, string>>
  /** One single connection. */
  connect(): Promise<SqlDriverAdapter>
  client(): Promise<Connected>
}

export interface Connected extends Omit<Watched, 'adapter'> {
  readonly client: Client
}

/** Prisma keeps the plan of each query: to optimize its WebAssembly compiler takes 50 MB and seconds, and pays nothing back. */
setFlagsFromString('--liftoff-only')

/** Throws for a URL of another kind; connects to nothing yet. A file that does not last waits for no disk. */
export function databaseAt(url: string, lasting = true): Database {
  return isPostgres(url) ? postgres(url) : sqlite(sqliteFile(url), lasting)
}

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url)
}

/** The path in a URL such as `file:./data/gridkeeper.db`. */
export function sqliteFile(url: string): string {
  const path = /^file:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1]
  if (path) return path
  throw new Error(
    'The database URL must be like file:./data/gridkeeper.db or postgresql://user:password@host/name; ' +
      `this one starts with ${url.slice(0, Math.max(0, url.indexOf(':'))) || 'no scheme'}`,
  )
}

/** Milliseconds. A wait for a busy file stops the whole process; longer ones are `untilNoConflict`'s to make. */
const sqliteBusyTimeout = 250

function sqlite(file: string, lasting: boolean): Database {
  const writing = (most: string) => `PRAGMA query_only = OFF; PRAGMA synchronous = ${lasting ? most : 'OFF'}`
  const settingOf = {
    durable: writing('FULL'),
    relaxed: writing('NORMAL'),
    reading: 'PRAGMA query_only = ON',
  }
  const connect = async (pragmas: string): Promise<SqlDriverAdapter> => {
    const { PrismaBetterSqlite3 } = await import('@prisma/adapter-better-sqlite3')
    makeFolder(dirname(file))
    const adapter = await new PrismaBetterSqlite3({ url: file, timeout: sqliteBusyTimeout }).connect()
    await adapter.executeScript(pragmas)
    return adapter
  }
  return {
    provider: 'sqlite',
    beginMigration: ['BEGIN IMMEDIATE'],
    settingOf,
    // A table is redefined by dropping it: with foreign keys on, its rows' children would go too.
    connect: () => connect('PRAGMA journal_mode = WAL; PRAGMA foreign_keys = OFF'),
    async client() {
      const { PrismaClient } = await import('./generated/sqlite/client.ts')
      const pragmas = `${settingOf.durable}; PRAGMA foreign_keys = ON`
      const factory = {
        provider: 'sqlite',
        adapterName: '@prisma/adapter-better-sqlite3',
        connect: () => connect(pragmas),
      } as const
      const { adapter, ...watched } = watchBeginnings(factory, statementsOn)
      const client = new PrismaClient({ adapter, errorFormat: 'minimal' })
      await client.$connect()
      return { client, ...watched }
    },
  }
}

/** Any number that nobody else locks; this is the one Prisma Migrate takes. */
const migrationLock = 72_707_369

function postgres(connectionString: string): Database {
  const factory = async (max: number): Promise<SqlDriverAdapterFactory> => {
    const { PrismaPg } = await import('@prisma/adapter-pg')
    return new PrismaPg({ connectionString, max, connectionTimeoutMillis: 15_000 })
  }
  return {
    provider: 'postgresql',
    beginMigration: ['BEGIN', `SELECT pg_advisory_xact_lock(${migrationLock})`],
    settingOf: {
      durable: 'SET LOCAL synchronous_commit = on',
      relaxed: 'SET LOCAL synchronous_commit = off',
      reading: 'SET TRANSACTION READ ONLY',
    },
    connect: async () => (await factory(1)).connect(),
    async client() {
      const { PrismaClient } = await import('./generated/postgresql/client.ts')
      const { adapter, ...watched } = watchBeginnings(await factory(4))
      // Both clients come from one schema; only the types of a few options differ.
      return {
        client: new PrismaClient({ adapter, errorFormat: 'minimal' }) as unknown as Client,
        ...watched,
      }
    },
  }
}
