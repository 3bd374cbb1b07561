// A reminder declared in community.yaml, posted to its group.
import type { Reminder } from '../../domain/notice/reminder.ts'
import type { Occasion } from '../occasion.ts'

/** A reminder that could not be sent within this time of its minute reminds nobody any more. */
const keptMs = 30 * 60_000

export async function postReminder(
  { tx, roster, nominal, now }: Occasion,
  reminder: Reminder,
): Promise<void> {
  const chat = roster.chats.find((c) => c.id === reminder.chat)
  if (!chat) return
  await tx.outbox.add(
    {
      dedupeKey: `reminder:${reminder.id}:${nominal.toISOString()}`,
      to: { channel: chat.channel, chatId: chat.chat },
      priority: 'nudge',
      expiresAt: new Date(nominal.getTime() + keptMs),
      content: { text: `【提醒】${reminder.text}（${reminder.reason}）` },
    },
    now,
  )
}
