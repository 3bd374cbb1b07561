// A list of kinds with a figure behind each, over folded text; and what denies all of a list at once.
import type { IncidentCategory } from '../reading.ts'
import { numeral } from '../../../lib/numerals.ts'
import { either, maybe } from '../../../lib/pattern.ts'

const unit = '[处起件例个宗次人辆家户条]'
/** The end, or the next kind and its figure: 飞线0堆物2. */
const ends = '(?=[\\s,、/|;。()]|$|[一-龥]{2,6}\\d(?!、))'
/** 飞线0, 占道:0起: of one kind there was none. */
export const noughtOf = `[一-龥]{2}\\s?:?\\s?无${ends}|[一-龥]\\s?:?\\s?(?<![\\d.])0(?![.\\d])\\s?${unit}?${ends}`
/** 堆物2: of one kind there was something. */
export const someOf = `(?<kind>[一-龥]{2,6})\\s?:?\\s?(?:(?:[1-9]\\d?|[一二两三四五六七八九十])\\s?${unit}?|(?<![没未无只所])有)${ends}`
/** How columns are headed whose figures are cases. */
export const columnKinds: Readonly<Record<string, IncidentCategory>> = {
  [either('治安 安保 案件 警情')]: 'public_security',
  [either('环境 卫生 环卫 市容 保洁')]: 'sanitation',
  [either('消防 火[情警灾险] 用电 燃气')]: 'fire_safety',
  [either('矛盾 纠纷 信访 调解 诉求 投诉 民生 物业')]: 'dispute',
  [either('设施 公共设施 维修')]: 'facility',
  [either('交通 停车 车辆')]: 'traffic_parking',
  [either('噪[音声] 扰民')]: 'noise',
  [either('其[他它] 安全 隐患 问题 异常 事件 情况 险情')]: 'other',
}
const columns = either(...Object.keys(columnKinds))
/** 隐患2, 诉求1: wrong, though no hazard is named. */
export const wrongKind = either('违[规法章建停] 事[件故]', columns)
/** 巡查6次, 整改2: of the work itself. */
export const workKind = either(
  '巡[查逻视] 走访 入户 [排检督]查 宣传 登记 采集 出[动勤] 参[与加] 处[理置] 整改 办结 化解 调解 服务 劝[导离] 清[理运] 上报 发放 慰问',
  '接待 到岗 动员 代办 看望 探望 回访 核[查实对] 张贴',
)
/** 慰问老人两名, 发放传单80张: what was done, on whom, how often, and nothing of what was found. */
const found = either('发现 查[出获到] 有人 [处起]违')
const some = `\\s?${numeral}[多余]?\\s?[个名位人户家张份条次]?[人次]?`
export const workTally = `^[\\s\\d号网格今天日:]*[共已]?${workKind}[了过]?(?![^,]*${found})[一-龥]{0,6}?${some}[了。!\\s]*$`

const each = either(
  '一[样个处件条户家例起桩宗项种] 半[个样条点] 哪[样个处家] [样件处项个]{2} 统统 通通 一概 一律 [两三四五六七八九]样',
)
const all = either(each, '[全都均皆]')
const without = '(?:没有?|未|无|冇)'
const met = either(
  '查[到出见] 发[现觉] 碰[到着上见] 见[到着] 看[见到] 逮[到着住] 撞[见上到着] 遇[到上见] [瞅瞧]见 找[到着出] 出现 发生',
)
const trouble = either('问题 异常 毛病 隐患 情况 事')
/** 一样都没查到, 统统没有: of all that was named before. */
export const deniesAll = `^\\s*${maybe('今[天日] 目前 至今 现在 我')}${all}{1,2}[也都]?${without}${maybe(met)}${maybe('任何 什么 啥')}${maybe(trouble)}[的过了!。~啊呀哈\\s]*$`
/** 一样都没查到: a zero by itself. */
export const noneMet = `${each}[也都]?${without}${met}${maybe('任何 什么 啥')}${maybe(trouble)}(?=[的过了!。~啊呀哈\\s]*$)`
