// What a rule of cadence is: a pattern over folded text, and what its match means.
import { parseNumeral } from '../../../lib/numerals.ts'
import { timeOfDay } from '../../time/local-day.ts'
import type { Cadence } from './cadence.ts'

type Named = Readonly<Record<string, string | undefined>>
type Unsaid<T> = T extends Cadence ? Omit<T, 'value'> : never

export interface CadenceRule {
  /** Global and sticky flags are the reader's; groups by name. */
  readonly pattern: RegExp
  /** `before`: what stands before the words; undefined: they are no cadence after all. */
  readonly read: (groups: Named, words: string, before: string) => Unsaid<Cadence> | undefined
}

export const NUM = '(?:\\d{1,3}|[一二三四五六七八九十两廿]{1,3})'
/** A number, or what stands in its place where it is masked. */
export const FIGURE = `(?:${NUM}|[x×*＊_○〇]{1,4})`
export const YEAR =
  '(?:(?:\\d{4}|\\d{2,3}[x×*＊_○〇]{1,2}|[x×*＊_]{2,4}|今|本|明|当|次)年(?:度)?的?(?:每年度?的?)?|每年度?的?|每一年的?)'
export const UPTO = '(?:至|到|[-—–~－―]{1,3})'
export const DAYPART = '(?:早上|早晨|上午|中午|下午|晚上|傍晚|夜间|凌晨|早|晚)'
export const CLOCK =
  '(?:\\d{1,2}[:：]\\d{2}|\\d{1,2}(?:时|点)(?:\\d{1,2}分|半|整)?|[一二三四五六七八九十]{1,3}(?:时|点)半?)'
export const BEFORE = '(?:之前|以前|前(?![后往夕期列提])|截止)'

/** undefined where it is masked or absent. */
export function figure(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseNumeral(text)
}

function isMasked(words: string): boolean {
  return /[x×*＊_]|[○〇]{2}/u.test(words)
}

export function masked(words: string): { unknown?: 'masked' } {
  return isMasked(words) ? { unknown: 'masked' } : {}
}

/** `HH:MM` of 下午3点, 17:00, 十点半; undefined for what is no time of day. */
export function clockOf(part: string | undefined, clock: string | undefined): string | undefined {
  const read = /^(\d{1,2}|[一二三四五六七八九十]{1,3})(?:[:：时点])(?:(\d{1,2})分?|(半)|整)?$/u.exec(
    clock ?? '',
  )
  const hour = figure(read?.[1])
  const minute = read?.[3] ? 30 : Number(read?.[2] ?? 0)
  if (hour === undefined || hour > 24 || minute > 59) return undefined
  const late = /下午|傍晚|晚/u.test(part ?? '') && hour < 12 ? hour + 12 : hour
  return timeOfDay(late, minute)
}

/** Absent values left out, so that what was not said is not there. */
export function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
