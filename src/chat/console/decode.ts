// A line typed in the terminal -> a chat event.
import { mentionsOne } from '../../domain/messaging/command.ts'
import type { ChatMessage } from '../../domain/messaging/chat-event.ts'
import type { Stage } from './stage.ts'

interface Occasion {
  readonly key: string
  readonly now: Date
}

/** A file is known by its path until it is fetched. */
export function decodeFile(stage: Stage, path: string, at: Occasion): ChatMessage {
  const name = path.split(/[/\\]/).at(-1) ?? path
  const kind = /\.(?:jpe?g|png|webp|heic|gif)$/i.test(name) ? 'photo' : 'file'
  return { ...decodeLine(stage, '', at), attachments: [{ kind, ref: path, name }] }
}

export function decodeLine(stage: Stage, text: string, at: Occasion): ChatMessage {
  const { speaker, group, cast } = stage
  return {
    kind: 'new',
    channel: 'console',
    account: 'console',
    eventKey: at.key,
    messageId: at.key,
    chat: group
      ? { id: group.id, kind: 'group', title: group.title }
      : { id: speaker.accountId, kind: 'private', title: speaker.name },
    sender: { accountId: speaker.accountId, name: speaker.name },
    sentAt: at.now,
    text,
    addressed: !group || text.startsWith('/') || mentionsOne(text, cast.botNames),
    attachments: [],
  }
}
