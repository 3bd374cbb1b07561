// All that notices want of one look at the clock, in the order in which one thing leads to the next.
import type { Sweep } from '../occasion.ts'
import { callUnconfirmed } from './call-unconfirmed.ts'
import { finishRounds } from './finish-rounds.ts'
import { postRounds, sendDueNotices } from './send-notices.ts'

export async function tendNotices(sweep: Sweep): Promise<void> {
  await sendDueNotices(sweep)
  await postRounds(sweep)
  await finishRounds(sweep)
  await callUnconfirmed(sweep)
}
