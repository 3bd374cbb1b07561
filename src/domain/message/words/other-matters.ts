// What a list or a table is headed by that is none of what was found, over folded text.
import { either } from '../../../lib/pattern.ts'

const affairs = either(
  '意向 报名 团购 拼团 接团 排班 值守 值班表 轮值 聚餐 体检 疫苗 接种 名额 预[订定] 领取 投票 缴费 认领 献血 捐[款物] 份子 订[餐餐水奶] 核酸采样',
  '(?:统计|登记|接龙)一下(?!(?:今[天日])?(?:情况|巡查|零报|异常)) 团$',
)
/** #接龙 聚餐报名 */
export const heading = `^[^,。;!?\\n|\\t\\d]{0,24}${affairs}`
/** 第35周小结, 本周报送统计: of more than a day. */
export const stretch = `^[^,。;!?\\n]{0,6}(?:第?[\\d一二三四五六七八九十]+周|[本上这]?[周月季年]|半年)度?(?:报送|巡查|工作|零报告)?(?:小结|总结|统计|通报|报表|汇总|简报|考核|排名)`
/** 3格 12人: so many as order, come or get something. */
export const goods = `^\\s*第?\\d{1,2}号?网?格\\s*:?\\s?\\d{1,4}(?:[份盒箱元斤套本票针剂桶瓶]|人(?:份|次)?|\\s?%)\\s*$`
/** 隔壁的模板, 统一按这个发: how a report is to look. */
export const model = `(?:模[板版]|样[表式本]|范[文本例]|格式)(?!.{0,4}(?:坏|倒|掉))|(?:统一|以后|今后|都)?(?:按|照)[着]?(?:这个|此|下面|以下)(?:的)?(?:格式|模板|样子)?(?:来?[发报填写])`
const label = '^[^\\S\\n]*[一-龥]{2,8}\\s?:[^\\S\\n]*'
/** 巡查情况: with nothing behind it. */
export const emptyLabel = `${label}$`
export const filledLabel = `${label}(?=\\S)`
