// How days are named, over folded text.
import { numeral } from '../../../lib/numerals.ts'
import { either, notAfter, notBefore } from '../../../lib/pattern.ts'

const inCount = notAfter('[\\d一二三四五六七八九十第]')
const daysOff = '\\s?[天日](?:之|以)?'

/** Days before and after today; of two words the longer first. */
export const daysAway: readonly (readonly [says: string, days: number])[] = [
  ['大前(?:[天日晚]|儿(?!童|子))', -3],
  [
    `${notAfter('之 以 目 日 年 月 点 (?<![格g]\\d?)\\d 门 楼 店 栋 校 库 车')}前(?:[天日晚]|儿${notBefore('童 子 媳 女 科')})`,
    -2,
  ],
  ['[昨寻琴㖊][天日晚夜儿]|昨(?=[^天日晚夜儿])', -1],
  ['今[天日晚早儿夜朝]|本日|当[天日]', 0],
  [`${inCount}[两二2]${daysOff}前`, -2],
  [`${inCount}[三3]${daysOff}前`, -3],
  [`${inCount}[四4]${daysOff}前`, -4],
  [`${inCount}[五5]${daysOff}前`, -5],
  ['[两二]天(?:之|以)?后', 2],
  ['三天(?:之|以)?后', 3],
  ['一(?:周|个?星期|个?礼拜)(?:之|以)?后', 7],
  ['大后[天日]', 3],
  ['后[天日]', 2],
  ['[明听][天日早晚朝]|明儿|次日', 1],
]

/** 上周三: `which` week and its `weekday`. */
export const weekday =
  '(?<which>上上|上|下下|(?<!一)下|这|本)?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天]|[1-7](?![\\d点号年]))'
export const weekdayNames = '一二三四五六日'
/** From this one. */
export const weeksAway: Readonly<Record<string, number>> = { 上上: -2, 上: -1, 下: 1, 下下: 2 }

const maybeYear = '(?:(?<year>20\\d\\d)\\s?[年./-]\\s?)?'
const month = `(?<month>${numeral})\\s?月\\s?`
const date = `(?<date>${numeral})\\s?`

/** 5月9日; behind 5月9 a building's number may go on. */
export const writtenDate = `${maybeYear}${month}${date}[日号]?${notBefore('\\s?(?:[栋幢楼个]|单元|号)')}`
/** With the 日 or 号 behind it, so that no calendar can be blamed for what is no date. */
export const fullDate = `${maybeYear}(?<!\\d)${month}${date}[日号]${notBefore('\\s?[栋幢楼院]', '网?格')}`
export const dateWithYear = '(?<!\\d)(?<year>20\\d\\d)[./-](?<month>\\d{1,2})[./-](?<date>\\d{1,2})(?!\\d)'

const afterDotted = notBefore(
  '[\\d./%]',
  ':\\d{2}',
  '-(?!\\d{1,2}[./])',
  '\\s?[米元个万吨亩倍kmg㎡平号栋层网格]',
)
/** 5.9, 12/3, and no version, amount, length or ratio. */
export const dottedDate = `(?<![\\d./#a-z]|\\d:|(?<![./]\\d{1,2})-)(?<month>1[0-2]|0?[1-9])[./](?<date>3[01]|[12]\\d|0?[1-9])${afterDotted}`

/** Behind the name of a feast: 元旦那天, 国庆零点 are a day, and not a season. */
export const dayOfFeast = `(?=${either(
  '那[天份] [嗰正]日 当[天日班晚] [零一二三四五六七八九十\\d]{1,3}点 [早晚][上晨] [上中下]午 的?(?:忘|没|漏|零?报告) \\d{1,2}号?网?格[零无没]',
)})`

export const namedMonthEnd = `(?<month>${numeral})月(?:份)?的?(?:最后一天|底那天)`
export const thisMonthEnd = '(?:这个?|本)月(?:的)?(?:最后一天|底|末)'
export const lastMonthEnd = '上个?月(?:的)?(?:最后一天|底|末)'
export const inLastMonth = `上个?月的?(?<date>${numeral})(?:[日号]|(?=的|忘|漏|没|[,。\\s]|$))`
export const inNextMonth = `下个?月的?(?<date>${numeral})[日号]`

/** 冇水三日, 一连三日: how long. */
const stretched = '[水电米网气粮药饭暖续连整足有住]|断[一-龥]|失[踪联]|已经?|都|(?:没|冇)[一-龥]{1,2}'
const told = '(?<=\\d日.{1,2})(?:事|情况|异常|发现)'
/** 三日了, 两日无事: so many days. */
const afterSpan = notBefore('了 内 无话 (?<=[一两几]日)无事', `都?[冇没未来](?!.{0,2}[报交发填补]|${told})`)
const ofMonth = `(?:${numeral}(?:\\s?[、和及]\\s?|[-—–~到至]|\\s)){0,6}${numeral}`

/** 11号, 9、10日: their numbers in `list`. */
export const numberedDays = `(?<![\\d第#./咗]|(?<![日号])-|${stretched})(?!两日)(?<list>${ofMonth})(?:号|日${afterSpan})`
/** 9、10两天. */
export const countedDays = `(?<![\\d第#./])(?<list>(?:${numeral}(?:\\s?[、和及]\\s?|\\s)){1,6}\\d{1,2})[两二三四五六][日天]`
/** 两天(9、10). */
export const countedBefore = `(?<=[两二三四五六七][日天]\\()(?<list>(?:${numeral}[、,和至到~-]){1,8}${numeral})(?=\\))`

/** What stands behind the number of a day: no word, a time, or one that holds clauses together. Behind 7号摊 a name goes on. */
export const behindDay = `^${either(
  '[早晚清凌傍半深夜午] [上中下]午 [那当这今昨前后] 的 [和与及跟到至以之起同] [忘漏没未补报交发填写记登录] [在于有无零就还也都全均是系才又再]',
  '出差 住院 病 回 培训 学习 参加 加班 陪 断网 手机 家里 系统 [开给去来我他她你咱俺白两周星礼格网] [正平安太]',
  '除外 不[算含] [巡查走转看因由不应该说点时为会停下刮被让把从请休值轮所其本各每截例] 发现 [一二三四五六七八九十] [嗰琴嘅冇唔喺咗]',
)}`
export const nameBehindDay = `^${either(
  '[前后]门 [前后]?[巷院墙台] 中学 小学 [上下]水 [一二三四五六七八九十两]{1,2}(?:单元|楼|门) 在建 [上下]铺 看台 [出入]口 到?交界',
)}`
