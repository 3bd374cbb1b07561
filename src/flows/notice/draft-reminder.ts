// A reminder in one sentence: shown as a card, posted from its official's word on.
import { localRule } from '../../domain/notice/spoken-reminder.ts'
import { reminderCardKey } from '../../domain/messaging/dedupe-keys.ts'
import { recipientsOf } from '../../domain/notice/recipients.ts'
import {
  renderReminderCard,
  nextReview,
  type NewSpokenReminder,
} from '../../domain/notice/spoken-reminder.ts'
import type { MessageScene } from '../scene.ts'
import { cardAddress } from './notice-card.ts'

const openMs = 24 * 3_600_000

type Wanted = Pick<NewSpokenReminder, 'chatIds' | 'text' | 'timetable' | 'nextAt' | 'endsAt'>

export async function draftReminder(scene: MessageScene, wanted: Wanted): Promise<void> {
  const { tx, member, roster, community, now, eventId, newToken } = scene
  const owner = { ownerId: member.personId ?? '', ownerName: member.name }
  const reminder = await tx.reminders.draft({
    ...wanted,
    ...owner,
    reason: localRule,
    reviewAt: nextReview(now),
    createdAt: now,
    eventId,
  })
  const { accountId, ...to } = cardAddress(scene)
  const expiresAt = new Date(now.getTime() + openMs)
  const data = { kind: 'confirm-reminder', reminderId: reminder.id } as const
  const { token } = await tx.prompts.ask({ token: newToken(), data, chat: to, accountId, expiresAt })
  const buttons = [
    [
      { label: '启用', token: `confirm:${token}`, word: `确认 T${reminder.id}` },
      { label: '取消', token: `cancel:${token}`, word: `取消 T${reminder.id}` },
    ],
  ]
  const titles = recipientsOf(roster)
    .filter((c) => reminder.chatIds.includes(c.id))
    .map((c) => c.title)
  const text = renderReminderCard(reminder, titles, community.timeZone)
  const message = { to, priority: 'receipt', content: { text, buttons } } as const
  await tx.outbox.add({ dedupeKey: reminderCardKey(reminder.id), ...message }, now)
}
