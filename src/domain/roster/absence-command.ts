// 我明后天请假,小李代 / 明天我和王芳换班 / 2号网格从明天起交接给王芳 / 销假 L3.
import { expandDays, readDayNumbers, readDays } from '../message/field/days.ts'
import { addDays, dayOf, type LocalDay } from '../time/local-day.ts'
import { parseNumeral } from '../../lib/numerals.ts'

export type AbsenceCommand =
  | {
      readonly name: 'leave'
      /** What stands before the days: nobody, or whose leave it is. */
      readonly who: string
      readonly standIn: string | undefined
      readonly days: readonly LocalDay[]
    }
  | {
      readonly name: 'swap'
      readonly other: string
      readonly days: readonly LocalDay[]
      readonly otherDays: readonly LocalDay[]
    }
  | { readonly name: 'hand-over'; readonly grid: string; readonly to: string; readonly from: LocalDay }
  /** undefined: his own. */
  | { readonly name: 'back'; readonly id: number | undefined }

const longest = 60
const someone = '(\\p{Script=Han}{2,4}?)'
const back =
  /^(?:销假|(?:取消|撤销)(?:[今明后大天的]{0,5})请假|我?(?:[今明大后]{1,2}天|这几天|下周)?(?:又|先)?(?:不请假|不休假|不休|不请)了|(?:请的?)?假不(?:请|休)了)\s*(?:L\s?(\d{1,9}))?[。!]?$/i
const leave = /请(?:个|了|[一两三四五\d]+天)?(?:事|病|年|婚|产|丧|公)?假|休(?:年|病|产|婚|事)?假|轮休|调休/
const standIn = new RegExp(
  `(?:由|让|请|有)?${someone}(?:来|帮忙|帮我|给我)?(?:代班|代岗|代替|代管|代报|替班|替岗|顶班|顶岗|替我|代我|顶我|代|替|顶)(?:一下|我|班|岗)?[。!]?$`,
  'u',
)
const standInFirst = new RegExp(`(?:替|代|顶)(?:我|班|岗)的是${someone}[。!]?$`, 'u')
const swap = new RegExp(`(?:我)?(?:和|跟|与)${someone}(?:换|调|对调|互换)(?:个|一下)?(?:班|岗)`, 'u')
const handOver = new RegExp(`(?:移交|交接|交|转)给${someone}(?:负责|管|来管)?[。!]?$`, 'u')

/** Only a short sentence that is about nothing else; anything more is left to the reader. */
export function parseAbsenceCommand(text: string, today: LocalDay): AbsenceCommand | undefined {
  if (text.length > longest || /[?吗呢]/.test(text)) return undefined
  const taken = back.exec(text)
  if (taken) return { name: 'back', id: taken[1] === undefined ? undefined : Number(taken[1]) }
  return parseSwap(text, today) ?? parseHandOver(text, today) ?? parseLeave(text, today)
}

const gridOrHouse = /(?:\d{1,3}|[一二三四五六七八九十]{1,3})号?(?:网格|格子?|楼|栋|幢|单元|门|院)/g
const work = /网格|格子|\d号?格|异常|正常|平安|没事|无事|零报告|值班|上班|在岗/
const reportBefore = /^.*(?:异常|平安|没事|无事|零报告)/

/** What is said of the leave; the days and grids of a report beside it are not the leave's. */
function aboutLeave(text: string): string {
  const clauses = text.split(/(?<=[,;。!\s])/).filter((clause) => leave.test(clause) || !work.test(clause))
  return clauses.map((clause) => clause.replace(reportBefore, '').replaceAll(gridOrHouse, '')).join('')
}

function parseLeave(said: string, today: LocalDay): AbsenceCommand | undefined {
  const text = aboutLeave(said)
  const word = leave.exec(text)
  if (!word || /没|不|未|别|谁/.test(text)) return undefined
  const rest = text.slice(word.index + word[0].length)
  const [who = ''] = text.slice(0, word.index).split(dayWord)
  const named =
    standIn.exec(
      rest
        .split(/[,;。\s]+/)
        .filter(Boolean)
        .at(-1) ?? '',
    ) ?? standInFirst.exec(rest)
  return { name: 'leave', who: bare(who), standIn: named?.[1], days: daysIn(text, today) }
}

const dayWord = /[今明后]天|今明|明后|大后|\d|[本这下]周|周[一二三四五六日天末]|星期|礼拜|从|自|因|家里|有事/
const bare = (text: string) => text.replaceAll(/[,:、。\s]|我|本人/g, '')

function parseSwap(text: string, today: LocalDay): AbsenceCommand | undefined {
  const said = swap.exec(text)
  if (!said?.[1]) return undefined
  const parts = text.split(/[,;。]/)
  const other = /我(?:替|代|顶|帮)[他她]|[他她](?:的|那)班我/
  const theirs = parts.filter((part) => other.test(part)).join(',')
  const mine = parts.filter((part) => !other.test(part)).join(',')
  const days = daysIn(mine, today)
  return { name: 'swap', other: said[1], days, otherDays: theirs === '' ? days : daysIn(theirs, today) }
}

function parseHandOver(text: string, today: LocalDay): AbsenceCommand | undefined {
  const said = handOver.exec(text)
  const grid = /(?:\d+|[一二三四五六七八九十]+)号?(?:网格|格)|我的?网格|[\p{Script=Han}\d]{2,8}网格/u.exec(
    text,
  )?.[0]
  if (!said?.[1] || grid === undefined) return undefined
  const [from = addDays(today, 1)] = daysIn(text.replace(grid, ' '), today)
  return { name: 'hand-over', grid, to: said[1], from }
}

/** A date that no year has, such as 2月30日: nothing may be made of its parts. */
function hasNoSuchDay(text: string): boolean {
  return [...text.matchAll(/(\d{1,2})月(\d{1,2})[日号]/g)].some(
    ([, month, date]) => dayOf({ year: 2024, month: Number(month), date: Number(date) }) === undefined,
  )
}

/** The days that are named; N天 counts from the first of them. */
function daysIn(text: string, today: LocalDay): readonly LocalDay[] {
  if (hasNoSuchDay(text)) return []
  const plain = text
    .replaceAll(/今明后(?:三天|天)?/g, '今天、明天、后天')
    .replaceAll(/今明(?:两天|天)?/g, '今天、明天')
    .replaceAll(/明后(?:两天|天)?/g, '明天、后天')
  const mentions = [...readDays(plain, today), ...readDayNumbers(plain, today)]
    .map((mention) => ({ ...mention, day: mention.next }))
    .sort((a, b) => a.start - b.start)
  const apart = mentions.filter((one, i) => i === 0 || one.start >= (mentions[i - 1]?.end ?? 0))
  const days = expandDays(plain, apart)
  const [first] = days
  const count = /(?:假|连续|共|一共)?(\d{1,2}|[一两二三四五六七八九十]{1,2})天/.exec(plain)?.[1]
  const length = count === undefined ? undefined : parseNumeral(count)
  if (first === undefined || length === undefined || length > 60 || days.length > 1) return days
  return Array.from({ length }, (_, i) => addDays(first, i))
}
