// What flows need of duties.
import type { DutyProposal } from './duty.ts'
import type { DecidedDuty, ReviewedDuty } from './review.ts'

export interface DutyRows {
  /** All that were ever proposed, oldest first. */
  all(): Promise<readonly ReviewedDuty[]>
  /** When the newest was proposed. */
  lastSeen(): Promise<Date | undefined>
  /** Proposed after, and not decided or gone since. */
  pendingSince(after: Date): Promise<readonly ReviewedDuty[]>
  /** Those whose newest decision confirms them. */
  confirmed(): Promise<readonly ReviewedDuty[]>
  get(id: number): Promise<ReviewedDuty | undefined>
  /** In this order; nothing where a key is known. */
  propose(
    proposed: readonly { readonly proposal: DutyProposal; readonly replaces: number | undefined }[],
    at: Date,
  ): Promise<void>
  /** Where it stands now, and since when no document says it. */
  place(id: number, proposal: DutyProposal, goneAt: Date | undefined): Promise<void>
  /** Only ever adds. */
  decide(id: number, decided: DecidedDuty): Promise<void>
}
