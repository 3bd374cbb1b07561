// A reminder declared in community.yaml, posted to its group.
import type { Reminder } from '../domain/community.ts'
import type { Occasion } from './occasion.ts'

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
      content: { text: `【提醒】${reminder.text}（${reminder.reason}）` },
    },
    now,
  )
}
