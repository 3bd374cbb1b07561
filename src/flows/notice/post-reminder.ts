// A reminder declared in community.yaml: posted to its group, and after a long silence its owner is asked about it.
import { renderReminder } from '../../domain/notice/spoken-reminder.ts'
import { declaredReminderKey, reminderReviewKey } from '../../domain/messaging/dedupe-keys.ts'
import {
  batchOfReminder,
  heardSchedule,
  renderDeclaredReview,
  type Reminder,
} from '../../domain/notice/reminder.ts'
import { nextReview } from '../../domain/notice/spoken-reminder.ts'
import { addressOf, type Chat } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { quietUntil } from '../../domain/time/quiet-hours.ts'
import type { Occasion } from '../occasion.ts'
import { ownersOf } from './desk.ts'
import { tellPrivately } from '../tell.ts'

/** A reminder that could not be sent within this time of its minute reminds nobody any more. */
const keptMs = 30 * 60_000

export async function postReminder(occasion: Occasion, reminder: Reminder): Promise<void> {
  const { tx, roster, community, nominal, now } = occasion
  const chat = roster.chats.find((c) => c.id === reminder.chat)
  if (!chat || (reminder.until && localDay(nominal, community.timeZone) > reminder.until)) return
  const held = reminder.urgent ? undefined : quietUntil(nominal, community.notices.quiet, community.timeZone)
  await tx.outbox.add(
    {
      dedupeKey: declaredReminderKey(reminder.id, nominal),
      to: addressOf(chat),
      priority: 'nudge',
      batch: batchOfReminder(reminder.id),
      ...(held && { notBefore: held }),
      expiresAt: new Date((held ?? nominal).getTime() + keptMs),
      content: { text: renderReminder(reminder) },
    },
    now,
  )
  await askOwner(occasion, reminder, { chat, held })
}

async function askOwner(
  { tx, roster, now }: Occasion,
  reminder: Reminder,
  { chat, held }: { chat: Chat; held: Date | undefined },
): Promise<void> {
  const schedule = heardSchedule(reminder.id)
  const heard = await tx.occurrences.workedOffUntil(schedule, now)
  if (now < nextReview(heard)) return
  await tx.occurrences.workOff(schedule, now)
  const content = { text: renderDeclaredReview(reminder) }
  for (const person of ownersOf(roster, { ownerId: reminder.owner, chatIds: [chat.id] })) {
    const dedupeKey = reminderReviewKey(reminder.id, now, person.id)
    const when = held && { notBefore: held }
    await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'nudge', content, ...when })
  }
}
