// Takes back what a notice sent, and pauses or resumes what it still sends.
import { batchOf, type Notice, type NoticeRound } from '../../domain/notice/notice.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Clock } from './desk.ts'
import { postRounds } from './send-notices.ts'

/** What waits is given up, what arrived is deleted group by group, or said to be void where it cannot. */
export async function recallNotice(desk: Clock, notice: Notice): Promise<void> {
  const { tx, now } = desk
  if (!(await tx.notices.advance(notice, { state: 'recalled' }))) return
  for (const round of await tx.noticeRounds.ofNotice(notice.id)) {
    await tx.outbox.setWaiting(batchOf(round), 'expired')
    await tx.noticeRounds.update(round.id, { state: 'done', nextCallAt: undefined })
  }
  await tx.noticeRounds.open({
    noticeId: notice.id,
    kind: 'recall',
    nominal: now,
    openedAt: now,
    nextCallAt: undefined,
  })
  await postRounds(desk)
}

export async function pauseRounds(tx: Tx, notice: Notice): Promise<void> {
  for (const round of await unfinished(tx, notice)) {
    await tx.outbox.setWaiting(batchOf(round), 'held')
    if (round.state === 'open') await tx.noticeRounds.update(round.id, { state: 'paused' })
  }
}

export async function resumeRounds(tx: Tx, notice: Notice): Promise<void> {
  for (const round of await unfinished(tx, notice)) {
    await tx.outbox.setWaiting(batchOf(round), 'pending')
    if (round.state === 'paused') await tx.noticeRounds.update(round.id, { state: 'open' })
  }
}

async function unfinished(tx: Tx, notice: Notice): Promise<readonly NoticeRound[]> {
  return (await tx.noticeRounds.ofNotice(notice.id)).filter((round) => round.state !== 'done')
}
