// The port of the answerer: questions about plans, asked in chats.
import type { Answer } from './answer.ts'

export interface Knowledge {
  /** Synchronous and pure over the documents loaded last; `place` breaks ties, or names the plan that was chosen. */
  ask(question: string, place: string | undefined): Answer
  /** Loads what was imported since the last time; cheap where nothing was. */
  refresh(): Promise<void>
}
