// Asks for what hangs on a message to be fetched and kept; albums are one, limits are said.
import { tooManyFilesKey } from '../../domain/messaging/dedupe-keys.ts'
import {
  hasContent,
  mostPerHour,
  refuseAttachment,
  renderTooMany,
  type AttachmentPurpose,
} from '../../domain/file/attachment.ts'
import { here, reply, type MessageScene } from '../scene.ts'

const hourMs = 3_600_000

/** How many are wanted now. The sender hears of each that is not, where an answer is expected. */
export async function keepAttachments(
  scene: MessageScene,
  keep: { readonly purpose?: AttachmentPurpose; readonly eventId?: number } = {},
): Promise<number> {
  const { event, eventId, tx, now } = scene
  const { album, messageId } = event
  const attachments = event.attachments.filter(hasContent)
  if (attachments.length === 0) return 0
  const { accountId } = event.sender
  const refusals: string[] = []
  const before = await tx.attachments.count(here(scene), accountId, new Date(now.getTime() - hourMs))
  let wanted = 0
  for (const attachment of attachments) {
    const refusal = before + wanted >= mostPerHour ? renderTooMany() : refuseAttachment(attachment)
    if (refusal === undefined) {
      wanted += 1
      const place = { from: here(scene), chatKind: event.chat.kind }
      const message = { ...place, accountId, messageId, album, attachment, wantedAt: now }
      await tx.attachments.want({ eventId, purpose: 'keep', ...keep, ...message })
    } else if (!(await toldTooMany(scene, refusal, before))) refusals.push(refusal)
  }
  if (refusals.length > 0 && expectsAnswer(scene))
    await reply(scene, 'answer', { text: [...new Set(refusals)].join('\n'), part: 'attachments' })
  return wanted
}

/** True: it belongs to an album whose first message has it now, and says nothing itself. */
export async function joinAlbum(scene: MessageScene): Promise<boolean> {
  const { event, tx } = scene
  if (event.album === undefined) return false
  const eventId = await tx.attachments.albumEvent(here(scene), event.album)
  if (eventId === undefined || event.text.trim() !== '') return false
  await keepAttachments(scene, { eventId })
  return true
}

/** That there are too many is said once an hour, not for each of two hundred photos. */
async function toldTooMany(scene: MessageScene, refusal: string, before: number): Promise<boolean> {
  if (refusal !== renderTooMany()) return false
  const { tx, now, event } = scene
  const hour = Math.floor(now.getTime() / hourMs)
  const dedupeKey = tooManyFilesKey(here(scene), event.sender.accountId, hour)
  const content = { text: refusal }
  if (before >= mostPerHour && expectsAnswer(scene))
    await tx.outbox.add({ dedupeKey, to: here(scene), priority: 'answer', content }, now)
  return before >= mostPerHour
}

function expectsAnswer({ event, chat }: MessageScene): boolean {
  return event.addressed || chat?.audience === 'staff'
}
