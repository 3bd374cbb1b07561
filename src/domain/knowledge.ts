// The port of the answerer: questions about plans, asked in chats.
import type { Answer } from './answer.ts'
import type { LocalDay } from './local-day.ts'

export interface Knowledge {
  /** Synchronous and pure over the documents loaded last. */
  ask(question: string, scope: QuestionScope): Answer
  /** Loads what was imported since the last time; cheap where nothing was. */
  refresh(): Promise<void>
}

export interface QuestionScope {
  /** The group's own community: breaks ties. */
  readonly place?: string | undefined
  /** The plan that was chosen when asked back. */
  readonly planKey?: string | undefined
  /** Decides which plans have expired; undefined: none. */
  readonly today?: LocalDay | undefined
}
