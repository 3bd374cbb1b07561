// Tells why an order to broadcast sends nothing: it is refused, waits for something, names no time there is, or holds more than one text.
import { pattern } from '../../../../lib/pattern.ts'
import type { Layout } from '../../facts/layout.ts'
import { impossibleDays } from '../../field/days.ts'
import type { UnsentNotice } from '../../reading.ts'
import { assertedHazards } from '../../signs/asserted.ts'
import { splitClauses } from '../../signs/clauses.ts'
import { isUrgent } from '../../signs/urgency.ts'
import * as tails from '../../words/notice-tails.ts'
import * as words from '../../words/notice-unsent.ts'
import { type Body, citedBody, colonAfter } from './notice-body.ts'
import { verbWord } from './notice-lead.ts'
import { saysPastTail, unsentAfter } from './notice-tail.ts'
import { recurs } from './notice-terms.ts'

const refused = pattern('', words.refused)
const conditional = pattern('', words.conditional)
const waitsFor = pattern('', tails.waitsFor)
const hasToHappen = pattern('', tails.hasToHappen)
const impossibleTime = pattern('', words.impossibleTime)
const secondNotice = pattern('', words.secondNotice)
const severalCited = pattern('', words.severalCited)
const besides = pattern('', words.besides)

/** By what is said before the text. */
export function unsentBefore(layout: Layout): UnsentNotice | undefined {
  // 把“…别慌”发给居民群: what is to be sent refuses nothing.
  const text = layout.text.replace(citedBody, (cited) => ' '.repeat(cited.length))
  const verbAt = verbWord.exec(text)
  const head = text.slice(0, colonAfter(text, 0) ?? (verbAt ? verbAt.index + verbAt[0].length : text.length))
  if (refused.test(head)) return 'refused'
  if (conditional.test(head) || waitsFor.test(head) || waitsForEvent(head)) return 'conditional'
  if (impossibleTime.test(head) || impossibleDays(head, layout.today).length > 0) return 'impossible-time'
  const past = layout.days.some((one) => one.end <= head.length && one.next < layout.today)
  return past && !recurs(head) ? 'past-day' : undefined
}

/** 3栋着火了通知大家 waits for nothing. */
function waitsForEvent(head: string): boolean {
  return hasToHappen.test(head) && !isUrgent(splitClauses(head))
}

/** By what is said in it and behind it. */
export function unsentBy(layout: Layout, body: Body): UnsentNotice | undefined {
  const { text } = layout
  if (severalCited.test(text)) return 'two-texts'
  const refusal = unsentAfter(text, body)
  if (refusal) return refusal
  const told = text.slice(body.start, body.end)
  if (secondNotice.test(told) || reportsBeside(told)) return 'two-texts'
  return saysPastTail(layout, body.end) ? 'past-day' : undefined
}

function reportsBeside(told: string): boolean {
  const at = besides.exec(told)
  if (at === null) return false
  const report = splitClauses(told.slice(at.index + at[0].length))
  return report.some((one) => assertedHazards(one).some((hazard) => hazard.weight > 1))
}
