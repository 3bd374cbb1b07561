// Voice messages that somebody waits to be heard: put off with the words beside them, to be turned into text outside this transaction.
import { renderVoiceUnread, willBeHeard } from '../../domain/file/voice.ts'
import { tellsOfDanger } from '../../domain/messaging/hearing.ts'
import { settleSpoken } from '../../domain/record/spoken.ts'
import type { Reading } from '../../domain/message/reading.ts'
import { askMeant } from '../record/ask-meant.ts'
import { keepOpen } from '../keep-open.ts'
import { reply, type MessageScene } from '../scene.ts'
import { keepAttachments } from './keep-attachments.ts'

/** Of one that has been fetched. */
export async function wantHeard(scene: MessageScene, hash: string): Promise<void> {
  await keepOpen(scene, { kind: 'hear-voice', eventId: scene.eventId, hash }, scene.now)
}

/** True: the words beside it wait for what is said in it, or a zero for its sender’s word; danger does not wait. */
export async function waitForVoice(scene: MessageScene, reading: Reading): Promise<boolean> {
  const { event } = scene
  const voice = event.attachments.find((one) => one.kind === 'voice')
  if (!voice || event.text.trim() === '' || !isExpected(scene)) return false
  if (!tellsOfDanger(reading, event.text) && willBeHeard(voice, scene.voiceBytes))
    return (await keepAttachments(scene, { purpose: 'voice' })) > 0
  await reply(scene, 'answer', { part: 'voice', text: renderVoiceUnread('beside-words') })
  if (settleSpoken(reading).outcome !== 'ask-sender') return false
  await askMeant(scene, { zero: reading.intent, otherwise: 'chatter' })
  return true
}

/** Somebody speaks to the bot, or may report. */
function isExpected({ event, chat, member }: MessageScene): boolean {
  return event.addressed || (chat?.audience === 'staff' && member.role !== 'resident')
}
