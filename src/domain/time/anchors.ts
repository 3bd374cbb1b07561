// Days that are known by a name: fixed in the calendar, counted in a month, or lunar.
import { Temporal } from 'temporal-polyfill'
import { parseNumeral } from '../../lib/numerals.ts'
import { addDays, weekday, type LocalDay } from './local-day.ts'
import { lunarDay } from './lunar-day.ts'

type AnchorRule =
  | { readonly month: number; readonly day: number; readonly days?: number }
  /** The nth weekday of a month. */
  | { readonly month: number; readonly nth: number; readonly weekday: number; readonly days?: number }
  | { readonly lunarMonth: number; readonly lunarDay: number; readonly leap?: boolean }
  | 'qingming'
  /** The last day of the lunar year. */
  | 'new-year-eve'
  /** It is in the calendar, but on another day each year that nobody can compute here. */
  | 'announced'

const fixed = (month: number, day: number, days = 1): AnchorRule => ({ month, day, days })
const lunar = (lunarMonth: number, lunarDay: number): AnchorRule => ({ lunarMonth, lunarDay })
const nth = (month: number, count: number, day: number): AnchorRule => ({ month, nth: count, weekday: day })

/** Longer names first where one holds another. */
export const anchorRules: ReadonlyMap<string, AnchorRule> = new Map(
  Object.entries<AnchorRule>({
    元旦: fixed(1, 1),
    春节: lunar(1, 1),
    元宵节: lunar(1, 15),
    元宵: lunar(1, 15),
    世界湿地日: fixed(2, 2),
    学雷锋纪念日: fixed(3, 5),
    学雷锋日: fixed(3, 5),
    妇女节: fixed(3, 8),
    三八节: fixed(3, 8),
    植树节: fixed(3, 12),
    消费者权益日: fixed(3, 15),
    世界水日: fixed(3, 22),
    中国水周: fixed(3, 22, 7),
    世界气象日: fixed(3, 23),
    爱国卫生月: fixed(4, 1, 30),
    清明节: 'qingming',
    清明: 'qingming',
    世界卫生日: fixed(4, 7),
    国家安全教育日: fixed(4, 15),
    世界地球日: fixed(4, 22),
    地球日: fixed(4, 22),
    世界读书日: fixed(4, 23),
    劳动节: fixed(5, 1),
    五一节: fixed(5, 1),
    青年节: fixed(5, 4),
    五四青年节: fixed(5, 4),
    护士节: fixed(5, 12),
    防灾减灾日: fixed(5, 12),
    防灾减灾宣传周: fixed(5, 12, 7),
    母亲节: nth(5, 2, 7),
    全国助残日: nth(5, 3, 7),
    助残日: nth(5, 3, 7),
    科技活动周: 'announced',
    世界无烟日: fixed(5, 31),
    儿童节: fixed(6, 1),
    六一节: fixed(6, 1),
    安全生产月: fixed(6, 1, 30),
    世界环境日: fixed(6, 5),
    环境日: fixed(6, 5),
    全国土地日: fixed(6, 25),
    国际禁毒日: fixed(6, 26),
    禁毒日: fixed(6, 26),
    端午节: lunar(5, 5),
    端午: lunar(5, 5),
    节能宣传周: 'announced',
    全国低碳日: 'announced',
    父亲节: nth(6, 3, 7),
    建党节: fixed(7, 1),
    建党日: fixed(7, 1),
    世界人口日: fixed(7, 11),
    建军节: fixed(8, 1),
    七夕: lunar(7, 7),
    教师节: fixed(9, 10),
    国际臭氧层保护日: fixed(9, 16),
    世界无车日: fixed(9, 22),
    全国科普日: 'announced',
    公民道德宣传日: fixed(9, 20),
    国防教育日: nth(9, 3, 6),
    中秋节: lunar(8, 15),
    中秋: lunar(8, 15),
    国庆节: fixed(10, 1),
    国庆: fixed(10, 1),
    重阳节: lunar(9, 9),
    重阳: lunar(9, 9),
    敬老节: lunar(9, 9),
    敬老月: 'announced',
    世界粮食日: fixed(10, 16),
    消防宣传日: fixed(11, 9),
    消防日: fixed(11, 9),
    消防宣传月: fixed(11, 1, 30),
    世界艾滋病日: fixed(12, 1),
    交通安全日: fixed(12, 2),
    宪法日: fixed(12, 4),
    法制宣传日: fixed(12, 4),
    国际志愿者日: fixed(12, 5),
    志愿者日: fixed(12, 5),
    除夕: 'new-year-eve',
  }),
)

export interface AnchorDay {
  readonly day: LocalDay
  /** How many days it lasts. */
  readonly days: number
}

/** The days of that name in a calendar year, none where the year has none; undefined: nobody can tell from the name. */
export function anchorDays(name: string, year: number): readonly AnchorDay[] | undefined {
  const rule = anchorRules.get(name) ?? lunarRule(name)
  if (rule === undefined || rule === 'announced') return undefined
  if (rule === 'qingming') return isThisCentury(year) ? [{ day: qingming(year), days: 1 }] : undefined
  if (rule === 'new-year-eve')
    return lunarDays({ lunarMonth: 1, lunarDay: 1 }, year).map(({ day }) => ({
      day: addDays(day, -1),
      days: 1,
    }))
  if ('lunarMonth' in rule) return lunarDays(rule, year)
  const days = rule.days ?? 1
  const first = dayAt(year, rule.month, 'day' in rule ? rule.day : 1)
  if ('day' in rule) return [{ day: first, days }]
  return [{ day: addDays(first, ((rule.weekday - weekday(first) + 7) % 7) + (rule.nth - 1) * 7), days }]
}

/** 农历九月初九, 腊月廿三, 闰六月十五. */
function lunarRule(name: string): AnchorRule | undefined {
  const said = /^(?:农历|阴历)?(闰)?(正|冬|腊|[一二三四五六七八九十]{1,2})月(?:初)?(\S{1,3})$/u.exec(name)
  const named: Record<string, number> = { 正: 1, 冬: 11, 腊: 12 }
  const month = named[said?.[2] ?? ''] ?? parseNumeral(said?.[2] ?? '')
  const day = parseNumeral(said?.[3] ?? '')
  if (month === undefined || day === undefined || month > 12 || day < 1 || day > 30) return undefined
  return { lunarMonth: month, lunarDay: day, leap: said?.[1] !== undefined }
}

/** A year is walked once for each lunar day. */
const lunarFound = new Map<string, readonly AnchorDay[]>()

function lunarDays(
  rule: { lunarMonth: number; lunarDay: number; leap?: boolean },
  year: number,
): readonly AnchorDay[] {
  const key = `${year} ${rule.leap ?? false} ${rule.lunarMonth} ${rule.lunarDay}`
  const known = lunarFound.get(key)
  if (known) return known
  const found: AnchorDay[] = []
  for (let day = dayAt(year, 1, 1); day < dayAt(year + 1, 1, 1); day = addDays(day, 1)) {
    const lunar = lunarDay(day)
    const same = lunar?.month === rule.lunarMonth && lunar.day === rule.lunarDay
    if (same && lunar.leap === (rule.leap ?? false)) found.push({ day, days: 1 })
  }
  lunarFound.set(key, found)
  return found
}

/** The sun reaches 15 degrees on 4 or 5 April; the usual count holds from 2001 to 2099. */
function qingming(year: number): LocalDay {
  const short = year % 100
  return dayAt(year, 4, Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4))
}

function isThisCentury(year: number): boolean {
  return year > 2000 && year < 2100
}

function dayAt(year: number, month: number, day: number): LocalDay {
  return Temporal.PlainDate.from({ year, month, day }).toString()
}
