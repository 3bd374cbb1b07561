// Loads the photo, voice or document that a message is.
import type { AttachmentSource, Fetched } from '../../domain/messaging/channel.ts'
import { within } from './patience.ts'
import type { Puppet } from './puppet.ts'

const loadMs = 120_000
const retryMs = 10_000

export async function fetchFile(
  puppet: Puppet,
  { attachment, messageId, mostBytes }: AttachmentSource,
): Promise<Fetched> {
  try {
    const box = await within(loadMs, puppet.messageFile(messageId))
    if (box.size > mostBytes) return { outcome: 'too-large', why: `${box.size} bytes` }
    const bytes = await within(loadMs, box.toBuffer())
    if (bytes.length > mostBytes) return { outcome: 'too-large', why: `${bytes.length} bytes` }
    return { outcome: 'fetched', file: { name: attachment.name ?? box.name, mime: box.mediaType, bytes } }
  } catch (error) {
    return { outcome: 'retry', afterMs: retryMs, why: `WeChat gave no file: ${String(error)}` }
  }
}
