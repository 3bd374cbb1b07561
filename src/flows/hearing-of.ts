// Whether a message is acted upon, whoever read it: the reader, a model, or its sender when he was asked.
import { decideHearing, type Hearing } from '../domain/messaging/hearing.ts'
import type { Reading } from '../domain/message/reading.ts'
import type { MessageScene } from './scene.ts'

export function hearingOf({ chat, member, event }: MessageScene, reading: Reading): Hearing {
  const { addressed, text } = event
  return decideHearing(reading, { chat: chat?.audience ?? 'private', addressed, role: member.role, text })
}
