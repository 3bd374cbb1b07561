// A correction as a report would say it: the same text, position by position, without what was reported before.
import { matchesOf } from '../../../../lib/matches.ts'
import { pattern } from '../../../../lib/pattern.ts'
import { type Clause, isWithin, splitClauses } from '../../signs/clauses.ts'
import { dealtOut, withListMarks } from '../../facts/dealt-rows.ts'
import { anyForm } from '../../words/forms.ts'
import type { Layout } from '../../facts/layout.ts'
import * as words from '../../words/corrected-plainly.ts'
import { anyStamp, type Stamp, stamps } from '../../signs/stamps.ts'
import { takesBack, wrong } from './corrections.ts'
import { findHazards } from '../../signs/hazards.ts'

const said = pattern('g', words.announcing, words.headed, words.contrasted)
const zeroTakenBack = pattern('g', words.zeroTakenBack)
const zeroDenied = pattern('g', words.zeroDenied)
const zeroBefore = pattern('g', words.zeroBefore)
const mixedUp = pattern('', words.mixedUp)
const zeroSpokenOf = pattern('g', words.zeroSpokenOf)
/** What was reported is told near the beginning. */
const nearBeginning = 200
const rest = pattern('g', words.rest)
const unchanged = pattern('', words.unchanged)
const instead = anyForm(words.insteadMarks, 'g')
const right = anyForm(words.rightMarks, 'g')
const reportedBefore = pattern('', words.reportedBefore)

export function plainly(layout: Layout): Layout {
  const head = layout.text.slice(0, nearBeginning)
  const former =
    head.replace(zeroSpokenOf, (words) => stamped(words, 'former')) + layout.text.slice(nearBeginning)
  const replaced = withoutFormer(withoutFormerColumns(former), layout, { marks: instead, always: true })
  const told = withoutFormer(replaced, layout, { marks: right, always: false })
    .replace(zeroTakenBack, (words) => stamped(words, 'withdrawn'))
    .replace(zeroDenied, (words) => stamped(words, 'denied'))
    .replace(zeroBefore, (words) => stamped(words, 'former'))
    .replace(said, blank)
  const text = withoutSettled(told, layout)
  return { ...layout, text, clauses: splitClauses(text) }
}

const opening = pattern('', words.opening)

/** The first words take something back, and something else follows. */
export function opensCorrecting(text: string): boolean {
  return opening.test(text)
}

/** What the report that it makes instead would be, in words; undefined where nothing makes it a correction. */
export function plainText(layout: Layout): string | undefined {
  const text = plainly(layout).text.replace(anyStamp, ' ')
  return text.trim() === layout.text.trim() ? undefined : text
}

interface Replacing {
  readonly marks: RegExp
  /** What stands before the mark is so no more, whatever it is called. */
  readonly always: boolean
}

/** 原报无异常,现报…: what is told of a grid up to the word that puts something in its place. */
function withoutFormer(text: string, { grids }: Layout, { marks, always }: Replacing): string {
  let result = text
  for (const { index, 0: mark } of matchesOf(marks, text)) {
    const end = index + mark.length
    if (/^[\s。!;]*$/.test(text.slice(end))) continue
    const grid = grids.filter((one) => one.end <= index).at(-1)?.end ?? 0
    const from = Math.max(grid, result.slice(0, index).search(/[^。;\n\t|!]*$/))
    const reported = reportedBefore.test(result.slice(from, index))
    const breath = from + result.slice(from, index).search(/[^,]*$/)
    const start = reported ? from : always ? breath : index
    result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end)
  }
  return result
}

/** 2. 3格撤回 stays a line of its list. */
const listMark = /^\s*(?:\d{1,3}[.、)]|[①-⑳•*·-])/

/** Clauses that take back or leave as it was what they speak of: only their grids stay. */
function withoutSettled(text: string, { grids, asWritten }: Layout): string {
  const listed = withListMarks(text, asWritten)
  let result = text
  let dealing = false
  for (const one of splitClauses(text)) {
    const { start, text: clause, mark } = one
    const dealt: number | undefined =
      dealtFrom(listed, one, grids) ?? (dealing && !names(one, grids) ? 0 : undefined)
    dealing = dealt !== undefined && mark === ','
    if (dealt !== undefined) {
      const values = result.slice(start + dealt, start + clause.length).replace(value, settledValue)
      result = result.slice(0, start + dealt) + values + result.slice(start + clause.length)
      continue
    }
    const stamp = settles(clause)
    if (stamp === undefined) continue
    const end = start + clause.length
    const rests = matchesOf(rest, clause).map((one) => ({
      start: start + one.index,
      end: start + one.index + one[0].length,
    }))
    const item = { start, end: start + (listMark.exec(clause)?.[0].length ?? 0) }
    const named = [item, ...grids, ...rests].filter((one) => one.end > start && one.start < end)
    const left = Array.from({ length: clause.length }, (_, at) =>
      named.some((one) => one.start <= start + at && start + at < one.end) ? (clause[at] ?? ' ') : ' ',
    )
    left[left.indexOf(' ')] = stamps[stamp]
    result = result.slice(0, start) + left.join('') + result.slice(end)
  }
  return result
}

const dealingOut = new RegExp(`^${dealtOut}(?=[^、。;\\n]*、)`)
const value = /[^、。\s]+/g

/** 1、2格分别为撤回、停水: where the values begin that are dealt out, each of which settles its own grid. */
function dealtFrom(
  text: string,
  { start, text: clause }: Clause,
  grids: Layout['grids'],
): number | undefined {
  const end = start + clause.length
  const last = grids.findLast((one) => one.end > start && one.end <= end)
  const opening = last && dealingOut.exec(text.slice(last.end))
  return last && opening ? last.end + opening[0].length - start : undefined
}

function names(clause: Clause, grids: Layout['grids']): boolean {
  return grids.some((one) => isWithin(one, clause))
}

function settledValue(said: string): string {
  const stamp = settles(said)
  return stamp === undefined ? said : stamped(said, stamp)
}

function settles(clause: string): Stamp | undefined {
  if (takesBack(clause)) return 'withdrawn'
  if (unchanged.test(clause)) return 'unchanged'
  return (wrong.test(clause) || mixedUp.test(clause)) && findHazards(clause).length === 0
    ? 'wrong'
    : undefined
}

function withoutFormerColumns(text: string): string {
  const lines = text.split('\n').map(cellsOf)
  const titled = (cells: readonly string[], titles: RegExp) => cells.map((cell) => titles.test(titleOf(cell)))
  const head = lines.findIndex((cells) =>
    [words.formerColumn, words.latterColumn].every((titles) => titled(cells, titles).includes(true)),
  )
  if (head < 0) return text
  const columns = lines[head] ?? []
  const former = titled(columns, words.formerColumn)
  return lines
    .map((cells, at) =>
      at <= head || cells.length !== columns.length
        ? cells.join('')
        : cells.map((cell, column) => (former[column] ? blank(cell) : cell)).join(''),
    )
    .join('\n')
}

/** With the marks or spaces that part them. */
function cellsOf(line: string): string[] {
  return line.split(/[\t|]/.test(line) ? /(?<=[\t|])/ : /(?<=\s)(?=\S)/)
}

function titleOf(cell: string): string {
  return cell.replace(/[\s|]/g, '')
}

function stamped(found: string, stamp: Stamp): string {
  return stamps[stamp] + ' '.repeat(found.length - 1)
}

function blank(found: string): string {
  return found.replace(/[^\n\t|]/g, ' ')
}
