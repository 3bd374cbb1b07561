// Cadences that leave a window: 10-11月, 6月中旬前后, 9月1日至20日, 上半年.
import type { Point } from './cadence.ts'
import { defined, FIGURE, figure, masked, UPTO, YEAR, type CadenceRule } from './cadence-rule.ts'

const PART = '上旬|中旬|下旬|初|中(?!旬)|底|末'
const OPENED = '(?:从|自)?'
/** 三月学雷锋活动 names a thing; 三月, at the head of a clause or after a preposition, is a time. */
const STANDS_ALONE = /(?:^|[,。;:、(（“”\s至到在于从自]|[是个]|^.{0,2}[.、)）])$/u
const ROUGHLY = '(?:前后|左右|期间|间)?'

export const windowedRules: readonly CadenceRule[] = [
  /** 20xx年9月1日-9日, 3月上旬至5月, 1月25日到2月3日 */
  {
    pattern: new RegExp(
      `${OPENED}(?<year>${YEAR})?(?<month>${FIGURE})月(?:份)?(?:(?<day>${FIGURE})[日号]?|(?<part>${PART}))?(?:起|开始)?${UPTO}(?<year2>${YEAR})?(?:(?<month2>${FIGURE})月(?:份)?)?(?:(?<day2>${FIGURE})[日号]|(?<part2>${PART}))?${ROUGHLY}`,
      'gu',
    ),
    read: (g, words) => {
      const from = pointOf(g['year'], g['month'], g['day'] ?? g['part'])
      const to = pointOf(g['year2'] ?? g['year'], g['month2'] ?? g['month'], g['day2'] ?? g['part2'])
      const open = !g['month2'] && !g['day2'] && !g['part2']
      return open ? undefined : windowOf(g['year'], { from, to }, words)
    },
  },
  /** 10-11月, 每年度的3-4月, 七、八月份 */
  {
    pattern: new RegExp(
      `(?<year>${YEAR})?(?<month>${FIGURE})(?:月)?(?:${UPTO}|、)(?<month2>${FIGURE})月(?:份)?${ROUGHLY}`,
      'gu',
    ),
    read: (g, words) =>
      windowOf(
        g['year'],
        { from: pointOf(g['year'], g['month'], undefined), to: pointOf(g['year'], g['month2'], undefined) },
        words,
      ),
  },
  /** 6月中旬前后, 每年11月前后, 9月份, 3月5日前后 */
  {
    pattern: new RegExp(
      `(?<year>${YEAR})?(?<month>${FIGURE})月(?<bare>份)?(?<part>${PART}|(?<day>${FIGURE})[日号](?=前后|左右))?(?<roughly>前后|左右|期间|间)?`,
      'gu',
    ),
    read: (g, words, before) => {
      if (![g['year'], g['bare'], g['part'], g['roughly']].some(Boolean) && !STANDS_ALONE.test(before))
        return undefined
      const at = pointOf(g['year'], g['month'], g['day'] ?? g['part'])
      return windowOf(g['year'], { from: at, to: at }, words)
    },
  },
  /** 每月上旬, 每季度初 */
  {
    pattern: /每个?(?<unit>月|季度?|年)的?(?<part>上旬|中旬|下旬|初|中(?!心))/gu,
    read: (g) => {
      const per = g['unit'] === '月' ? 'month' : g['unit'] === '年' ? 'year' : 'quarter'
      const at = { part: partOf(g['part']) }
      return { type: 'windowed', per, from: at, to: at }
    },
  },
  /** 上半年, 第一季度, 一、三季度 */
  {
    pattern: /(?:每年)?(?<half>[上下])半年|第?(?<quarter>[一二三四1-4])季度/gu,
    read: (g, words) => {
      const quarter = figure(g['quarter'])
      const first = quarter === undefined ? (g['half'] === '上' ? 1 : 7) : quarter * 3 - 2
      const length = quarter === undefined ? 6 : 3
      return windowOf(words, { from: { month: first }, to: { month: first + length - 1 } }, words)
    },
  },
  /** 每年春季, 在夏秋两季, 汛期 */
  {
    pattern:
      /(?:每年|每逢|[在于])(?<season>[春夏秋冬](?:[、]?[春夏秋冬])*)(?:两)?[季天]|(?:每年)?(?:主汛期|汛期|防火期|取暖期)(?=前|期间|内|中|到来|来临)/gu,
    read: (g) => {
      const first = '春夏秋冬'.indexOf(g['season']?.[0] ?? '夏') * 3 + 3
      return { type: 'windowed', per: 'year', from: { month: first }, to: { month: ((first + 1) % 12) + 1 } }
    },
  },
]

function windowOf(year: string | undefined, span: { from: Point; to: Point }, words: string) {
  const months = [span.from.month ?? 1, span.to.month ?? 1]
  if (months.some((month) => month < 1 || month > 12)) return undefined
  const yearly = /每/u.test(year ?? '') ? { per: 'year' as const } : {}
  return { type: 'windowed' as const, ...yearly, ...span, ...masked(words) }
}

function pointOf(year: string | undefined, month: string | undefined, rest: string | undefined): Point {
  const digits = /\d{4}/u.exec(year ?? '')?.[0]
  return defined({
    year: digits === undefined ? undefined : Number(digits),
    month: figure(month),
    day: rest === '底' || rest === '末' ? ('last' as const) : figure(rest),
    part: partOf(rest),
  })
}

function partOf(text: string | undefined): Point['part'] {
  if (text === undefined) return undefined
  if (/上旬|初/u.test(text)) return 'early'
  if (/中/u.test(text)) return 'middle'
  return text === '下旬' ? 'late' : undefined
}
