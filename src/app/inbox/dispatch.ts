// One inbox event to its flow: commands and buttons first, then what was read; the way of every message.
import type { ChatEvent } from '../../domain/messaging/chat-event.ts'
import { isReport } from '../../domain/messaging/hearing.ts'
import { renderRetype } from '../../domain/messaging/command.ts'
import { renderTooLong } from '../../domain/messaging/help.ts'
import type { Reading } from '../../domain/message/reading.ts'
import { joinAlbum, keepAttachments } from '../../flows/file/keep-attachments.ts'
import { receiveFiles } from '../../flows/file/receive-files.ts'
import { waitForVoice } from '../../flows/file/want-heard.ts'
import { amendMessage, isRewritten, noteRecall } from '../../flows/record/amend-message.ts'
import { answerMissing } from '../../flows/record/answer-missing.ts'
import { tellOrdersStand } from '../../flows/record/orders-stand.ts'
import { keepForModel } from '../../flows/record/keep-for-model.ts'
import { reviseInspection, tellRecallKeeps } from '../../flows/inspection/inspect.ts'
import { joinRecent } from '../../flows/incident/join-incident.ts'
import { joinTipOff } from '../../flows/incident/join-tip-off.ts'
import { onMembership } from '../../flows/roster/membership.ts'
import { answerUnbound } from '../../flows/roster/unbound-group.ts'
import { noteReaction } from '../../flows/notice/handle-reminder.ts'
import { reactAck, takeAck } from '../../flows/notice/take-ack.ts'
import { hearingOf } from '../../flows/hearing-of.ts'
import { readingOf } from '../../flows/reading-of.ts'
import { reply, sceneFor, type MessageScene, type Scene, type Surroundings } from '../../flows/scene.ts'
import { codes, commands } from '../commands.ts'
import { handle } from '../handlers.ts'
import { presses } from '../presses.ts'
import { hear, waitsForModel } from './hear.ts'
import { obey } from './obey.ts'

export async function dispatch(event: ChatEvent, surroundings: Surroundings): Promise<void> {
  switch (event.kind) {
    case 'new':
    case 'edited':
      return onMessage(sceneFor(surroundings, event))
    case 'pressed':
      return onPress(sceneFor(surroundings, event), event)
    case 'reacted':
      return onReaction(sceneFor(surroundings, event), event)
    case 'membership':
      return onMembership(sceneFor(surroundings, event), event)
    case 'recalled':
      return onRecall(sceneFor(surroundings, event), event)
  }
}

/** Has the reader read what it will be asked for, so that the flows find it read; what changes meanwhile is read anew. */
export function readAhead(event: ChatEvent, surroundings: Surroundings): void {
  if (event.kind !== 'new' || event.text.length > longestText) return
  const scene = sceneFor(surroundings, event)
  if (scene.chat || event.chat.kind === 'private') readingOf(scene)
}

/** Longer than anything a person types; such a text is kept in the inbox and not read. */
const longestText = 20_000

/** A text, new, edited or spoken: what it is, is asked of it in the same order. */
async function onMessage(scene: MessageScene): Promise<void> {
  const { text, chat, kind } = scene.event
  if (kind === 'edited' && !(await isRewritten(scene))) return
  if (text.length > longestText) return onTooLong(scene, text.length)
  if (await obey(scene, codes)) return
  if (chat.kind === 'group' && !scene.chat) return kind === 'new' ? answerUnbound(scene) : undefined
  if (await (kind === 'new' ? joinAlbum(scene) : reviseInspection(scene))) return
  if (await obey(scene, commands)) return
  await (kind === 'new' ? onTalk(scene) : onEdit(scene))
}

async function onTalk(scene: MessageScene): Promise<void> {
  const reading = readingOf(scene)
  const answered = await answerMissing(scene, reading)
  if (answered === 'done') return
  if (answered) return handle(answered.scene, answered.reading)
  await onReading(scene, reading)
}

async function onReading(scene: MessageScene, reading: Reading): Promise<void> {
  if (await waitForVoice(scene, reading)) return
  if (reading.intent === 'ack' && (await takeAck(scene))) return
  await noteReaction(scene, scene.event.quote?.messageId)
  if ((await joinTipOff(scene, reading)) || (await joinRecent(scene, reading)))
    return void (await keepAttachments(scene))
  if (reading.intent === 'chatter' && scene.event.attachments.length > 0) return receiveFiles(scene)
  if (hearingOf(scene, reading) !== 'silent') await keepAttachments(scene)
  if (waitsForModel(scene, reading)) return keepForModel(scene)
  await hear(scene, reading, undefined)
}

/** What was edited is corrected; a message that becomes a report only by its edit is one, and a voice is heard with the new words. */
async function onEdit(scene: MessageScene): Promise<void> {
  if (await amendMessage(scene)) return
  const reading = readingOf(scene)
  // His draft is as he wrote it first, and he might sign it for the new one.
  if (reading.intent === 'notice' && scene.member.role === 'official' && scene.event.addressed)
    return reply(scene, 'receipt', { part: 'retype', text: renderRetype(true) })
  await tellOrdersStand(scene, scene.event.messageId, 'edited')
  const isVoice = scene.event.attachments.some(({ kind }) => kind === 'voice')
  if (isReport(reading) || isVoice) await onReading(scene, reading)
}

/** What it made stands, and staff hear of it. */
async function onRecall(scene: Scene, event: Extract<ChatEvent, { kind: 'recalled' }>): Promise<void> {
  await noteRecall(scene, event)
  await tellOrdersStand(scene, event.messageId, 'recalled')
  await tellRecallKeeps(scene, event.messageId)
}

type Press = Extract<ChatEvent, { kind: 'pressed' }>

async function onPress(scene: Scene, event: Press): Promise<void> {
  if (event.chat.kind === 'group' && !scene.chat) return
  const [verb = '', token = '', choice = ''] = event.token.split(':')
  const number = /^[1-9]\d{0,8}$/.test(token) ? Number(token) : 0
  const answered = await presses.get(verb)?.(scene, { token, number, choice })
  if (answered) await handle(answered.scene, answered.reading)
}

async function onReaction(scene: Scene, event: Extract<ChatEvent, { kind: 'reacted' }>): Promise<void> {
  if (event.chat.kind === 'group' && !scene.chat) return
  await reactAck(scene, event)
  await noteReaction(scene, event.messageId)
}

async function onTooLong(scene: MessageScene, length: number): Promise<void> {
  const expected = scene.event.addressed || scene.chat?.audience === 'staff'
  if (expected) await reply(scene, 'answer', { text: renderTooLong(length, longestText) })
}
