// 未送达, 重发 M12.

export type DeadLetterCommand =
  | { readonly verb: 'list' }
  | { readonly verb: 'redrive'; readonly messageId: number }

export function parseDeadLetterCommand(text: string): DeadLetterCommand | undefined {
  if (/^(?:查看)?未送达(?:消息|清单)?[。!]?$/.test(text)) return { verb: 'list' }
  const said = /^重发\s*M\s?(\d{1,9})[。!]?$/i.exec(text)
  return said ? { verb: 'redrive', messageId: Number(said[1]) } : undefined
}
