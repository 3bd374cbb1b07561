// Words of enrolment: 加入 CODE, 绑定 CODE, 退出登记.
import { parseCode } from './invite.ts'

export type RosterCommand =
  | { readonly name: 'join' | 'bind'; readonly code: string }
  | { readonly name: 'leave' }

export function parseRosterCommand(text: string): RosterCommand | undefined {
  const spoken = /^(加入|绑定|\/start(?:@\w+)?\s)[\s::]*(\S.{9,11})$/i.exec(text)
  const code = spoken?.[2] === undefined ? undefined : parseCode(spoken[2])
  if (code !== undefined) return { name: spoken?.[1] === '绑定' ? 'bind' : 'join', code }
  return /^退出登记[。!]?$/.test(text) ? { name: 'leave' } : undefined
}
