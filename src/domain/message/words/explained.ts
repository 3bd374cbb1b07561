// How a message itself tells that what it first takes for a danger was none, and jokes of danger; over folded text.
import { either } from '../../../lib/pattern.ts'
import { harmless } from './false-alarms.ts'

const alarm = either('[着起失]了?火 冒烟 爆炸 漏气 塌了? 煤气味 落水 跳楼 打架 (?:拿|持)[着了]?刀 抢劫 出事')
const seen = either(
  '原来 其实 才知道 才发现 (?:走近|过去|下去|上去|出去)一?看了? 我看[了见到]? 看清楚?了? 一看 查了 问了 已?排查 查过',
)
const trades = either(
  '卖[一-龥]{1,4}的 (?:切|剁|砍)[菜瓜肉骨柴甘排][一-龥]{0,2}的? 杀[鱼鸡鸭猪]的? 磨(?:菜|剪)?刀的? 修[剪枝]{1,2}的? 做饭烧?[糊焦]?',
)
const innocent = `(?:${harmless}|${trades})(?:的|了|时|烧)?(?:[糊焦]了?)?(?:烟|味道?|火)?(?:了|啊|呢|而已|罢了)*`

/** 原来是卖西瓜的, 是邻居做饭烧糊: what was seen, and nothing worse. */
const seenInstead = `${seen}[^,但可没还不]{0,4},?(?:就|只|都)?[是系在](?!真)[^,但还不]{0,5}${innocent}(?=$|,)`
/** 着火了,是谣言: said of the alarm itself, and by the sender. */
const saying = '(?:了|啦|的事|的消息|那[事条])?,?(?:都|全|纯|就|那|其实|我看了?|我去看了?)*'
const noTruth = either('假的 谣言 谣传 误传 误会 乌龙 瞎传 造谣 瞎说')
const untrue = `${alarm}${saying}(?:[是属系]|是个)${noTruth}的?(?=$|,)`
const fright = '(?<!(?:不|没|哪|以为|说)是?)虚惊一场'
/** 后来才知道去儿子家了: who did not answer is elsewhere. */
const elsewhere = `(?:后来|原来|才知道|才晓得)[^,但]{0,8}[去回到住](?:了|在|到)?${either(
  '[他她我]?(?:儿子|女儿|闺女|亲戚|朋友|妹妹|姐姐|弟弟|哥哥|侄子) 外地 老家 娘家 旅游 上班 买菜 遛弯 打麻将 散步 串门',
)}(?:家|那[里儿边]?|了|去|玩|住)*(?=$|,)`

const shares = either('股票 基金 股市 大盘 彩票')
/** 我的股票要火了 */
const ofShares = `${shares}(?:都|要|也|快|真|又|今天|全)*(?:着火|起火|救火|火|爆|炸|崩|跳[水楼])了?(?=$|,|啦|啊)`

export const explanations = [seenInstead, untrue, fright, elsewhere, ofShares] as const

/** Behind them: danger after all. */
export const dangerAfter = either(
  '但 可(?!爱|能没) 不过 却 结果 真 还(?!好) 又 现在 另 救 快来 突然 后来(?!才知道|都) 失联 联系不 没[到回] 晕 倒[了在] 血 死 伤 不想活',
)
/** Before or behind: it is denied, or another's word. */
export const unexplained = `(?:以为|谁说|别说|别当|不信|[他她]们?说|有人说|物业说|群里说)[^,]{0,6}(?:是|系)[^,]{0,6}(?:假的|谣言|误会|乌龙|虚惊|误报)|真的?[是在]?(?:着|起|出)|不是(?:谣言|假的|误会|虚惊)`
