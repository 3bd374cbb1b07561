// One inbox event to its flow: commands and buttons first, then what was read; the way of every message.
import type { ButtonPress, ChatEvent } from '../domain/messaging/chat-event.ts'
import { parseCommand, type Command } from '../domain/messaging/command.ts'
import { decideHearing, isReport } from '../domain/messaging/hearing.ts'
import { renderTooLong, renderUnboundGroup } from '../domain/messaging/help.ts'
import type { Reading } from '../domain/message/reading.ts'
import { chatAt, memberOf } from '../domain/roster/roster.ts'
import { amendMessage, noteRecall } from '../flows/record/amend-message.ts'
import { answerMissing, pressGrid, type Completed } from '../flows/record/answer-missing.ts'
import { resolveChoice } from '../flows/question/answer-question.ts'
import { bindByCode } from '../flows/roster/bind-chat.ts'
import { withdrawReport } from '../flows/report/correct-report.ts'
import { joinByCode, leaveRoster } from '../flows/roster/enrol.ts'
import { joinRecent } from '../flows/incident/join-incident.ts'
import { onMembership } from '../flows/roster/membership.ts'
import { bookProposal, proposeIncident } from '../flows/incident/propose-incident.ts'
import { readingOf } from '../flows/reading-of.ts'
import { noteRefusal, reply, type MessageScene, type Scene } from '../flows/scene.ts'
import { signNotice } from '../flows/notice/sign-notice.ts'
import { voteByPress, voteByWord } from '../flows/question/vote-on-answer.ts'
import { handle, tellHelp } from './handlers.ts'

export async function dispatch(
  event: ChatEvent,
  surroundings: Omit<Scene, 'event' | 'member' | 'chat'>,
): Promise<void> {
  const member = memberOf(surroundings.roster, { channel: event.channel, ...event.sender })
  const chat =
    event.chat.kind === 'group' ? chatAt(surroundings.roster, event.channel, event.chat.id) : undefined
  switch (event.kind) {
    case 'new':
      return onMessage({ ...surroundings, event, member, chat })
    case 'pressed':
      return onPress({ ...surroundings, event, member, chat }, event)
    case 'membership':
      return onMembership({ ...surroundings, event, member, chat }, event)
    case 'edited':
      return onEdit({ ...surroundings, event, member, chat })
    case 'recalled':
      return noteRecall({ ...surroundings, event, member, chat }, event)
  }
}

/** Longer than anything a person types; such a text is kept in the inbox and not read. */
const longestText = 20_000

async function onMessage(scene: MessageScene): Promise<void> {
  const { length } = scene.event.text
  if (length > longestText) return onTooLong(scene, length)
  const command = parseCommand(scene.event.text)
  if (command && (await onEnrolment(scene, command))) return
  if (scene.event.chat.kind === 'group' && !scene.chat) return onUnboundGroup(scene)
  if (command && (await onCommand(scene, command))) return
  const reading = readingOf(scene)
  const answered = await answerMissing(scene, reading)
  if (answered) return onCompleted(answered)
  await onReading(scene, reading)
}

async function onCompleted(answered: Completed | 'done'): Promise<void> {
  if (answered !== 'done') await handle(answered.scene, answered.reading)
}

async function onReading(scene: MessageScene, reading: Reading): Promise<void> {
  if (await joinRecent(scene, reading)) return
  const { chat, member, event } = scene
  const place = { chat: chat?.audience ?? 'private', addressed: event.addressed, role: member.role } as const
  const hearing = decideHearing(reading, place)
  if (hearing === 'act') return handle(scene, reading)
  if (hearing === 'propose' && reading.intent === 'incident') return proposeIncident(scene, reading)
}

/** What was edited is corrected; a message that becomes a report only by its edit is one. */
async function onEdit(scene: MessageScene): Promise<void> {
  if ((scene.event.chat.kind === 'group' && !scene.chat) || (await amendMessage(scene))) return
  const reading = readingOf(scene)
  if (isReport(reading)) await onReading(scene, reading)
}

/** Codes are heard in any chat, bound or not. */
async function onEnrolment(scene: MessageScene, command: Command): Promise<boolean> {
  if (command.name === 'join') await joinByCode(scene, command.code)
  else if (command.name === 'bind') await bindByCode(scene, command.code)
  else if (command.name === 'leave') await leaveRoster(scene)
  else return false
  return true
}

/** False: nothing waits for it, so it is an ordinary message. */
async function onCommand(scene: MessageScene, command: Command): Promise<boolean> {
  switch (command.name) {
    case 'help':
      await tellHelp(scene)
      return true
    case 'confirm':
    case 'cancel':
      await signNotice(scene, { verb: command.name, noticeId: command.noticeId })
      return true
    case 'book':
    case 'drop':
      return onProposal(scene, command.name, await scene.tx.prompts.get(command.promptId))
    case 'vote':
      return voteByWord(scene, command)
    case 'choose':
      return resolveChoice(scene, command.choice)
    case 'withdraw':
      await withdrawReport(scene, command.reportId)
      return true
    case 'join':
    case 'bind':
    case 'leave':
      return true
  }
}

async function onPress(scene: Scene, press: ButtonPress): Promise<void> {
  const [verb, token = '', choice = ''] = press.token.split(':')
  if (verb === 'up' || verb === 'down') return voteByPress(scene, verb === 'up', Number(token))
  const prompt = await scene.tx.prompts.byToken(token)
  if (prompt?.data.kind === 'sign-notice' && (verb === 'confirm' || verb === 'cancel')) {
    await signNotice(scene, { verb, noticeId: prompt.data.noticeId })
  }
  if (verb === 'book' || verb === 'drop') await onProposal(scene, verb, prompt)
  const answered = verb === 'grid' ? await pressGrid(scene, prompt, choice) : undefined
  if (answered) await onCompleted(answered)
}

type Prompt = Awaited<ReturnType<Scene['tx']['prompts']['byToken']>>

async function onProposal(scene: Scene, verb: 'book' | 'drop', prompt: Prompt): Promise<boolean> {
  const { event, now, tx } = scene
  if (prompt?.data.kind !== 'book-incident') return false
  if (prompt.accountId !== event.sender.accountId) {
    noteRefusal(scene, 'prompt')
    return false
  }
  if (prompt.expiresAt <= now || !(await tx.prompts.use(prompt.id, now))) return true
  if (verb === 'book') await bookProposal(scene, prompt.data.eventId)
  return true
}

/** Only a group that speaks to the bot hears how it is bound; others hear nothing. */
async function onUnboundGroup(scene: MessageScene): Promise<void> {
  if (!scene.event.addressed) return
  const text = renderUnboundGroup(scene.event.channel, scene.event.chat.id)
  await reply(scene, 'answer', { text })
}

async function onTooLong(scene: MessageScene, length: number): Promise<void> {
  const expected = scene.event.addressed || scene.chat?.audience === 'staff'
  if (expected) await reply(scene, 'answer', { text: renderTooLong(length, longestText) })
}
