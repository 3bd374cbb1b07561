// Handles what the inbox holds, in order within each chat; the error boundary of everything that people send.
import type { InboxEvent } from '../../domain/messaging/inbox-rows.ts'
import type { WorkKind } from '../../domain/messaging/work-rows.ts'
import type { Tx } from '../../domain/ports.ts'
import { tellsOfDanger } from '../../domain/messaging/hearing.ts'
import { tellTrouble, tellUnhandledDanger } from '../../flows/messaging/tell-trouble.ts'
import { readingOf } from '../../flows/reading-of.ts'
import { dispatch, readAhead } from './dispatch.ts'
import type { Parts } from '../parts.ts'
import { sceneIn, surroundingsIn } from '../surroundings.ts'

const leaseMs = 30_000
/** As many as one poll of Telegram brings. */
const batch = 100
const retryMs = [1000, 10_000]

/** A power cut may undo what is handled: the event, which was kept durably, is handled again. */
const relaxed = 'relaxed'

interface Listener {
  readonly signal: AbortSignal
  /** Called whenever some of it is committed. */
  readonly onHandled: () => void
  /** Told, also where there was nothing to handle, what waits for work of other kinds. */
  readonly onWaiting: (kinds: readonly WorkKind[]) => void
}

/** Handles all that is there now, or until `signal` says stop. */
export async function workOffInbox(parts: Parts, listener: Listener): Promise<void> {
  const { signal, onHandled, onWaiting } = listener
  let next = await parts.store.transact((tx) => nextIn(tx, parts, signal), relaxed)
  onWaiting(next.waiting)
  while (next.events.length > 0) {
    next = await handleTogether(parts, next.events, signal)
    onHandled()
    onWaiting(next.waiting)
  }
}

interface Next {
  readonly events: readonly InboxEvent[]
  readonly waiting: readonly WorkKind[]
}

async function nextIn(tx: Tx, parts: Parts, signal: AbortSignal): Promise<Next> {
  if (signal.aborted) return { events: [], waiting: [] }
  const now = parts.clock()
  const until = new Date(now.getTime() + leaseMs)
  const onUnreadable = (row: { id: number; error: string }) =>
    parts.log.error({ event: row.id, error: row.error }, 'an event cannot be read and was set aside')
  const events = await tx.inbox.claim({ worker: parts.worker, now, until, limit: batch, onUnreadable })
  return { events, waiting: await tx.work.waiting() }
}

/** All in one transaction, with the claim of what comes next; where one fails, each in its own. */
async function handleTogether(parts: Parts, rows: readonly InboxEvent[], signal: AbortSignal): Promise<Next> {
  try {
    return await parts.store.transact(async (tx) => {
      await handleIn(tx, parts, rows)
      return nextIn(tx, parts, signal)
    }, relaxed)
  } catch (error) {
    const [only, ...more] = rows
    if (only && more.length === 0) await fail(parts, only, error)
    else await handleEach(parts, rows)
    return parts.store.transact((tx) => nextIn(tx, parts, signal), relaxed)
  }
}

/** What comes after one that failed waits with its chat. */
async function handleEach(parts: Parts, rows: readonly InboxEvent[]): Promise<void> {
  const held = new Set<string>()
  const untried: number[] = []
  for (const row of rows) {
    const chat = `${row.event.channel} ${row.event.chat.id}`
    if (held.has(chat)) untried.push(row.id)
    else if (!(await handleAlone(parts, row))) held.add(chat)
  }
  if (untried.length > 0) await parts.store.transact((tx) => tx.inbox.release(untried, parts.worker), relaxed)
}

/** False where it failed. */
async function handleAlone(parts: Parts, row: InboxEvent): Promise<boolean> {
  try {
    await parts.store.transact((tx) => handleIn(tx, parts, [row]), relaxed)
    return true
  } catch (error) {
    await fail(parts, row, error)
    return false
  }
}

/** The reader is large: texts read one after another, with no other work between, take half the time. */
async function readTogether(tx: Tx, parts: Parts, rows: readonly InboxEvent[]): Promise<void> {
  for (const { id, event } of rows)
    readAhead(event, { ...(await surroundingsIn(tx, parts, event.sentAt)), eventId: id })
}

async function handleIn(tx: Tx, parts: Parts, rows: readonly InboxEvent[]): Promise<void> {
  if (rows.length > 1) await readTogether(tx, parts, rows)
  for (const row of rows) {
    const surroundings = await surroundingsIn(tx, parts, row.event.sentAt)
    await dispatch(row.event, { ...surroundings, eventId: row.id })
  }
  const ids = rows.map((row) => row.id)
  if (!(await tx.inbox.handled(ids, parts.worker, parts.clock()))) {
    throw new Error(`inbox events ${ids.join(', ')}: another worker took one over; rolled back`)
  }
}

async function fail(parts: Parts, row: InboxEvent, error: unknown): Promise<void> {
  const wait = retryMs[row.attempts - 1]
  parts.log.error({ event: row.id, attempt: row.attempts, err: error }, 'an event could not be handled')
  const retryAt = wait === undefined ? undefined : new Date(parts.clock().getTime() + wait)
  const failure = { error: error instanceof Error ? error.message : String(error), retryAt }
  await parts.store.transact(async (tx) => {
    const mine = await tx.inbox.failed(row.id, parts.worker, failure)
    if (mine && !retryAt) await tellOf(tx, parts, row)
  })
}

async function tellOf(tx: Tx, parts: Parts, row: InboxEvent): Promise<void> {
  const scene = await sceneIn(tx, parts, row.id)
  const inDanger = scene && tellsOfDanger(readingOf(scene), scene.event.text)
  if (inDanger) await tellUnhandledDanger(scene)
  else await tellTrouble(tx, row, parts.clock())
}
