// Words of enrolment: 加入 CODE, 绑定 CODE, 重新绑定 TITLE, 退出登记; and `/start CODE`, as a deep link of Telegram sends it.
import { parseCode } from './invite.ts'

export type RosterCommand =
  | { readonly name: 'join' | 'bind' | 'start'; readonly code: string }
  | { readonly name: 'leave' }
  /** A known group is this one now. */
  | { readonly name: 'rebind'; readonly title: string }

const names: Readonly<Record<string, 'join' | 'bind'>> = { 加入: 'join', 绑定: 'bind' }

export function parseRosterCommand(text: string): RosterCommand | undefined {
  const spoken = /^(加入|绑定|\/start(?:@\w+)?)[\s::]*(\S.{9,11})$/i.exec(text)
  const code = spoken?.[2] === undefined ? undefined : parseCode(spoken[2])
  if (code !== undefined) return { name: names[spoken?.[1] ?? ''] ?? 'start', code }
  const mistyped = /^(加入|绑定)[\s::]*([a-z\d]{3,6}[-\s]?[a-z\d]{2,6})$/i.exec(text)
  const name = names[mistyped?.[1] ?? '']
  // It is told that it is none.
  if (name && mistyped?.[2] !== undefined) return { name, code: mistyped[2].toUpperCase() }
  if (/^退出登记[。!]?$/.test(text)) return { name: 'leave' }
  const title = /^重新绑定[\s::]+(\S.{0,59})$/.exec(text)?.[1]?.trim()
  return title === undefined ? undefined : { name: 'rebind', title }
}
