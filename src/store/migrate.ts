// Brings a database to this build's schema at start, or refuses one that is newer or half migrated.
import { DriverAdapterError, type SqlDriverAdapter, type SqlQuery } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { untilNoConflict } from './conflict.ts'
import type { Database } from './database.ts'
import { DatabaseError } from './database-error.ts'
import { migrationsOf, noFilter, schemaEngine } from './schema-engine.ts'

/** Safe when several processes start at once. */
export function migrate(database: Database): Promise<void> {
  return untilNoConflict(() => migrateOnce(database))
}

async function migrateOnce(database: Database): Promise<void> {
  const migrationsList = await migrationsOf(database.provider)
  const known = migrationsList.migrationDirectories.map((migration) => migration.path)
  const connection = await database.connect()
  try {
    const applied = await appliedTo(connection)
    refuseUnknown(applied, known)
    if (known.every((name) => applied.includes(name))) return
    for (const sql of database.beginMigration) await connection.executeRaw(plain(sql))
    await applyAll(connection, migrationsList)
    await connection.executeRaw(plain('COMMIT'))
  } finally {
    // An open transaction ends with its connection.
    await connection.dispose()
  }
}

async function applyAll(connection: SqlDriverAdapter, migrationsList: MigrationList): Promise<void> {
  const engine = await schemaEngine(connection)
  try {
    await engine.applyMigrations({ migrationsList, filters: noFilter })
  } catch (error) {
    const [why = ''] = error instanceof Error ? error.message.split('\n', 1) : []
    const remedy = why.includes('permission denied')
      ? 'let the user in DATABASE_URL make tables (GRANT CREATE ON SCHEMA public TO it)'
      : 'report it'
    throw new DatabaseError(
      `A migration failed and was undone, the database is as it was (${why}): ${remedy}`,
      {
        cause: error,
      },
    )
  }
}

function plain(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] }
}

/** Names of the migrations in the database; throws where one has failed. */
async function appliedTo(connection: SqlDriverAdapter): Promise<readonly string[]> {
  const sql =
    'SELECT migration_name, finished_at IS NOT NULL FROM "_prisma_migrations" WHERE rolled_back_at IS NULL'
  const { rows } = await connection.queryRaw(plain(sql)).catch(noTable)
  const failed = rows.find(([, finished]) => !finished)
  if (failed) {
    throw new DatabaseError(
      `The database is half migrated: ${String(failed[0])} has failed. Restore the copy from before the update, ` +
        'or repair it and mark it with `prisma migrate resolve`',
    )
  }
  return rows.map(([name]) => String(name))
}

function noTable(error: unknown): { rows: unknown[][] } {
  if (error instanceof DriverAdapterError && error.cause.kind === 'TableDoesNotExist') return { rows: [] }
  throw error
}

function refuseUnknown(applied: readonly string[], known: readonly string[]): void {
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new DatabaseError(
    `The database is newer than this version of Gridkeeper: it has ${unknown.join(', ')}. ` +
      'Start the version that wrote it, or a later one, or restore a copy from before the update',
  )
}
