// What flows need of notices.
import type { NewNotice, Notice, NoticeState } from './notice.ts'

export interface NoticeRows {
  draft(notice: NewNotice): Promise<Notice>
  get(id: number): Promise<Notice | undefined>
  /** False where `version` is not the notice's any more. */
  advance(
    notice: Notice,
    changes: { state: NoticeState; signerId?: string; signerName?: string; sendAt?: Date },
  ): Promise<boolean>
  /** Signed, with `sendAt` at or before now; oldest first. */
  due(now: Date): Promise<readonly Notice[]>
}
