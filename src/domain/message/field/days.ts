// Finds the calendar days a text speaks of: 昨天, 上周五, 11号, 5月9日、10日, ranges of them.
import { feasts, lunarFeasts } from '../words/feasts.ts'
import { dating, lasted } from '../words/lasting.ts'
import { listNumbers } from './grid-numbers.ts'
import { lunarDay } from '../../time/lunar-day.ts'
import { matchesOf } from '../../../lib/matches.ts'
import { numeral, parseNumeral } from '../../../lib/numerals.ts'
import { either, pattern } from '../../../lib/pattern.ts'
import {
  addDays,
  dayOf,
  daysBetween,
  lastDayOfMonth,
  type LocalDay,
  monthBefore,
  weekday,
} from '../../time/local-day.ts'

export interface DayMention {
  readonly start: number
  readonly end: number
  readonly day: LocalDay
  /** The day was not fixed by a direction of its own: 周三 and 11号 are the last such day in a report, the next in a notice. */
  readonly next: LocalDay
}

const relative: readonly (readonly [string, number])[] = [
  ['大前(?:[天日晚]|儿(?!童|子))', -3],
  ['(?<!之|以|目|日|年|月|点|\\d|门|楼|店|栋|校|库|车)前(?:[天日晚]|儿(?!童|子|媳|女|科))', -2],
  ['[昨寻琴㖊][天日晚夜儿]|昨(?=[^天日晚夜儿])', -1],
  ['今[天日晚早儿夜朝]|本日|当[天日]', 0],
  ['(?<![\\d一二三四五六七八九十第])[两二2]\\s?[天日](?:之|以)?前', -2],
  ['(?<![\\d一二三四五六七八九十第])[三3]\\s?[天日](?:之|以)?前', -3],
  ['(?<![\\d一二三四五六七八九十第])[四4]\\s?[天日](?:之|以)?前', -4],
  ['(?<![\\d一二三四五六七八九十第])[五5]\\s?[天日](?:之|以)?前', -5],
  ['[两二]天(?:之|以)?后', 2],
  ['三天(?:之|以)?后', 3],
  ['一(?:周|个?星期|个?礼拜)(?:之|以)?后', 7],
  ['大后[天日]', 3],
  ['后[天日]', 2],
  ['[明听][天日早晚朝]|明儿|次日', 1],
]
const relativeWords = relative.map(([source]) => `(${source})`).join('|')
const weekWords =
  '(?<which>上上|上|下下|(?<!一)下|这|本)?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天]|[1-7](?![\\d点号年]))'
const dateWords = [
  `(?:(?<year>20\\d\\d)\\s?[年./-]\\s?)?(?<month>${numeral})\\s?月\\s?(?<dom>${numeral})\\s?[日号]?(?!\\s?(?:[栋幢楼个]|单元|号))`,
  '(?<!\\d)(?<year2>20\\d\\d)[./-](?<month2>\\d{1,2})[./-](?<dom2>\\d{1,2})(?!\\d)',
  '(?<![\\d./#a-z]|\\d:|(?<![./]\\d{1,2})-)(?<month3>1[0-2]|0?[1-9])[./](?<dom3>3[01]|[12]\\d|0?[1-9])(?![\\d./%]|:\\d{2}|-(?!\\d{1,2}[./])|\\s?[米元个万吨亩倍kmg㎡平号栋层网格])',
].join('|')
/** 元旦那天, 国庆零点: a day, and not a season. */
const feast = `(?<feast>${Object.keys({ ...feasts, ...lunarFeasts }).join('|')})(?=那[天份]|当[天日班晚]|[零一二三四五六七八九十\\d]{1,3}点|[早晚][上晨]|[上中下]午|的?(?:忘|没|漏|零?报告))`
const lastOfNamed = `(?<lastof>${numeral})月(?:份)?的?(?:最后一天|底那天)`
const lastOfMonth =
  '(?<monthend>(?:这个?|本)月(?:的)?(?:最后一天|底|末))|(?<lastday>上个?月(?:的)?(?:最后一天|底|末))'
const monthsAway = `上个?月的?(?<lastmonth>${numeral})(?:[日号]|(?=的|忘|漏|没|[,。\\s]|$))|下个?月的?(?<nextmonth>${numeral})[日号]`
const mentioned = new RegExp(
  `${relativeWords}|${weekWords}|${dateWords}|${feast}|${lastOfNamed}|${lastOfMonth}|${monthsAway}`,
  'g',
)

const written = new RegExp(
  `${relativeWords}|(?:(?<year>20\\d\\d)\\s?[年./-]\\s?)?(?<!\\d)(?<month>${numeral})\\s?月\\s?(?<dom>${numeral})\\s?[日号](?!\\s?[栋幢楼院]|网?格)|${monthsAway}`,
  'g',
)

/** 冇水三日, 一连三日: how long. */
const stretched = '[水电米网气粮药饭暖续连整足有住]|断[一-龥]|失[踪联]|已经?|都|(?:没|冇)[一-龥]{1,2}'

const dayOfMonth = new RegExp(
  `(?<![\\d第#./咗]|(?<![日号])-|${stretched})(?!两日)(?<list>(?:${numeral}(?:\\s?[、和及]\\s?|[-—–~到至]|\\s)){0,6}${numeral})(?:号|日(?!了|内|无话|(?<=[一两几]日)无事|都?[冇没未来](?!.{0,2}[报交发填补]|(?<=\\d日.{1,2})(?:事|情况|异常|发现))))|(?<![\\d第#./])(?<both>(?:${numeral}(?:\\s?[、和及]\\s?|\\s)){1,6}\\d{1,2})[两二三四五六][日天]|(?<=[两二三四五六七][日天]\\()(?<inside>(?:${numeral}[、,和至到~-]){1,8}${numeral})(?=\\))`,
  'g',
)

const oneNumeral = new RegExp(numeral, 'g')

/** Days in the order of the text; `N号` alone is not among them, since it may be a grid. */
export function readDays(text: string, today: LocalDay): DayMention[] {
  const found: DayMention[] = []
  const known = new Map<string, ReturnType<typeof dayMeant>>()
  let week: { readonly which: string; readonly end: number } | undefined
  for (const match of matchesOf(mentioned, text)) {
    // 上周一到周三: the week is said once.
    const goesOn = week && /^\s?(?:[-—–~到至、和及]|以及)\s?$/.test(text.slice(week.end, match.index))
    const which = match.groups?.['which'] ?? (goesOn ? week?.which : undefined)
    week = which === undefined ? undefined : { which, end: match.index + match[0].length }
    const key = `${which ?? ''} ${match[0]}`
    const days = known.has(key) ? known.get(key) : dayMeant(match, today, which)
    known.set(key, days)
    if (days) found.push({ start: match.index, end: match.index + match[0].length, ...days })
  }
  return found
}

/** Written dates that no calendar has: 2月30日, 13月1日, 上个月31号 in May. */
export function impossibleDays(text: string, today: LocalDay): { start: number; end: number }[] {
  return matchesOf(written, text).flatMap((match) =>
    dayMeant(match, today) === undefined ? [{ start: match.index, end: match.index + match[0].length }] : [],
  )
}

/** `N号` as a day: the latest day N not after today, and the first not before it. */
function dayNumbered(day: number, today: LocalDay): { day: LocalDay; next: LocalDay } | undefined {
  const dated = [-2, -1, 0, 1, 2].flatMap((months) => dayInMonth(today, months, day) ?? [])
  const last = dated.findLast((date) => date <= today)
  const next = dated.find((date) => date >= today)
  return last === undefined || next === undefined ? undefined : { day: last, next }
}

/** What stands behind the number of a day: no word, a time, or one that holds clauses together. Behind 7号摊 a name goes on. */
const behindDay = pattern(
  '',
  '^(?![一-龥])',
  `^${either(
    '[早晚清凌傍半深夜午] [上中下]午 [那当这今昨前后] 的 [和与及跟到至以之起同] [忘漏没未补报交发填写记登录] [在于有无零就还也都全均是系才又再]',
    '出差 住院 病 回 培训 学习 参加 加班 陪 断网 手机 家里 系统 [开给去来我他她你咱俺白两周星礼格网] [正平安太] [巡查走转看因由不应该说点时为会停下刮被让把从请休值轮所其本各每截例] 发现 [一二三四五六七八九十] [嗰琴嘅冇唔喺咗]',
  )}`,
)
const nameBehind = pattern(
  '',
  `^${either('[前后]门 [前后]?[巷院墙台] 中学 小学 [上下]水 [一二三四五六七八九十两]{1,2}(?:单元|楼|门) 在建 [上下]铺 看台 [出入]口 到?交界')}`,
)
/** 1号到6号门面. */
const rangedOn = /^(?:[到至、和及-]\d{1,2}号){1,9}/

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

/** Mentions of `N号`, `N日` and `N、M号` inside `text`, read as days. */
export function readDayNumbers(text: string, today: LocalDay): DayMention[] {
  const found: DayMention[] = []
  const known = new Map<number, ReturnType<typeof dayNumbered>>()
  for (const match of matchesOf(dayOfMonth, text)) {
    if (isSpan(text, match)) continue
    const list = match.groups?.['list'] ?? match.groups?.['both'] ?? match.groups?.['inside'] ?? ''
    // 1—3号: a range is told by its ends.
    const ends = matchesOf(oneNumeral, list)
    const values = listNumbers(list)
    for (const [at, value] of values.entries()) {
      if (value < 1 || value > 31) continue
      const one = ends[Math.min(at, ends.length - 1)]
      const days = known.get(value) ?? dayNumbered(value, today)
      known.set(value, days)
      if (days)
        found.push({ start: match.index + (one?.index ?? 0), end: match.index + match[0].length, ...days })
    }
  }
  return found
}

/** All days of the mentions, the days between two that are joined as a range included. */
export function expandDays(text: string, mentions: readonly DayMention[]): LocalDay[] {
  const days: LocalDay[] = []
  for (const [index, mention] of mentions.entries()) {
    const before = mentions[index - 1]
    const joined = before && /^\s?(?:-|—|–|~|到|至)+\s?$/.test(text.slice(before.end, mention.start))
    if (joined && before.day < mention.day) {
      for (let day = addDays(before.day, 1), n = 0; day < mention.day && n < 60; day = addDays(day, 1), n++)
        days.push(day)
    }
    days.push(mention.day)
  }
  return [...new Set(days)].sort()
}

function dayMeant(
  match: RegExpMatchArray,
  today: LocalDay,
  which?: string,
): { day: LocalDay; next: LocalDay } | undefined {
  const groups = match.groups ?? {}
  const word = relative.findIndex((_, index) => match[index + 1] !== undefined)
  if (word >= 0) {
    const day = addDays(today, relative[word]?.[1] ?? 0)
    return { day, next: day }
  }
  if (groups['weekday'] !== undefined) return weekdayOf(which, groups['weekday'], today)
  if (groups['monthend'] !== undefined) {
    const day = lastDayOfMonth(today)
    return { day, next: day }
  }
  if (groups['lastof'] !== undefined) {
    const month = parseNumeral(groups['lastof']) ?? 0
    const within = dateOf({ year: undefined, month, date: 1 }, today)
    return within && { day: lastDayOfMonth(within.day), next: lastDayOfMonth(within.next) }
  }
  if (groups['lastday'] !== undefined) {
    const day = monthBefore(today).to
    return { day, next: day }
  }
  const otherMonth = groups['lastmonth'] ?? groups['nextmonth']
  if (otherMonth !== undefined) {
    const months = groups['nextmonth'] === undefined ? -1 : 1
    const day = dayInMonth(today, months, parseNumeral(otherMonth) ?? 0)
    return day === undefined ? undefined : { day, next: day }
  }
  const lunar = lunarFeasts[groups['feast'] ?? '']
  if (lunar) return lunarFeast(lunar, today)
  const [feastMonth, feastDay] = feasts[groups['feast'] ?? ''] ?? []
  const month = feastMonth ?? parseNumeral(groups['month'] ?? groups['month2'] ?? groups['month3'] ?? '')
  const dom = feastDay ?? parseNumeral(groups['dom'] ?? groups['dom2'] ?? groups['dom3'] ?? '')
  if (month === undefined || dom === undefined) return undefined
  return dateOf({ year: groups['year'] ?? groups['year2'], month, date: dom }, today)
}

/** The last such day not after today, and the first not before it. */
function lunarFeast(
  [month, date]: readonly [number, number],
  today: LocalDay,
): { day: LocalDay; next: LocalDay } | undefined {
  const isFeast = (day: LocalDay) => {
    const found = lunarDay(month === 0 ? addDays(day, 1) : day)
    return found !== undefined && !found.leap && found.month === (month || 1) && found.day === (date || 1)
  }
  const within = Array.from({ length: 400 }, (_, away) => away)
  const last = within.find((away) => isFeast(addDays(today, -away)))
  const next = within.find((away) => isFeast(addDays(today, away)))
  if (last === undefined || next === undefined) return undefined
  return { day: addDays(today, -last), next: addDays(today, next) }
}

const weekdays = '一二三四五六日'
function weekdayOf(
  which: string | undefined,
  name: string,
  today: LocalDay,
): { day: LocalDay; next: LocalDay } {
  const wanted = name === '天' ? 7 : /\d/.test(name) ? Number(name) : weekdays.indexOf(name) + 1
  const offset = wanted - weekday(today)
  const weeks: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 下: 1, 下下: 2 }
  const week = weeks[which ?? '']
  if (week !== undefined) {
    const day = addDays(today, offset + 7 * week)
    return { day, next: day }
  }
  return {
    day: addDays(today, offset > 0 ? offset - 7 : offset),
    next: addDays(today, offset < 0 ? offset + 7 : offset),
  }
}

function dateOf(
  { year, ...date }: { year: string | undefined; month: number; date: number },
  today: LocalDay,
): { day: LocalDay; next: LocalDay } | undefined {
  if (year !== undefined) {
    const day = dayOf({ year: Number(year), ...date })
    return day === undefined ? undefined : { day, next: day }
  }
  const thisYear = Number(today.slice(0, 4))
  const here = dayOf({ year: thisYear, ...date })
  if (here === undefined) return undefined
  const ahead = daysBetween(today, here)
  const before = ahead > 180 ? dayOf({ year: thisYear - 1, ...date }) : here
  const after = ahead < -180 ? dayOf({ year: thisYear + 1, ...date }) : here
  return { day: before ?? here, next: after ?? here }
}

/** `months` from that of today; undefined where that month has no such day. */
function dayInMonth(today: LocalDay, months: number, date: number): LocalDay | undefined {
  const month = 12 * Number(today.slice(0, 4)) + Number(today.slice(5, 7)) - 1 + months
  return dayOf({ year: Math.floor(month / 12), month: (month % 12) + 1, date })
}
