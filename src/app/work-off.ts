// Works off what waits for work beyond a transaction, piece by piece; what fails is put off, at last set aside, and holds up no other.
import { nextAttemptAt } from '../domain/messaging/setback.ts'
import type { Piece, WorkKind } from '../domain/messaging/work-rows.ts'
import type { Tx } from '../domain/ports.ts'
import type { Parts } from './parts.ts'

export interface Work<Row extends { readonly id: number }> {
  readonly kind: WorkKind
  /** So long no other begins what this one is at, in milliseconds: then it is taken for dead. */
  readonly leaseMs: number
  /** The next one but for these; only its id is read of what this version may not be able to read. */
  readonly next: (tx: Tx, except: readonly number[]) => Promise<Row | undefined>
  readonly run: (row: Row) => Promise<void>
  /** Tells whoever waits for it that nothing comes of it. */
  readonly giveUp: (tx: Tx, row: Row) => Promise<void>
}

/** How long a claim outlives the time limit of what is asked: whoever claimed by then has died. */
const slackMs = 15_000

export function leaseOf(timeoutMs = 0): number {
  return timeoutMs + slackMs
}

export interface WorkSignals {
  readonly signal: AbortSignal
  /** Called after each piece. */
  readonly onDone: () => void
}

/** Until none is left, or `signal` says stop. Each piece is begun by one lane of one replica. */
export async function workOff<Row extends { readonly id: number }>(
  parts: Parts,
  work: Work<Row>,
  { signal, onDone }: WorkSignals,
): Promise<void> {
  while (!signal.aborted) {
    const claimed = await parts.store.transact((tx) => claim(tx, work, parts.clock()))
    if (!claimed) return
    const { row, until } = claimed
    try {
      await work.run(row).catch((error: unknown) => putOff(parts, work, { row, error }))
    } finally {
      await release(parts, { kind: work.kind, id: row.id }, until)
    }
    onDone()
  }
}

async function claim<Row extends { readonly id: number }>(
  tx: Tx,
  { kind, leaseMs, next }: Work<Row>,
  now: Date,
): Promise<{ row: Row; until: Date } | undefined> {
  const row = await next(tx, await tx.work.held(kind, now))
  const until = new Date(now.getTime() + leaseMs)
  if (row) await tx.work.claim({ kind, id: row.id }, { now, until })
  return row && { row, until }
}

/** One that cannot be released runs out by itself. */
async function release({ store, log }: Parts, piece: Piece, until: Date): Promise<void> {
  await store
    .transact((tx) => tx.work.release(piece, until), 'relaxed')
    .catch((error: unknown) => log.warn({ ...piece, err: error }, 'a claim was not released'))
}

/** Throws where not even this can be written: the database is at fault, not the row. */
async function putOff<Row extends { readonly id: number }>(
  { store, clock, log }: Parts,
  { kind, giveUp }: Work<Row>,
  { row, error }: { row: Row; error: unknown },
): Promise<void> {
  const { id } = row
  const text = error instanceof Error ? error.message : String(error)
  const write = (tell: (tx: Tx) => Promise<void>) =>
    store.transact(async (tx) => {
      const attempts = 1 + (await tx.work.failures({ kind, id }))
      const retryAt = nextAttemptAt(attempts, clock())
      await tx.work.setBack({ kind, id, attempts, retryAt, error: text })
      if (!retryAt) await tell(tx)
      return { attempts, retryAt }
    })
  const { attempts, retryAt } = await write((tx) => giveUp(tx, row)).catch((why: unknown) => {
    log.warn({ kind, row: id, err: why }, 'nobody could be told that work was set aside')
    return write(() => Promise.resolve())
  })
  const entry = { kind, row: id, attempts, err: error }
  if (retryAt) log.warn(entry, 'work failed and is put off')
  else log.error(entry, 'work failed again and was set aside')
}
