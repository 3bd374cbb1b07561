// Finds every cadence in a sentence: the longest words win, and words that say one thing together become one cadence.
import { alignedFold } from '../../../lib/aligned-fold.ts'
import type { Cadence } from './cadence.ts'
import { defined, type CadenceRule } from './cadence-rule.ts'
import { anchoredRules } from './anchored-rules.ts'
import { exactRules } from './exact-rules.ts'
import { looseRules } from './loose-rules.ts'
import { windowedRules } from './windowed-rules.ts'

export interface FoundCadence {
  readonly cadence: Cadence
  readonly start: number
  readonly end: number
}

const rules: readonly CadenceRule[] = [...exactRules, ...windowedRules, ...anchoredRules, ...looseRules]

/** In the order of the text; positions are those of `text`. */
export function readCadences(text: string): FoundCadence[] {
  const folded = withoutNumbering(withoutTitles(alignedFold(text)))
  const all = rules.flatMap((rule) => matchesOf(rule, folded, text))
  const chosen: FoundCadence[] = []
  for (const found of all.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!chosen.some((other) => found.start < other.end && other.start < found.end)) chosen.push(found)
  return joined(
    chosen.toSorted((a, b) => a.start - b.start),
    { folded, text },
  )
}

/** What stands in the title of another document says nothing here. */
function withoutTitles(folded: string): string {
  return folded.replace(/《[^》]*》/gu, (title) => '《'.repeat(title.length))
}

/** 5、九月初九 is no fifth of anything. */
function withoutNumbering(folded: string): string {
  return folded.replace(/^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、..]\s*(?=\D|\d+月)/u, (mark) =>
    '\n'.repeat(mark.length),
  )
}

function matchesOf({ pattern, read }: CadenceRule, folded: string, text: string): FoundCadence[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const cadence =
      match[0] === '' ? undefined : read(match.groups ?? {}, match[0], folded.slice(0, match.index))
    if (!cadence) return []
    const start = match.index
    const end = start + match[0].length
    return [{ cadence: { ...cadence, value: text.slice(start, end) }, start, end }]
  })
}

interface Texts {
  readonly folded: string
  readonly text: string
}

function joined(found: readonly FoundCadence[], texts: Texts): FoundCadence[] {
  const result: FoundCadence[] = []
  for (const next of found) {
    const last = result[result.length - 1]
    if (last && isNameOfActivity(next, result, texts)) continue
    const one = last && oneOf(last, next, texts)
    if (one) result[result.length - 1] = one
    else result.push(next)
  }
  return result
}

/** 9月份举办邻里节活动: the month says when; the day only says what. */
function isNameOfActivity(
  { cadence, start, end }: FoundCadence,
  before: readonly FoundCadence[],
  { folded }: Texts,
) {
  const month = before.findLast((one) => one.cadence.type === 'windowed')
  if (cadence.type !== 'anchored' || month === undefined) return false
  return (
    !/[。;]/u.test(folded.slice(month.end, start)) && !/^(?:期间|前后|前夕|当[天日])/u.test(folded.slice(end))
  )
}

/** The two as one cadence; undefined: they are two. */
function oneOf(a: FoundCadence, b: FoundCadence, { folded, text }: Texts): FoundCadence | undefined {
  const gap = folded.slice(a.end, b.start)
  const both = (cadence: Cadence): FoundCadence => ({
    start: a.start,
    end: b.end,
    cadence: { ...cadence, value: text.slice(a.start, b.end) },
  })
  const [x, y] = [a.cadence, b.cadence]
  if (x.type === 'anchored' && y.type === 'anchored' && isListing(gap))
    return both({ ...x, anchors: [...x.anchors, ...y.anchors] })
  if (x.type === 'vague' && y.type === 'vague')
    return (gap === '' || x.value.startsWith(y.value)) && isSameBreath(gap) ? both(x) : undefined
  if (x.type === 'exact' && x.month !== undefined && y.type === 'anchored' && /^[,、:(是“”]*$/u.test(gap))
    return both(y)
  // 调查结束后，应当于5日内: the first sets the clock of the second going.
  if (x.type === 'event' && y.type === 'event' && x.value.endsWith('后') && /^[^;。]{1,12}$/u.test(gap))
    return b
  if (x.type === 'windowed' && y.type === 'exact' && y.per && y.month === undefined && /^[,、]?$/u.test(gap))
    return both(y)
  const span = spanOf(x, y, gap)
  if (span) return both(span)
  if (/[,;。:]/u.test(gap)) return undefined
  if (y.type === 'vague' && x.type !== 'state') return gap.length <= 4 ? a : undefined
  if (x.type === 'vague') return gap.length <= 4 || (y.type === 'exact' && y.per) ? b : undefined
  if (isClockOf(x, y) && gap.length <= 6) return both({ ...y, ...defined({ time: timeOf(x) }) })
  if (gap.length > 3) return undefined
  if (x.type === 'exact' && y.type === 'exact' && y.time !== undefined && x.time === undefined)
    return both({ ...x, time: y.time, ...(y.by ? { by: true } : {}) })
  if (x.type === 'exact' && y.type === 'exact' && x.per === undefined && y.per === 'week') return both(x)
  if (x.type === 'exact' && y.type === 'exact' && y.weekdays && x.per === 'week') return both(y)
  if (x.type === 'anchored' && y.type !== 'event' && gap.length <= 1) return both(x)
  if (x.type === 'event' && y.type === 'event') return both(y)
  if (x.type === 'exact' && x.per === 'year' && y.type === 'windowed' && gap.length <= 1)
    return both({ ...y, per: 'year' })
  return x.type === 'exact' && x.per === 'year' && y.type === 'anchored' ? both(y) : undefined
}

/** 从1月1日开始启动,至12月底结束 */
function spanOf(x: Cadence, y: Cadence, gap: string): Cadence | undefined {
  if (x.type !== 'exact' || y.type !== 'exact' || x.month === undefined || y.month === undefined)
    return undefined
  if (!/^(?:开始|正式|起|启动|实施|开展|,)*[至到]$/u.test(gap)) return undefined
  const { year, month, day } = y
  const unknown = x.unknown ?? y.unknown
  return {
    type: 'windowed',
    value: x.value,
    from: defined({ year: x.year, month: x.month, day: x.day }),
    to: defined({ year, month, day }),
    ...(unknown ? { unknown } : {}),
  }
}

/** 夜间22:00至次日6:00加密为每小时一次 */
function isClockOf(x: Cadence, y: Cadence): boolean {
  return (
    timeOf(x) !== undefined &&
    !/每/u.test(x.value) &&
    y.type === 'exact' &&
    y.per !== undefined &&
    /每/u.test(y.value)
  )
}

function timeOf(cadence: Cadence): string | undefined {
  return cadence.type === 'exact' && cadence.month === undefined ? cadence.time : undefined
}

function isListing(gap: string): boolean {
  return gap.length <= 8 && !/[;。]|开展|组织|进行|宣传|举办|参加|做好/u.test(gap)
}

/** 及时发现,及时报告,及时处理 is one demand. */
function isSameBreath(gap: string): boolean {
  return gap.length <= 7 && !/[;。]/u.test(gap)
}
