// What flows need of imported documents and of what officials said of them.
import type { PlanFacts } from './plan-facts.ts'

export interface StoredDocument {
  readonly name: string
  /** SHA-256 of the file, hexadecimal. */
  readonly hash: string
  readonly revision: number
  readonly importedAt: Date
  readonly bytes: Uint8Array
}

export interface DocumentRows {
  /** A new revision where the content differs from the newest one of that name; `same` otherwise. */
  put(document: Omit<StoredDocument, 'revision'>): Promise<'added' | 'revised' | 'same'>
  /** The newest revision of each. */
  current(): Promise<readonly StoredDocument[]>
  /** Changes whenever `current` does. */
  stamp(): Promise<string>
}

/** What an official said of a plan, and when. */
export interface StatedFacts {
  readonly planKey: string
  readonly facts: PlanFacts
  readonly setBy: string
  readonly setAt: Date
}

export interface PlanFactsRows {
  /** A new version, whole; earlier ones are kept. */
  put(stated: StatedFacts): Promise<void>
  /** The newest of each plan. */
  current(): Promise<readonly StatedFacts[]>
  /** All versions for one plan, the oldest first. */
  history(planKey: string): Promise<readonly StatedFacts[]>
  /** Changes whenever `current` does. */
  stamp(): Promise<string>
}
