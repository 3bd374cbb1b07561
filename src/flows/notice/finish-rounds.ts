// The end of a round: when all its messages are settled, its author hears what did not arrive and what to do.
import { noticeFinishedKey } from '../../domain/messaging/dedupe-keys.ts'
import { isSettled, renderFinished } from '../../domain/notice/delivery-report.ts'
import { batchOf, type NoticeRound } from '../../domain/notice/notice.ts'
import { recipientsOf } from '../../domain/notice/recipients.ts'
import { renderAddressee } from '../../domain/messaging/undelivered.ts'
import type { Sweep } from '../occasion.ts'
import { authorAddress } from './desk.ts'

const failuresRead = 200

export async function finishRounds(sweep: Sweep): Promise<void> {
  for (const round of await sweep.tx.noticeRounds.inState('posted')) await finish(sweep, round)
}

async function finish({ tx, now }: Sweep, round: NoticeRound): Promise<void> {
  const batch = batchOf(round)
  const counts = await tx.outbox.batchCounts(batch)
  const notice = await tx.notices.get(round.noticeId)
  if (!notice || !isSettled(counts)) return
  await tx.noticeRounds.update(round.id, { state: 'done' })
  if (round.kind === 'recall') return
  const roster = await tx.roster.load()
  const lost = await tx.outbox.ofBatch(batch, {
    after: 0,
    limit: failuresRead,
    states: ['dead', 'failed', 'expired', 'unknown'],
  })
  const failures = lost.map((m) => ({ where: renderAddressee(roster, m.to), error: m.error ?? m.state }))
  const known = new Set(recipientsOf(roster).map((c) => c.id))
  const gone = notice.chatIds
    .filter((id) => !known.has(id))
    .map((id) => ({ where: id, error: 'chat not found' }))
  const text = renderFinished(notice, {
    counts,
    total: notice.chatIds.length,
    failures: [...failures, ...gone],
  })
  const to = authorAddress(roster, notice)
  if (text !== undefined && to)
    await tx.outbox.add(
      { dedupeKey: noticeFinishedKey(round.id), to, priority: 'receipt', content: { text } },
      now,
    )
}
