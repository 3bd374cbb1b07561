// One message laid out for reading: its words, clauses, days, and who says it when.
import { blank } from '../../../lib/rewriting.ts'
import { localDay, type LocalDay } from '../../time/local-day.ts'
import { type Clause, splitClauses } from '../signs/clauses.ts'
import { readClockTimes } from '../field/clock-times.ts'
import { withoutBesides } from '../field/besides.ts'
import { takeExceptions } from '../field/exceptions.ts'
import { type DayMention, impossibleDays, mayBeDay, readDayNumbers, readDays } from '../field/days.ts'
import {
  isCompartment,
  jointGrids,
  linedGrids,
  pairsBefore,
  reportsGrids,
  rowGrids,
  terseGrids,
} from '../field/bare-grids.ts'
import { mistyped, ordinals, rangedDays } from '../field/numbers-apart.ts'
import { numbersBehind } from '../field/numbers-behind.ts'
import { restOfMine } from '../signs/rest.ts'
import { withStrangers } from '../signs/strangers.ts'
import { bareNumbers, type GridMention, overlaps, spelledGrids } from '../field/grids.ts'
import { prepare, type Prepared } from '../text/prepare.ts'
import type { ReadingContext } from '../reading.ts'
import { lateWords } from '../words/lateness.ts'
import { zeroOf } from '../signs/zeros.ts'

export interface Layout extends Prepared {
  readonly context: ReadingContext
  readonly today: LocalDay
  readonly clauses: readonly Clause[]
  readonly grids: readonly GridMention[]
  readonly days: readonly DayMention[]
  /** The message speaks of a report that was due before. */
  readonly late: boolean
  /** It makes up for the report of an earlier day. */
  readonly owed: boolean
  /** It names a date that no calendar has. */
  readonly impossibleDay: boolean
}

const lateRegex = new RegExp(lateWords.join('|'))
/** 跟昨天一样: another day that this one is likened to. */
const likened = /(?:跟|和|同|与|像|比|照|较)\s?$/
const likeness = /^\s?(?:一样|差不多|相同|相比|比|似的|那样|一个样)/
const dayAfterNumber =
  /^\s?(?:那天|当天|的|晚|早|上午|下午|中午|凌晨|傍晚|在|和|、|忘|漏|没(?=有?[报交发填来顾空]|上)|补|夜|至|到|[-—~])/

export function layOut(message: string, context: ReadingContext): Layout {
  const prepared = prepare(message)
  const late = lateRegex.test(prepared.text)
  const whole = withoutBesides(prepared.text)
  const { text, grids: left } =
    late && !whole.includes('格') ? { text: exceptingDays(whole), grids: [] } : takeExceptions(whole, context)
  const today = localDay(context.now, context.timeZone)
  const impossible = impossibleDays(text, today)
  const dated = readDays(text, today)
  const { grids, free } = readGrids({ text, late, context, dated, impossible, left })
  const numbered = readDayNumbers(text, today).filter((one) => {
    const isDay =
      /[日天]/.test(text[one.end - 1] ?? '') ||
      text[one.end] === ')' ||
      (free.some((other) => overlaps(one, other)) &&
        mayBeDay(text.slice(one.end, one.end + foreseen)) &&
        !ofHouse.test(text.slice(Math.max(0, one.start - 3), one.start)))
    return isDay && ![...grids, ...impossible].some((other) => overlaps(one, other))
  })
  const days = [...dated, ...numbered.filter((one) => !dated.some((other) => overlaps(one, other)))]
  const clauses = splitClauses(text)
  const owed = late && (/补/.test(text) || days.some((one) => one.day < today))
  return {
    ...prepared,
    text,
    context,
    today,
    late,
    owed,
    grids: withStrangers(grids, { clauses, days, self: context.self }),
    impossibleDay: impossible.length > 0,
    days: days
      .filter((one) => !isLikened(text, one) && !isThatDay(text, one, { days, today }))
      .sort((a, b) => a.start - b.start),
    clauses,
  }
}

/** 6层4号, 2单元3号: a door. */
const ofHouse = /[层楼栋幢座元室排]\s?$/

interface Span {
  readonly start: number
  readonly end: number
}

interface Dated {
  readonly text: string
  readonly late: boolean
  readonly context: ReadingContext
  readonly dated: readonly Span[]
  readonly impossible: readonly Span[]
  /** All but some. */
  readonly left: readonly GridMention[]
}

/** The grids, and the numbers that may as well be days. */
function readGrids({ text, late, context, dated, impossible, left }: Dated): {
  readonly grids: readonly GridMention[]
  readonly free: readonly GridMention[]
} {
  const clocks = readClockTimes(text).filter(
    ({ start, end }) => text.slice(start, end).includes(':') || /[,。;\s]/.test(text[end] ?? ''),
  )
  const owedDays = late ? rangedDays(text) : []
  const others = [...dated, ...impossible, ...clocks, ...ordinals(text), ...owedDays]
  const named = spelledGrids(
    masked(
      text,
      others.sort((a, b) => a.start - b.start),
    ),
    context,
  ).filter(
    (one) =>
      one.ids.length + one.unknown.length > 0 &&
      !isCompartment(text, one) &&
      !(late && !text.includes('格') && takenOut.test(text.slice(one.end))),
  )
  named.push(...left, ...apartFrom([...named, ...others], jointGrids(text, context)))
  const unnamed = masked(
    text,
    named.toSorted((a, b) => a.start - b.start),
  )
  const free = bareNumbers(unnamed, context).filter(
    (one) => ![...named, ...dated, ...impossible].some((other) => overlaps(one, other)),
  )
  const around = { text, late, context, named, dated: dated.length > 0 }
  const turns = [...inTurn(free, around), ...mistyped(free, text, context)]
  const meant = free.filter((one) => turns.includes(one) || isGrid(one, around))
  const rows = rowGrids(text, named, context)
  const spoken =
    rows.length > 0 ? rows : [...named, ...meant, ...numbersOf(unnamed, around, free.length === 0)]
  spoken.push(...apartFrom([...spoken, ...others], linedGrids(text, named, context)))
  spoken.push(...restOfMine(text, spoken, context))
  return { grids: spoken.sort((a, b) => a.start - b.start), free }
}

/** Grids by a number alone: of a report of numbers only, or beside those that are named in full. */
function numbersOf(unnamed: string, { text, late, context, named }: Around, alone: boolean): GridMention[] {
  if (named.length > 0)
    return text.includes('补')
      ? []
      : [...pairsBefore(text, named, context), ...numbersBehind(unnamed, named, context)]
  const terse = alone ? terseGrids(text, context) : []
  return late && terse.length < 3 ? [] : terse
}

function apartFrom(others: readonly Span[], grids: readonly GridMention[]): readonly GridMention[] {
  return grids.filter((one) => !others.some((other) => overlaps(one, other)))
}

/** 除10号外,9到11号都是零,补上: of days, where nothing speaks of grids; letter by letter. */
function exceptingDays(text: string): string {
  return text
    .replace(/除[了开去](?=\d{1,2}号)/g, '不含')
    .replace(/除(?=\d{1,2}号)/g, '缺')
    .replace(/(?<=(?:不含|缺)\d{1,2}号)[以之]?外/g, blank)
}

/** 补9到11号,10号除外: a day. */
const takenOut = /^\s?除外/

/** What follows a number is read so far to tell a grid from a day. */
const foreseen = 60

interface Around {
  readonly text: string
  readonly late: boolean
  readonly context: ReadingContext
  /** The grids that are named in full. */
  readonly named: readonly GridMention[]
  readonly dated: boolean
}

/** 周一…,当日无异常: of the day named before; 昨天是周一: the same day once more. */
function isThatDay(
  text: string,
  { start, end }: DayMention,
  { days, today }: { readonly days: readonly DayMention[]; readonly today: LocalDay },
): boolean {
  const past = (at: number) =>
    days.some((one) => one.day < today && (at < 0 ? one.end <= start : one.end === at))
  if (/^当[天日]/.test(text.slice(start, end))) return past(-1)
  const link = /\s?[是系]\s?$/.exec(text.slice(Math.max(0, start - 3), start))
  const denied = /(?:不是|并非)[^,。;]{0,8}$/.test(text.slice(Math.max(0, start - 14), start - 1))
  return link !== null && !denied && past(start - link[0].length)
}

function isLikened(text: string, { start, end }: DayMention): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  const same = /[同如]\s?$/.test(before) && /^\s?(?:$|[,。;\s])/.test(text.slice(end))
  return same || (likened.test(before) && likeness.test(text.slice(end)))
}

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
const severalDays = /^(?:[、和及]?\d{1,2}号){0,6}[这那]?[两二三四五六七几][天日]/

/** `3号` is a grid where the talk is of grids and no other is named; else a day of the month. */
function isGrid(mention: GridMention & { list: string }, around: Around): boolean {
  if (mention.unknown.length > 0) return false
  if (
    /[|\t]\s*$/.test(around.text.slice(Math.max(0, mention.start - 8), mention.start)) &&
    /^\s*[|\t]/.test(around.text.slice(mention.end))
  )
    return true
  const after = around.text.slice(mention.end, mention.end + foreseen)
  const before = around.text.slice(Math.max(0, mention.start - 8), mention.start)
  if (severalDays.test(after)) return false
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

/** The text with days and ordinals blanked, so that 5.13 网格2 is not read as grid 13; of 今早10点 two overlap. */
function masked(text: string, spans: readonly Span[]): string {
  let result = ''
  for (const { start, end } of spans) {
    result += text.slice(result.length, start)
    result += ' '.repeat(Math.max(0, end - result.length))
  }
  return result + text.slice(result.length)
}
