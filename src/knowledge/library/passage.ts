// What documents are cut into: plans, their lines under their headings, and the sentences that may be quoted.
import type { PlanYear } from '../../domain/question/answer.ts'
import type { PlanFacts } from '../../domain/question/plan-facts.ts'
import type { Keyed } from '../plan/plan-key.ts'

export interface Sentence {
  readonly text: string
  /** Folded, numerals as digits: what terms are looked up in. */
  readonly folded: string
  readonly passage: Passage
}

/** One line of the raw file with the headings it stands under. */
export interface Passage {
  readonly id: number
  readonly plan: Plan
  /** Place in the plan's own passages. */
  readonly at: number
  readonly line: number
  /** Where it stands in a file without lines; undefined: cite the line. */
  readonly place: string | undefined
  readonly text: string
  readonly folded: string
  readonly headings: readonly string[]
  /** The headings and the line as terms are looked up in them. */
  readonly under: string
  readonly read: string
  /** Kind of numbering that opens the line; undefined: none. */
  readonly mark: string | undefined
  /** It names who signed the plan, or when. */
  readonly signed: boolean
  /** It says why there is a plan, not what is to be done. */
  readonly preamble: boolean
  readonly sentences: readonly Sentence[]
}

export interface Plan extends Keyed {
  readonly id: number
  /** The same after its file is renamed or grows: see plan-key.ts. */
  readonly key: string
  /** Keys under which officials spoke of it, the oldest first. */
  readonly knownAs: readonly string[]
  readonly file: string
  readonly title: string
  /** The printed title, folded; empty where there is none. */
  readonly heading: string
  readonly places: readonly string[]
  readonly year: PlanYear
  /** What an official said of it. */
  readonly facts: PlanFacts
  readonly passages: readonly Passage[]
  /** What tells this plan from others: title and opening. */
  readonly opening: string
  /** The part of it that no more than names the plan: a numbered line may hold an answer. */
  readonly preface: string
  /** The whole text, opening first. */
  readonly folded: string
}
