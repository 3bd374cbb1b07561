// 提醒清单, 确认 T3, 保留 T3, 停用 T3.
import { parseOrder } from '../messaging/numbered.ts'
import type { ReminderVerb } from './spoken-reminder.ts'

export type ReminderCommand =
  | { readonly verb: 'list' }
  | { readonly verb: ReminderVerb; readonly reminderId: number }

const verbs: Readonly<Record<string, ReminderVerb>> = {
  确认: 'confirm',
  保留: 'keep',
  停用: 'end',
  取消: 'end',
}

export function parseReminderCommand(text: string): ReminderCommand | undefined {
  if (/^提醒清单[。!]?$/.test(text)) return { verb: 'list' }
  const order = parseOrder(text, 'T', Object.keys(verbs))
  const verb = verbs[order?.word ?? '']
  return order && verb ? { verb, reminderId: order.number } : undefined
}
