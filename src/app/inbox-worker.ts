// Handles what the inbox holds, in order within each chat; the error boundary of everything that people send.
import { renderTrouble } from '../domain/messaging/help.ts'
import type { ChatEvent } from '../domain/messaging/chat-event.ts'
import type { InboxEvent } from '../domain/messaging/inbox-rows.ts'
import type { Tx } from '../domain/ports.ts'
import { rosterOn } from '../domain/roster/absence.ts'
import { localDay } from '../domain/time/local-day.ts'
import { sceneOf } from '../flows/record/ask-meant.ts'
import type { MessageScene, Refusal } from '../flows/scene.ts'
import { dispatch } from './dispatch.ts'
import type { Parts } from './parts.ts'

const leaseMs = 30_000
const batch = 20
const retryMs = [1000, 10_000]

/** Handles all that is there now, or until `signal` says stop. */
export async function workOffInbox(parts: Parts, signal: AbortSignal): Promise<void> {
  let claimed: readonly InboxEvent[]
  do {
    const now = parts.clock()
    const until = new Date(now.getTime() + leaseMs)
    const onUnreadable = (row: { id: number; error: string }) =>
      parts.log.error({ event: row.id, error: row.error }, 'an event cannot be read and was set aside')
    const claim = { worker: parts.worker, now, until, limit: batch, onUnreadable }
    claimed = await parts.store.transact((tx) => tx.inbox.claim(claim))
    for (const row of claimed) await handleOne(parts, row)
  } while (claimed.length > 0 && !signal.aborted)
}

async function handleOne(parts: Parts, row: InboxEvent): Promise<void> {
  try {
    await parts.store.transact((tx) => handleIn(tx, parts, row))
  } catch (error) {
    const wait = retryMs[row.attempts - 1]
    parts.log.error({ event: row.id, attempt: row.attempts, err: error }, 'an event could not be handled')
    const retryAt = wait === undefined ? undefined : new Date(parts.clock().getTime() + wait)
    await parts.store.transact((tx) =>
      giveBack(tx, row, { error, retryAt, now: parts.clock(), worker: parts.worker }),
    )
  }
}

async function handleIn(tx: Tx, parts: Parts, row: InboxEvent): Promise<void> {
  const surroundings = await surroundingsIn(tx, parts, row.event.sentAt)
  await dispatch(row.event, { ...surroundings, eventId: row.id })
  if (!(await tx.inbox.handled(row.id, parts.worker, surroundings.now))) {
    throw new Error(`inbox event ${row.id}: another worker took it over; rolled back`)
  }
}

/** What every flow sees, whatever it handles; who is on leave is asked of the day it was sent. */
async function surroundingsIn(tx: Tx, parts: Parts, sentAt: Date) {
  const { community, knowledge, newToken } = parts
  const onRefusal = (refusal: Refusal) => parts.log.info(refusal, 'refused by role')
  const [regimes, absences] = [await tx.regimes.load(), await tx.absences.load()]
  const roster = rosterOn(await tx.roster.load(), absences, localDay(sentAt, community.timeZone))
  const modelAnswers = parts.model !== undefined
  return {
    tx,
    roster,
    absences,
    regimes,
    now: parts.clock(),
    onRefusal,
    modelAnswers,
    community,
    knowledge,
    newToken,
  }
}

/** An earlier message as it is now, with the rules and people of its own day. */
export async function sceneIn(tx: Tx, parts: Parts, eventId: number): Promise<MessageScene | undefined> {
  const sentAt = (await tx.inbox.get(eventId))?.event.sentAt ?? parts.clock()
  return sceneOf({ ...(await surroundingsIn(tx, parts, sentAt)), eventId }, eventId)
}

/** Errors never show their insides in a group: the sender hears that it failed, the log holds why. */
async function giveBack(
  tx: Tx,
  { id, event }: InboxEvent,
  { error, retryAt, now, worker }: { error: unknown; retryAt: Date | undefined; now: Date; worker: string },
): Promise<void> {
  const failure = { error: error instanceof Error ? error.message : String(error), retryAt }
  const mine = await tx.inbox.failed(id, worker, failure)
  if (!mine || retryAt || !(await expectsAnswer(tx, event))) return
  const to = { channel: event.channel, chatId: event.chat.id }
  const content = { text: renderTrouble() }
  await tx.outbox.add({ dedupeKey: `event:${id}:trouble`, to, priority: 'receipt', content }, now)
}

/** Whoever spoke to the bot, or may have reported in the staff group, must not believe that it was booked. */
async function expectsAnswer(tx: Tx, event: ChatEvent): Promise<boolean> {
  if (event.kind === 'pressed') return true
  if (event.kind !== 'new') return false
  const { chats } = event.addressed ? { chats: [] } : await tx.roster.load()
  const group = chats.find((c) => c.channel === event.channel && c.chat === event.chat.id)
  return event.addressed || group?.audience === 'staff'
}
