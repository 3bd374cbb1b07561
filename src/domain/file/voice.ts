// Voice messages: what is needed of whoever turns them into text, and what their sender is told.
import type { Attachment, ChatMessage } from '../messaging/chat-event.ts'

export interface VoiceRequest {
  readonly bytes: Uint8Array
  readonly timeoutMs: number
  /** Gives up early. */
  readonly signal: AbortSignal
}

export type Transcript =
  | { readonly outcome: 'heard'; readonly text: string }
  | { readonly outcome: 'failed'; readonly why: string }

export interface Transcriber {
  /** Never rejects. */
  transcribe(request: VoiceRequest): Promise<Transcript>
}

/** `mostBytes` undefined: there is nobody to turn it into text. */
export function willBeHeard({ kind, bytes = 0 }: Attachment, mostBytes: number | undefined): boolean {
  return kind === 'voice' && mostBytes !== undefined && bytes <= mostBytes
}

export type Heard =
  /** `message` goes through the inbox: what was said, after the words that came with it. */
  | { readonly outcome: 'heard'; readonly words: string; readonly message: ChatMessage }
  /** The words that came with it go alone, no surer than the voice that may say the opposite; undefined: there were none. */
  | { readonly outcome: 'unread'; readonly message: ChatMessage | undefined }

export function decideHeard(event: ChatMessage, transcript: Transcript): Heard {
  const words = transcript.outcome === 'heard' ? transcript.text.trim() : ''
  const caption = event.text.trim()
  const again = (part: string, text: string) => ({
    ...event,
    kind: 'new' as const,
    eventKey: `${event.eventKey}:${part}`,
    text,
    attachments: [],
    spoken: true as const,
  })
  if (words === '')
    return { outcome: 'unread', message: caption === '' ? undefined : again('caption', caption) }
  const text = [caption, words].filter(Boolean).join('\n')
  return { outcome: 'heard', words, message: again('heard', text) }
}

export function renderHeard(heard: Heard): string {
  if (heard.outcome === 'unread') return renderVoiceUnread(heard.message ? 'beside-words' : 'alone')
  return `语音识别：“${heard.words}”。有回执才算记入，听错了请打字。`
}

/** Whoever reports by voice must not believe that it was booked. */
export function renderVoiceUnread(voice: 'alone' | 'beside-words'): string {
  return voice === 'alone'
    ? '语音没有转成文字，没有记入任何东西。请把要报的内容打字再发一次。'
    : '语音没有转成文字，只看打字的内容。语音里还有要报的，请打字再发一次。'
}
