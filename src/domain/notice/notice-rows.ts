// What flows need of notices, their rounds and who confirmed them.
import type { NewNotice, Notice, NoticeAck, NoticeRound } from './notice.ts'

export interface NoticeRows {
  draft(notice: NewNotice): Promise<Notice>
  get(id: number): Promise<Notice | undefined>
  /** The notice as it is then; throws where `version` is not its any more. */
  advance(notice: Notice, changes: NoticeChanges): Promise<Notice>
  /** Signed and not paused, with `sendAt` at or before now, or none: waits for a year's workdays; oldest first. */
  due(now: Date): Promise<readonly Notice[]>
  /** Newest last. */
  list(limit: number): Promise<readonly Notice[]>
}

export type NoticeChanges = Partial<
  Pick<
    Notice,
    'state' | 'signerId' | 'signerName' | 'sendAt' | 'signedText' | 'hash' | 'files' | 'expiresAt' | 'paused'
  >
>

export interface NoticeRoundRows {
  /** undefined where that sending or recall was opened before. */
  open(
    round: Pick<NoticeRound, 'noticeId' | 'kind' | 'nominal' | 'openedAt' | 'nextCallAt'>,
  ): Promise<NoticeRound | undefined>
  get(id: number): Promise<NoticeRound | undefined>
  inState(state: NoticeRound['state']): Promise<readonly NoticeRound[]>
  /** Oldest first. */
  ofNotice(noticeId: number): Promise<readonly NoticeRound[]>
  update(
    id: number,
    changes: Partial<Pick<NoticeRound, 'state' | 'cursor' | 'calls' | 'nextCallAt'>>,
  ): Promise<void>
  /** Sendings since then, oldest first. */
  sentSince(since: Date): Promise<readonly NoticeRound[]>
  /** Whose next call to confirm is due. */
  callsDue(now: Date): Promise<readonly NoticeRound[]>
}

export interface NoticeAckRows {
  /** False where this account confirmed the round before. */
  add(ack: NoticeAck): Promise<boolean>
  /** Which of these rounds the account confirmed. */
  roundsOf(
    account: Pick<NoticeAck, 'channel' | 'accountId'>,
    roundIds: readonly number[],
  ): Promise<ReadonlySet<number>>
  /** In the order they came. */
  ofRound(roundId: number): Promise<readonly NoticeAck[]>
}
