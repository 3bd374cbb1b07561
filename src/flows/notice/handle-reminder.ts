// Officials' words on reminders made in chat, by button or by word; a reaction keeps one alive.
import { chatsOf } from '../../domain/notice/recipients.ts'
import { heardSchedule, parseReminderBatch } from '../../domain/notice/reminder.ts'
import type { ReminderCommand } from '../../domain/notice/reminder-command.ts'
import {
  decideReminder,
  isTheirs,
  nextReview,
  renderNotOfficial,
  renderReminderAnswer,
  renderReminderList,
  type ReminderDecision,
  type SpokenReminder,
} from '../../domain/notice/spoken-reminder.ts'
import { answerAside, here, noteRefusal, reply, type Scene } from '../scene.ts'
import type { Desk } from './desk.ts'

export async function handleReminder(scene: Scene, command: ReminderCommand): Promise<void> {
  if (command.verb === 'list') return listReminders(scene)
  const { decision, text } = await ruleOnReminder(scene, command)
  if (decision.outcome === 'not-official') noteRefusal(scene, 'notice')
  await reply(scene, 'receipt', { text })
}

async function listReminders(scene: Scene): Promise<void> {
  const { tx, member, roster, community } = scene
  if (member.role !== 'official') {
    noteRefusal(scene, 'notice')
    return reply(scene, 'receipt', { text: renderNotOfficial() })
  }
  const may = { member, roster, mine: chatsOf(member, roster) }
  const theirs = (await tx.reminders.active()).filter((reminder) => isTheirs(reminder, may))
  await answerAside(scene, { text: renderReminderList(theirs, community.timeZone) })
}

export async function ruleOnReminder(
  desk: Desk,
  { verb, reminderId }: { verb: 'confirm' | 'keep' | 'end'; reminderId: number },
): Promise<{ decision: ReminderDecision; text: string }> {
  const { tx, member, roster, now, community } = desk
  const reminder = await tx.reminders.get(reminderId)
  const mine = chatsOf(member, roster)
  const decision = decideReminder(verb, reminder, { member, roster, mine, now, calendar: community })
  if (reminder) await change(desk, reminder, decision)
  return { decision, text: renderReminderAnswer(decision, reminderId) }
}

async function change(
  { tx, now }: Desk,
  reminder: SpokenReminder,
  decision: ReminderDecision,
): Promise<void> {
  const reviewAt = nextReview(now)
  if (decision.outcome === 'end') await tx.reminders.advance(reminder, { state: 'ended' })
  if (decision.outcome === 'keep') await tx.reminders.advance(reminder, { reviewAt })
  if (decision.outcome === 'confirm' && reminder.state === 'draft')
    await tx.reminders.advance(reminder, { state: 'active', nextAt: decision.nextAt, reviewAt })
}

/** Somebody quoted a reminder or put an emoji on it: it is alive. A message is read on. */
export async function noteReaction(scene: Scene, messageId: string | undefined): Promise<void> {
  const { tx, now } = scene
  if (messageId === undefined) return
  const message = await tx.outbox.byMessageId(here(scene), messageId)
  const declared = parseReminderBatch(message?.batch ?? '')
  if (declared !== undefined) await tx.occurrences.workOff(heardSchedule(declared), now)
  const id = /^reminder:(\d+)$/.exec(message?.batch ?? '')?.[1]
  const reminder = id === undefined ? undefined : await tx.reminders.get(Number(id))
  if (reminder) await tx.reminders.advance(reminder, { reviewAt: nextReview(now) })
}
