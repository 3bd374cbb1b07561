// Keeps a decision about a duty; one about a changed sentence ends what was decided of the sentence before.
import type { DecidedDuty, ReviewedDuty } from '../../domain/duty/review.ts'
import type { Tx } from '../../domain/ports.ts'

export async function decideDuty(tx: Tx, duty: ReviewedDuty, decided: DecidedDuty): Promise<void> {
  await tx.duties.decide(duty.id, decided)
  if (duty.replaces === undefined) return
  const isSecret = decided.decision.kind === 'secret'
  await tx.duties.decide(duty.replaces, isSecret ? decided : { ...decided, decision: { kind: 'expired' } })
}
