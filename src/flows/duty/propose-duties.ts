// Brings the duties known in line with what the plans say now; decisions stay with the sentences they were made of.
import type { DutyProposal } from '../../domain/duty/duty.ts'
import { reconcile } from '../../domain/duty/reconcile.ts'
import type { ReviewedDuty } from '../../domain/duty/review.ts'
import type { Tx } from '../../domain/ports.ts'

/** All duties ever proposed, as they stand now. */
export async function proposeDuties(
  tx: Tx,
  proposals: readonly DutyProposal[],
  now: Date,
): Promise<readonly ReviewedDuty[]> {
  const known = await tx.duties.all()
  const { fresh, moved } = reconcile(known, proposals)
  await tx.duties.propose(fresh, now)
  for (const { id, proposal, gone } of moved) await tx.duties.place(id, proposal, gone ? now : undefined)
  return fresh.length + moved.length === 0 ? known : tx.duties.all()
}
