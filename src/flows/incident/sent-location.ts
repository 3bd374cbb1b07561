// A place that somebody sent just before the words about it is the place of the incident that they open.
import type { Attachment } from '../../domain/messaging/chat-event.ts'
import { joinMs } from '../../domain/incident/joining.ts'
import { keepOpen } from '../keep-open.ts'
import { here, type MessageScene } from '../scene.ts'

/** Remembered for as long as messages of one account speak of one thing. */
export async function keepSentLocation(scene: MessageScene): Promise<void> {
  const { event, eventId } = scene
  if (!event.attachments.some(({ kind }) => kind === 'location')) return
  await keepOpen(scene, { kind: 'sent-location', eventId }, new Date(event.sentAt.getTime() + joinMs))
}

/** Taken once. */
export async function takeSentLocation(scene: MessageScene): Promise<Attachment | undefined> {
  const { tx, event, now } = scene
  const prompt = await tx.prompts.open(here(scene), event.sender.accountId, ['sent-location'], event.sentAt)
  if (prompt?.data.kind !== 'sent-location' || !(await tx.prompts.use(prompt.id, now))) return undefined
  const sent = (await tx.inbox.get(prompt.data.eventId))?.event
  return sent?.kind === 'new' ? sent.attachments.find(({ kind }) => kind === 'location') : undefined
}
