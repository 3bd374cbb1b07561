// Takes from a message what its sender does not say in earnest: quotes, mentions, picture marks, orders to a machine.
import { alignedFold } from '../../../lib/aligned-fold.ts'
import { pattern } from '../../../lib/pattern.ts'
import { parseQuoted } from '../../../lib/quoted.ts'
import { misheard } from './misheard.ts'
import { asides, courtesies, listMarks, marks } from './prepare-steps.ts'
import { rewrite } from '../../../lib/rewriting.ts'
import { relined } from './relined.ts'
import { type ClosedUp, closeUp } from './spacing.ts'
import * as words from '../words/courtesies.ts'
import { orderWords } from '../words/orders.ts'
import { alarm, cries, slips } from '../words/slips.ts'

export interface Prepared {
  /** The sender's own words. */
  readonly raw: string
  /** What stands from one position to another, exactly as its sender wrote it. */
  readonly asWritten: (start: number, end: number) => string
  /** Where the message ends with what courtesy adds; `text` may end before. */
  readonly closes: number
  /** The same words, folded, position by position, with mentions, picture marks and injected orders blanked. */
  readonly text: string
  /** What a reply quotes, folded. */
  readonly quote: string | undefined
  readonly injected: boolean
  /** A slash command's word, without the slash. */
  readonly command: string | undefined
}

/** Nobody types more; what follows is not read. */
const longest = 20_000

const continued = pattern('', words.continued)
const order = new RegExp(orderWords.join('|'))

export function prepare(message: string): Prepared {
  const quoted = parseQuoted(message.slice(0, longest))
  const { text: raw, asWritten } = closedUp(quoted.body)
  const quote = quoted.quote === undefined ? undefined : alignedFold(closedUp(quoted.quote).text)
  const spelt = alignedFold(rewrite(raw, listMarks))
  const mended = rewrite(alarm.test(spelt) ? rewrite(spelt, cries) : spelt, [...slips, ...misheard])
  const folded = relined(rewrite(mended, marks))
  const command = /^\s*\/([a-z_]+)/.exec(folded)?.[1]
  const plain = rewrite(folded, asides)
  const bare = rewrite(plain, courtesies)
  const text = blankOrders(bare)
  const closes = plain.trimEnd().length
  return { raw, asWritten, closes, text, quote, injected: text !== bare, command }
}

function closedUp(text: string): ClosedUp {
  return closeUp(text, alignedFold(text))
}

/** A sentence that gives orders to a machine is blanked, and those that go on with it. */
function blankOrders(text: string): string {
  if (!order.test(text)) return text
  let result = ''
  let ordering = false
  for (const sentence of text.match(/[^。!?;\n]*[。!?;\n]?/g) ?? []) {
    ordering = order.test(sentence) || (ordering && continued.test(sentence))
    const hit = ordering ? order.exec(sentence) : undefined
    const from = hit ? hit.index : 0
    const earnestHead =
      hit && /[,,]|[一-龥]{4}\s/.test(sentence.slice(0, from)) ? sentence.slice(0, from) : ''
    result += ordering ? earnestHead + ' '.repeat(sentence.length - earnestHead.length) : sentence
  }
  return result
}
