// All that notices want of one look at the clock, in the order in which one thing leads to the next.
import type { Sweep } from '../occasion.ts'
import { callUnconfirmed } from './call-unconfirmed.ts'
import { finishRounds } from './finish-rounds.ts'
import { postRounds, sendDueNotices } from './send-notices.ts'

/** True where a large sending has more to write. */
export async function tendNotices(sweep: Sweep): Promise<boolean> {
  await sendDueNotices(sweep)
  const more = await postRounds(sweep)
  await finishRounds(sweep)
  await callUnconfirmed(sweep)
  return more
}
