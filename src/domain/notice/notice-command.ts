// 确认 N12, 签发 N12 不带附件, 取消 N12, 退回 N12 理由, 撤回 N12, 暂停 N12, 继续 N12, 进度 N12, 回执 N12, 更正 N12：内容.
import { asWritten } from '../messaging/command.ts'
import { numbered, parseOrder } from '../messaging/numbered.ts'
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

const number = numbered('N')
const replacing = new RegExp(`^更正\\s*${number}\\s*[:,]\\s*([\\s\\S]+)$`, 'i')
const returning = new RegExp(`^退回\\s*${number}(?:[\\s,:。!]+([\\s\\S]*))?$`, 'i')
const confirmingBare = new RegExp(`^(?:确认|签发)\\s*${number}[\\s,]*不带附件[。!]?$`, 'i')
const expiring = new RegExp(`^${number}\\s*有效期?[到至]\\s*(\\S.{0,40})$`, 'i')

/** What is told to others stands as in `plain`. */
export function parseNoticeCommand(text: string, plain: string): NoticeCommand | undefined {
  const replaced = replacing.exec(text)
  if (replaced)
    return { verb: 'replace', noticeId: Number(replaced[1]), body: asWritten(replaced[2] ?? '', plain) }
  const returned = returning.exec(text)
  if (returned)
    return { verb: 'return', noticeId: Number(returned[1]), why: asWritten(returned[2] ?? '', plain) }
  const bare = confirmingBare.exec(text)
  if (bare) return { verb: 'confirm', noticeId: Number(bare[1]), withoutFiles: true }
  const order = parseOrder(text, 'N', Object.keys(verbs))
  const verb = verbs[order?.word ?? '']
  return order && verb ? { verb, noticeId: order.number } : undefined
}

/** N12 alone. */
export function parseNoticeNumber(text: string): number | undefined {
  return parseOrder(text, 'N', [''])?.number
}

export interface Expiry {
  readonly noticeId: number
  /** As it was written. */
  readonly until: string
}

/** N12 有效到明天18点. */
export function parseExpiry(text: string): Expiry | undefined {
  const said = expiring.exec(text)
  return said ? { noticeId: Number(said[1]), until: said[2] ?? '' } : undefined
}
