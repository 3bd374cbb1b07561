// Groups the clauses of prose by the grids that they speak of.
import { matchesOf } from '../../../lib/matches.ts'
import { pattern } from '../../../lib/pattern.ts'
import { assertedHazards } from '../signs/asserted.ts'
import type { Clause } from '../signs/clauses.ts'
import { allBut, complement, type GridMention, miscountedRest } from '../field/grids.ts'
import type { Layout } from './layout.ts'
import * as words from '../words/open-grids.ts'

/** 除了, not 清除 or 消除. */
const excepts = /(?<![清拆消排扫铲解免删剔切])除/

export interface Draft {
  readonly clauses: readonly Clause[]
  readonly grids: readonly string[]
  readonly unknown: readonly string[]
}

interface Open {
  readonly clauses: Clause[]
  readonly mentions: GridMention[]
  filled: boolean
  /** Speaks of the grids that are not named: 其余网格. */
  rest: boolean
}

/** What prose says of a grid or of some together, in order. */
export function readDrafts(layout: Layout): Draft[] {
  const drafts: Open[] = []
  let told: Open | undefined
  const subjects = subjectsOf(layout)
  for (const clause of cutAtGrids(layout)) {
    const mentions = mentionsIn(subjects, clause.start, clause.start + clause.text.length)
    const filled =
      lettersOf(clause.text.replace(onlySets, '').replace(ticks, '勾')) >
      mentions.reduce((sum, one) => sum + lettersOf(layout.text.slice(one.start, one.end)), 0)
    if (pointsBack.test(clause.text)) told = drafts.find(announces)
    if (mentions.length > 0) told = undefined
    if (told) {
      told.clauses.push(clause)
      continue
    }
    const last = drafts.at(-1)
    const rest = speaksOfRest(clause.text, layout)
    const opens = mentions.length > 0 || rest
    if (last && !(opens && (last.mentions.length > 0 || last.rest) && last.filled)) {
      last.clauses.push(clause)
      // What comes before the first grid fills nothing: 天真热。网格2,网格3均正常.
      last.filled = last.mentions.length === 0 ? filled : last.filled || filled
      last.mentions.push(...mentions)
      last.rest ||= rest && !excepts.test(layout.text)
    } else drafts.push({ clauses: [clause], mentions, filled, rest: rest && !excepts.test(layout.text) })
  }
  const all = drafts.flatMap((draft) => draft.mentions)
  return drafts.map(({ clauses, mentions }) => {
    const unknown = mentions.flatMap((one) => one.unknown)
    const grids = draftGrids({ clauses, mentions }, all, layout)
    const vague = miscountedRest(clauses.map((clause) => clause.text).join(','), grids)
    return vague === undefined
      ? { clauses, grids, unknown }
      : { clauses, grids: [], unknown: [...unknown, vague] }
  })
}

/** 10格有1件,11格无。这1件是:…: goes on from where it was announced. */
const pointsBack =
  /^\s*(?:这|那)[\d一二两三]?(?:件|处|起|条|个)(?:事|情况|问题)?[是系在:,]|^\s*(?:事|情况)(?:是|:)/
const announced = /有(?:情况|事)?[\d一二两三](?:件|处|起|条|个)(?:事|情况)?\s*$/

function announces({ clauses, mentions }: Open): boolean {
  return mentions.length > 0 && clauses.some((one) => announced.test(one.text))
}

const ticks = /[√✓✔✗✘]/g

/** Letters and figures, without marks and gaps. */
export function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\d]/gu, '').length
}

/** 1到4格里, 除了3格: says nothing of them yet. */
const onlySets =
  /^\s*除[了开去]?|[以之]?外\s*$|(?:里[头面边]?|[当之其]?中|这[几两\d一二三四五六七八九十]{1,2}个格?)$/g

/** 1到4格里头就3格有事…,别的都零: what the rest is of. */
const within = /^(?:里头?|当中|之中|中间?)(?:面)?(?:就|只有?|光|仅)/
const restWithin =
  /^\s*(?:其[余他它]|别的|剩下的?|余下的?)(?:[\d一二三四五六七八九十两]{1,3}个)?(?:网?格)?(?:[都均全皆也]|一律|零|没|无)/

function baseOf({ grids, text }: Layout): GridMention | undefined {
  return grids.find((one) => one.ids.length > 1 && within.test(text.slice(one.end, one.end + 6)))
}

/** The grids that something is said of. */
function subjectsOf(layout: Layout): readonly GridMention[] {
  const base = baseOf(layout)
  return layout.grids.filter((one) => one !== base)
}

function speaksOfRest(text: string, layout: Layout): boolean {
  if (restWithin.test(text) && baseOf(layout)) return true
  const excepting = /除.{1,40}外/.test(layout.text) && /其余|其他|其它/.test(text)
  return excepting || complement(text, [], layout.context) !== undefined
}

function draftGrids(
  draft: Pick<Open, 'clauses' | 'mentions'>,
  all: readonly GridMention[],
  layout: Layout,
): readonly string[] {
  const text = draft.clauses.map((clause) => clause.text).join(',')
  const named = draft.mentions.flatMap((one) => one.ids)
  if (namesException(draft.clauses)) return named
  const excepted = draft.mentions.filter((one) => isExcepted(one, layout)).flatMap((one) => one.ids)
  const kept = named.filter((id) => !excepted.includes(id))
  if (excepted.length > 0 && (kept.length > 0 || ofOwn.test(text))) return kept
  if (draft.mentions.length === 0 && speaksOfRest(text, layout)) {
    const base = restWithin.test(text) ? baseOf(layout) : undefined
    const others = all.filter((one) => one !== base).flatMap((one) => one.ids)
    return base ? base.ids.filter((id) => !others.includes(id)) : allBut(others, layout.context)
  }
  const within = excepts.test(text) ? ranging(all, named) : undefined
  return within ?? complement(text, excepts.test(text) ? draft.mentions : all, layout.context) ?? named
}

/** 3到5格看过,除4格…: the rest of what was named before, not of all there are. */
function ranging(all: readonly GridMention[], excepted: readonly string[]): readonly string[] | undefined {
  const range = all.find(
    ({ ids }) =>
      excepted.some((id) => ids.includes(id)) && ids.some((id) => !excepted.includes(id)) && ids.length > 1,
  )
  return range?.ids.filter((id) => !excepted.includes(id))
}

/** Of 1-6格除4格外 the 4格, and of 1-6格(4格除外). */
function isExcepted({ start, end }: GridMention, { text }: Layout): boolean {
  return (
    /除(?:了|开|去)?\s?$/.test(text.slice(Math.max(0, start - 4), start)) ||
    openAfter.test(text.slice(end, end + 12)) ||
    ofOthers.test(text.slice(end, end + 16))
  )
}

/** 除12格有人闹事外: the clause tells what is wrong with the grids it takes out. */
function namesException(clauses: readonly Clause[]): boolean {
  return clauses.some(
    (clause) => excepts.test(clause.text) && assertedHazards(clause).some((one) => one.weight > 1),
  )
}

/** 我这边没事: of the sender's own grid, whatever others are named. */
const ofOwn =
  /我(?:这(?:边|里|儿)?|们?(?:网?格|这)|格里|自己)(?!(?:[边里儿])?(?:统一|汇总|一[并起块]|代为?|来|负责|集中)?[上汇]?报)|本格/

const openAfter = pattern('', words.openAfter)
const ofOthers = pattern('', words.ofOthers)

const exception = /除(?:了|开|去)?[^,。;!?\n]{1,30}?外/g

const deniedBefore = /(?:不是|唔系|并非|而非)(?:我们?)?\s?第?$/
/** 不是2格有事,是…: what is denied is what happened there. */
const goesOnBehind = /^[都也]?(?:没|无|有|零|正常|平安)/

/** Of 是12格不是2格 the 12; all where none is left. */
export function withoutDeniedGrids(layout: Layout): Layout {
  const { grids } = layout
  const left = grids.filter((one) => !isDeniedGrid(layout, one))
  return left.length > 0 && left.length < grids.length ? { ...layout, grids: left } : layout
}

/** 不是2格,没事: of which grid, is not said. */
export function deniesAllGrids(layout: Layout): boolean {
  return layout.grids.length > 0 && layout.grids.every((one) => isDeniedGrid(layout, one))
}

/** 2格由4格老莫代报: whose grid tells of it; 两格都没事 is said of both. */
const reporting = /(?:由|让|请|托)\s?第?$/
const reports = /^[一-龥]{0,4}?[代帮替](?![^。;]*(?:[两俩]个?网?格|[都均]))/

function isDeniedGrid({ text }: Layout, { start, end }: GridMention): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 6), start), text.slice(end)]
  return (
    (deniedBefore.test(before) && !goesOnBehind.test(after)) ||
    (reporting.test(before) && reports.test(after))
  )
}

/** Of 除4格、5格外,1到7格 the 4 and the 5, whatever clause names them again in a range. */
export function exceptedGrids(layout: Layout): string[] {
  const { text, grids } = layout
  const spans = matchesOf(exception, text)
  return grids
    .filter(
      (one) =>
        isExcepted(one, layout) ||
        spans.some((span) => span.index < one.start && one.start < span.index + span[0].length),
    )
    .flatMap((one) => one.ids)
}

/** Those that are not excepted; all where what is said is said of the excepted. */
export function allExcept(grids: readonly string[], excepted: readonly string[]): readonly string[] {
  const others = grids.filter((id) => !excepted.includes(id))
  return others.length > 0 ? others : grids
}

/** The mentions that start in a span; they are in order, so the search is by halves. */
function mentionsIn(mentions: readonly GridMention[], start: number, end: number): GridMention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((mentions[last]?.start ?? end) < end) last++
  return mentions.slice(low, last)
}

const joined = /^(?:和|与|跟|及|以及)[^,。;]{0,8}的\s?$|^的[^,。;没无有了]{1,8}[、和与跟及]\s?$/
const named = /^[一-龥]{1,3}[、和与跟及]\s?$/
const forOthers = /(?:代|替|帮)[^,。;]{0,6}$/

/** 7格和我代管的8格, 代3格老莫、12格小冼: the second goes on from the first. */
function joins(text: string, { opening, from, to }: { opening: string; from: number; to: number }): boolean {
  const between = text.slice(from, to)
  return (
    joined.test(between) ||
    (named.test(between) &&
      forOthers.test(
        opening.slice(0, opening.length - (to - from)).replace(/[\d一二三四五六七八九十]+号?网?格$/, ''),
      ))
  )
}

/** Clauses, cut once more where a second grid is named in one clause: 2格无 3格漏水. */
function cutAtGrids(layout: Layout): Clause[] {
  const subjects = subjectsOf(layout)
  return layout.clauses.flatMap((clause) => {
    const end = clause.start + clause.text.length
    const inside = mentionsIn(subjects, clause.start, end)
    const cuts = inside.filter((one, index) => {
      const before = inside[index - 1]
      const opening = layout.text.slice(clause.start, one.start)
      return (
        before !== undefined &&
        /[^\s、,和及与跟除了外至到\-—~]/.test(layout.text.slice(before.end, one.start)) &&
        !joins(layout.text, { opening, from: before.end, to: one.start }) &&
        !excepts.test(opening) &&
        !/不是|改/.test(opening)
      )
    })
    if (cuts.length === 0) return [clause]
    const starts = [clause.start, ...cuts.map((one) => one.start)]
    return starts.map((start, index) => ({
      ...clause,
      start,
      text: layout.text.slice(start, starts[index + 1] ?? end),
    }))
  })
}
