// Statements of our own on SQLite's one connection, past Prisma's driver: to prepare one takes longer than to run it, and the driver forgets each.
import { Sql, sqltag } from '@prisma/client/runtime/client'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type Database from 'better-sqlite3'
import type { Statements } from './statements.ts'

/** A list of another length makes another statement. */
const most = 200

/** Run in whatever transaction is open there. */
export function statementsOn(adapter: SqlDriverAdapter): Statements {
  const database = databaseOf(adapter)
  const plain = new WeakMap<readonly string[], Prepared>()
  const listed = new Map<string, Prepared>()

  function runnable(strings: readonly string[], values: readonly unknown[]): Runnable {
    if (values.some((value) => value instanceof Sql)) {
      const { sql, values: flat } = sqltag(strings, ...values)
      const prepared = listed.get(sql) ?? prepare(database, sql)
      if (listed.size >= most) listed.clear()
      listed.set(sql, prepared)
      return { ...prepared, values: flat.map(written) }
    }
    const prepared = plain.get(strings) ?? prepare(database, strings.join('?'))
    plain.set(strings, prepared)
    return { ...prepared, values: values.map(written) }
  }
  return {
    async query<Row>(strings: readonly string[], ...values: readonly unknown[]) {
      const { statement, readers, values: written } = runnable(strings, values)
      const rows = statement.all(...written) as Record<string, unknown>[]
      for (const row of rows) for (const [name, read] of readers) row[name] = read(row[name])
      return rows as Row[]
    },
    async execute(strings, ...values) {
      const { statement, values: written } = runnable(strings, values)
      return statement.run(...written).changes
    },
  }
}

function databaseOf(adapter: SqlDriverAdapter): Database.Database {
  const { client } = adapter as SqlDriverAdapter & { client?: Database.Database }
  if (client) return client
  throw new Error('Prisma’s driver for SQLite holds its database elsewhere: mend databaseOf')
}

type Reader = (value: unknown) => unknown

interface Prepared {
  readonly statement: Database.Statement
  /** Of the columns whose values are no types of SQLite. */
  readonly readers: readonly (readonly [name: string, read: Reader])[]
}

interface Runnable extends Prepared {
  readonly values: readonly unknown[]
}

function prepare(database: Database.Database, sql: string): Prepared {
  // Prisma's driver wants bigints; none of our numbers is as large.
  const statement = database.prepare(sql).safeIntegers(false)
  const columns = statement.reader ? statement.columns() : []
  return {
    statement,
    readers: columns.flatMap(({ name, type }) => {
      const read = readersOf[type ?? '']
      return read ? [[name, read] as const] : []
    }),
  }
}

const readersOf: Readonly<Record<string, Reader>> = {
  DATETIME: (value) => (value === null ? null : new Date(value as string)),
  BOOLEAN: (value) => (value === null ? null : Boolean(value)),
}

/** As Prisma's driver writes it. */
function written(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00')
  return typeof value === 'boolean' ? Number(value) : value
}
