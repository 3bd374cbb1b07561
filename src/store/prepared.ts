// Keeps the statements that SQLite has prepared: to prepare one takes longer than to run it, and Prisma's driver forgets each.
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type Database from 'better-sqlite3'

/** A list of another length makes another statement. */
const most = 200

/** The driver has no option for it: the database that it holds is given another `prepare`. */
export function keepPrepared(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const { client: database } = adapter as SqlDriverAdapter & { client?: Database.Database }
  if (!database) throw new Error('Prisma’s driver for SQLite holds its database elsewhere: mend keepPrepared')
  const prepare = database.prepare.bind(database)
  const kept = new Map<string, Kept>()
  const prepareOnce = (sql: string): Kept => {
    const statement = kept.get(sql) ?? keep(prepare(sql))
    kept.delete(sql)
    kept.set(sql, statement)
    const [longestAgo = sql] = kept.keys()
    if (kept.size > most) kept.delete(longestAgo)
    return statement
  }
  Object.assign(database, { prepare: prepareOnce })
  return adapter
}

/** As the driver uses a statement; there is nothing between two of its calls, so that one may serve again. */
interface Kept {
  readonly reader: boolean
  bind(args: readonly unknown[]): Kept
  columns(): readonly Database.ColumnDefinition[]
  raw(): Kept
  all(): unknown[]
  run(): Database.RunResult
}

function keep(statement: Database.Statement): Kept {
  const { reader } = statement
  const columns = reader ? statement.raw().columns() : []
  let bound: readonly unknown[] = []
  const kept: Kept = {
    reader,
    columns: () => columns,
    bind(args) {
      bound = args
      return kept
    },
    raw: () => kept,
    all: () => statement.all(...bound),
    run: () => statement.run(...bound),
  }
  return kept
}
