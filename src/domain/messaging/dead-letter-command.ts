// 未送达, 重发 M12.
import { parseOrder } from './numbered.ts'

export type DeadLetterCommand =
  | { readonly verb: 'list' }
  | { readonly verb: 'redrive'; readonly messageId: number }

export function parseDeadLetterCommand(text: string): DeadLetterCommand | undefined {
  if (/^(?:查看)?未送达(?:消息|清单)?[。!]?$/.test(text)) return { verb: 'list' }
  const order = parseOrder(text, 'M', ['重发'])
  return order && { verb: 'redrive', messageId: order.number }
}
