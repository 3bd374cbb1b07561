// What a new reading of the plans means for the duties known: new ones, changed sentences, ones that are gone.
import type { DutyProposal } from './duty.ts'
import { stateOf, type ReviewedDuty } from './review.ts'

export interface Reconciliation {
  readonly fresh: readonly { readonly proposal: DutyProposal; readonly replaces: number | undefined }[]
  /** Known ones that stand elsewhere now, are gone, or came back. */
  readonly moved: readonly { readonly id: number; readonly proposal: DutyProposal; readonly gone: boolean }[]
}

export function reconcile(
  known: readonly ReviewedDuty[],
  proposals: readonly DutyProposal[],
): Reconciliation {
  const read = new Map(proposals.map((proposal) => [proposal.key, proposal]))
  const keys = new Set(known.map(({ proposal }) => proposal.key))
  const lost = known.filter(({ proposal }) => !read.has(proposal.key))
  const decided = lost.filter((duty) => stateOf(duty) !== 'pending')
  return {
    fresh: proposals
      .filter(({ key }) => !keys.has(key))
      .map((proposal) => ({ proposal, replaces: changedFrom(proposal, decided)?.id })),
    moved: known.flatMap(({ id, proposal, goneAt }) => {
      const now = read.get(proposal.key)
      if (now && goneAt === undefined && isSame(now, proposal)) return []
      if (!now && goneAt !== undefined) return []
      return [{ id, proposal: now ?? proposal, gone: now === undefined }]
    }),
  }
}

function isSame(a: DutyProposal, b: DutyProposal): boolean {
  return JSON.stringify([a.source, a.alsoIn]) === JSON.stringify([b.source, b.alsoIn])
}

/** Sentences that share more than this of their character pairs are one sentence, changed. */
const ALIKE = 0.6

/** The decided duty of the same file whose sentence this one changed. */
function changedFrom(proposal: DutyProposal, lost: readonly ReviewedDuty[]): ReviewedDuty | undefined {
  const scored = lost
    .filter((duty) => duty.proposal.source.file === proposal.source.file)
    .map((duty) => ({ duty, alike: likeness(duty.proposal.quote, proposal.quote) }))
    .filter(({ alike }) => alike > ALIKE)
  return scored.toSorted((a, b) => b.alike - a.alike)[0]?.duty
}

function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)]
  const shared = [...first].filter((pair) => second.has(pair)).length
  return (2 * shared) / Math.max(1, first.size + second.size)
}

function pairs(text: string): Set<string> {
  const chars = Array.from(text.replace(/[\s\p{P}]/gu, ''))
  return new Set(chars.slice(1).map((char, i) => `${chars[i]}${char}`))
}
