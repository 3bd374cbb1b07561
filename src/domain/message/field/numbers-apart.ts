// Numbers that a form of words around them tells: of a list, of owed days, or of two grids that were mixed up.
import { matchesOf } from '../../../lib/matches.ts'
import { numeral } from '../../../lib/numerals.ts'
import { pattern } from '../../../lib/pattern.ts'
import { addDays, type LocalDay } from '../../time/local-day.ts'
import type { ReadingContext } from '../reading.ts'
import { zeroMistyped } from '../words/corrected-plainly.ts'
import { reportsGrids } from './bare-grids.ts'
import type { GridMention } from './grids.ts'

const ordinal = /^[^\S\n]*\d{1,3}[^\S\n]?[、.)](?=[^\S\n]?[^\s\d]|[^\S\n]?\d{1,2}(?:号|格|网))/gm

/** 一,7格: a number in another script than the grid's. */
const otherScript = /(?<=^|[;。\n])\s?\(?[一二三四五六七八九十]\)?[、,.)](?=\s?\d{1,2}号?网?格)/g

const labelled = /序号\s?:?\s?\d{1,3}(?!\d)/g

/** The numbers that count the lines of a list: 1、2格 is no list of grids. */
export function ordinals(text: string): { start: number; end: number }[] {
  const found = matchesOf(ordinal, text)
  const counting = found.length < 2 && !text.includes('接龙') ? [] : found
  return [...counting, ...matchesOf(otherScript, text), ...matchesOf(labelled, text)].map(
    ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }),
  )
}

/** 补12号至13号,11格…: the days that are made up for are no grids before the comma. */
export function rangedDays(text: string): { start: number; end: number }[] {
  const ranged = new RegExp(`${numeral}号?[至到~-]${numeral}号(?=[,\\s])`, 'g')
  return matchesOf(ranged, text).map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

const besideGrid = new RegExp(
  `(?<=格)\\d{1,2}号(?=[,、\\s]\\d{1,2}号?网?格)|(?<!\\d)\\d{1,2}号(?=\\d{1,2}号?网?格)`,
  'g',
)

/** 3格24号、4格25号: the days of two grids, by numbers that no grid has. */
export function daysOfGrids(text: string, { grids }: ReadingContext): { start: number; end: number }[] {
  return matchesOf(besideGrid, text)
    .filter(({ 0: said }) => !grids.some((one) => one.number === Number.parseInt(said, 10)))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}

const mixed = pattern('', zeroMistyped)
/** A day so few before is spoken of by its number as well. */
const recent = [0, 1, 2, 3]

/** 昨天报的零报告是6号的,我打成5号了: of two grids, where neither is a day just past. */
export function mistyped<T extends GridMention>(
  free: readonly T[],
  {
    text,
    context,
    today,
  }: { readonly text: string; readonly context: ReadingContext; readonly today: LocalDay },
): readonly T[] {
  if (free.length === 0 || !reportsGrids(context) || !mixed.test(text)) return []
  const days = recent.map((before) => String(Number(addDays(today, -before).slice(8))))
  const isGrid = ({ start, end, ids, unknown }: T) =>
    ids.length === 1 && unknown.length === 0 && !days.includes(text.slice(start, end).replace(/\D/g, ''))
  return free.every(isGrid) ? free : []
}
