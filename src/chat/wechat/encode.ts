// Turns an outgoing message into the one text that WeChat can show.
import type { Outgoing } from '../../domain/messaging/channel.ts'

interface WechatText {
  readonly text: string
  readonly mentionIds: string[]
}

/** `members` are the account ids in the chat; empty in a private chat, where nobody is mentioned. */
export function encode(message: Outgoing, members: readonly string[]): WechatText {
  const words = (message.buttons ?? []).flat().flatMap(({ word }) => word || [])
  const text = words.length === 0 ? message.text : `${message.text}\n${renderChoices([...new Set(words)])}`
  const meant = [...(message.replyTo ? [message.replyTo] : []), ...(message.mentions ?? [])]
  const here = meant.filter(({ accountId, name }) => members.includes(accountId) && isPlainName(name))
  const people = [...new Map(here.map((one) => [one.accountId, one.name]))]
  const head = people.map(([, name]) => `@${name}\u2005`).join('')
  return { text: head + text, mentionIds: people.map(([accountId]) => accountId) }
}

function renderChoices(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? `回复${last}` : `回复${quoted.join('、')}或${last}`
}

/** People choose their names: one that reads like a mass mention or breaks the line is not repeated. */
function isPlainName(name: string): boolean {
  const trimmed = name.trim()
  return /^[^@＠\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,32}$/u.test(trimmed) && !/^(?:所有人|all)$/iu.test(trimmed)
}
