// The words that confirm a notice without quoting it.

/** 收到, 已阅, 1; a mere 好的 may answer somebody else. */
export function isPlainAck(text: string): boolean {
  return /^(?:(?:已)?收到|收悉|已阅|已读|知悉|已知悉|1|\+1|👌)(?:了|[。!~,]|谢谢|\s)*$/u.test(text)
}

/** 👍 and its like; a 👎 or a ❓ says something else. */
export function isAckReaction(emoji: string): boolean {
  return /^(?:👍|👌|🫡|🤝|💯|✅|🙏|✍)/u.test(emoji)
}

export function renderAckNeedsQuote(noticeIds: readonly number[]): string {
  const numbers = noticeIds.map((id) => `N${id}`).join('、')
  return `群里有 ${noticeIds.length} 个通知在等回执（${numbers}），不知道您回的是哪个，没有记。请按通知下的“收到”，或引用那条通知再回。`
}
