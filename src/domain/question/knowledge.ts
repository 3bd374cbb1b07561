// The port of the answerer: questions about plans, asked in chats.
import type { DutyProposal } from '../duty/duty.ts'
import type { Answer, Citation, PlanYear } from './answer.ts'
import type { LocalDay } from '../time/local-day.ts'

export interface Knowledge {
  /** False until the plans have been read for the first time: till then nothing is known of them. */
  ready(): boolean
  /** Synchronous and pure over the documents loaded last. */
  ask(question: string, scope: QuestionScope): Answer
  /** What a model may word an answer from: passages of the one plan that `answer` stands in; pure like `ask`. */
  evidence(question: string, answer: Citation): Evidence
  /** The duties that the plans state, one array while the plans are the same; long to find: never inside a transaction. */
  duties(): Promise<readonly DutyProposal[]>
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

export interface Evidence {
  /** Best first. */
  readonly passages: readonly EvidencePassage[]
  /** Names of places that plans are known by, whether or not a passage says them. */
  readonly names: readonly string[]
}

export interface EvidencePassage {
  readonly text: string
  readonly citation: Citation
  readonly year: PlanYear
}
