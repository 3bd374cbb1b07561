// Finds every cadence in a sentence: the longest words win, and words that say one thing together become one cadence.
import { alignedFold } from '../../lib/aligned-fold.ts'
import type { Cadence } from './cadence.ts'
import type { CadenceRule } from './cadence-rule.ts'
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
    const one = last && oneOf(last, next, texts)
    if (one) result[result.length - 1] = one
    else result.push(next)
  }
  return result
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
  if (/[,;。:]/u.test(gap)) return undefined
  if (y.type === 'vague' && x.type !== 'state') return gap.length <= 4 ? a : undefined
  if (x.type === 'vague') return gap.length <= 4 || (y.type === 'exact' && y.per) ? b : undefined
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

function isListing(gap: string): boolean {
  return gap.length <= 8 && !/[;。]/u.test(gap) && /^[^,]{0,6}[、,和及与以]?|^$/u.test(gap)
}

/** 及时发现,及时报告,及时处理 is one demand. */
function isSameBreath(gap: string): boolean {
  return gap.length <= 7 && !/[;。]/u.test(gap)
}
