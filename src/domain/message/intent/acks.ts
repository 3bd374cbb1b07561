// Tells whether a message confirms having read something.
import { pattern } from '../../../lib/pattern.ts'
import { readRefs } from '../field/refs.ts'
import type { Clause } from '../signs/clauses.ts'
import type { Layout } from '../facts/layout.ts'
import { likenessOf } from '../likeness/likeness-of.ts'
import * as acks from '../words/acks.ts'
import { findHazards } from '../signs/hazards.ts'
import { zeroOf } from '../signs/zeros.ts'

const only = pattern('', acks.ackOnly)
const begun = pattern('', acks.ackFirst, acks.ackSoon)
const noAck = pattern('', acks.noAck)
const willDo = pattern('', acks.willDo)

/** Variation selectors, key caps, tones of skin. */
const decorations = /[\u{fe0f}\u{20e3}]|[\u{1f3fb}-\u{1f3ff}]/gu
const applause = /^(?:👍|💪|🌹|👏|\[强\]|\s)+$/u
const longest = 40

/** Confirms having read, with or without a short addition that reports nothing. */
export function isAck(layout: Layout): boolean {
  const text = layout.text.replace(decorations, '').trim()
  if (text.length === 0 || text.length > longest) return false
  if (applause.test(text) && layout.quote !== undefined && zeroOf(layout.quote) === 'zero') return false
  if (layout.grids.length > 1) return false
  if (only.test(text)) return true
  if (!begun.test(text) || noAck.test(text) || readRefs(text).length > 0) return false
  return !layout.clauses.slice(1).some(reports) && !tellsMore(layout)
}

const surely = 0.35
const telling = 6

/** 好的,没事的: an answer, and no report. */
const reassures = pattern('', acks.reassuring)

/** 收到,有人在钻墙: what comes after it is like an incident. */
export function tellsMore({ clauses, text, context }: Layout): boolean {
  const rest = clauses[1] === undefined ? '' : text.slice(clauses[1].start)
  if (rest.replace(/[^\p{Script=Han}]/gu, '').length < telling || willDo.test(rest)) return false
  return likenessOf(rest, 'incident', context) >= surely
}

function reports(clause: Clause): boolean {
  if (zeroOf(clause.text) !== undefined) return !reassures.test(clause.text)
  const wrong = !clause.unreal && findHazards(clause.text).some((one) => one.weight > 1)
  return wrong && !willDo.test(clause.text)
}
