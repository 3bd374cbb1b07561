// Reads the terms of a request to broadcast: how often, until which day, how urgent, notice or reminder.
import { numeral, parseNumeral } from '../../../../lib/numerals.ts'
import type { Recurrence } from '../../../time/recurrence.ts'
import { readClockTimes, waking } from '../../field/clock-times.ts'
import type { NoticeTerms } from '../../reading.ts'
import type { Layout } from '../../facts/layout.ts'
import { timeOfDay } from '../../../time/local-day.ts'

const week = '(?:周|星期|礼拜)'
const lunarMonths = '正|二|三|四|五|六|七|八|九|十|冬|腊'
const lunarDays = '初[一二三四五六七八九十]|十[一二三四五六七八九]|二十|廿[一二三四五六七八九]|三十'
const more = `(?:(?:、|和|及|,)(?:每?个?${week})?[一二三四五六日天])*`

/** Every way of saying how often, the longest first. */
export const recurrenceWord =
  `workdays?\\b|weekdays?\\b|daily\\b|every ?day\\b|` +
  `每(?:个)?工作日|工作日(?:的)?每天|工作日|每?${week}一(?:到|至)${week}?五|` +
  `每(?:个)?(?:农历)?月(?:的)?(?:第[一二三四]个|最后一个)${week}[一二三四五六日天]|每(?:个)?月(?:的)?(?:最后一天|月?底|月?末)|` +
  `每(?:个)?(?:农历)?月(?:的)?(?:${lunarDays})|` +
  `每(?:个)?月(?:的)?${numeral}[日号](?:(?:、|和|及|,)${numeral}[日号])*|` +
  `每年(?:的)?(?:农历)?(?:${lunarMonths})月(?:${lunarDays})|每年(?:的)?${numeral}月${numeral}[日号]|` +
  `(?:每(?:个)?|每逢|逢)${week}[一二三四五六日天]${more}|每(?:天|日|晚|早)|天天`

const recurrence = new RegExp(recurrenceWord)
const wholeRecurrence = new RegExp(`^(?:${recurrenceWord})$`)

const weekdays = '一二三四五六日'

export function recurs(text: string): boolean {
  return recurrence.test(text)
}

/** How often it is to be sent, as it is said. */
export function recurrenceIn(text: string): string | undefined {
  return recurrence.exec(text)?.[0]
}

export function readTerms(layout: Layout, lead: string): NoticeTerms {
  const word = recurrenceIn(lead)
  const timetabled = word === undefined ? undefined : recurrenceOf(word)
  const until = layout.days.find(
    (one) =>
      lead.includes(layout.text.slice(one.start, one.end)) &&
      !word?.includes(layout.text.slice(one.start, one.end)) &&
      /(?:到|至|截止|截至)\s?$/.test(layout.text.slice(0, one.start)) &&
      timetabled !== undefined,
  )
  const clock = readClockTimes(lead)[0]
  const hour = clock ? waking(clock) : 9
  const time = timeOfDay(hour, clock?.minute ?? 0)
  return {
    recurs: word !== undefined,
    timetable: timetabled && { recurrence: timetabled, time },
    lastDay: until?.next,
    urgent: /紧急|加急|特急|火速/.test(lead) || /^\s*(?:\[|【)?(?:紧急|加急)/.test(bodyOf(layout.text, lead)),
    reminds: /提醒/.test(lead) && !/通知|公告/.test(lead),
  }
}

/** What is left of the text without its lead. */
function bodyOf(text: string, lead: string): string {
  return text.startsWith(lead) ? text.slice(lead.length) : text
}

/** `word` is one of `recurrenceWord`; undefined where no such days are. */
export function recurrenceOf(word: string): Recurrence | undefined {
  if (!wholeRecurrence.test(word)) return undefined
  if (/工作日|workday|weekday/.test(word)) return { every: 'workday' }
  if (/一(?:到|至)/.test(word)) return { every: 'week', weekdays: [1, 2, 3, 4, 5] }
  if (/^(?:每[天日晚早]|天天|daily|every ?day)$/.test(word)) return { every: 'day' }
  return lunarOf(word) ?? monthlyOf(word) ?? weeklyOf(word)
}

function weeklyOf(word: string): Recurrence | undefined {
  const days = [...word.matchAll(/[一二三四五六日天]/g)].map(([d]) =>
    d === '天' ? 7 : weekdays.indexOf(d) + 1,
  )
  return days.length > 0 ? { every: 'week', weekdays: [...new Set(days)].sort((a, b) => a - b) } : undefined
}

function monthlyOf(word: string): Recurrence | undefined {
  if (!/月/.test(word)) return undefined
  const nth = /(第([一二三四])个|最后一个)(?:周|星期|礼拜)([一二三四五六日天])/.exec(word)
  if (nth) {
    const weekday = nth[3] === '天' ? 7 : weekdays.indexOf(nth[3] ?? '') + 1
    return { every: 'month-weekday', nth: nth[2] === undefined ? -1 : weekdays.indexOf(nth[2]) + 1, weekday }
  }
  if (/最后一天|底|末/.test(word)) return { every: 'month-end' }
  const yearly = new RegExp(`^每年(?:的)?(${numeral})月(${numeral})[日号]$`).exec(word)
  if (yearly) return yearlyOf(parseNumeral(yearly[1] ?? ''), parseNumeral(yearly[2] ?? ''))
  const days = [...word.matchAll(new RegExp(`(${numeral})[日号]`, 'g'))].map(([, d = '']) => parseNumeral(d))
  const valid = days.flatMap((d) => (d !== undefined && d >= 1 && d <= 31 ? [d] : []))
  return valid.length > 0 && valid.length === days.length ? { every: 'month', days: valid } : undefined
}

function yearlyOf(month: number | undefined, day: number | undefined): Recurrence | undefined {
  const real = month !== undefined && day !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31
  return real ? { every: 'year', month, day } : undefined
}

function lunarOf(word: string): Recurrence | undefined {
  const match = new RegExp(`(?:(${lunarMonths})月)?(${lunarDays})$`).exec(word)
  if (!match?.[2] || !/月/.test(word) || /第/.test(word)) return undefined
  const day = lunarDayOf(match[2])
  if (day === undefined) return undefined
  const months = lunarMonths.split('|')
  return match[1] === undefined
    ? { every: 'lunar', day }
    : { every: 'lunar', month: months.indexOf(match[1]) + 1, day }
}

function lunarDayOf(word: string): number | undefined {
  return parseNumeral(word.replace(/^初/, ''))
}
