// Tells what the sender only heard from others from the zero that he gives himself.
import { pattern } from '../../../lib/pattern.ts'
import { type Clause, splitClauses } from '../signs/clauses.ts'
import { isUrgent } from '../signs/urgency.ts'
import { zeroOf } from '../signs/zeros.ts'
import { layOut, type Layout } from '../facts/layout.ts'
import { likenessOf } from './likeness-of.ts'
import * as words from '../words/heard.ts'

export interface OwnWords {
  /** Without what was only heard; the same where nothing was. */
  readonly layout: Layout
  /** What was heard may be something that happened in the grid of the zero. */
  readonly unsure: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

const heard = pattern('', words.heardFrom)
const informed = pattern('', words.heardOf)
const near = pattern('', words.heardNear)
const toldMe = pattern('', words.toldMe)
const lead = pattern('', `(?:就是|只是)?${words.heardFrom}[,:]?(?:${words.heardDimly})?`)
const elsewhere = pattern('', words.elsewhere)
const cameToNothing = pattern('', words.cameToNothing)
const ownTurn = pattern('', `^\\s*(?:不过|但是?|那)?${words.ownTurn}`)

/** So much tells of something. */
const telling = 3
const nothing = /[^\p{L}\d]/gu

/** So like an incident must be what was heard, for the sender to be asked. */
const likely = 0.3

/** 听说5格有人吵架,我们3格平安: the zero by itself. Danger in the sender's own grid is told, whoever told it him. */
export function ownWords(layout: Layout): OwnWords {
  const span = layout.quote === undefined ? heardIn(layout) : undefined
  if (span === undefined) return { layout, unsure: false }
  const said = layout.text.slice(span.start, span.end)
  const what = said.replace(lead, '')
  const staff = layout.context.role !== 'resident'
  const zero = staff && givesZeroBeside(layout, span)
  const credible = (staff ? informed : near).test(said)
  // 听老王说,3格没事: it is the zero that was heard.
  const empty = what.replace(nothing, '').length < telling
  if (empty || !(zero || credible) || (toldMe.test(said) && !cameToNothing.test(said)))
    return { layout, unsure: false }
  const idle = cameToNothing.test(said) || isElsewhere(said, layout, span)
  if (!idle && endangers(what)) return { layout: relaid(layout, leadOf(said, span)), unsure: false }
  if (!zero) return { layout, unsure: false }
  return {
    layout: relaid(layout, span),
    unsure: !idle && likenessOf(what, 'incident', layout.context) >= likely,
  }
}

/** From where it is told that somebody said it to where the sender speaks of his own again. */
function heardIn(layout: Layout): Span | undefined {
  const { clauses } = layout
  const at = clauses.findIndex((one) => heard.test(one.text))
  const first = clauses[at]
  if (first === undefined) return undefined
  const next = clauses.slice(at + 1).find((one) => zeroOf(one.text) === 'zero' && isOwn(one, layout))
  return { start: first.start + first.text.search(heard), end: next?.start ?? layout.text.length }
}

function isOwn(clause: Clause, { grids, context }: Layout): boolean {
  const end = clause.start + clause.text.length
  const named = grids.filter((one) => one.start >= clause.start && one.start < end).flatMap((one) => one.ids)
  return ownTurn.test(clause.text) || named.some((id) => id === context.ownGrid)
}

function givesZeroBeside({ clauses }: Layout, span: Span): boolean {
  return clauses.some(
    (one) =>
      (one.start < span.start || one.start >= span.end) && !one.asks && zeroOf(beside(one, span)) === 'zero',
  )
}

/** What stands of a clause before the span. */
function beside({ start, text }: Clause, span: Span): string {
  return start < span.start ? text.slice(0, span.start - start) : text
}

/** It is of another grid than the zero, or of no grid of this community. */
function isElsewhere(said: string, { grids, context }: Layout, { start, end }: Span): boolean {
  const inside = grids.filter((one) => one.start >= start && one.start < end).flatMap((one) => one.ids)
  const named = grids.filter((one) => one.start < start || one.start >= end).flatMap((one) => one.ids)
  const own = named.length > 0 ? named : [context.ownGrid]
  return elsewhere.test(said) || inside.some((id) => !own.includes(id))
}

function endangers(what: string): boolean {
  return isUrgent(splitClauses(what).map((one) => ({ ...one, unreal: false })))
}

function leadOf(said: string, { start }: Span): Span {
  const found = lead.exec(said)
  return { start, end: start + (found === null ? 0 : found.index + found[0].length) }
}

/** The message with a part of it blanked. */
function relaid({ raw, context }: Layout, { start, end }: Span): Layout {
  return layOut(
    `${raw.slice(0, start)}${',  '.slice(0, end - start).padEnd(end - start)}${raw.slice(end)}`,
    context,
  )
}
