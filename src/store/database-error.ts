// A database that cannot be used as it is: which, why, and what to do, for whoever runs it.
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { isPostgres, sqliteFile } from './database.ts'
import { explainPostgres } from './postgres-error.ts'

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** To be caught with: an error of the driver, the network or the file system becomes one that says what to do. */
export function explainFor(url: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof DatabaseError) throw error
    const message = isPostgres(url) ? explainPostgres(url, error) : explainSqlite(url, error)
    if (message === undefined) throw error
    throw new DatabaseError(message, { cause: error })
  }
}

/** undefined: neither the driver nor the file system says why. */
function explainSqlite(url: string, error: unknown): string | undefined {
  const why = reasonOf(error)
  const remedy = 'check DATABASE_URL or GRIDKEEPER_DATA, and that this user may write there'
  return why && `${sqliteFile(url)} cannot be opened (${why}): ${remedy}`
}

function reasonOf(error: unknown): string | undefined {
  if (error instanceof DriverAdapterError) return error.cause.originalMessage ?? error.cause.kind
  const isSystem = error instanceof Error && 'code' in error && typeof error.code === 'string'
  return isSystem && /^(?:SQLITE_|E[A-Z]+$)/.test(String(error.code)) ? error.message : undefined
}
