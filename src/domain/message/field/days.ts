// Finds the calendar days a text speaks of: 昨天, 上周五, 11号, 5月9日、10日, ranges of them.
import { feastNames, feasts, lunarFeasts } from '../words/feasts.ts'
import * as words from '../words/days.ts'
import { dating, lasted } from '../words/lasting.ts'
import {
  dateMeant,
  type DayMeant,
  endOfLastMonth,
  endOfMonth,
  endOfThisMonth,
  exactly,
  lunarMeant,
  numberInMonth,
  numberMeant,
  weekdayMeant,
} from './day-meant.ts'
import { listNumbers } from './grid-numbers.ts'
import { matchesOf } from '../../../lib/matches.ts'
import { numeral, parseNumeral } from '../../../lib/numerals.ts'
import { pattern } from '../../../lib/pattern.ts'
import { addDays, type LocalDay } from '../../time/local-day.ts'

export interface DayMention extends DayMeant {
  readonly start: number
  readonly end: number
}

type Parts = Readonly<Record<string, string | undefined>>

/** A way to name a day: an expression with named parts, and the day that is meant by them; undefined where there is none. */
interface Way {
  readonly says: string
  readonly meant: (parts: Parts, today: LocalDay) => DayMeant | undefined
}

const away: readonly Way[] = words.daysAway.map(([says, days]) => ({
  says,
  meant: (_, today) => exactly(addDays(today, days)),
}))
const ofWeek: Way = {
  says: words.weekday,
  meant: ({ which = '', weekday = '' }, today) =>
    weekdayMeant(weekdayNumber(weekday), words.weeksAway[which], today),
}
const dates: readonly Way[] = [words.writtenDate, words.dateWithYear, words.dottedDate].map(dateWay)
const ofFeast: Way = {
  says: `(?<feast>${feastNames.join('|')})${words.dayOfFeast}`,
  meant: ({ feast = '' }, today) => feastMeant(feast, today),
}
const monthEnds: readonly Way[] = [
  { says: words.namedMonthEnd, meant: ({ month }, today) => endOfMonth(numberOf(month) ?? 0, today) },
  { says: words.thisMonthEnd, meant: (_, today) => endOfThisMonth(today) },
  { says: words.lastMonthEnd, meant: (_, today) => endOfLastMonth(today) },
]
const otherMonths: readonly Way[] = [
  { says: words.inLastMonth, meant: ({ date }, today) => numberInMonth(numberOf(date) ?? 0, -1, today) },
  { says: words.inNextMonth, meant: ({ date }, today) => numberInMonth(numberOf(date) ?? 0, 1, today) },
]

const anyDay = anyOf([...away, ofWeek, ...dates, ofFeast, ...monthEnds, ...otherMonths])
const writtenDay = anyOf([...away, dateWay(words.fullDate), ...otherMonths])

interface Named {
  readonly index: number
  readonly end: number
  readonly said: string
  readonly parts: Parts
  readonly meant: Way['meant']
}

/** What a text says in any of the ways, in its order. */
function anyOf(ways: readonly Way[]): (text: string) => Named[] {
  const sources = ways.map(
    ({ says }, at) => `(?<way${at}>${says.replaceAll(/\(\?<(?=[a-z])/g, `(?<${partOf(at)}`)})`,
  )
  const any = new RegExp(sources.join('|'), 'g')
  return (text) =>
    matchesOf(any, text).flatMap(({ 0: said, index, groups = {} }) => {
      const at = ways.findIndex((_, number) => groups[`way${number}`] !== undefined)
      const way = ways[at]
      const own = Object.entries(groups).filter(([name]) => name.startsWith(partOf(at)))
      const parts = Object.fromEntries(own.map(([name, value]) => [name.slice(partOf(at).length), value]))
      return way ? [{ index, end: index + said.length, said, parts, meant: way.meant }] : []
    })
}

/** No two parts of one expression have the same name. */
function partOf(way: number): string {
  return `part${way}_`
}

function dateWay(says: string): Way {
  return {
    says,
    meant: ({ year, month, date }, today) => {
      const numbers = { month: numberOf(month), date: numberOf(date) }
      if (numbers.month === undefined || numbers.date === undefined) return undefined
      return dateMeant({ year: numberOf(year), month: numbers.month, date: numbers.date }, today)
    },
  }
}

function numberOf(said: string | undefined): number | undefined {
  return said === undefined ? undefined : parseNumeral(said)
}

function weekdayNumber(name: string): number {
  if (/\d/.test(name)) return Number(name)
  return name === '天' ? 7 : words.weekdayNames.indexOf(name) + 1
}

function feastMeant(feast: string, today: LocalDay): DayMeant | undefined {
  const lunar = lunarFeasts[feast]
  if (lunar) return lunarMeant(lunar, today)
  const [month, date] = feasts[feast] ?? []
  if (month === undefined || date === undefined) return undefined
  const meant = dateMeant({ year: undefined, month, date }, today)
  // Of a feast that is over the next is next year's.
  const next =
    meant && meant.next < today ? dateMeant({ year: yearOf(today) + 1, month, date }, today) : meant
  return meant && next && { day: meant.day, next: next.next }
}

function yearOf(day: LocalDay): number {
  return Number(day.slice(0, 4))
}

const rangedTo = /^\s?(?:-|—|–|~|到|至)+\s?$/
const goesOn = /^\s?(?:[-—–~到至、和及]|以及)\s?$/

/** Days in the order of the text; `N号` alone is not among them, since it may be a grid. */
export function readDays(text: string, today: LocalDay): DayMention[] {
  const found: DayMention[] = []
  const known = new Map<string, DayMeant | undefined>()
  let week: { readonly which: string; readonly end: number } | undefined
  for (const { index, end, said, parts, meant } of anyDay(text)) {
    const read = (which: string | undefined) => {
      const key = `${which ?? ''} ${said}`
      if (!known.has(key)) known.set(key, meant({ ...parts, which }, today))
      return known.get(key)
    }
    const between = week && text.slice(week.end, index)
    // 上周一到周三: the week is said once, and not where the days would run backwards, as in 上周五到周三.
    const same = week && between !== undefined && goesOn.test(between) ? week.which : undefined
    const last = found.at(-1)
    const runsBack =
      same !== undefined && rangedTo.test(between ?? '') && last && (read(same)?.day ?? last.day) < last.day
    const which = parts['which'] ?? (runsBack ? undefined : same)
    week = which === undefined ? undefined : { which, end }
    const days = read(which)
    if (days) found.push({ start: index, end, ...days })
  }
  return found
}

/** Written dates that no calendar has: 2月30日, 13月1日, 上个月31号 in May. */
export function impossibleDays(text: string, today: LocalDay): { start: number; end: number }[] {
  return writtenDay(text).flatMap(({ index, end, parts, meant }) =>
    meant(parts, today) === undefined ? [{ start: index, end }] : [],
  )
}

/** 1号到6号门面. */
const rangedOn = /^(?:[到至、和及-]\d{1,2}号){1,9}/
const behindDay = pattern('', '^(?![一-龥])', words.behindDay)
const nameBehind = pattern('', words.nameBehindDay)

/** Whether `N号` may be a day, by what stands right behind it. */
export function mayBeDay(after: string): boolean {
  const behind = after.replace(rangedOn, '')
  return behindDay.test(behind) && !nameBehind.test(behind)
}

const lastedDays = pattern('', lasted)
const dated = pattern('', dating)

/** 停水三日, 连续三日: so many days, and no date. */
function isSpan(text: string, { index, 0: said }: RegExpExecArray): boolean {
  if (!said.endsWith('日') || !Number.isFinite(parseNumeral(said.slice(0, -1)) ?? NaN)) return false
  const before = text.slice(Math.max(0, index - 4), index)
  if (lastedDays.test(before)) return true
  const ends = /^(?:$|[,。;!?~\s啦咯嘞])/.test(text.slice(index + said.length))
  return ends && before !== '' && !dated.test(before)
}

const numbered = [words.numberedDays, words.countedDays, words.countedBefore]
const dayNumbers = new RegExp(
  numbered.map((source, at) => source.replace('<list>', `<list${at}>`)).join('|'),
  'g',
)
const oneNumeral = new RegExp(numeral, 'g')

/** Mentions of `N号`, `N日` and `N、M号` inside `text`, read as days. */
export function readDayNumbers(text: string, today: LocalDay): DayMention[] {
  const found: DayMention[] = []
  const known = new Map<number, DayMeant | undefined>()
  for (const match of matchesOf(dayNumbers, text)) {
    if (isSpan(text, match)) continue
    const list = Object.values(match.groups ?? {}).find((one) => one !== undefined) ?? ''
    // 1—3号: a range is told by its ends.
    const ends = matchesOf(oneNumeral, list)
    for (const [at, value] of listNumbers(list).entries()) {
      if (value < 1 || value > 31) continue
      const one = ends[Math.min(at, ends.length - 1)]
      const days = known.get(value) ?? numberMeant(value, today)
      known.set(value, days)
      if (days)
        found.push({ start: match.index + (one?.index ?? 0), end: match.index + match[0].length, ...days })
    }
  }
  return found
}

/** A range of more is cut. */
const mostOfRange = 60

/** All days of the mentions, the days between two that are joined as a range included. */
export function expandDays(text: string, mentions: readonly DayMention[]): LocalDay[] {
  const days = mentions.flatMap(({ start, day }, index) => {
    const before = mentions[index - 1]
    const joined = before && before.day < day && rangedTo.test(text.slice(before.end, start))
    return joined ? [...daysBetweenThem(before.day, day), day] : [day]
  })
  return [...new Set(days)].sort()
}

function daysBetweenThem(first: LocalDay, last: LocalDay): LocalDay[] {
  const between: LocalDay[] = []
  for (let day = addDays(first, 1); day < last && between.length < mostOfRange; day = addDays(day, 1))
    between.push(day)
  return between
}
