// Numbers, dates, times, amounts and frequencies in Chinese text, in one form each, so that two texts can be compared.
import { foldText } from '../../lib/fold-text.ts'
import { hanNumerals, parseNumeral } from '../../lib/numerals.ts'

export interface Statement {
  /** In the one form that texts are compared in. */
  readonly words: string
  /** The most exact form of each quantity: what the words claim. */
  readonly claimed: readonly string[]
  /** Every form that may be claimed of them: 3月1日 states 3月 too. */
  readonly stated: ReadonlySet<string>
}

/** One for each clause that has quantities, with the clauses around it that have none: what they are said of. */
export function statementsIn(text: string): readonly Statement[] {
  const clauses = normalised(text).split(/[,;。!?、\n]|:(?!\d)/u)
  const claims = clauses.map((clause) => [
    ...quantities(clause).map((q) => q.claimed),
    ...frequencies(clause),
  ])
  const bare = (i: number) => claims[i]?.length === 0
  return claims.flatMap((claimed, i) => {
    if (claimed.length === 0) return []
    let [first, last] = [i, i]
    while (first > 0 && bare(first - 1)) first -= 1
    while (bare(last + 1)) last += 1
    const own = clauses[i] ?? ''
    const parts = quantities(own).flatMap((quantity) => quantity.parts)
    return [
      { words: clauses.slice(first, last + 1).join(), claimed, stated: new Set([...claimed, ...parts]) },
    ]
  })
}

interface Quantity {
  readonly claimed: string
  readonly parts: readonly string[]
}

/** Words with a numeral that count nothing. */
const NO_NUMBER =
  /一(?:律|般|定|样|起|些|旦|切|致|直|并|共|同|经|概|下|方面|系列|体|线)|[统同唯单专逐]一|万一|十分|之一|进一步|第一时间|千万(?![元人])|百姓|四周|三方|两者|双方/gu
const NUMERAL = new RegExp(`[${hanNumerals}]+`, 'gu')
const NUMBER = '\\d+(?:\\.\\d+)?'
const UNITS: Readonly<Record<string, string>> = {
  元: '元|块钱?',
  日: '天',
  周: '周|个星期',
  月: '个月',
  年: '年|周年',
  季度: '个?季度',
  小时: '个?小时|个?钟头',
  分钟: '分钟',
  秒: '秒钟?',
  人: '人|名|位',
  次: '次|回|遍|趟',
  平方米: '平方米|平米|㎡|m2',
  公里: '公里|k米|km',
  公斤: '公斤|k克|kg',
  米: '米|m',
  '%': '%',
}
const OTHER_UNIT =
  '户|家|个|项|条|支|张|份|本|吨|株|棵|处|座|栋|幢|层|楼|单元|级|等|届|岁|周岁|期|场|套|辆|成|字|折|倍|类|种|样|件|桶|箱|袋|包|车|组|队|班|度|亩|公顷|毛|角|分|号|厘米|斤|克|轮|步|点'
const UNIT = [...Object.values(UNITS), OTHER_UNIT].join('|')
const BOUND = '以上|以下|以内|以外|[以之]?前|[以之]?后|内'
const DAY_NUMBER = '号(?!楼|网格|门|院|路|线|栋|文|令)'
const CLOCK_MARK = '[点时](?![间段候期])'
const QUANTITY = new RegExp(
  [
    '(?<phone>\\d{3,4}-\\d{6,8}|\\d{7,})',
    '周(?<weekday>[1-7])(?![次个回遍])',
    '第(?<nth>\\d+)(?<of>\\p{Script=Han}?)',
    `(?=\\d{4}年|\\d{1,2}月|\\d{1,2}(?:日|${DAY_NUMBER}))(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})月)?(?:(?<day>\\d{1,2})(?:日|${DAY_NUMBER}))?(?<by>${BOUND})?`,
    `(?<half>上午|下午|晚上?|早上?|早晨|凌晨|中午|傍晚|夜间)?(?<hour>\\d{1,2})(?::(?<minute>\\d{2})|${CLOCK_MARK}(?:(?<minutes>\\d{1,2})分?|(?<thirty>半))?)`,
    `(?<amount>${NUMBER})(?<unit>${UNIT})?(?<bound>${BOUND})?`,
    `(?<about>[${hanNumerals}]{2,}(?:${UNIT})?)`,
    '(?<word>双倍|加倍|翻倍|翻番|减半|半数|[今明后昨][天日]|[本下上]个?[周月年]|本季度)',
  ].join('|'),
  'gu',
)
const EVERY = /每个?([日天周月季年人户次处起件班]|小时)/gu
const POWERS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

function normalised(text: string): string {
  return foldText(text)
    .replace(/(\d),(?=\d{3}(?!\d))/gu, '$1')
    .replace(NO_NUMBER, ' ')
    .replace(/千(?=[米克])/gu, 'k')
    .replace(/星期|礼拜/gu, '周')
    .replace(/周[日天](?!常)/gu, '周7')
    .replace(/一半/gu, '半数')
    .replace(new RegExp(`(${NUMBER})([百千])(?!分之)`, 'gu'), multiplied)
    .replace(NUMERAL, (run) => String(parseNumeral(run) ?? run))
    .replace(new RegExp(`100分之(${NUMBER})`, 'gu'), '$1%')
    .replace(new RegExp(`(${NUMBER})([万亿])(\\d{1,4}(?!\\d))?`, 'gu'), multiplied)
    .replace(/半(?=年|天|个?月|个?小时|日|周)/gu, '0.5')
    .replace(/([\d点时])\s*[~～—–至到-]\s*(?=[\d上下晚早凌中傍夜周])/gu, '$1-')
    .replace(new RegExp(`(${NUMBER})-(?=${NUMBER}(${UNIT}|[月日点时]))`, 'gu'), '$1$2-')
}

function multiplied(...[, number = '', power = '', rest]: string[]): string {
  const more = typeof rest === 'string' ? Number(rest) : 0
  return String(Math.round(Number(number) * (POWERS[power] ?? 1)) + more)
}

function quantities(normal: string): Quantity[] {
  const found: Quantity[] = []
  // 下午2点-5点: what stands before a range holds for both of its ends.
  let half: string | undefined
  let end = -1
  for (const match of normal.matchAll(QUANTITY)) {
    const groups = match.groups ?? {}
    if (groups.hour !== undefined) {
      half = groups.half ?? (match.index === end + 1 && normal[end] === '-' ? half : undefined)
      found.push(whole(clockTime(groups, half)))
      end = match.index + match[0].length
    } else found.push(quantity(groups))
  }
  return found
}

type Groups = Readonly<Record<string, string | undefined>>

function quantity(groups: Groups): Quantity {
  const { phone, weekday, nth, of = '', amount, unit, about, word = about ?? '' } = groups
  if (phone !== undefined) return whole(`电话${phone.replace('-', '')}`)
  if (weekday !== undefined) return whole(`周${weekday}`)
  if (nth !== undefined) return { claimed: `第${nth}${of}`, parts: [`第${nth}`] }
  if (amount === undefined) return word ? whole(word) : date(groups)
  const count = `${Number(amount)}${canonicalUnit(unit)}`
  return { claimed: count + canonicalBound(groups.bound), parts: [count] }
}

function whole(claimed: string): Quantity {
  return { claimed, parts: [] }
}

function clockTime({ hour, minute, minutes, thirty }: Groups, half: string | undefined): string {
  const read = Number(hour)
  const afternoon = /下午|晚|傍晚|夜间/u.test(half ?? '') ? read < 12 : half === '中午' && read < 3
  const past = minute ?? minutes ?? (thirty ? '30' : '0')
  return `${read + (afternoon ? 12 : 0)}:${past.padStart(2, '0')}`
}

function date({ year, month, day, by }: Groups): Quantity {
  const parts = [year && `${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].map(
    (part) => part ?? '',
  )
  const [y = '', m = '', d = ''] = parts
  return {
    claimed: y + m + d + canonicalBound(by),
    parts: [y, m, d, y + m, m + d, y + m + d].filter(Boolean),
  }
}

/** A number without a unit that we know is compared as it is. */
function canonicalUnit(unit: string | undefined): string {
  if (unit === undefined) return ''
  const known = Object.entries(UNITS).find(([, forms]) => new RegExp(`^(?:${forms})$`, 'u').test(unit))
  return known ? known[0] : unit
}

function canonicalBound(bound: string | undefined): string {
  return (bound ?? '').replace(/^[以之](?=[前后内])/u, '')
}

function frequencies(normal: string): string[] {
  return [...normal.matchAll(EVERY)].map(([, span = '']) => `每${span === '天' ? '日' : span}`)
}
