// A reminder declared in community.yaml, posted to its group.
import type { Reminder } from '../../domain/notice/reminder.ts'
import { quietUntil } from '../../domain/time/quiet-hours.ts'
import type { Occasion } from '../occasion.ts'

/** A reminder that could not be sent within this time of its minute reminds nobody any more. */
const keptMs = 30 * 60_000

export async function postReminder(
  { tx, roster, community, nominal, now }: Occasion,
  reminder: Reminder,
): Promise<void> {
  const chat = roster.chats.find((c) => c.id === reminder.chat)
  if (!chat) return
  const held = reminder.urgent ? undefined : quietUntil(nominal, community.notices.quiet, community.timeZone)
  await tx.outbox.add(
    {
      dedupeKey: `reminder:${reminder.id}:${nominal.toISOString()}`,
      to: { channel: chat.channel, chatId: chat.chat },
      priority: 'nudge',
      ...(held && { notBefore: held }),
      expiresAt: new Date((held ?? nominal).getTime() + keptMs),
      content: { text: `【提醒】${reminder.text}（${reminder.reason}）` },
    },
    now,
  )
}
