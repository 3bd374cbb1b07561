// Reminders made in chat: posted at their times, and after a long silence their owner is asked about them.
import {
  reminderReviewKey,
  reminderStoppedKey,
  spokenReminderKey,
  type DedupeKey,
} from '../../domain/messaging/dedupe-keys.ts'
import { nextSending } from '../../domain/notice/next-sending.ts'
import { recipientsOf } from '../../domain/notice/recipients.ts'
import { quietUntil } from '../../domain/time/quiet-hours.ts'
import {
  nextReview,
  renderReminder,
  renderReview,
  renderStopped,
  type SpokenReminder,
} from '../../domain/notice/spoken-reminder.ts'
import type { Outgoing } from '../../domain/messaging/channel.ts'
import { addressOf, type Person, type Roster } from '../../domain/roster/roster.ts'
import { renderUnknownYear } from '../../domain/time/workdays.ts'
import type { Sweep } from '../occasion.ts'
import { ownersOf } from './desk.ts'
import { tellPrivately } from '../tell.ts'

/** A reminder that could not be sent within this time of its minute reminds nobody any more. */
const keptMs = 30 * 60_000

export async function postReminders(sweep: Sweep): Promise<void> {
  const { tx, now } = sweep
  const due = await tx.reminders.due(now)
  const silent = await tx.reminders.reviewDue(now)
  if (due.length + silent.length === 0) return
  const roster = await tx.roster.load()
  for (const reminder of due) await post(sweep, roster, reminder)
  for (const reminder of silent) await askOwner(sweep, roster, reminder)
}

/** An occurrence is taken by moving `nextAt` on: it is posted once, and what was missed is not made up for. */
async function post(sweep: Sweep, roster: Roster, reminder: SpokenReminder): Promise<void> {
  const { tx, now, community } = sweep
  const { nextAt: nominal, endsAt, id } = reminder
  const next = nextSending(reminder, now, community)
  const goesOn = next.outcome === 'at'
  await tx.reminders.advance(reminder, goesOn ? { nextAt: next.time } : { state: 'ended' })
  if (next.outcome === 'unknown-year') {
    const content = { text: renderStopped(reminder, renderUnknownYear(next.year)) }
    const keyFor = (personId: string) => reminderStoppedKey(id, personId)
    await tellOwners(sweep, ownersOf(roster, reminder), { keyFor, content })
  }
  const held = quietUntil(nominal, community.notices.quiet, community.timeZone)
  const expiresAt = new Date((held ?? nominal).getTime() + keptMs)
  if (now >= expiresAt || (endsAt && nominal >= endsAt)) return
  for (const chat of recipientsOf(roster).filter((c) => reminder.chatIds.includes(c.id))) {
    const dedupeKey = spokenReminderKey(id, nominal, chat.id)
    const to = addressOf(chat)
    const content = { text: renderReminder(reminder) }
    const when = { expiresAt, ...(held && { notBefore: held }) }
    await tx.outbox.add({ dedupeKey, to, priority: 'nudge', content, batch: `reminder:${id}`, ...when }, now)
  }
}

async function tellOwners(
  { tx, now }: Sweep,
  people: readonly Person[],
  { keyFor, content }: { keyFor: (personId: string) => DedupeKey; content: Outgoing },
): Promise<void> {
  for (const person of people) {
    await tellPrivately({ tx, now }, person, {
      dedupeKey: keyFor(person.id),
      priority: 'receipt',
      content,
    })
  }
}

async function askOwner(sweep: Sweep, roster: Roster, reminder: SpokenReminder): Promise<void> {
  const { tx, now } = sweep
  // The row may have moved on in this very sweep.
  const current = await tx.reminders.get(reminder.id)
  if (current?.state !== 'active') return
  await tx.reminders.advance(current, { reviewAt: nextReview(now) })
  const buttons = [
    [
      { label: '保留', token: `keep-reminder:${reminder.id}`, word: `保留 T${reminder.id}` },
      { label: '停用', token: `end-reminder:${reminder.id}`, word: `停用 T${reminder.id}` },
    ],
  ]
  const content = { text: renderReview(reminder), buttons }
  const keyFor = (personId: string) => reminderReviewKey(reminder.id, now, personId)
  await tellOwners(sweep, ownersOf(roster, reminder), { keyFor, content })
}
