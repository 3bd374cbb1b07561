// Whole messages that report nothing: a death told in thanks, a neighbour who moves away, a report that is to stay; over folded text.
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
