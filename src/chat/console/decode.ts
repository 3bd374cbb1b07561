// A line typed in the terminal -> a chat event.
import type { ChatMessage } from '../../domain/messaging/chat-event.ts'
import type { Stage } from './stage.ts'

export function decodeLine(stage: Stage, text: string, at: { key: string; now: Date }): ChatMessage {
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
    addressed: !group || text.startsWith('/') || cast.botNames.some((name) => text.includes(`@${name}`)),
    attachments: [],
  }
}
