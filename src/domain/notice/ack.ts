// The words that confirm a notice, and the quote that says which.
import { numbered } from '../messaging/numbered.ts'

export interface PlainAck {
  /** Undefined: whichever waits. */
  readonly noticeId: number | undefined
}

const number = numbered('N')
const confirms = new RegExp(
  `^(?:(?:通知)?\\s*${number}[\\s:,]*)?(?:好的?[\\s,。!]*)?(?:已?收到|收悉|已阅|已读|已?知悉|1|\\+1|👌)了?(?:[\\s:,]*(?:通知)?\\s*${number})?(?:了|[。!~,]|谢谢|\\s)*$`,
  'iu',
)

/** 收到, 好的收到, 收到 N4, 1; a mere 好的 may answer somebody else. */
export function parseAck(text: string): PlainAck | undefined {
  const said = confirms.exec(text)
  if (!said) return undefined
  const written = said[1] ?? said[2]
  return { noticeId: written === undefined ? undefined : Number(written) }
}

/** Which notice a quote shows, where it is one as we sent it or called to confirm; whoever else speaks of N4 sent none. */
export function quotedNotice(quote: string): number | undefined {
  const signed = /——[^\n]{1,80}签发（N(\d{1,9})）\s*(?:回复\S*\s*)?$/u.exec(quote)
  const called = /^\s*(?:@\S+\s|【补发】)*【请回执】通知 N(\d{1,9})\s/u.exec(quote)
  const number = (signed ?? called)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** 👍 and its like; a 👎 or a ❓ says something else. */
export function isAckReaction(emoji: string): boolean {
  return /^(?:👍|👌|🫡|🤝|💯|✅|🙏|✍)/u.test(emoji)
}

export function renderAckNeedsQuote(noticeIds: readonly number[]): string {
  const numbers = noticeIds.map((id) => `N${id}`).join('、')
  return `群里有 ${noticeIds.length} 个通知在等回执（${numbers}），不知道您回的是哪个，没有记。请按通知下的“收到”，或引用那条通知再回，或回“收到 N${noticeIds[0] ?? ''}”。`
}
