// 提醒清单, 确认 T3, 保留 T3, 停用 T3.
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
  const said = /^(确认|保留|停用|取消)\s*T(\d{1,9})[。!]?$/i.exec(text)
  const verb = verbs[said?.[1] ?? '']
  return said && verb ? { verb, reminderId: Number(said[2]) } : undefined
}
