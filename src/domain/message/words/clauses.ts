// Where one clause ends and the next begins though no mark parts them, over folded text; what colours a clause and the next.
import { either } from '../../../lib/pattern.ts'
import { turnsFrom } from './beside-cases.ts'
import { unhurt } from './unhurt.ts'

/** A space between two phrases stands for a comma; one inside a phrase does not. */
const phrase = either(
  '[一-龥]{4} [格网]ok 正常 平安 太平 [没无]事 [格报是]零 报告 异常 情况 问题 有事 (?:今[天日]|[格号\\d])\\s?[无零]',
)
const ended = either('办结 结案 结了 好了 完成 搞定 完毕 完了 解决了? 销号')
export const pauses = either(
  `(?<=\\[[一-龥]{1,3}\\])\\s(?=[一-龥])`,
  `(?<=${phrase})\\s(?=${either('[一-龥]{3} [一-龥]{2}\\s [a-z]{2,} 其[余他] 另[:,外] \\d{1,2}号?网?格')})`,
  // #8办结 南门着火了
  `(?<=#\\d{1,4}\\s?[^,。;\\s]{0,4}${ended})\\s(?=[一-龥]{2}|\\d{1,3}[栋幢号楼格])`,
)

const no = '[没冇无]有?[啥什么甚大]{0,3}'
const none = `(?:[没未]有?|[暂尚并]未)(?:发现|见|看到|查到)${either('任何 明显 什么 啥 其他')}?`
/** 平安里2栋漏水了: a place. */
const placeName = either('[里路街巷弄苑园村桥坊洲湖河镇乡组屯坪庄] 小区 大道 广场 新村 大厦 公寓')
const well = either(`正常 都好 (?:平安|太平)(?!${placeName})`)
const zero = either(
  `${no}${either('事儿? 情况 异常 问题 动静')}`,
  '没(?:啥|什么)(?=[就只光]是)',
  `${none}${either('异常 情况 问题 隐患')}`,
  well,
)

/** …不过今天…: a turn without a comma, and a picture behind which the talk goes on. */
const however = either('不过(?![来去年瘾夜问户期敏滤关了]|如此) 但是 可是(?!说)')
const warning = '(?:大家|各位|都|先|千万){0,2}(?:别|不要|勿)(?:靠近|过(?=[来去]|$)|[碰摸])'
const only = either('(?:就是|只是|光是)(?![没冇无]) 就有?[一两几](?!样|切|直)')
const calm = `[^,。;]{0,4}${either('[没无冇零] 正常 平安 太平 [都挺][好正平]')}`
export const turns: readonly string[] = [
  `(?<=[一-龥\\p{Extended_Pictographic}]{3})(?=${however}[一-龥]{2})`,
  // 无异常→路灯坏了
  `(?<=${zero}\\s?(?:→|[-=]{1,2}>)\\s?)(?=[一-龥]{2})`,
  // 没啥事儿就是…: what is told after a zero in the same breath.
  `(?<=${zero})(?=${only}[一-龥]{2})`,
  // …其中3格没巡, 顺便说下…
  `(?<=[一-龥]{3})(?=其中[\\d一二三四五六七八九十]{1,3}号?网?格)`,
  // 除了跳闸3格正常: what is left out, and the zero.
  `(?<=除(?:了|开|去)?[^,。;外格号]{2,14})(?<![们我俺咱本的第、和及与到至~\\d-])(?=\\d{1,2}号?网?格${calm})`,
  // 无异常 ps:…, 平安 附:…
  `(?<=[一-龥]\\s?)(?=${either('p\\.?s 附 备注 注')}\\s?:)`,
  // 电线断了别靠近: what is told, and the warning.
  `(?<=了|[一-龥][里上中水地])(?=${warning})`,
  // #8结了又看到…
  `(?<=(?:#|号工单)[^,。;]{0,6}${ended})(?=${turnsFrom})`,
  `(?<=[一-龥]{3})(?=${either('顺便 另外')}${either('说 讲 报 问 提')}[一下个]?)`,
]

/** 没事路灯坏了: right behind a zero; where harm is told there it is another clause. */
const denied = '[没无未冇](?:有|发现|见|看到)?[一-龥]{2,8}'
export const afterZero = either(
  `(?<=${either(zero, '零报告 [格是报]零')})[一-龥\\d](?=[一-龥\\d]{3})`,
  `(?<=${denied})(?:就是|只是|光是)(?![没冇无说这那])(?=[一-龥\\d]{3})`,
)
/** 没人受伤电梯停了: that nobody came to harm, and in the same breath what happened. */
export const afterUnhurt = `(?<=${unhurt})[一-龥\\d](?=[一-龥\\d]{2})`
/** What is told as a fact; 异常停车 behind 未发现 is none. */
export const toldAfter = either(
  '了 被 坏 断 倒 漏 堵 塌 不[亮通走动响停] 得(?:厉害|慌|很|不行|直) 停[水电] 没[水电灯过] 着火 冒[烟火] 有人 有[一二两三几\\d] 在[吵打闹]',
)

const trade = either('疏通 开锁 维修 回收 保洁 搬家 安装 补漏 防水')
const noAdvert = '^(?!.*(?:贴|喷|小广告|名片(?:满|乱)|派发?名片))'
/** 专业疏通下水,随叫随到 */
export const advert = `${noAdvert}.*${either(
  `专业.{0,4}${trade}`,
  '(?:旧|二手|闲置|多余)[^,]{1,8}(?:送人|转让|免费送|便宜出) [^无没]?[七八九]成新',
  '出租: 押一付 拎包入住',
  '承接.{0,6}(?:工程|装修|业务) [一二三四五六七八九\\d]成新 白送 (?:出|送|收)个?闲置 要的(?:私|滴|扣|联系) 包邮',
  '随叫随到 上门服务 (?:开锁|换锁|配钥匙|疏通|回收)[^。]{0,16}(?:加我|联系我|打我电话) 搬家(?:清货|处理) 跑路价',
  '(?:^|[。;\\n])\\s*(?:个人)?(?:出租|招租|转租|合租|求租)\\s?[:,\\s] 拎包入住 押[一二三]付[一三六]',
  '清仓 全场[^,]{0,3}折 (?:价格|价钱)(?:优惠|从优|公道) (?:联系)?电话见',
)}`

/** 如果…, 听说…: the mood goes on over a comma. */
export const carrying = either(
  '如果 要[是系] 假如 万一 倘若 一旦 听说 据说 (?<!途中|路上)遇到 严禁 禁止 温馨提示 提醒大家 ^\\s*注意',
  '去年 前年 小时候 想当年 当年 那年 [五六七八九](?:几|[零〇一二三四五六七八九])年(?=那)',
  '大家(?:要|请|别|不要|都?注意|小心|记得) 各位.{0,4}(?:注意|请|记得)',
)

const over = either('没[搞办做] 取消 推迟 延期 改期 结束 完毕 [搞做]完')
const drills = '(?:演练|演习|彩排|排练|摆拍)'
const pretended = either('扮 假装 装作 模拟 假人 道具 假想 设定 没人?真 不是真 没有真 别怕 别慌 不必 不用')
const unforeseen = either(
  '真(?!实) 有(?!序) 突然 忽然 竟 意外 不小心 不慎 居民 老人 孩子 同事 队员 师傅 [老小]\\p{Script=Han} 把',
)
/** A drill is spoken of, and not what happened in one, behind one or beside it: 以为是演习, 演练时有人真摔伤了. */
export const drillSpoken = [
  `(?<!不是|并非|唔系|以为(?:只?是|在|在搞)?|当(?:成|作|是)了?|当)(?<!不是[^,。;]{0,3})${drills}`,
  `(?!变|成真|(?:结束|完)了?(?:以?后|之后|的?时候?|回)|[^,。;]{0,2}(?:时|中|期间|过程|现场)[^。;]{0,4}${unforeseen}(?![^。]*${pretended}))`,
].join('')
/** 演练取消了, 隔壁的是演习: a drill that colours nothing of what is told beside it. */
export const drillOver = either(
  `${drills}[^,。;]{0,6},?[^,。;]{0,4}${over}`,
  `(?<=[^这此下次都只面是,。;]{2})是在?搞?(?:个|一[次场])?(?:消防|应急|疏散)?${drills}`,
)
