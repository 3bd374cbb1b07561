// One message laid out for reading: its words, clauses, days, and who says it when.
import { localDay, type LocalDay } from '../../time/local-day.ts'
import { type Clause, splitClauses } from '../signs/clauses.ts'
import { readClockTimes } from '../field/clock-times.ts'
import { withoutBesides } from '../field/besides.ts'
import { type ExceptedDays, takeExceptedDays } from '../field/excepted-days.ts'
import { takeExceptions } from '../field/exceptions.ts'
import { type DayMention, impossibleDays, mayBeDay, readDayNumbers, readDays } from '../field/days.ts'
import {
  isCompartment,
  jointGrids,
  linedGrids,
  pairsBefore,
  rowGrids,
  terseGrids,
} from '../field/bare-grids.ts'
import { daysOfGrids, ordinals, rangedDays } from '../field/numbers-apart.ts'
import { selfApart } from '../field/own-beside.ts'
import { numbersBehind } from '../field/numbers-behind.ts'
import { restOfMine } from '../signs/rest.ts'
import { withStrangers } from '../signs/strangers.ts'
import { bareNumbers, type GridMention, overlaps, spelledGrids } from '../field/grids.ts'
import { prepare, type Prepared } from '../text/prepare.ts'
import type { ReadingContext } from '../reading.ts'
import { lateWords } from '../words/lateness.ts'
import { type Around, foreseen, numberedGrids } from './numbered-grids.ts'

export interface Layout extends Prepared {
  readonly context: ReadingContext
  readonly today: LocalDay
  readonly clauses: readonly Clause[]
  readonly grids: readonly GridMention[]
  readonly days: readonly DayMention[]
  /** Days of which it says that nothing is told, out of those that it names together. */
  readonly exceptedDays: ExceptedDays
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

export function layOut(message: string, context: ReadingContext): Layout {
  const prepared = prepare(message)
  const late = lateRegex.test(prepared.text)
  const today = localDay(context.now, context.timeZone)
  const whole = takeExceptedDays(withoutBesides(prepared.text), { late, today, context })
  const { text, grids: left } =
    late && !whole.text.includes('格') ? { text: whole.text, grids: [] } : takeExceptions(whole.text, context)
  const impossible = impossibleDays(text, today)
  const dated = readDays(text, today)
  const { grids, free } = readGrids({ text, late, context, today, dated, impossible, left })
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
    exceptedDays: whole.excepted,
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
  readonly today: LocalDay
  readonly dated: readonly Span[]
  readonly impossible: readonly Span[]
  /** All but some. */
  readonly left: readonly GridMention[]
}

/** The grids, and the numbers that may as well be days. */
function readGrids({ text, late, context, today, dated, impossible, left }: Dated): {
  readonly grids: readonly GridMention[]
  readonly free: readonly GridMention[]
} {
  const clocks = readClockTimes(text).filter(
    ({ start, end }) => text.slice(start, end).includes(':') || /[,。;\s]/.test(text[end] ?? ''),
  )
  const owedDays = late ? [...rangedDays(text), ...daysOfGrids(text, context)] : []
  const others = [...dated, ...impossible, ...clocks, ...ordinals(text), ...owedDays]
  const named = spelledGrids(
    masked(
      text,
      others.sort((a, b) => a.start - b.start),
    ),
    context,
  ).filter((one) => one.ids.length + one.unknown.length > 0 && !isCompartment(text, one))
  named.push(...left, ...apartFrom([...named, ...others], jointGrids(text, context)))
  const unnamed = masked(
    text,
    named.toSorted((a, b) => a.start - b.start),
  )
  const free = bareNumbers(unnamed, context).filter(
    (one) => ![...named, ...dated, ...impossible].some((other) => overlaps(one, other)),
  )
  const around = { text, late, context, today, named, dated: dated.length > 0 }
  const meant = numberedGrids(free, around)
  const rows = rowGrids(text, named, context)
  const spoken =
    rows.length > 0 ? rows : [...named, ...meant, ...numbersOf(unnamed, around, free.length === 0)]
  spoken.push(...apartFrom([...spoken, ...others], linedGrids(text, named, context)))
  spoken.push(...restOfMine(text, spoken, context), ...selfApart(text, spoken, context))
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

/** The text with days and ordinals blanked, so that 5.13 网格2 is not read as grid 13; of 今早10点 two overlap. */
function masked(text: string, spans: readonly Span[]): string {
  let result = ''
  for (const { start, end } of spans) {
    result += text.slice(result.length, start)
    result += ' '.repeat(Math.max(0, end - result.length))
  }
  return result + text.slice(result.length)
}
