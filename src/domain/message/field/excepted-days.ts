// Takes out of a text the days that are left out of those it reports: 除周末, 周三不用补, 25号是我休息日.
import { matchesOf } from '../../../lib/matches.ts'
import { blank, blankAt } from '../../../lib/rewriting.ts'
import { pattern } from '../../../lib/pattern.ts'
import { type LocalDay, weekday } from '../../time/local-day.ts'
import type { ReadingContext } from '../reading.ts'
import { exceptedBefore, exceptedBehind, notThere, weekend } from '../words/excepted-days.ts'
import { type DayMention, expandDays, readDayNumbers, readDays } from './days.ts'
import { overlaps } from './grids.ts'
import { readPastSpan } from './past-spans.ts'

/** A day, and how it was said where that may be another of the same number or weekday. */
interface ExceptedDay {
  readonly day: LocalDay
  readonly by: 'date' | 'weekday'
}

export interface ExceptedDays {
  readonly days: readonly ExceptedDay[]
  readonly weekends: boolean
}

interface Excepting {
  /** Letter by letter, blank where it speaks of them. */
  readonly text: string
  readonly excepted: ExceptedDays
}

const none: ExceptedDays = { days: [], weekends: false }
const forms = [pattern('g', exceptedBefore), pattern('g', exceptedBehind)]
const weekends = pattern('g', weekend)
const away = pattern('', `^(?:${notThere})$`)
const saysZero = /零|没|无|冇|正常|平安|太平|0/
const standsIn = /[替代帮顶]/

/** `late`: it makes up for days that are over. */
export function takeExceptedDays(
  text: string,
  {
    late,
    today,
    context,
  }: { readonly late: boolean; readonly today: LocalDay; readonly context: ReadingContext },
): Excepting {
  if (context.role === 'resident' || !(late || saysZero.test(text))) return { text, excepted: none }
  return forms.reduce<Excepting>(
    (before, form) => {
      const found = matchesOf(form, before.text).map(({ index, 0: { length }, groups = {} }) => ({
        start: index,
        end: index + length,
        why: groups['why'] ?? '',
        out: exceptedIn(groups['before'] ?? groups['left'] ?? '', today),
      }))
      if (found.length === 0) return before
      const rest = found.reduce((all, { start, end }) => blankAt(all, start, end), before.text)
      const days = daysIn(rest, { today, late })
      const taken = found.filter((one) => isLeftOut(one, { text: before.text, days, late, today, context }))
      return {
        text: taken.reduce((all, { start, end }) => blankAt(all, start, end), before.text),
        excepted: {
          days: [...before.excepted.days, ...taken.flatMap((one) => one.out.days)],
          weekends: before.excepted.weekends || taken.some((one) => one.out.weekends),
        },
      }
    },
    { text, excepted: none },
  )
}

interface Told {
  readonly text: string
  /** Those that are named beside them. */
  readonly days: readonly LocalDay[]
  readonly late: boolean
  readonly today: LocalDay
  readonly context: ReadingContext
}

function isLeftOut(
  { start, why, out }: { readonly start: number; readonly why: string; readonly out: ExceptedDays },
  { text, days, late, today, context }: Told,
): boolean {
  if (days.length === 0) return false
  const left = withoutExcepted(days, out)
  const isOfThem = left.length < days.length
  // 昨天我请假,补昨天的零: why it is late.
  if (left.length === 0 && away.test(why)) return false
  const mayBeGrid = out.days.some(({ day, by }) => by === 'date' && isGrid(day, context))
  if (late) return isOfThem || !mayBeGrid || !text.includes('格')
  // 周一到周四没事,周末除外
  if (!mayBeGrid)
    return isOfThem || (days.some((day) => day < today) && !out.days.some(({ day }) => day === today))
  // 3号没事,5号是我休息日
  return !isOfThem && away.test(why) && saysZero.test(text.slice(0, start)) && !standsIn.test(text)
}

function isGrid(day: LocalDay, { grids }: ReadingContext): boolean {
  return grids.some((one) => one.number === Number(day.slice(8)))
}

function exceptedIn(said: string, today: LocalDay): ExceptedDays {
  const text = said.replace(weekends, blank)
  const mentions = mentionsIn(text, today)
  const byWeekday = mentions.some(({ start, end }) => /^(?:周|星期|礼拜)/.test(text.slice(start, end)))
  const days = expandDays(text, mentions)
  return { days: days.map((day) => ({ day, by: byWeekday ? 'weekday' : 'date' })), weekends: text !== said }
}

function daysIn(
  text: string,
  when: { readonly today: LocalDay; readonly late: boolean },
): readonly LocalDay[] {
  const named = mentionsIn(text, when.today).filter((one) => one.day <= when.today)
  if (named.length > 0) return expandDays(text, named)
  const span = readPastSpan(text, when)
  return span === undefined || span === 'untold' ? [] : span
}

function mentionsIn(text: string, today: LocalDay): DayMention[] {
  const dated = readDays(text, today)
  const numbered = readDayNumbers(text, today).filter((one) => !dated.some((other) => overlaps(one, other)))
  return [...dated, ...numbered].sort((a, b) => a.start - b.start)
}

export function exceptsDays({ days, weekends: noWeekends }: ExceptedDays): boolean {
  return days.length > 0 || noWeekends
}

/** By its number alone the last such day is left out, be it read as of another month; by its weekday each. */
export function withoutExcepted(
  days: readonly LocalDay[],
  { days: excepted, weekends: noWeekends }: ExceptedDays,
): LocalDay[] {
  const out = excepted.flatMap(({ day, by }) => {
    if (days.includes(day)) return [day]
    if (by === 'weekday') return days.filter((one) => weekday(one) === weekday(day))
    return days.findLast((one) => one.slice(8) === day.slice(8)) ?? []
  })
  return days.filter((day) => !out.includes(day) && !(noWeekends && weekday(day) > 5))
}
