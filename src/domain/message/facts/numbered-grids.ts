// Tells of N号 whether it is a grid or a day of the month, by what stands round it.
import { reportsGrids } from '../field/bare-grids.ts'
import { listNumbers } from '../field/grid-numbers.ts'
import type { GridMention } from '../field/grids.ts'
import { mistyped } from '../field/numbers-apart.ts'
import type { ReadingContext } from '../reading.ts'
import { zeroOf } from '../signs/zeros.ts'
import { addDays, type LocalDay } from '../../time/local-day.ts'

/** What follows a number is read so far to tell a grid from a day. */
export const foreseen = 60

type Numbered = GridMention & { readonly list: string }

export interface Around {
  readonly text: string
  readonly late: boolean
  readonly context: ReadingContext
  readonly today: LocalDay
  /** The grids that are named in full. */
  readonly named: readonly GridMention[]
  readonly dated: boolean
}

const dayAfterNumber =
  /^\s?(?:那天|当天|的|晚|早|上午|下午|中午|凌晨|傍晚|在|和|、|忘|漏|没(?=有?[报交发填来顾空]|上)|补|夜|至|到|[-—~])/
/** 6号的不归我管: said of a grid, not of a day. */
const ofAnother = /^的?(?:那[边片个])?(?:事|情况)?(?:不归|归(?!零)|不是我|由|让[^,。;]{1,6}(?:自己|报))/

/** 8号,9:40: a day and the time. */
const clockNext =
  /^[,\s]{0,2}(?:[上中下]午|早上|晚上|傍晚|凌晨)?\s?(?:\d{1,2}(?::\d{2}|[点时])|[一二三四五六七八九十两]{1,3}[点时])/

/** 3格,8号,没事: no grid where the others are named without 号. */
function standsAlone({ start, end }: GridMention, { text, named }: Around): boolean {
  const alone = /[,;。\s]\s*$/.test(text.slice(0, start)) && /^[,;。\s]/.test(text.slice(end))
  return alone && named.length > 0 && !named.some((one) => text.slice(one.start, one.end).includes('号'))
}

/** 4号5号两天 */
const severalDays = /^(?:[、和及跟与]?\d{1,2}号){0,6}[这那]?[两二三四五六七几][天日]/

/** Those of the numbers that are grids. */
export function numberedGrids<T extends Numbered>(free: readonly T[], around: Around): readonly T[] {
  const turns = [...inTurn(free, around), ...mistyped(free, around)]
  const told = free.filter((one) => turns.includes(one) || isGrid(one, around))
  return free.filter((one) => told.includes(one) || isBeside(one, told, around))
}

/** 3号今天零,1号上午有人吵架: what begins a clause of today's report behind a grid that is so called. */
function isBeside(one: Numbered, told: readonly GridMention[], { text, late, context }: Around): boolean {
  if (late || !reportsGrids(context) || one.unknown.length > 0 || told.length === 0) return false
  const behind = new Set(told.flatMap(({ ids, end }) => (end <= one.start ? ids : []))).size
  const opens = /[,。;!?\n]\s?$/.test(text.slice(Math.max(0, one.start - 2), one.start))
  const goesOn = behind > 1 || (behind > 0 && saysToday.test(text.slice(0, one.start)))
  return goesOn && opens && !clockNext.test(text.slice(one.end))
}

const saysToday = /今[天日]|本日/
/** 代9号补报 */
const insteadOf = /(?:代|替|帮|顶)\s?$/
/** 9号的今天有个事, 4号和6号昨天没报: no day is told of another. */
const ofToday = /^(?:[、和及跟与]\d{1,2}号){0,5}的?\s?(?:今[天日]|(?<yesterday>昨[天日]))/

function isToldOfDay({ list }: Numbered, after: string, { today }: Around): boolean {
  const said = ofToday.exec(after)
  const yesterday = Number(addDays(today, -1).slice(-2))
  return said !== null && !(said.groups?.['yesterday'] && listNumbers(list).includes(yesterday))
}

/** `3号` is a grid where the talk is of grids and no other is named; else a day of the month. */
function isGrid(mention: Numbered, around: Around): boolean {
  if (mention.unknown.length > 0) return false
  if (
    /[|\t]\s*$/.test(around.text.slice(Math.max(0, mention.start - 8), mention.start)) &&
    /^\s*[|\t]/.test(around.text.slice(mention.end))
  )
    return true
  const after = around.text.slice(mention.end, mention.end + foreseen)
  const before = around.text.slice(Math.max(0, mention.start - 8), mention.start)
  if (severalDays.test(after)) return false
  if (reportsGrids(around.context) && (insteadOf.test(before) || isToldOfDay(mention, after, around)))
    return true
  if (/[月周]\s?$|日期[^,。;\d]{0,6}$/.test(before) || clockNext.test(after) || standsAlone(mention, around))
    return false
  if (around.named.some((one) => one.end <= mention.start) && ofAnother.test(after)) return true
  if (isJoined(mention, around) && !dayAfterNumber.test(after)) return true
  if (around.named.length > 0)
    return !dayAfterNumber.test(after) && (repeats(mention, around) || isNext(mention, around))
  if (around.late && !around.dated) return false
  if (dayAfterNumber.test(after)) return false
  if (around.context.ownGrid !== undefined && mention.ids.includes(around.context.ownGrid)) return true
  if (around.context.chat === 'residents') return false
  return zeroOf(after.split(/[,。;!?\n]/)[0] ?? '') === 'zero'
}

/** 2号网格和9号都没事: two of a kind. */
function isJoined({ start }: GridMention, { text, late, named }: Around): boolean {
  const before = named.find(
    (one) => one.end <= start && /^\s?[和与跟及、]\s?$/.test(text.slice(one.end, start)),
  )
  return !late && before !== undefined && text.slice(before.start, before.end).includes('号')
}

/** 3号没事,6号没事: two or more that each have a zero said of them. */
function inTurn<T extends GridMention>(
  free: readonly T[],
  { text, late, dated, context }: Around,
): readonly T[] {
  if (late || dated || !reportsGrids(context)) return []
  const zeros = free.filter(
    (one) =>
      one.unknown.length === 0 &&
      zeroOf(text.slice(one.end, one.end + foreseen).split(/[,。;!?\s、]|\d+号/)[0] ?? '') === 'zero',
  )
  return zeros.length > 1 ? zeros : []
}

/** 除5号网格外…,5号还没报: the same grid once more; 补8格8号 is of that day. */
function repeats(mention: GridMention, { named, late, dated }: Around): boolean {
  if (late && !dated) return false
  const before = named.filter((one) => one.end <= mention.start)
  return mention.ids.every((id) => before.some(({ ids }) => ids.includes(id)))
}

/** 5号网格正常,6号有人晕倒: a report of today that begins a clause with one grid begins the next with another. */
function isNext({ start }: GridMention, { text, late, dated, context, named }: Around): boolean {
  if (late || dated || context.chat === 'residents') return false
  const begins = (at: number) => /(?:^|[,。;!?\n\s])$/.test(text.slice(Math.max(0, at - 1), at))
  return begins(start) && named.some((one) => one.end <= start && begins(one.start))
}
