// Has voice messages turned into text, outside any transaction; what was heard goes through the inbox like any message.
import { renderVoiceHeard, renderVoiceUnread, type Transcript } from '../../domain/file/voice.ts'
import type { ChatMessage } from '../../domain/messaging/chat-event.ts'
import type { Prompt } from '../../domain/messaging/prompt.ts'
import type { Tx } from '../../domain/ports.ts'
import { reply, type MessageScene } from '../../flows/scene.ts'
import { sceneIn } from '../inbox/inbox-worker.ts'
import type { Parts } from '../parts.ts'

/** One after another, oldest first, until none is left. */
export async function hearVoices(
  parts: Parts,
  { signal, onHeard }: { signal: AbortSignal; onHeard: () => void },
): Promise<void> {
  while (!signal.aborted && (await hearNext(parts, signal))) onHeard()
}

async function hearNext(parts: Parts, signal: AbortSignal): Promise<boolean> {
  const kept = await parts.store.transact(oldest)
  if (!kept) return false
  const transcript = await transcriptOf(parts, kept.bytes, signal)
  // Stopped while it listened: the next start listens again.
  if (signal.aborted) return false
  if (transcript.outcome === 'failed')
    parts.log.warn(
      { prompt: kept.prompt.id, why: transcript.why },
      'a voice message was not turned into text',
    )
  await parts.store.transact((tx) => settle(tx, parts, { prompt: kept.prompt, transcript }))
  return true
}

async function oldest(tx: Tx): Promise<{ prompt: Prompt; bytes: Uint8Array | undefined } | undefined> {
  const prompt = await tx.prompts.oldest('hear-voice')
  if (prompt?.data.kind !== 'hear-voice') return undefined
  return { prompt, bytes: (await tx.files.get(prompt.data.hash))?.bytes }
}

async function transcriptOf(
  { voice }: Parts,
  bytes: Uint8Array | undefined,
  signal: AbortSignal,
): Promise<Transcript> {
  const failed = (why: string) => ({ outcome: 'failed', why }) as const
  if (!voice) return failed('no transcription is set up any more')
  if (!bytes) return failed('the file is gone')
  if (bytes.length > voice.mostBytes) return failed(`${bytes.length} bytes, more than ${voice.mostBytes}`)
  return voice.port.transcribe({ bytes, timeoutMs: voice.timeoutMs, signal })
}

async function settle(
  tx: Tx,
  parts: Parts,
  { prompt, transcript }: { prompt: Prompt; transcript: Transcript },
): Promise<void> {
  const { data } = prompt
  if (data.kind !== 'hear-voice' || !(await tx.prompts.use(prompt.id, parts.clock()))) return
  const scene = await sceneIn(tx, parts, data.eventId)
  if (!scene) return
  const text = transcript.outcome === 'heard' ? transcript.text.trim() : ''
  if (text === '') return reply(scene, 'answer', { part: 'voice', text: renderVoiceUnread() })
  await reply(scene, 'receipt', { part: 'voice', text: renderVoiceHeard(text) })
  await tx.inbox.accept(spokenOf(scene, text), parts.clock())
}

/** The voice message as if its words had been written, at its own time. */
function spokenOf({ event }: MessageScene, text: string): ChatMessage {
  return { ...event, eventKey: `${event.eventKey}:heard`, text, attachments: [], spoken: true }
}
