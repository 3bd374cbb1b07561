// Conflicts with other transactions and processes, which go away when one tries again.
import { setTimeout as sleep } from 'node:timers/promises'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'

/** With the pauses between them, six seconds or more. */
const tries = 12
/** Whoever took a unique key first is seen by the next try; a key that is taken again and again is the work's own fault. */
const mostTaken = 4

/** Calls `attempt` with 1, 2, … until it succeeds or fails for another reason than a conflict. */
export async function untilNoConflict<T>(attempt: (nth: number) => Promise<T>): Promise<T> {
  let taken = 0
  for (let nth = 1; ; nth++) {
    try {
      return await attempt(nth)
    } catch (error) {
      const conflict = conflictIn(error)
      if (conflict === 'key-taken') taken += 1
      if (conflict === undefined || nth === tries || taken === mostTaken) throw error
      await sleep(Math.random() * Math.min(2000, 10 * 2 ** nth))
    }
  }
}

/** `outrun`: serialization failure, deadlock, or SQLite busy. */
type Conflict = 'outrun' | 'key-taken'

const codes: Readonly<Record<string, Conflict>> = {
  P2034: 'outrun',
  P1008: 'outrun',
  P2002: 'key-taken',
  SQLITE_BUSY: 'outrun',
  SQLITE_BUSY_SNAPSHOT: 'outrun',
  SQLITE_CONSTRAINT_UNIQUE: 'key-taken',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'key-taken',
}
const kinds: Readonly<Record<string, Conflict>> = {
  TransactionWriteConflict: 'outrun',
  SocketTimeout: 'outrun',
  UniqueConstraintViolation: 'key-taken',
}

function conflictIn(error: unknown): Conflict | undefined {
  if (error instanceof DriverAdapterError) return kinds[error.cause.kind]
  if (!(error instanceof Error && 'code' in error)) return undefined
  return codes[String(error.code)] ?? ('meta' in error ? conflictIn(rawCause(error.meta)) : undefined)
}

/** What Prisma says of a statement of our own only wraps what the driver said. */
function rawCause(meta: unknown): unknown {
  return typeof meta === 'object' && meta && 'driverAdapterError' in meta
    ? meta.driverAdapterError
    : undefined
}
