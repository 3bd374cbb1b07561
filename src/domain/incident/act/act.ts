// What somebody may do to an incident, who he is to it, and why he may not.
import type { Concern } from '../concern.ts'
import type { Incident, Reward, Source } from '../incident.ts'

/** Acts that say all by their name. */
export const simpleActs = [
  'acknowledge',
  'progress',
  'resolve',
  'finish',
  'return',
  'verify',
  'close',
  'reopen',
  'grant',
  'refuse',
  'follow',
  'supervise',
  'document',
  'satisfied',
  'dissatisfied',
] as const
export type SimpleAct = (typeof simpleActs)[number]

export type Act =
  | { readonly [A in SimpleAct]: { readonly act: A } }[SimpleAct]
  | { readonly act: 'dispatch'; readonly personId: string; readonly personName: string }
  | { readonly act: 'merge'; readonly into: Pick<Incident, 'number' | 'state' | 'duplicateOf'> }
  | { readonly act: 'extend'; readonly until: Date }
  /** `reason`: whether one was given. */
  | { readonly act: 'transfer'; readonly rung: number; readonly reason: boolean }
  | { readonly act: 'reward'; readonly reward: Reward }
  | { readonly act: 'source'; readonly source: Source }
  | { readonly act: 'started'; readonly at: Date }
  /** Urgent no more: by its reporter, who says that there was no danger, or by an official. */
  | {
      readonly act: 'calm'
      readonly by: 'reporter' | 'official'
      readonly to: Pick<Incident, 'limitAt' | 'limitRule' | 'watch'>
    }

/** Beyond the limit that it has. */
export const longestExtensionDays = 30

export interface ActRequest {
  readonly number: number
  readonly act: Act
  /** As it was said. */
  readonly words: string
}

export interface Actor {
  /** undefined: a resident. */
  readonly personId: string | undefined
  readonly name: string
  readonly concern: Concern
  /** He reported it himself. */
  readonly own: boolean
}

export type Refusal =
  | 'staff-only'
  | 'official-only'
  | 'foreign'
  | 'unclaimed'
  | 'for-reporter'
  | 'ended'
  | 'still-open'
  | 'not-resolved'
  | 'own-work'
  | 'itself'
  | 'into-duplicate'
  | 'tip-off-apart'
  | 'past-limit'
  | 'not-later'
  | 'too-long'
  | 'nothing-asked'
  | 'skips-rungs'
  | 'not-up'
  | 'no-tip-off'
  | 'reward-order'
  | 'asked-before'
  | 'not-urgent'
  | 'needs-a-look'
