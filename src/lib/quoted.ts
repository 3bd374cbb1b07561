// A reply that carries in its text what it replies to: 「name：what was said」, a row of dashes, what is said now.
import { matchesOf } from './matches.ts'

const head = /^\s*(?:[@＠][^\s@＠]{1,24}\s)?(?=[「｢])/
const seam = /[」｣]\s*[-－—](?: *[-－—])+[^\S\n]*\n/g

/** `body`: what the sender says, be there brackets or quotes within the quote; `quote` is undefined where nothing is quoted. */
export function parseQuoted(text: string): { readonly quote: string | undefined; readonly body: string } {
  const before = head.exec(text)?.[0]
  const last = before === undefined ? undefined : matchesOf(seam, text).at(-1)
  if (before === undefined || !last) return { quote: undefined, body: text }
  return {
    quote: text.slice(before.length + 1, last.index),
    body: before + text.slice(last.index + last[0].length),
  }
}
