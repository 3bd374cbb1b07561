// Voice messages: what is needed of whoever turns them into text, and what their sender is told.
import type { Attachment } from '../messaging/chat-event.ts'

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

/** Whoever reports by voice must not believe that it was booked. */
export function renderVoiceUnread(): string {
  return '语音没有转成文字，没有记入任何东西。请把要报的内容打字再发一次。'
}

export function renderVoiceHeard(text: string): string {
  return `语音识别：“${text}”。有回执才算记入，听错了请打字。`
}
