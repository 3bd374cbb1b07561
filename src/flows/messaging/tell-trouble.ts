// Errors never show their insides in a group: the sender hears that it failed, the log holds why.
import { eventKey, unhandledKey } from '../../domain/messaging/dedupe-keys.ts'
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import { renderTrouble, renderUnhandledDanger } from '../../domain/messaging/help.ts'
import type { Tx } from '../../domain/ports.ts'
import { renderNumbersFirst } from '../../domain/question/emergency.ts'
import { chatAt, homeUnit, officialsOf } from '../../domain/roster/roster.ts'
import { here, type MessageScene } from '../scene.ts'
import { tellPrivately } from '../tell.ts'

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

/** Danger that could not be booked is told all the same: its sender whom to call, the officials what he wrote. */
export async function tellUnhandledDanger(scene: MessageScene): Promise<void> {
  const { tx, event, eventId, now, roster, chat } = scene
  const text = [renderNumbersFirst(event.text, true), renderTrouble()].join('\n')
  const dedupeKey = eventKey(eventId, 'trouble')
  await tx.outbox.add({ dedupeKey, to: here(scene), priority: 'escalation', content: { text } }, now)
  const content = { text: renderUnhandledDanger(event), residents: [event.sender.name] }
  for (const person of officialsOf(roster, chat?.unit ?? homeUnit(roster))) {
    const alarm = { dedupeKey: unhandledKey(eventId, person.id), priority: 'escalation', content } as const
    await tellPrivately({ tx, now, on: event.channel }, person, alarm)
  }
}

/** Whoever spoke to the bot, or may have reported in the staff group, must not believe that it was booked. */
async function expectsAnswer(tx: Tx, event: ChatEvent): Promise<boolean> {
  if (event.kind === 'pressed') return true
  if (event.kind !== 'new' && event.kind !== 'edited') return false
  if (event.addressed) return true
  return chatAt(await tx.roster.load(), event.channel, event.chat.id)?.audience === 'staff'
}

/** Of the message that the prompt holds, which waited and came to nothing. */
export async function tellTroubleOfPrompt(tx: Tx, promptId: number, now: Date): Promise<void> {
  const { data } = (await tx.prompts.get(promptId)) ?? {}
  const event = data && 'eventId' in data ? await tx.inbox.get(data.eventId) : undefined
  if (event) await tellTrouble(tx, event, now)
}
