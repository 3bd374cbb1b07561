// Photos, files and voice that came without words: kept, imported where an official sent them privately, and answered.
import { renderAttachment } from '../../domain/file/attachment.ts'
import { renderAttachmentsKept, renderPlanWanted } from '../../domain/file/attachment.ts'
import { renderVoiceUnread, willBeHeard } from '../../domain/file/voice.ts'
import { here, reply, type MessageScene } from '../scene.ts'
import { keepSentLocation } from '../incident/sent-location.ts'
import { keepAttachments } from './keep-attachments.ts'

/** Several that come one after another get one answer. */
const onceMs = 2 * 60_000

export async function receiveFiles(scene: MessageScene): Promise<void> {
  await keepSentLocation(scene)
  const { event, member, chat, tx, now } = scene
  const files = event.attachments.filter((a) => a.kind === 'file')
  if (event.chat.kind === 'private' && member.role === 'official' && files.length > 0) {
    const wanted = await keepAttachments(scene, { purpose: 'plan' })
    const names = files.map(renderAttachment)
    if (wanted > 0) await reply(scene, 'receipt', { text: renderPlanWanted(names) })
    return
  }
  const ofStaff = chat?.audience === 'staff' && member.role !== 'resident'
  if (!event.addressed && !ofStaff) return
  const since = new Date(now.getTime() - onceMs)
  const before = await tx.attachments.count(here(scene), event.sender.accountId, since)
  const voice = event.attachments.find((a) => a.kind === 'voice')
  const heard = voice !== undefined && willBeHeard(voice, scene.voiceBytes)
  const wanted = await keepAttachments(scene, heard ? { purpose: 'voice' } : {})
  if (voice) {
    if (!heard) await reply(scene, 'answer', { text: renderVoiceUnread('alone') })
  } else if (event.addressed && before === 0 && (wanted > 0 || event.attachments[0]?.kind === 'location')) {
    await reply(scene, 'answer', { text: renderAttachmentsKept(event.attachments) })
  }
}
