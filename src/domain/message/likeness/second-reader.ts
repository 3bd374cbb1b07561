// The port of a language model that reads a message a second time; what it says is one intent, and never decides alone.
import type { ModelUse } from '../../question/model.ts'
import type { Intent, ReadingContext } from '../reading.ts'

export interface IntentRequest extends Pick<ReadingContext, 'chat' | 'role'> {
  readonly text: string
  /** What is in question. */
  readonly between: readonly Intent[]
  readonly timeoutMs: number
  /** Gives up early. */
  readonly signal: AbortSignal
}

export type IntentReply = { readonly uses: readonly ModelUse[] } & (
  | { readonly outcome: 'read'; readonly intent: Intent }
  | { readonly outcome: 'failed'; readonly why: string }
)

export interface SecondReader {
  /** Never rejects. */
  readIntent(request: IntentRequest): Promise<IntentReply>
}
