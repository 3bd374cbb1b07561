// Takes back what a notice sent, and pauses or resumes what it still sends.
import { callKey, leadCallKey } from '../../domain/messaging/dedupe-keys.ts'
import { changesFor, nextSending } from '../../domain/notice/next-sending.ts'
import { batchOf, type Notice, type NoticeRound } from '../../domain/notice/notice.ts'
import type { Tx } from '../../domain/ports.ts'
import { heldUntil, type Clock } from './desk.ts'
import { postRounds, sendDueNotices } from './send-notices.ts'

/** What waits is given up and nobody is called any more. */
export async function endNotice(
  tx: Tx,
  notice: Notice,
  state: 'cancelled' | 'recalled' | 'replaced',
): Promise<void> {
  await tx.notices.advance(notice, { state })
  for (const round of await tx.noticeRounds.ofNotice(notice.id)) {
    await tx.outbox.setWaiting(batchOf(round), 'expired')
    for (const called of [callKey, leadCallKey]) await tx.outbox.withdraw(called.under(round.id))
    await tx.noticeRounds.update(round.id, { state: 'done', nextCallAt: undefined })
  }
}

/** What arrived is deleted group by group, or said to be void where it cannot. */
export async function recallNotice(desk: Clock, notice: Notice): Promise<void> {
  const { tx, now } = desk
  await endNotice(tx, notice, 'recalled')
  await tx.noticeRounds.open({
    noticeId: notice.id,
    kind: 'recall',
    nominal: now,
    openedAt: now,
    nextCallAt: undefined,
  })
  await postRounds(desk)
}

export async function pauseNotice(tx: Tx, notice: Notice): Promise<void> {
  await tx.notices.advance(notice, { paused: true })
  for (const round of await unfinished(tx, notice)) {
    await tx.outbox.setWaiting(batchOf(round), 'held')
    if (round.state === 'open') await tx.noticeRounds.update(round.id, { state: 'paused' })
  }
}

/** One that is sent once makes up for a time that passed meanwhile, a recurring one does not. The notice as it is then. */
export async function resumeNotice(desk: Clock, notice: Notice): Promise<Notice> {
  const { tx, now, community } = desk
  const passed = notice.paused && notice.state === 'signed' && notice.sendAt && notice.sendAt <= now
  const soonest = heldUntil(community, notice, now) ?? now
  const again = notice.timetable ? changesFor(nextSending(notice, now, community)) : { sendAt: soonest }
  const resumed = await tx.notices.advance(notice, { ...(passed ? again : {}), paused: false })
  for (const round of await unfinished(tx, notice)) {
    await tx.outbox.setWaiting(batchOf(round), 'pending')
    if (round.state === 'paused') await tx.noticeRounds.update(round.id, { state: 'open' })
  }
  await sendDueNotices(desk)
  await postRounds(desk)
  return resumed.sendAt && resumed.sendAt > now ? resumed : { ...resumed, sendAt: undefined }
}

async function unfinished(tx: Tx, notice: Notice): Promise<readonly NoticeRound[]> {
  return (await tx.noticeRounds.ofNotice(notice.id)).filter((round) => round.state !== 'done')
}
