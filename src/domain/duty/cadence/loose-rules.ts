// Cadences without a date of their own: upon an event, as things stand, vague, or one of two.
import { pattern } from '../../../lib/pattern.ts'
import { figure, FIGURE, masked, NUM, UPTO, type CadenceRule } from './cadence-rule.ts'

const SPAN = '小时|分钟|个?工作日|天|日|周|个?星期|个?月'
const TOLD = '报|通知|告知|提交|申请|公示|预告|发布|准备|到'

const eventRules: readonly CadenceRule[] = [
  /** 24小时内, 3日内, x日内, 一个月之内 */
  {
    pattern: new RegExp(
      `(?<n>${FIGURE}|半)个?(?<unit>${SPAN})(?:之|以)?内(?!的|累计|连续|达|\\d+次|[一二三四五]次)`,
      'gu',
    ),
    read: (g, words) => ({ type: 'event', ...withinOf(g['n'], g['unit']), ...masked(words) }),
  },
  /** 30分钟到场, 不超过2小时 */
  {
    pattern: new RegExp(
      `不(?:得)?超过(?<n>${NUM})(?<unit>小时|分钟|天|日|个工作日)|(?<n2>${NUM})(?<unit2>小时|分钟)(?=到达|到场|响应|赶到|处置|处理|办结|答复)`,
      'gu',
    ),
    read: (g) => ({ type: 'event', ...withinOf(g['n'] ?? g['n2'], g['unit'] ?? g['unit2']) }),
  },
  /** 提前3天, 到期前一个月, 5个工作日前报 */
  {
    pattern: new RegExp(
      `(?:提前|到期前|期满前|届满前)(?:至少)?(?<n>${FIGURE}|半)个?(?<unit>${SPAN})|(?<n2>${NUM})个?(?<unit2>天|工作日|小时|周)前(?=.{0,6}(?:${TOLD}))`,
      'gu',
    ),
    read: (_, words) => ({ type: 'event', ...masked(words) }),
  },
  /** 每逢台风登陆前 */
  {
    pattern:
      /(?:每[逢遇]|(?<=^|[,;。])逢)(?![周星双节])[^,;。、]{2,12}?(?:前|时|后|(?=,)|日)|(?:来临|到来)(?:之)?前(?=[要应须逐做先])/gu,
    read: () => ({ type: 'event' }),
  },
  {
    pattern: pattern(
      'gu',
      /第一时间/u,
      /立即/u,
      /立刻/u,
      /马上/u,
      /即时/u,
      /即刻/u,
      /当即/u,
      /当场(?!提|问)/u,
      /随即/u,
      /\p{Script=Han}{2}(?:结束|完成|期满)(?:之)?后/u,
      /(?:活动|会议|培训|检查|比赛)(?:后(?![勤续])|前(?=召开|组织|做好|准备|进行|通知|检查))/u,
      /每次(?!限)\p{Script=Han}{2}(?=[^,。]{0,4}(?:都|后|要|应|必?须|填|,))/u,
    ),
    read: () => ({ type: 'event' }),
  },
  {
    pattern:
      /当[日天](?=.{0,6}(?:完成|清理|清运|处理|上报|报送|办结|登记|记录|录入|入库|归还|安排|张贴|公布|事|毕|整改|回复|答复|反馈))/gu,
    read: () => ({ type: 'event', within: { count: 1, unit: '日' } }),
  },
]

const stateRule: CadenceRule = {
  pattern: pattern(
    'gu',
    /必要时/u,
    /需要时/u,
    /特殊情况[下时]/u,
    /视[^,;。]{0,8}(?:情况|情)(?:而定)?/u,
    /视情(?!节)/u,
    /视\p{Script=Han}{2,4}(?=调整|确定|增减|增加|减少)/u,
    /(?:如遇|若遇|遇有|遇到(?!的)|凡遇)[^,;。、]{1,12}/u,
    /遇(?!到的)[^,;。]{1,10}?(?:天气|时|的)/u,
    /[如若]有[^,;。]{1,8}?(?:变化|变动|调整|变更|需要)/u,
    /条件(?:成熟|具备|允许)(?:时|后|的)?/u,
  ),
  read: () => ({ type: 'state' }),
}

const vagueRule: CadenceRule = {
  pattern:
    /(?<![不未否没]|[不未没]能)(?:(?:不|(?<!规))定期(?!限)|(?:不|(?<!规))定时(?!间)|及时|适时|经常性?(?!经费|收入|支出|化)|(?<!经|正|日|非|异|平|通)常(?=去|到)|时常|常常|随时|尽快|尽早|适当时候|不失时机)(?![性率雨])/gu,
  read: () => ({ type: 'vague' }),
}

/** 每月或每星期, 一至两周一次, 3月或4月 */
const ambiguousRule: CadenceRule = {
  pattern: new RegExp(
    [
      `每个?(?:日|天|周|星期|月|季度?|年)(?:[一1]次)?(?:或者?|\\/)每?个?(?:${NUM}个?)?(?:日|天|周|星期|月|季度?|半?年)(?:[一1]次)?`,
      `每?(?:${NUM})(?:${UPTO}|、|或)(?:${NUM})个?(?:天|日|周|星期|月|季度|年)(?:[一1]次)`,
      `(?:${NUM})月(?:份)?或(?:${NUM})月(?:份)?`,
      `每(?:${NUM})(?:${UPTO}|或)(?:${NUM})个?(?:天|日|周|星期|月|季度|年)(?!级)`,
    ].join('|'),
    'gu',
  ),
  read: () => ({ type: 'ambiguous' }),
}

/** 宣传阶段:年月底, nothing was filled in. */
const blankMonthRule: CadenceRule = {
  pattern: /(?<=[于在至:(]|^)\s*年\s*月(?<end>[底末])?(?:初|中旬?|[上下]旬)?(?=[,)至])/gu,
  read: (g) =>
    g['end']
      ? { type: 'exact', every: 1, unknown: 'blank', by: true }
      : { type: 'windowed', unknown: 'blank', from: {}, to: {} },
}

/** 于 月 日前: nothing was filled in. */
const blankRule: CadenceRule = {
  pattern: /(?<=[于在至,:(]|^)(?:\s*年)?\s*月\s*日(?:之?前)?/gu,
  read: (_, words) => ({
    type: 'exact',
    every: 1,
    unknown: 'blank',
    ...(words.includes('前') ? { by: true } : {}),
  }),
}

export const looseRules: readonly CadenceRule[] = [
  ...eventRules,
  stateRule,
  vagueRule,
  ambiguousRule,
  blankMonthRule,
  blankRule,
]

function withinOf(count: string | undefined, unit: string | undefined) {
  const number = figure(count)
  return number === undefined || unit === undefined ? {} : { within: { count: number, unit } }
}
