// Reads what a correction says instead: of which grids and day, a zero, an incident, or nothing any more.
import { pattern } from '../../../../lib/pattern.ts'
import { assertedHazards } from '../../signs/asserted.ts'
import { allExcept, exceptedGrids } from '../../facts/excepted-grids.ts'
import { readFacts } from '../../facts/facts.ts'
import { readCount, readLastCount } from '../../field/counts.ts'
import { expandDays } from '../../field/days.ts'
import type { GridMention } from '../../field/grids.ts'
import { readPlace } from '../../field/places.ts'
import { readRefs } from '../../field/refs.ts'
import type { Layout } from '../../facts/layout.ts'
import { kindFeaturesOf, sharesOf } from '../../likeness/likeness.ts'
import { categoryWeights } from '../../likeness/likeness-weights.ts'
import { withUnread } from '../../likeness/unread.ts'
import { type CorrectedPart, type IncidentCategory, untold } from '../../reading.ts'
import * as words from '../../words/corrected.ts'
import { takesBackWithdrawal, withdrawsOthers } from '../../words/corrections.ts'
import { correctedKind, deniesZero } from './corrected-kind.ts'
import { type Part, correctedPart, isDenied } from './corrected-part.ts'
import { type Corrected, type Correction, partsByGrid } from './corrected-parts.ts'
import { plainly } from './corrected-plainly.ts'
import { isStamped } from '../../signs/stamps.ts'
import { findHazards, mainCategory } from '../../signs/hazards.ts'
import { isWithin } from '../../signs/clauses.ts'
import { isUnpatrolled } from '../../signs/zero-doubts.ts'
import { zeroOf } from '../../signs/zeros.ts'

const takenOut = pattern('', words.takenOut)
const unclear = pattern('', takesBackWithdrawal, withdrawsOthers)
const ofAnother = pattern('', words.elsewhere, words.possessed, words.handedOver)

export function readCorrection(layout: Layout): Correction {
  const plain = plainly(layout)
  const facts = withUnread(readFacts(plain), plain)
  const corrected = { layout, plain, facts }
  const refs = readRefs(layout.text + (layout.quote ?? ''))
  const { vague, whole } = readWhole(layout)
  if (whole.kind === 'withdrawn' && unclear.test(layout.text))
    return { intent: 'correction', parts: [whole], refs, vague: true }
  const several = partsByGrid(corrected)
  if (several && several.length > 0) return { intent: 'correction', parts: several, refs }
  if (whole.kind !== 'withdrawn' && onlyFormer(corrected)) {
    const wrongly = facts.sections.findLast((one) => one.says === undefined && one.grids.length > 0)
    const part = { ...whole, kind: 'incident', grids: wrongly?.grids ?? whole.grids } as const
    return { intent: 'correction', parts: [part], refs, vague: true }
  }
  // Of one row of a table: what it is now stands in a column of its own.
  const takenBack = layout.text.includes('\t') && facts.incidents.length === 0
  const kind =
    takenBack && isStamped(plain.clauses, 'withdrawn') ? 'withdrawn' : kindByStamps(whole.kind, plain)
  const leaves = isStamped(plain.clauses, 'unchanged') && facts.sections.every((one) => !one.says)
  return {
    intent: 'correction',
    parts: [{ ...withoutExcepted(whole, corrected), kind }],
    refs,
    ...((vague && kind === 'incident') || leaves ? { vague: true } : {}),
    ...(kind === 'incident' && movesTo(whole, layout) ? { moves: true } : {}),
  }
}

/** 1到5格报的零,1格要改: how it was is told, and not how it is. */
function onlyFormer({ layout, plain: { clauses } }: Corrected): boolean {
  return (
    isStamped(clauses, 'former') &&
    !clauses.some((one) => zeroOf(one.text) === 'zero') &&
    correctedPart(layout).start === 0
  )
}

/** 是8格的,不是我们7格. */
function movesTo({ grids, gridsNamed }: CorrectedPart, { text, grids: named }: Layout): boolean {
  return (
    gridsNamed && grids.length === 1 && (ofAnother.test(text) || named.some((one) => isDenied(text, one)))
  )
}

/** 更正:除3格外都无异常: of all but those that are named. */
function withoutExcepted(whole: CorrectedPart, { plain, facts }: Corrected): CorrectedPart {
  const excepts = whole.kind === 'zero' && exceptedGrids(plain).length > 0
  return excepts ? { ...whole, grids: facts.zeroGrids } : whole
}

/** 更正:3格的零作废: the zero that is told is the one that is taken back, or denied. */
function kindByStamps(kind: CorrectedPart['kind'], { clauses }: Layout): CorrectedPart['kind'] {
  if (kind !== 'zero' || clauses.some((one) => zeroOf(one.text) === 'zero')) return kind
  if (isStamped(clauses, 'withdrawn')) return 'withdrawn'
  return isStamped(clauses, 'denied') ? 'incident' : kind
}

function readWhole(layout: Layout): { whole: CorrectedPart; vague: boolean } {
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
  const where = { grids: grids.ids, gridsNamed: grids.named, unknownGrids: grids.unknown, day }
  return { vague, whole: { ...untold, kind, ...where, category, count, location } }
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

/** 不是3处,5处; 还是5处,刚才又来一个: how many it is not, and what came since. */
const notSo =
  /(?:不[是止]|并非)[^,。;!]{1,8}[,。;!]|(?<=[,。;!\s])[^,。;!]{0,6}又(?:[来多有添冒]|发现)[^,。;!]*/g

/** 不是12只,是11只,一只是…: what is told behind it is of some of them. */
function correctedCount({ text }: Layout, part: Part): number | undefined {
  const told = part.text.replace(notSo, '')
  const [instead = ''] = part.start > 0 ? told.split(/[,。;!\n]/) : []
  return (
    readLastCount(instead) ?? readLastCount(told) ?? bareCount(part) ?? readCount(text.replace(notSo, ''))
  )
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

function correctedGrids(layout: Layout, part: Part, kind: CorrectedPart['kind']) {
  // 1格撤回: of what is withdrawn the grid is the one that is taken out.
  const isMeant = (one: GridMention) =>
    kind === 'withdrawn' ? !isDenied(layout.text, one) : !denied(layout.text, one)
  const rest = layout.grids.filter((one) => isMeant(one) && !isToCome(layout, one))
  const after = rest.filter((one) => one.start >= part.start && one.start < part.start + part.text.length)
  const taken = layout.grids.filter((one) => takenOut.test(layout.text.slice(one.end, one.end + 8)))
  const near = kind === 'zero' ? beside(layout, part) : kind === 'withdrawn' ? taken : []
  const [chosen = []] = [near, after, rest.slice(0, 1)].filter((mentions) => mentions.length > 0)
  const { ownGrid } = layout.context
  const ownDenied =
    kind === 'zero' && layout.grids.some(({ ids }) => ownGrid !== undefined && ids.includes(ownGrid))
  const quoted = ownGrid === undefined || ownDenied ? [] : [ownGrid]
  const ids = allExcept(
    chosen.flatMap((one) => one.ids),
    kind === 'withdrawn' ? [] : taken.flatMap((one) => one.ids),
  )
  return {
    ids: chosen.length > 0 ? [...new Set(ids)] : quoted,
    named: chosen.length > 0,
    unknown: chosen.flatMap((one) => one.unknown),
  }
}

/** …报的是8格的,我7格还没走完. */
function isToCome({ clauses }: Layout, mention: GridMention): boolean {
  return clauses.some((one) => isWithin(mention, one) && isUnpatrolled(one.text))
}

function denied(text: string, { start, end }: { start: number; end: number }): boolean {
  return isDenied(text, { start }) || takenOut.test(text.slice(end, end + 8))
}

function correctedDay(layout: Layout, part: Part): string {
  const said = layout.days.filter((one) => one.day <= layout.today && !denied(layout.text, one))
  const after = said.filter((one) => one.start >= part.start)
  const instead = said.filter((one) => !written.test(layout.text.slice(0, one.start)))
  const [chosen = said] = [after, instead].filter((days) => days.length > 0)
  const past = chosen.filter((one) => one.day < layout.today)
  return expandDays(layout.text, [...past, ...chosen].slice(0, 1))[0] ?? layout.today
}

/** 日期写了17号,其实是16号. */
const written = /[写打填登]了\s?$/

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
