// Exact cadences: 每月5日前, 每周一上午, 每半年, 9月30日前, 三年一次.
import { periodOf, weekdaysOf, WEEKDAYS } from '../period.ts'
import type { Period, Point } from './cadence.ts'
import {
  BEFORE,
  CLOCK,
  clockOf,
  DAYPART,
  defined,
  FIGURE,
  figure,
  masked,
  NUM,
  UPTO,
  YEAR,
  type CadenceRule,
} from './cadence-rule.ts'

const UNIT = '日|天|旬|周|星期|礼拜|月|季度|季|年度|年'
const ONCE_A =
  '次|度|届|检|查|评|报|换|轮换|轮|总结|小结|通报|汇报|调度|考核|例会|清|会|督查|公示|更新|主题|活动|讲|课|训'
const TIME = `(?<part>${DAYPART})?(?<clock>${CLOCK})?(?:${UPTO}${DAYPART}?${CLOCK})?(?:[、,]${DAYPART}?${CLOCK}(?:${UPTO}${DAYPART}?${CLOCK})?)*`
/** 每周一次, 每周一评: the numeral is no day of the week. */
const COUNTED = `次|度|轮|换|检(?!查)|评(?![比选])|查(?![处看])|报(?![送告])|讲|课|主题|常|[至到、-]?${NUM}?次|个|[期岁围边年转]`

export const exactRules: readonly CadenceRule[] = [
  /** 每年5月底前, 9月30日, 20xx年x月x日上午9:00前 */
  {
    pattern: new RegExp(
      `(?<year>${YEAR})?(?<month>${FIGURE})月(?:份)?(?:(?<day>${FIGURE})[日号]|(?<end>底|末))(?:\\(?(?:第${NUM}周,?)?(?:星期|周)[一二三四五六日天]\\)?)?${TIME}(?<by>${BEFORE})?`,
      'gu',
    ),
    read: (g, words) => dateOf(g, words, g['by'] !== undefined || g['end'] !== undefined),
  },
  /** 每年11月份前 */
  {
    pattern: new RegExp(`(?<year>${YEAR})?(?<month>${FIGURE})月(?:份)?(?<by>${BEFORE})`, 'gu'),
    read: (g, words) => dateOf(g, words, true),
  },
  /** 年底前, 每年年底, 季度末, 月底前 */
  {
    pattern: new RegExp(
      `(?:(?<every>每|各)(?:个)?(?:${UNIT})?(?<unit>年|季度?|月)|(?<once>(?:20[\\dx×*_]{2})?年|本年度?|当年|今年|月|本月))(?:度)?(?:底|末|终)(?<by>${BEFORE})?(?!(?:目标|绩效|考[核评]|奖|评[优先])|[^,。;]{0,8}(?:奖惩|考核))`,
      'gu',
    ),
    read: (g, _, before) => {
      if (!g['every'] && !g['by'] && !/(?:^|[,。;:\s于在到]|争取|力争|计划|预计)$/u.test(before))
        return undefined
      const unit = g['unit'] ?? g['once'] ?? ''
      return {
        type: 'exact',
        every: 1,
        ...(g['every'] ? { per: periodOf(unit) } : {}),
        ...(unit.includes('年') ? { month: 12 } : {}),
        day: 'last',
        by: g['by'] !== undefined,
      }
    },
  },
  /** 年内 */
  {
    pattern: /(?<![\d一二三四五六七八九十两半几届])(?:今|本|当)?年内/gu,
    read: () => ({ type: 'exact', every: 1, month: 12, day: 'last', by: true }),
  },
  /** 每月5日前, 次月5日前, 每季度末月25日前 */
  {
    pattern: new RegExp(
      `(?<unit>每个?月|[本当]月|次月|下月|下个月|每季度(?:末|首|最后一)?个?月?|季后|月后)的?(?<day>${FIGURE})(?:[、和及,]${NUM})*[日号]${TIME}(?<by>${BEFORE})?`,
      'gu',
    ),
    read: (g, words) => ({
      type: 'exact',
      ...(/[本当]月/u.test(g['unit'] ?? '') ? {} : { per: perOf(g['unit']) }),
      every: 1,
      ...defined({ day: figure(g['day']), time: clockOf(g['part'], g['clock']) }),
      ...(g['by'] ? { by: true } : {}),
      ...masked(words),
    }),
  },
  /** 每周一上午, 周五下午3点前, 星期一至星期五 */
  {
    pattern: new RegExp(
      `(?:(?<each>每逢?)|(?<month>每个?月的?)(?:第(?<nth>${NUM})|(?<last>最后一?))个)?(?:周|星期|礼拜)(?<days>${WEEKDAYS})(?!${COUNTED})${TIME}(?<by>${BEFORE})?`,
      'gu',
    ),
    read: (g, _, before) => {
      const isTime =
        ['each', 'month', 'part', 'clock', 'by'].some((name) => g[name]) || /[至到-]/u.test(g['days'] ?? '')
      // 星期六大行动: the day only lends its name.
      if (!isTime && !/(?:^|[,。;:、(\s于在到从自逢及和周])$/u.test(before)) return undefined
      return {
        type: 'exact',
        per: g['month'] ? 'month' : 'week',
        every: 1,
        weekdays: weekdaysOf(g['days'] ?? ''),
        ...defined({ nth: g['last'] ? ('last' as const) : figure(g['nth']) }),
        ...defined({ time: clockOf(g['part'], g['clock']) }),
        ...(g['by'] ? { by: true } : {}),
      }
    },
  },
  /** 每天, 每两周, 每半年, 每季度, 每日17:00前 */
  {
    pattern: new RegExp(
      `每(?:隔)?(?<n>半|${NUM})?个?(?<unit>工作日|${UNIT}|小时|早|晚|夜)(?![级龄轻节]|[期边围岁]|[月日](?:${FIGURE}|常))(?:的)?${TIME}(?<by>${BEFORE})?`,
      'gu',
    ),
    read: (g) => ({
      type: 'exact',
      ...spanOf(g['n'], g['unit'] ?? ''),
      ...(g['unit'] === '工作日' ? { workdays: true } : {}),
      ...defined({ time: clockOf(g['part'] ?? g['unit'], g['clock']) }),
      ...(g['by'] && g['clock'] ? { by: true } : {}),
    }),
  },
  /** 三年一次, 一周一轮换, 半月一评 */
  {
    pattern: new RegExp(
      `(?<n>半|${NUM})个?(?<unit>${UNIT})(?:[一1]|${NUM})(?:${ONCE_A}|(?=\\p{Script=Han})[^日月年周天号个元名户条项份头夜晚种时点分十百千万人级岁层米楼篇届第对])`,
      'gu',
    ),
    read: (g) => ({ type: 'exact', ...spanOf(g['n'], g['unit'] ?? '') }),
  },
  /** 每餐留样, 一餐一消毒, 每班交接 */
  {
    pattern: /每一?(?:餐|班次)|每班(?=交接|巡|次)|一餐一(?=\p{Script=Han})/gu,
    read: () => ({ type: 'exact', per: 'day', every: 1 }),
  },
  /** 半年通报一次, 一年查两次 */
  {
    pattern:
      /(?<![\d第这那每或至到、])(?<n>[半一两二三四五六])个?(?<unit>年|月|周)(?!内)\p{Script=Han}{1,3}[一两二三四1-4]次/gu,
    read: (g) => ({ type: 'exact', ...spanOf(g['n'], g['unit'] ?? '') }),
  },
  /** 按月, 逐日, 周例会, 月通报, 日产日清 */
  {
    pattern:
      /(?:按|逐(?!年))(?<unit>日|天|周|月|季度?|年度?)(?![期时份龄照计节])|(?<![\d一二三四五六七八九十当本次期节假年月每])(?<short>日|周|月|季)(?:报制|报告制|小结|通报|例会|调度|汇总|巡查|考核制)|(?<daily>日产日清|日清日结)/gu,
    read: (g) => ({ type: 'exact', per: periodOf(g['unit'] ?? g['short'] ?? '日'), every: 1 }),
  },
  /** 月月有比赛, 天天查 */
  {
    pattern: /(?<unit>[日天周月季年])\k<unit>(?=[有要都开查讲评清扫学])/gu,
    read: (g) => ({ type: 'exact', per: periodOf(g['unit'] ?? ''), every: 1 }),
  },
  /** 早上7:20-7:55, 下午5点前 */
  {
    pattern: new RegExp(
      `(?:(?<part>${DAYPART}):?(?<clock>${CLOCK})|(?<bare>\\d{1,2}[:：]\\d{2}))(?:${UPTO}(?:次日)?${DAYPART}?${CLOCK})?(?:[、,]?${DAYPART}:?${CLOCK}(?:${UPTO}${DAYPART}?${CLOCK})?)*(?<by>${BEFORE})?`,
      'gu',
    ),
    read: (g) => {
      const time = clockOf(g['part'], g['clock'] ?? g['bare'])
      return time === undefined
        ? undefined
        : { type: 'exact', per: 'day', every: 1, time, ...(g['by'] ? { by: true } : {}) }
    },
  },
  /** every day at 17:00, every Friday */
  {
    pattern:
      /every\s+(?:(?<unit>day|week|month|quarter|year)|(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s+at\s+(?<clock>\d{1,2}:\d{2}))?/gu,
    read: (g) => {
      const day = ENGLISH_DAYS.indexOf(g['weekday'] ?? '') + 1
      return {
        type: 'exact',
        per: day > 0 ? 'week' : periodIn(g['unit']),
        every: 1,
        ...(day > 0 ? { weekdays: [day] } : {}),
        ...defined({ time: clockOf(undefined, g['clock']) }),
      }
    },
  },
  /** 24小时值班 */
  {
    pattern: /24小时(?!之?[内前后]|以[内后前上下]|[,。、;]|$|.{0,4}(?:电话|热线))/gu,
    read: () => ({ type: 'exact', per: 'day', every: 1 }),
  },
]

const ENGLISH_DAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun']

function periodIn(unit: string | undefined): Period {
  return (['week', 'month', 'quarter', 'year'] as const).find((period) => period === unit) ?? 'day'
}

function perOf(unit: string | undefined): Period {
  return unit?.includes('季') ? 'quarter' : 'month'
}

function dateOf(g: Readonly<Record<string, string | undefined>>, words: string, by: boolean) {
  const year = figure(/\d{4}/u.exec(g['year'] ?? '')?.[0])
  const point: Point = defined({
    year: year ?? yearIn(g['year']),
    month: figure(g['month']),
    day: g['end'] ? ('last' as const) : figure(g['day']),
  })
  if ((point.month ?? 1) > 12) return undefined
  const yearly = /每/u.test(g['year'] ?? '')
  return {
    type: 'exact' as const,
    every: 1,
    ...(yearly ? { per: 'year' as const } : {}),
    ...point,
    ...defined({ time: clockOf(g['part'], g['clock']) }),
    ...(by ? { by } : {}),
    ...masked(words),
  }
}

function yearIn(text: string | undefined): number | undefined {
  const digits = /\d{4}/u.exec(text ?? '')?.[0]
  return digits === undefined ? undefined : Number(digits)
}

function spanOf(count: string | undefined, unit: string) {
  const half = count === '半'
  if (half && unit.startsWith('年')) return { per: 'half-year' as const, every: 1 }
  if (half && unit.startsWith('月')) return { per: 'week' as const, every: 2 }
  if (unit === '旬') return { per: 'day' as const, every: 10 }
  if (unit === '小时') return { per: 'day' as const, every: 1 }
  return { per: periodOf(unit), every: half ? 1 : (figure(count) ?? 1) }
}
