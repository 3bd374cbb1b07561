// Words of enrolment: 加入 CODE, 绑定 CODE, 退出登记; and `/start CODE`, as a deep link of Telegram sends it.
import { parseCode } from './invite.ts'

export type RosterCommand =
  | { readonly name: 'join' | 'bind' | 'start'; readonly code: string }
  | { readonly name: 'leave' }

const names: Readonly<Record<string, 'join' | 'bind'>> = { 加入: 'join', 绑定: 'bind' }

export function parseRosterCommand(text: string): RosterCommand | undefined {
  const spoken = /^(加入|绑定|\/start(?:@\w+)?)[\s::]*(\S.{9,11})$/i.exec(text)
  const code = spoken?.[2] === undefined ? undefined : parseCode(spoken[2])
  if (code !== undefined) return { name: names[spoken?.[1] ?? ''] ?? 'start', code }
  return /^退出登记[。!]?$/.test(text) ? { name: 'leave' } : undefined
}
