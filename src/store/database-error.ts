// A database that cannot be used as it is: which, why, and what to do, for whoever runs it.
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { isPostgres, sqliteFile } from './database.ts'

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** To be caught with: an error of the driver or the file system becomes one that says what to do. */
export function explainFor(url: string): (error: unknown) => never {
  return (error) => {
    const why = reasonOf(error)
    if (why === undefined) throw error
    const [name, remedy] = isPostgres(url)
      ? ['The PostgreSQL database', 'check DATABASE_URL, and that its server runs and lets this user in']
      : [sqliteFile(url), 'check DATABASE_URL or GRIDKEEPER_DATA, and that this user may write there']
    throw new DatabaseError(`${name} cannot be opened (${why}): ${remedy}`, { cause: error })
  }
}

/** undefined: neither the driver nor the file system says so. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof DriverAdapterError) return error.cause.originalMessage ?? error.cause.kind
  const isSystem = error instanceof Error && 'code' in error && typeof error.code === 'string'
  return isSystem && /^(?:SQLITE_|E[A-Z]+$)/.test(String(error.code)) ? error.message : undefined
}
