// Reads what a correction says instead: of which grids and day, a zero, an incident, or nothing any more.
import { pattern } from '../../../lib/pattern.ts'
import { assertedHazards } from '../asserted.ts'
import { allExcept } from '../drafts.ts'
import { readCount, readLastCount } from '../field/counts.ts'
import { expandDays } from '../field/days.ts'
import type { GridMention } from '../field/grids.ts'
import { readPlace } from '../field/places.ts'
import { readRefs } from '../field/refs.ts'
import type { Layout } from '../layout.ts'
import { kindFeaturesOf, sharesOf } from '../likeness/likeness.ts'
import { categoryWeights } from '../likeness/likeness-weights.ts'
import type { IncidentCategory } from '../reading.ts'
import * as words from '../words/corrected.ts'
import { type Correction, correctedKind, deniesZero } from './corrected-kind.ts'
import { type Part, correctedPart } from './corrected-part.ts'
import { findHazards, mainCategory } from './hazards.ts'

const notThis = pattern('', words.notThis)
const takenOut = pattern('', words.takenOut)
/** As of one thing. */
export function readCorrected(layout: Layout): Correction {
  const part = correctedPart(layout)
  const kind = correctedKind(layout, part)
  const grids = correctedGrids(layout, part, kind)
  const day = correctedDay(layout, part)
  const category = kind === 'incident' ? correctedCategory(layout, part) : undefined
  const count = kind === 'incident' ? correctedCount(layout, part) : undefined
  const location = placeIn(layout, part)
  const moves = part.start > 0 && (grids.named || day !== layout.today)
  const tells = moves || [category, count, location].some((fact) => fact !== undefined)
  const vague = kind === 'incident' && !tells && !deniesZero.test(layout.text)
  return {
    intent: 'correction',
    kind,
    grids: grids.ids,
    gridsNamed: grids.named,
    unknownGrids: grids.unknown,
    day,
    refs: readRefs(layout.text + (layout.quote ?? '')),
    category,
    count,
    location,
    ...(vague ? { vague } : {}),
  }
}

/** What is told instead, else anywhere, else in what is quoted, else what such messages are of. */
function correctedCategory(layout: Layout, part: Part): IncidentCategory | undefined {
  const { clauses, quote } = layout
  const instead = toldHazards(part.text)
  return (
    mainCategory(instead) ??
    mainCategory(clauses.flatMap((clause) => assertedHazards(clause)).concat(instead)) ??
    mainCategory(clauses.flatMap((one) => toldHazards(one.text))) ??
    (quote === undefined ? undefined : mainCategory(findHazards(quote))) ??
    likelyKind(layout)
  )
}

function toldHazards(text: string): ReturnType<typeof findHazards> {
  return findHazards(text).filter((one) => !one.negated)
}

function correctedCount({ text }: Layout, part: Part): number | undefined {
  return readLastCount(part.text) ?? bareCount(part) ?? readCount(text.replace(/不是.{1,8}?,/, ''))
}

function placeIn(layout: Layout, part: Part): string | undefined {
  const after = layout.clauses
    .filter((one) => one.start + one.text.length > part.start)
    .map((one) => clip(one, part.start))
  return readPlace(after, layout) ?? readPlace(layout.clauses, layout)
}

/** 8格改为零,树在7格: of a zero the grid that stands with it. */
function beside({ clauses, grids, text }: Layout, part: Part): readonly GridMention[] {
  const clause = clauses.find((one) => one.start + one.text.length >= part.start)
  const within = grids.filter(
    (one) => clause && one.start >= clause.start && one.end <= clause.start + clause.text.length,
  )
  const said = within.filter((one) => !denied(text, one))
  const instead = said.filter((one) => one.start >= part.start)
  return part.start > 0 ? (instead.length > 0 ? instead : said) : []
}

function correctedGrids(layout: Layout, part: Part, kind: Correction['kind']) {
  // Of 4格撤回 it is the 4 that is meant.
  const isOut = kind === 'withdrawn' ? isNotThis : denied
  const rest = layout.grids.filter((one) => !isOut(layout.text, one))
  const after = rest.filter((one) => one.start >= part.start && one.start < part.start + part.text.length)
  const near = kind === 'zero' ? beside(layout, part) : []
  const [chosen = []] = [near, after, rest.slice(0, 1)].filter((mentions) => mentions.length > 0)
  const quoted = layout.context.ownGrid === undefined ? [] : [layout.context.ownGrid]
  const out = kind === 'withdrawn' ? [] : layout.grids.filter((one) => isTakenOut(layout.text, one))
  const ids = allExcept(
    chosen.flatMap((one) => one.ids),
    out.flatMap((one) => one.ids),
  )
  return {
    ids: chosen.length > 0 ? [...new Set(ids)] : quoted,
    named: chosen.length > 0,
    unknown: chosen.flatMap((one) => one.unknown),
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

export function isNotThis(text: string, { start }: Span): boolean {
  return notThis.test(text.slice(Math.max(0, start - 8), start))
}

function isTakenOut(text: string, { end }: Span): boolean {
  return takenOut.test(text.slice(end, end + 8))
}

function denied(text: string, mention: Span): boolean {
  return isNotThis(text, mention) || isTakenOut(text, mention)
}

function correctedDay(layout: Layout, part: Part): string {
  const said = layout.days.filter((one) => one.day <= layout.today && !denied(layout.text, one))
  const after = said.filter((one) => one.start >= part.start)
  const chosen = after.length > 0 ? after : said
  return expandDays(layout.text, chosen.slice(0, 1))[0] ?? layout.today
}

/** 从6改成5: a number alone, where nothing else is told. */
function bareCount(part: Part): number | undefined {
  const digits = part.start > 0 ? /^\s*(\d{1,3})\s*$/.exec(part.text)?.[1] : undefined
  return digits === undefined ? undefined : Number(digits)
}

/** Where no known word tells the kind: what messages like this one are surely of. */
const sure = 0.6

function likelyKind({ clauses }: Layout): IncidentCategory | undefined {
  const text = clauses.map((one) => one.text).join(',')
  const shares = [...sharesOf(kindFeaturesOf(text, []), categoryWeights())]
  return text.length < 10 ? undefined : shares.find(([, share]) => share > sure)?.[0]
}

function clip<T extends { start: number; text: string }>(clause: T, from: number): T {
  const cut = Math.max(0, from - clause.start)
  return { ...clause, start: clause.start + cut, text: clause.text.slice(cut) }
}
