// Conflicts with other transactions and processes, which go away when one tries again.
import { setTimeout as sleep } from 'node:timers/promises'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'

/** With the pauses between them, six seconds or more. */
const tries = 12

/** Calls `attempt` with 1, 2, … until it succeeds or fails for another reason than a conflict. */
export async function untilNoConflict<T>(attempt: (nth: number) => Promise<T>): Promise<T> {
  for (let nth = 1; ; nth++) {
    try {
      return await attempt(nth)
    } catch (error) {
      if (nth === tries || !isConflict(error)) throw error
      await sleep(Math.random() * Math.min(2000, 10 * 2 ** nth))
    }
  }
}

/** Serialization failure or deadlock; a unique key that another transaction took first; SQLite busy. */
const codes = new Set(['P2034', 'P2002', 'P1008'])
const kinds = new Set(['TransactionWriteConflict', 'UniqueConstraintViolation', 'SocketTimeout'])

function isConflict(error: unknown): boolean {
  if (error instanceof DriverAdapterError) return kinds.has(error.cause.kind)
  if (!(error instanceof Error && 'code' in error)) return false
  return codes.has(String(error.code)) || ('meta' in error && isConflict(rawCause(error.meta)))
}

/** What Prisma says of a statement of our own only wraps what the driver said. */
function rawCause(meta: unknown): unknown {
  return typeof meta === 'object' && meta && 'driverAdapterError' in meta
    ? meta.driverAdapterError
    : undefined
}
