// 确认 N12, 签发 N12 不带附件, 取消 N12, 退回 N12 理由, 撤回 N12, 暂停 N12, 继续 N12, 进度 N12, 回执 N12, 更正 N12：内容.
import { asWritten } from '../messaging/command.ts'
import type { SigningVerb } from './notice-signing.ts'

export type NoticeCommand =
  | {
      readonly verb: SigningVerb
      readonly noticeId: number
      readonly why?: string
      readonly withoutFiles?: boolean
    }
  | { readonly verb: 'receipts'; readonly noticeId: number }
  | { readonly verb: 'replace'; readonly noticeId: number; readonly body: string }

const verbs: Readonly<Record<string, SigningVerb | 'receipts'>> = {
  确认: 'confirm',
  签发: 'confirm',
  取消: 'cancel',
  撤回: 'recall',
  撤销: 'recall',
  暂停: 'pause',
  继续: 'resume',
  进度: 'progress',
  回执: 'receipts',
}

/** What is told to others stands as in `plain`. */
export function parseNoticeCommand(text: string, plain: string): NoticeCommand | undefined {
  const replaced = /^更正\s*N(\d{1,9})\s*[::,]\s*([\s\S]+)$/i.exec(text)
  if (replaced)
    return { verb: 'replace', noticeId: Number(replaced[1]), body: asWritten(replaced[2] ?? '', plain) }
  const returned = /^退回\s*N(\d{1,9})(?:[\s,::]+([\s\S]*))?$/i.exec(text)
  if (returned)
    return { verb: 'return', noticeId: Number(returned[1]), why: asWritten(returned[2] ?? '', plain) }
  const bare = /^(?:确认|签发)\s*N(\d{1,9})[\s,]*不带附件[。!]?$/i.exec(text)
  if (bare) return { verb: 'confirm', noticeId: Number(bare[1]), withoutFiles: true }
  const said = /^(确认|签发|取消|撤回|撤销|暂停|继续|进度|回执)\s*N(\d{1,9})[。!]?$/i.exec(text)
  const verb = verbs[said?.[1] ?? '']
  if (!said || !verb) return undefined
  const noticeId = Number(said[2])
  return { verb, noticeId }
}

/** N12 alone. */
export function parseNoticeNumber(text: string): number | undefined {
  const said = /^N(\d{1,9})$/i.exec(text)
  return said ? Number(said[1]) : undefined
}

export interface Expiry {
  readonly noticeId: number
  /** As it was written. */
  readonly until: string
}

/** N12 有效到明天18点. */
export function parseExpiry(text: string): Expiry | undefined {
  const said = /^N(\d{1,9})\s*有效期?[到至]\s*(\S.{0,40})$/i.exec(text)
  return said ? { noticeId: Number(said[1]), until: said[2] ?? '' } : undefined
}
