// Lists what hangs on a message beside its text.
import type { Message } from 'telegraf/types'
import type { Attachment } from '../../domain/messaging/chat-event.ts'

interface StoredFile {
  file_id: string
  file_name?: string
  file_size?: number
}

export function attachmentsOf(message: Message): Attachment[] {
  if ('photo' in message) {
    // Sizes of the same picture, the largest last.
    const largest = message.photo.at(-1)
    return largest === undefined ? [] : [stored('photo', largest)]
  }
  // An animation carries a document too, and a venue a location.
  if ('animation' in message) return [stored('video', message.animation)]
  if ('document' in message) return [stored('file', message.document)]
  if ('audio' in message) return [stored('file', message.audio)]
  if ('voice' in message) return [stored('voice', message.voice)]
  if ('video' in message) return [stored('video', message.video)]
  if ('video_note' in message) return [stored('video', message.video_note)]
  if ('sticker' in message) return [stored('other', message.sticker)]
  if ('venue' in message) return [place(message.location, message.venue.title)]
  if ('location' in message) return [place(message.location)]
  return []
}

function stored(kind: Attachment['kind'], { file_id, file_name, file_size }: StoredFile): Attachment {
  return {
    kind,
    ref: file_id,
    ...(file_name === undefined ? {} : { name: file_name }),
    ...(file_size === undefined ? {} : { bytes: file_size }),
  }
}

function place(point: { latitude: number; longitude: number }, name?: string): Attachment {
  const ref = `${point.latitude},${point.longitude}`
  return { kind: 'location', ref, ...(name === undefined ? {} : { name }) }
}
