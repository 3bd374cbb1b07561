// What stands between the end state of a database's migrations and the schema.
import { readFile } from 'node:fs/promises'
import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { databaseAt, type Provider } from '../../src/store/database.ts'
import { migrationsOf, noFilter, schemaEngine } from '../../src/store/schema-engine.ts'
import { startPostgres } from './postgres.ts'

/** The SQL that leads from the migrations to the schema; undefined where they agree. */
export async function schemaDrift(provider: Provider): Promise<string | undefined> {
  if (provider === 'sqlite') return driftAt('file::memory:', provider)
  const server = await startPostgres()
  try {
    return await driftAt(await server.freshDatabase(), provider)
  } finally {
    await server.stop()
  }
}

async function driftAt(url: string, provider: Provider): Promise<string | undefined> {
  const connect = async (): Promise<SqlDriverAdapter> => forDescribing(await databaseAt(url).connect())
  const schema = await readFile(new URL('../../prisma/schema.prisma', import.meta.url), 'utf8')
  const content = schema.replace('provider = "sqlite"', `provider = "${provider}"`)
  const connection = await connect()
  try {
    const engine = await schemaEngine(connection, connect)
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await migrationsOf(provider)) },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
      script: true,
      exitCode: true,
      filters: noFilter,
    })
    return exitCode === 0 ? undefined : (stdout ?? undefined)
  } finally {
    await connection.dispose()
  }
}

/**
 * Gaps of the adapters that only show when the engine replays and describes: better-sqlite3 takes one statement at
 * a time, the replay sends a whole script; pg does not know the type `"char"` of PostgreSQL's own tables.
 */
function forDescribing(connection: SqlDriverAdapter): SqlDriverAdapter {
  if (connection.provider === 'sqlite') {
    const executeRaw = connection.executeRaw.bind(connection)
    connection.executeRaw = async (query) => {
      if (query.args.length > 0) return executeRaw(query)
      await connection.executeScript(query.sql)
      return 0
    }
    return connection
  }
  const queryRaw = connection.queryRaw.bind(connection)
  const legible = (sql: string): string =>
    sql
      .replaceAll(/\bcon\.(conf(?:del|upd)type),/g, 'con.$1::text AS $1,')
      .replaceAll('constr.contype AS', 'constr.contype::text AS')
  connection.queryRaw = async (query) => {
    const { columnNames, columnTypes, rows } = await queryRaw({
      ...query,
      sql: legible(query.sql),
    })
    const isChar = (name: string): boolean => /^(constraint_type|conf(del|upd)type)$/.test(name)
    const types = columnTypes.map((type, i) =>
      isChar(columnNames[i] ?? '') ? ColumnTypeEnum.Character : type,
    )
    return { columnNames, columnTypes: types, rows }
  }
  return connection
}
