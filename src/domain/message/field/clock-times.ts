// Finds clock times: 15:20, 下午三点半, 十六时, 半小时后.
import { matchesOf } from '../../../lib/matches.ts'
import { numeral, parseNumeral } from '../../../lib/numerals.ts'

interface ClockTime {
  readonly start: number
  readonly end: number
  readonly hour: number
  readonly minute: number
  /** The hour may as well be twelve hours later. */
  readonly ambiguous: boolean
}

/** 五点 of a day to come is five in the afternoon. */
export function waking({ hour, ambiguous }: Pick<ClockTime, 'hour' | 'ambiguous'>): number {
  return ambiguous && hour < 7 ? hour + 12 : hour
}

const morning = '凌晨|清早|清晨|早上|早晨|早晨|一早|大早上|上午|朝早|[今明听昨]早|[今明听]朝|早'
const noon = '中午|正午|晏昼'
const afternoon = '下午|下昼|午后|傍晚|晚上|夜里|夜间|夜晚|半夜|深夜|[今昨明前听]晚|[今昨]夜|晚'
const pattern = new RegExp(
  `(?:(?<am>${morning})|(?<noon>${noon})|(?<pm>${afternoon}))?\\s?(?:大约|大概|约|的)?` +
    `(?:(?<![\\d.]|\\d:)(?<h24>[01]?\\d|2[0-4]):(?<m24>[0-5]\\d)(?![\\d])|` +
    `(?<![\\d第])(?<hour>${numeral})(?:点钟?|时(?!候|间|段|常|刻|不))(?!位|名|子|半夜)(?:(?<half>半)|(?<quarter>[一三])刻|差(?<less>一刻|${numeral})分?|搭(?<fives>半|${numeral})个?字?|(?<chars>${numeral})个字|(?<minute>[0-5]?\\d|${numeral})(?![个处起辆名人家天点月号栋楼只条格网]|[一二三四五六七八九十\\d])分?)?)`,
  'g',
)

export function readClockTimes(text: string): ClockTime[] {
  const found: ClockTime[] = []
  for (const match of matchesOf(pattern, text)) {
    const time = lessen(timeOf(match), match.groups?.['less'])
    if (time) found.push({ start: match.index, end: match.index + match[0].length, ...time })
  }
  return found
}

function timeOf(match: RegExpMatchArray): Pick<ClockTime, 'hour' | 'minute' | 'ambiguous'> | undefined {
  const groups = match.groups ?? {}
  const hour = parseNumeral(groups['h24'] ?? groups['hour'] ?? '')
  const minute = groups['m24'] === undefined ? spokenMinute(groups) : Number(groups['m24'])
  if (hour === undefined || hour > 24 || minute === undefined || minute > 59) return undefined
  const midnight = /夜|晚/.test(groups['pm'] ?? '')
  if (groups['pm'] !== undefined) {
    const shift = hour < 12 && !(/半夜|深夜|夜里/.test(groups['pm']) && hour < 6) && !(midnight && hour === 0)
    return { hour: (shift ? hour + 12 : midnight && hour === 12 ? 24 : hour) % 24, minute, ambiguous: false }
  }
  if (groups['noon'] !== undefined) return { hour: hour < 4 ? hour + 12 : hour, minute, ambiguous: false }
  if (groups['am'] !== undefined) return { hour: hour % 24, minute, ambiguous: false }
  const written24 = groups['h24'] !== undefined && (groups['h24'].length === 2 || hour >= 13)
  return { hour: hour % 24, minute, ambiguous: !written24 && hour >= 1 && hour <= 11 }
}

/** 五点差十分: so many minutes before the hour. */
function lessen<Time extends { hour: number; minute: number }>(
  time: Time | undefined,
  said: string | undefined,
): Time | undefined {
  const less = said === '一刻' ? 15 : parseNumeral(said ?? '')
  if (!time || less === undefined || less > 59 || less === 0) return time
  return { ...time, hour: (time.hour + 23) % 24, minute: 60 - less }
}

function spokenMinute(groups: Record<string, string | undefined>): number | undefined {
  if (groups['half'] !== undefined) return 30
  if (groups['quarter'] !== undefined) return groups['quarter'] === '一' ? 15 : 45
  // 八点搭九, 八点九个字: so many times five minutes past.
  const fives = groups['fives'] ?? groups['chars']
  if (fives !== undefined) return fives === '半' ? 30 : 5 * (parseNumeral(fives) ?? 12)
  return groups['minute'] === undefined ? 0 : parseNumeral(groups['minute'])
}

const delay = new RegExp(
  `(?<half>半)个?(?:小时|钟头)(?:之?后|以后)|再?过(?:(?<part>半)|(?<span>${numeral}))\\s?个?(?<half2>半)?(?<measure>分钟?|刻钟|小时|钟头)(?:之?后|以后)?|(?:再过|过)?(?<amount>${numeral})\\s?个?半?(?<unit>分钟?|刻钟|小时|钟头|钟)(?<extra>半)?(?:之?后|以后)`,
)

function minutesOf(unit: string): number {
  if (/分/.test(unit)) return 1
  return /刻/.test(unit) ? 15 : 60
}

/** 半小时后 and the like, in minutes. */
export function readDelay(text: string): { start: number; end: number; minutes: number } | undefined {
  const match = delay.exec(text)
  if (!match) return undefined
  const span = { start: match.index, end: match.index + match[0].length }
  if (match.groups?.['half'] !== undefined) return { ...span, minutes: 30 }
  const unit = minutesOf(match.groups?.['unit'] ?? match.groups?.['measure'] ?? '')
  if (match.groups?.['part'] !== undefined) return { ...span, minutes: unit / 2 }
  const amount = parseNumeral(match.groups?.['amount'] ?? match.groups?.['span'] ?? '')
  if (amount === undefined) return undefined
  const half = /个半/.test(match[0]) ? 30 : 0
  return { ...span, minutes: amount * unit + half }
}
