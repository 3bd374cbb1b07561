// The port of a language model: it words an answer from passages; nothing that it says is trusted unchecked.
import type { SecondReader } from '../message/likeness/second-reader.ts'
import type { EvidencePassage } from './knowledge.ts'

export interface DraftSentence {
  readonly text: string
  /** Handles of the passages that it rests on: c1 is the first. */
  readonly handles: readonly string[]
}

/** What one call cost, successful or not; estimated where the server does not tell. */
export interface ModelUse {
  readonly model: string
  readonly promptTokens: number
  readonly answerTokens: number
}

export type Drafting = { readonly uses: readonly ModelUse[] } & (
  | { readonly outcome: 'drafted'; readonly sentences: readonly DraftSentence[] }
  | { readonly outcome: 'failed'; readonly why: string }
)

export interface DraftRequest {
  readonly question: string
  readonly passages: readonly EvidencePassage[]
  /** Milliseconds for everything, fallbacks included. */
  readonly timeoutMs: number
  /** Gives up early. */
  readonly signal: AbortSignal
}

export interface Model extends SecondReader {
  /** Never rejects; no sentences: the passages do not answer. */
  draftAnswer(request: DraftRequest): Promise<Drafting>
}

/** The name that the passage at `index` goes by in one request. */
export function handleOf(index: number): string {
  return `c${index + 1}`
}
