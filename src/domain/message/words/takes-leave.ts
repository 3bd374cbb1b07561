// Whole messages that report nothing: a death told in thanks, a neighbour who moves away, a report that is to stay, papers handed round; over folded text.
import { either } from '../../../lib/pattern.ts'
import { kin, old } from './people.ts'

const mine = `(?:^|[,。!])\\s*(?:我家?的?|我们家?的?)?(?:${kin}|${old})`
const lately = '(?:昨[天晚夜]|今[天早晨]|前[天晚]|刚刚?|凌晨|已经?|还是|安详地?|夜里|,)*'
/** 妈妈走了,谢谢大家帮忙 */
export const mourned = [
  `${mine}${lately}(?:走|离开|离去|去世|过世)了(?=$|[,。!]|我们)`,
  either('谢谢 感谢 多谢 感恩'),
] as const
/** 再见了,我要搬走了 */
export const movesAway = [
  either('再见 再会 拜拜 后会有期 告别 舍不得'),
  '(?:我|我们|我家)[^,。]{0,6}搬(?:走|家|去|到|离)',
] as const
/** A farewell that may be more. */
export const graver = either(
  '照[顾看]好 拜托 托付 对不起 对不住 永别 下辈子 来世 来生 不想 活 死 解脱 别[找管救]',
  '我[也先要就]{0,3}(?:走了|去了|跟) (?:陪|随|跟)[他她] 世界 天堂 帮帮 帮忙[找看查] 找 急 救 120 还没 不见 [坏漏堵修丢]',
)

const report = '(?:我的?|刚才|刚刚|之前|上一?|那|这|的|份|条|个|今天|\\d{1,2}号?网?格)*'
const keeps =
  '(?:先|就|要|请|给我|都|也)*(?:保留|留着|留住|别|不[用要必能]|勿|甭)(?:给我)?[撤删改动]?[回掉销除]?'
/** 零报告别删, 保留刚才的零报告 */
export const keptReport = `^\\s*(?:请|麻烦|先|把)*(?:${report}零报?告?${keeps}|${keeps}${report}零报?告)(?:吧|哈|啊|了|着)?[。!\\s]*$`

const mineThere =
  '(?:请|先|你们?|大家|我们?|刚才|刚刚|之前|上一?|那|这|的|份|条|个|报|发|\\d{1,2}号?网?格|记录|零报告|消息)*'
const keepIt = `${mineThere}(?:先|都|也)*(?:别|不[用要必能]|勿|甭|莫)(?:给我)?[撤删改动](?:[回掉销除])?(?:了|啊|哈|呀|吧)?`
const isRight = `${mineThere}(?:是|都|确实|真|就|并)*(?:对的|正确的?|准的|没有?[报写发弄说]?错|没问题|真的|属实|实情)(?:了|呢|啊|呀|哈)?`
/** 别撤,我刚才那条是对的; either may come first. */
export const keptRight = `^\\s*(?:${keepIt}[,。!\\s]+${isRight}|${isRight}[,。!\\s]+${keepIt})[。!\\s]*$`

const paper = either(
  '通知书? 告知书 公告 告示 宣传[单册页画] 传单 倡议书 明白[纸卡] 公开信 问卷 调查表 登记表 表格 海报 温馨提示 承诺书 协议书 缴费单 选票 入户登记 登记',
)
const handed = `${either('[贴发送派投签填] 收(?=[齐完]) 做 登记 张贴 发放')}(?:(?:完毕?|到位|到户|到|好|齐|过|出去|上)了?|了)`
/** 停水通知挨家贴了 */
export const papersHanded = `^(?!.*[还没未])(?:今[天日早]|[上下]午|刚才?|[一-龥]{0,8}?)${paper}[^,没未还不]{0,8}${handed}\\s*$`
const some = '(?:[\\d一二两三四五六七八九十几]{1,3})(?:来)?(?:户|家|位|个|套|份|张)'
/** 有两户不在: whom they did not reach. */
export const papersMissed = `^(?:还|有|剩下?|另外?|其中|只|就|但|不过|差|的)*${some}(?:人家|住户|居民|人)?(?:还|都|暂时|一直|也)*${either(
  '不在家? 没在家? 没人(?:在家?|开门)? 没开门 不开门 敲不开 没敲开 锁门 没收到 没[签交填] 没[送发贴]到? 不肯签 拒签 出差 外出 没?联系[不没]?上 没联系上 空着 空置',
)}(?:的|了)?\\s*$`
/** 晚上再去一趟 */
export const papersLater = `^(?:我们?)?(?:今晚|晚上|明[天早]|下午|回头|下次|周末|过两天|改天)*再?(?:去|补|送|贴|发|跑|来)(?:一[趟次下])?\\s*$`

export const listMark = '(?<=^|[\\s,;。:!\\n一-龥])[1-9]\\s?[.、)](?!\\d)|[①-⑳]'
/** 投票:, 希望: before a list, 大家投哪个 behind it. */
export const polls = either(
  '投票 投哪 选[一哪]个? 选项 票选 大家选 二选一 三选一 愿望 心愿 希望 盼[望着] 期待 期盼 建议 提议 最好能',
)
/** 坏了, 没人收: told as it is. */
export const statedFact = either(
  '[一-龥](?<!除)了(?=[,;。!\\s•\\d]|$) 没人 无人 天天 已经 一直 总是 老是 正在 有人 现在',
)
