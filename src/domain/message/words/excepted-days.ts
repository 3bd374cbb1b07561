// How days are left out of a report of several, over folded text: 除周末, 周三不用补, 25号是我休息日.
import { numeral } from '../../../lib/numerals.ts'
import { either, maybe, notAfter, notBefore } from '../../../lib/pattern.ts'
import { feastNames } from './feasts.ts'
import { notCleared } from './grids.ts'

const month = maybe(`${numeral}\\s?月\\s?`)
const joined = either('[、和及与跟到至~—–-]', '以及')
const dates = `${notAfter('[\\d月.第#]')}${month}(?:${numeral}[号日]?${joined}${month}){0,8}${numeral}[号日]`
const ofWeek = '(?:上上?个?|本|这个?)?(?:周|星期|礼拜)'
const weekdays = `${ofWeek}[一二三四五六日天1-7](?:${joined}?(?:${ofWeek}|(?<=[六、和])(?=[日天]))[一二三四五六日天1-7]){0,6}`
export const weekend = either('(?:周|星期|礼拜)末', '双休日?', '(?:周|星期|礼拜)六[、和]?[日天]')
const away = '大?前[天日]|[昨今][天日]|当[天日]'
const oneDay = either(weekend, weekdays, dates, away, `(?:${feastNames.join('|')})`)
const days = `${oneDay}(?:${joined}${oneDay}){0,5}`

const them = `(?:的|[那当这]天|那份|假期|节|${either('[两俩二三]')}[天日]|全天|白天)*`
const opens = `[,;(\\s]{0,2}(?:其中|但是?|不过|只是|可是?|就|因为?|由于|另外)?我?`
const ends = `${maybe('[了啦哈呀啊呢吧嘛]+')}\\)?(?=$|[,。;!?~)\\s]|${either('[都均全] 一律 其[余他它] 剩下 补 [没无零]')})`

const needless = either('不用 无需 不必 不需要? 不要 用不着 毋须 甭 别 免 勿 不(?!是)')
export const notMadeUp = `(?<!是)${needless}(?:再|给我)*补`

const except = either(
  `${notCleared}除(?:[了开去掉却]|外)?`,
  '不[含算] 不包[括含] 扣[除掉去] 去掉 刨[去除掉开] 撇[开去除] 抛[开去] 减去 跳过 排除 剔除',
  `${notMadeUp}报?`,
)
const all = either(
  '$ [,。;!)\\s] [都均全皆各每补零] 一[切律] 其[余他它] 剩下 正常 平安',
  '[没无](?![报交发补巡来去])',
)
/** 除24号外,还…: one more, and none left out. */
const more = ',?\\s?[还又再也另]'

/** 除周末都补零, and no 除25号下午停电外. */
const before = `[,;(\\s]?${except}\\s?(?<before>${days})${them}${either(`,?[以之]?外${notBefore(more)}`, `${notBefore(more)}(?=${all})`)}\\)?`

const plainly = either(
  '除外 不[算含](?:在?[内里])?(?:数)? 不包[括含](?:在内)? 不在[内里](?:面)? 不计(?:在?内)? 排除 跳过 去掉 [扣刨]除 免了? 不要了?',
)
const given = either(
  '(?:已经?|早就?|都|当[天时]|上次|之前|先前|刚才?|就|零)*[报补交发填](?:过|了)了?零?',
  '(?:早就?)?已经?[上]?[报补交发填]零?',
  `(?:小[一-龥]|老[一-龥]|[一-龥]{2,3})[替帮代]我?(?:已经?)?[报补交发填](?:过|了)`,
  `(?:就|可以|都)?${needless}(?:再|给我)*(?:补报?|报|交|算|管|填|记)零?`,
)
const later = either(
  `(?:我|等|再)?${either('另外? 单独 回头 以后 下次 明天 稍后 晚点 等会儿? 过后 改天 之后')}(?:再|来)?[说报补算查交发]`,
  '[先再][说议看](?:吧)? 待[补查定报核](?:实)? 待确认 [还尚]?[没未][查核看弄问](?:清楚?|完|实|明白)',
  '(?:我)?[也还]?(?:不(?:太|大)?(?:清楚|确定|知道|好说|记得)|说不准|记不清|存疑|没把握)',
)
const someonesElse = either(
  '(?:[归由]|是)[一-龥]{1,3}(?:报|管|补|值班|的班|当班)',
  '[小老阿][一-龥](?:值|当|顶|替|代)的?班?',
  '不(?:归|是)我(?:管|报|的班|当班|值班|负责)?',
)
/** Why nobody was there. */
export const notThere = `(?:[我咱俺](?:们)?|人|正好|刚好|恰好|是|在|因病|那时|当时|又|也|都|全天|家里有事)*${either(
  '(?:休息|公休|轮休|调休|休假|放假|倒休|补休|轮空|请[病事年]?假|[病事年]假)(?:日|天)?(?:没[巡上去]班?)?',
  '[没未](?:有|去)?(?:上班|上岗|值班|排班|当班|出勤|巡[查逻看]?|[去走]|下去|在(?:岗|社区)?)',
  '不(?:上班|当班|值班|在(?:岗|社区)?) 去?(?:外地|培训|学习|开会|出差|住院)(?:培训|学习|开会|出差)?',
)}`

const behind = (why: string) => `${opens}(?<left>${days})${them}[,:\\s]?(?<why>${why})${ends}`

export const exceptedBefore = before
export const exceptedBehind = behind(either(plainly, given, later, someonesElse, notThere))
