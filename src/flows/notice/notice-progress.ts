// How far a notice got and who confirmed it, from its rows.
import { ledgerOf } from '../../domain/notice/asking.ts'
import { renderProgress } from '../../domain/notice/delivery-report.ts'
import { renderUnsent } from '../../domain/notice/signing-wording.ts'
import { batchOf, type Notice, type NoticeRound } from '../../domain/notice/notice.ts'
import { renderLedger } from '../../domain/notice/receipts.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Roster } from '../../domain/roster/roster.ts'

interface Files {
  readonly tx: Tx
  readonly roster: Roster
}

/** Its newest sending; undefined: it was not sent yet. */
export async function lastSending(tx: Tx, notice: Notice): Promise<NoticeRound | undefined> {
  return (await tx.noticeRounds.ofNotice(notice.id)).findLast((round) => round.kind === 'send')
}

export async function progressOf({ tx }: Files, notice: Notice): Promise<string> {
  const round = await lastSending(tx, notice)
  if (!round) return renderUnsent(notice)
  const counts = await tx.outbox.batchCounts(batchOf(round))
  return renderProgress(notice, counts, notice.chatIds.length)
}

export async function receiptsOf({ tx, roster }: Files, notice: Notice): Promise<string> {
  const round = await lastSending(tx, notice)
  const acks = round ? await tx.noticeAcks.ofRound(round.id) : []
  return renderLedger(notice, ledgerOf(notice, roster, acks))
}
