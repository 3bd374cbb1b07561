// What makes a correction of a report and is none of its news, over folded text.
import { either, maybe } from '../../../lib/pattern.ts'
import type { Form } from './forms.ts'
import { grid } from './figures.ts'

/** 更正如下:, 补充更正, 以这条为准. */
export const announcing = either(
  `(?:现|再|特此|补充|而家)?${either('更正 纠正 订正 勘误 修正 更改')}${either('一下 下 如下 为 报告')}*\\s?[:,]?`,
  '以[这此]条?为准:?',
)

/** What is told up to here is so no more. */
export const insteadMarks: readonly Form[] = [
  {
    says: '[现后实]?改[登记填报]?(?:[成为做到回作咗]|(?=\\s?(?:[\\d一二三四五六七八九十两零]|大?[昨前][天日晚])))',
    example: '4格的路灯改成5盏',
  },
  { says: '(?:换成|调整为|变更为|更正为)', example: '由零调整为有事件' },
  { says: '(?:→|[-=]{1,2}>|⇒)', example: '3格→4格' },
  {
    says: '现(?:报|为|是|核实为?)[:为]? (?:更正|改|修改)后[为是]?:?',
    notAfter: '发 出 实 体 呈 重 表',
    example: '原报无,现报漏水',
    unlike: '发现是',
  },
]

/** What follows is so; what is told before it is so no more only where it is called what was reported. */
export const rightMarks: readonly Form[] = [
  { says: '应[该当]?(?:[是为系填写报])', notBefore: '急', example: '原报无,应为漏水' },
  { says: '实(?:[为属系]|际(?:上|情况)?[是为有]?:?)', example: '上报无异常,实际漏水' },
]

/** How it is called what was reported. */
export const reportedBefore = `^[\\s,的]*${either(
  '原[来先本]?[报是为填写登]? [误错][报写填登发] 由 从 不是 唔系 并非',
  `${either('之前 先前 刚才?刚? 头先 上午 早上 中午 昨天 今天')}?[报写填发登说][的成了为]?`,
  '上报 零 无异常',
)}`

/** 不是占道,是…: the one is none. */
export const contrasted = `${either('不是 唔系 并非')}[^,。;\\n]{1,14}[,\\s]\\s?(?:而?是|系)`

const before = `(?:${either('刚才 刚刚 之前 先前 前面 头先 早上 上午 昨天 今天')}|[的那条报发我])*`
/** A zero as it is spoken of. */
export const zeroSaid = either(
  '零(?:报告?)? 无(?:异常|情况|事) 没有?(?:什么|啥)?(?:事儿?|情况|问题|异常) 一切正常 正常 平安(?:无事)? 太平',
)
const typedAs = '[写打填报发登按点选记错]成了?'
/** 零报告是6号的,打成5号了, 零报告把6号打成5号. */
export const zeroMistyped = either(
  `${zeroSaid}[^;\\n]{0,12}\\d号[^;\\n\\d]{0,8}${typedAs}\\s?\\d{1,2}号`,
  `\\d号的?${zeroSaid}[^。;\\n\\d]{0,8}${typedAs}\\s?\\d{1,2}号`,
)
/** Of a grid or a report: it counts no more. */
export const countsNoMore = either('撤 收回 作废 取消 删 不算 别算 不该报? [拿去划抹]掉')
const takenBack = either('撤[回销掉了]? 收回 作废 取消 不算数? 不作数 无效 删[掉除]?')
/** 撤回零报告, 刚才的零作废: what stands beside it may be told instead. */
export const zeroTakenBack = either(
  `${takenBack}${before}${zeroSaid}`,
  `${before}${zeroSaid}(?:报告)?${maybe('先 都 一律 全部')}${takenBack}[了吧]?`,
)
const typed = '(?:按|点|发|触|碰|压|踩|弄|玩)(?:发|出[去来])?的'
const helpless = either('孩子 小孩 娃 儿子 女儿 孙[子女] 外孙 宝宝 猫 狗 手机')
/** 上一条是猫踩的, 那条零是同事误触的: it was nobody’s word. */
export const byAnotherHand = `(?:[那这上]一?[条句个份]|零报告|${zeroSaid})[^,。]{0,6}[是被]${either(
  `[^,。]{0,6}(?:乱|瞎|误|不小心|自动)[^,。]{0,2}`,
  `${helpless}[^,。]{0,4}`,
)}${typed}`

/** 刚才说没有异常,我收回这句话: a zero is given back, and nothing else is spoken of between. */
export const takesZeroBack = either(
  `${zeroSaid}[^,。;]{0,2}(?:那|这)?[句条话个]?的?,?\\s?(?:[这那][句条]?话?|我|现在?|先|请|要|都|特此)*(?:收回|撤回|作废|不作数|不算数|别当真|别算|别记)(?![来去到的])`,
  `(?:收回|撤回)(?:我|刚才?|前面|之前|早上|今天|昨天|说|报|讲|的|那[句条])+${zeroSaid}(?:的话|那[句条])?(?=[,。;!]|$)`,
  byAnotherHand,
)
/** 8格不是零, 没有无异常. */
export const zeroDenied = either(
  `(?:不是|唔系|不算|并非|(?<![除无])非|不能算|没有|不)(?:说)?${zeroSaid}`,
  '零(?:报告)?(?:不对|有误|是错的?|不属实)',
)

/** 头先报零, 刚报的两格零报告: only how it was. */
const earlier = either('刚才? 刚刚 头先 之前 先前 早上 上午 中午 原[来先]?')
export const zeroBefore = `(?<=${earlier}[^,。;:\\n]{0,8}[报写填说发记][^,。;:\\n]{0,8})${zeroSaid}`
/** 3、4格报的零,4格要改: what was reported, and a grid of it is otherwise. */
const otherwise = either('更正 纠正 要改 得改 改[成为一] 有误 [报搞弄写]错 不对', countsNoMore)
const changedNext = `(?=[了的里头中]{0,2},[^。;\\n]{0,6}?${maybe(grid)}[的那条先]*${otherwise})`
const together = either('都 全 均 一块儿? 一起 一并 刚才? 刚刚')
const given = `${together}*(?:[报记写填登][的了成是为]{0,2}|的)?`
const spokenBefore = either('刚 前面 上面 之前 先前 头先 上午 早上 昨 [报写填登]的 汇总')
export const zeroSpokenOf = either(
  `(?<=^[^,。;:]{0,14}格${together}*报(?:的[是为]?|了)?)${zeroSaid}${changedNext}`,
  `(?<=^(?=[^,。;:]*${spokenBefore})[^,。;:]{0,24}格${given})${zeroSaid}${changedNext}`,
)
/** 其余两格. */
export const rest = '(?:其[余他它]|剩下|余下|别)的?[^,。;]{0,3}格'

/** 零报告:东门…: what kind of report is filled in, and not what it says. */
export const headed = '(?:巡查|每日|今日|日)?零报告\\s?:(?=\\s?[^\\s。])'

/** It stays as it was. */
export const unchanged = either(
  '(?<![不没]是)(?<!火势|水位|水势|情况|伤势)不变 照旧 维持原?[样状判报] 不用改 不改(?![成为]) 无需[更改变]动? 还是原来?[的那] 原样',
  `${grid}[的都也仍还先]*(?:[别不]动|不用动|没变)\\s*$`,
  '(?:没有?|没[报写填记])错(?!过) 无误 [是都]对的',
  `^\\s*(?:留|保留)(?=\\s?${grid})`,
  `${grid}的?[那这条零都也仍还先]*(?:留着|保留|留下|[别不]撤)\\s*$`,
)
/** 1格和2格对调: of what is told of them next. */
export const mixedUp = '对调|互换|调换|换过来|张冠李戴|[记弄搞报写填说]混'
/** The columns of a table that tell what was reported, and what is so. */
export const formerColumn = /^(?:原.{0,4}|上报.{0,2}|误报|更正前|改前|修改前|之前|先前|旧)$/
export const latterColumn =
  /^(?:现.{0,4}|实际.{0,2}|更正.{0,3}|改后|改为|改成|修改后|应为|应报|核实.{0,2}|新)$/

/** 更正:…, 应为…: with words to follow. */
export const opening = `^\\s*${maybe(grid)}\\s?${either('更正 纠正 订正 勘误 修正 现更正 改[成为] 应[为是]')}[为一下:,\\s]*[^\\s:,。!为一下]`
