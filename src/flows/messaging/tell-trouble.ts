// Errors never show their insides in a group: the sender hears that it failed, the log holds why.
import { eventKey } from '../../domain/messaging/dedupe-keys.ts'
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import { renderTrouble } from '../../domain/messaging/help.ts'
import type { Tx } from '../../domain/ports.ts'

/** Once for an event. */
export async function tellTrouble(
  tx: Tx,
  { id, event }: { readonly id: number; readonly event: ChatEvent },
  now: Date,
): Promise<void> {
  if (!(await expectsAnswer(tx, event))) return
  const to = { channel: event.channel, chatId: event.chat.id }
  const content = { text: renderTrouble() }
  await tx.outbox.add({ dedupeKey: eventKey(id, 'trouble'), to, priority: 'receipt', content }, now)
}

/** Whoever spoke to the bot, or may have reported in the staff group, must not believe that it was booked. */
async function expectsAnswer(tx: Tx, event: ChatEvent): Promise<boolean> {
  if (event.kind === 'pressed') return true
  if (event.kind !== 'new') return false
  const { chats } = event.addressed ? { chats: [] } : await tx.roster.load()
  const group = chats.find((c) => c.channel === event.channel && c.chat === event.chat.id)
  return event.addressed || group?.audience === 'staff'
}

/** Of the message that the prompt holds, which waited and came to nothing. */
export async function tellTroubleOfPrompt(tx: Tx, promptId: number, now: Date): Promise<void> {
  const { data } = (await tx.prompts.get(promptId)) ?? {}
  const event = data && 'eventId' in data ? await tx.inbox.get(data.eventId) : undefined
  if (event) await tellTrouble(tx, event, now)
}
