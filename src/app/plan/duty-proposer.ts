// Takes the duties that the plans state into the database: found outside any transaction, committed in one.
import type { DutyProposal } from '../../domain/duty/duty.ts'
import { proposeDuties } from '../../flows/duty/propose-duties.ts'
import type { Parts } from '../parts.ts'

/** Safe to repeat: a crash before the commit leaves it all to the next life. */
export function dutyProposer({ store, knowledge, clock }: Parts): () => Promise<void> {
  let committed: readonly DutyProposal[] | undefined
  return async () => {
    const found = await knowledge.duties()
    if (found === committed) return
    await store.transact((tx) => proposeDuties(tx, found, clock()), 'relaxed')
    committed = found
  }
}
