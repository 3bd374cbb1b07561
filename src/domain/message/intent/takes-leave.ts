// Tells what only takes leave, or leaves a report as it is: nothing is reported.
import { matchesOf } from '../../../lib/matches.ts'
import { pattern } from '../../../lib/pattern.ts'
import type { Layout } from '../facts/layout.ts'
import { readRefs } from '../field/refs.ts'
import { assertedHazards } from '../signs/asserted.ts'
import { isUrgent } from '../signs/urgency.ts'
import * as words from '../words/takes-leave.ts'

const leaves = [words.mourned, words.movesAway].map((parts) => parts.map((part) => pattern('', part)))
const listMark = pattern('g', words.listMark)
const polls = pattern('', words.polls)
const statedFact = pattern('', words.statedFact)
const graver = pattern('', words.graver)
const kept = pattern('', words.keptReport, words.keptRight)
const handed = pattern('', words.papersHanded)
const roundOfPapers = pattern('', words.papersHanded, words.papersMissed, words.papersLater)

export function takesLeave(layout: Layout): boolean {
  const { text, clauses } = layout
  if (kept.test(text) || handsPapersRound(layout) || wishesOnly(layout)) return true
  if (!leaves.some((parts) => parts.every((part) => part.test(text)))) return false
  const wrong = clauses.some((one) => assertedHazards(one).some((hazard) => hazard.weight > 1))
  return !wrong && !graver.test(text) && readRefs(text).length === 0 && !isUrgent(clauses)
}

/** 停水通知挨家贴了,有两户不在: nothing of what was found. */
function handsPapersRound({ text, clauses, quote }: Layout): boolean {
  if (quote !== undefined || readRefs(text).length > 0 || clauses.some((one) => one.asks)) return false
  return clauses.some((one) => handed.test(one.text)) && clauses.every((one) => roundOfPapers.test(one.text))
}

/** 希望1.多装路灯2.清理垃圾; 投票:1.…2.…: what is wished for or put to the vote, one by one, and nothing told as it is. */
function wishesOnly({ raw, text, clauses }: Layout): boolean {
  const marks = matchesOf(listMark, raw)
  const [first] = marks
  if (!first || marks.length < 2 || statedFact.test(text) || isUrgent(clauses)) return false
  const items = marks.map(({ index }, at) => text.slice(index, marks[at + 1]?.index))
  return (
    [text.slice(0, first.index), items.at(-1) ?? ''].some((one) => polls.test(one)) ||
    items.every((one) => polls.test(one))
  )
}
