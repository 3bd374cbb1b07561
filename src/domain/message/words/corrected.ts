// How a correction says what it is about, and what is so instead, over folded text.
import { either, notAfter } from '../../../lib/pattern.ts'
import { countsNoMore } from './corrected-plainly.ts'
import type { Form } from './forms.ts'
import { grid } from './figures.ts'

/** What follows is so instead. */
export const insteadForms: readonly Form[] = [
  {
    says: '改[登记填]?(?:[成为做到回作咗]|(?!一下)(?=\\s?(?:[\\d一二三四五六七八九十两零]|大?[昨前][天日晚]))) 改返 换成 调整为 → [-=]{1,2}> ⇒',
    example: '改填成5格',
  },
  { says: '[记算归划挂][在到给]', example: '记到6格' },
  { says: `核[实查][后为是]?在?(?=\\s?${grid})`, example: '核实在6格' },
  {
    says: '现[为报是](?=\\s?\\d)',
    notAfter: '发 出 实 体 呈 重 表',
    example: '原报3起现为2起',
    unlike: '发现是2起',
  },
  { says: `(?:应该?[算归挂记]|归|属于)(?=\\s?${grid})`, example: '应归6格' },
  // 零算10格的, 顶的10格,算10格
  {
    says: `(?<=零(?:报告)?应?该?)[是算属](?=\\s?${grid}的) (?<=^|[,。;\\s])算(?=\\s?${grid}的?(?:$|[,。;!]))`,
    example: '零是6格的',
  },
  { says: '实[属系数] 实[际为][是为上]? 其实[是有为]?', example: '实际上两户' },
  { says: '(?<=不算[^。]{1,12}[,\\s])算(?=[^,。零]{1,8}[。!]?$)', example: '不算噪音,算占道' },
  { says: '应该?[是为系]', example: '应为3号楼' },
  { says: '更正[为:] 以这条为准:?', example: '更正:两处' },
]

/** Not that but this. */
export const contrastForms: readonly Form[] = [
  { says: '而?是', notAfter: '[不就也还都可但只要算老总]', example: '掉的是瓦', unlike: '也是' },
  { says: '(?<=不在[^,。]{1,10},\\s?(?:而?是)?)在', example: '不在东门,在南门' },
  {
    says: '系',
    notAfter: '唔 应该 关 联 核实 经查 查明',
    notBefore: '统',
    example: '嗰度系烟',
    unlike: '联系',
  },
]

/** (原报6档), 之前写成6档: what was said before. */
export const formerly = either(
  '(?:刚才|刚刚|之前)?[写打报填说发登录记落]成',
  `[(,]?\\s?${either('原[来先本]? 之前 先前 刚才 上次 早上')}[是报写填说][的了为是]?`,
)

const there = either('有情况 有事件')
/** 不能算零, 漏了: a zero that was given is not true. */
export const deniesZero = either(
  '(?:不是|唔系|不算|并非)零(?!散)',
  '零报告(?:不对|取消,|有误|是错)',
  `(?<!没|没有|无)${there} 漏了 不能算零`,
)

const takes = either('撤 作废 取消 删')
const takesOr = either(takes, '不算 不作数 别算')
/** 零撤掉,那边漏了: something that no known word tells of. */
export const zeroWithdrawn = either(`零[^,。]{0,6}${either(takesOr, '不作数')}`, `${takes}[^,。]{0,6}零`)
/** Of a zero and something else in one message it is the zero that is taken back. */
export const onlyZeroWithdrawn = either(`${takesOr}.{0,6}零`, `零报告.{0,4}${either(takesOr, '[报发交]早')}`)

/** 那条无异常是4格的: of a zero only the grid or the day is another. */
export const ofZeroBefore = `(?:无异常|没事|无事|平安|正常|(?<![归清为成点时])零(?![一二三四五六七八九]))(?!散)[^,。]{0,8}(?:(?:[的了是应挂归记算改发写错]|搞错|那[条起份])|$)`
/** The zero in the clause is taken back, or was only given before. */
export const noZeroNow = either(
  '别 不要 先不 撤 收回 作废 取消 删 不算',
  '(?:刚才|之前|前面|刚)[^,改]{0,6}零',
  `${either('没有 不是 并非 唔系')}\\s?${either('无异常 没事 正常 平安')}`,
  '[多少]打',
)
export const zeroInstead = '(?:[按作当]|改报)零(?:报告?)?(?:[算登吧了记]|处理)*\\s*[。!]?$'
export const noZero = '(?:不能|不该|不应该?|不可以?|没法)再?报(?:[零无]|平安)'

/** 地址少写了: of a case, not of a zero. */
export const placeWrong = '(?:地[址点]|位置|方位|门牌)[^,。]{0,4}(?:错|少|漏|反|不对|有误|不准)'

/** It is in the care of somebody else. */
export const elsewhere = either(
  '不在(?:我们?|咱们?|本)?[^,。]{0,3}(?:地界|辖区|片区|范围|这边)',
  '不[归是](?:我们|咱们|本格)',
  '[是归](?:隔壁|邻|别的?|旁边|对面)[^,。]{0,6}(?:街道|社区|街|片|镇|村|区|县)的?',
)

/** 是8格的: whose it is. */
export const possessed = `[是系归属]\\s?${grid}的(?=[,。;!\\s]|$)`

/** #1 归4格: whose it is from now on, and no more. */
export const handedOver = `^\\s*(?:(?:[^,。;]{0,8}[,\\s])?#\\s?\\d+|(?:刚才|刚刚)?[那这]一?[条个段处起件])\\s?(?:应该?|其实|实际|是)*${either('归(?!档) 属于? 划[给归到在]')}\\s?${grid}(?:的|管|负责|处理|了|吧)*[。!]?\\s*$`

/** Right behind a grid: it is taken out. */
export const takenOut = `^那?个?先?${either(countsNoMore, '除外')}`

/** Right before a grid or a day: it is not this one. */
export const notThis = `${either('不是 唔系 不该是 不在 别[记算挂][在到]?我? 非 [写打报填说发登录记]成了?')}\\s?$`

/** Why there is a zero after all. */
export const settled = either(
  '已 误会 误报 虚惊 [看听搞弄]错 清[理走掉完] 修好 处理[了完好] 解决 搬走 撤走 原来是',
)

/** There was none of it; 不是误报 says that there was. */
export const misreported = `${notAfter('不是 并非 不算 唔系')}误[报会](?!的(?:那[个位户家]|人|业主|住户|居民|老))`
/** Given twice, or before its time. */
export const repeated = either('重复[报了] [报发]重 [报发交]早了')

/** 那起不是盗窃: what is denied is no news. */
export const isDenial = '(?:不是|唔系|并非)[^,。;]*$'
/** 刚才说打架的那条: names the report, and tells no news. */
export const ofEarlier =
  '[说讲报发][^,]{0,10}[那嗰这][条单起个]|填歪|(?:昨|前[天日]|早上|上午|中午|刚|之前)[^,。;]{0,6}[说讲报发]的[^,。;]{2,}'
/** 谁给2格填的0: whoever gave it, the sender gives none. */
export const askedOf = '谁[^,。]{0,8}[填报记登发]|[填报记登发]的?[^,。]{0,4}谁'
export const found = '有|发现|看到|接到|冒|漏|坏|断|倒|塌|堵|烧|打'
export const hasWrong = '有[点些]?(?:事|情况|问题|异常|隐患)'
/** In place of a zero: another grid or day, and what is said round it. */
export const movedOnly = either(
  `${grid} [昨前今][天日] 上?(?:周|星期|礼拜)[一二三四五六日天] \\d+[日号] [的是了吧哈啊呢我们这那边归应该才对给记算] 零(?:报告?)?`,
  '没事 无异常 正常 麻烦 请 改 更正 谢谢 一下 写错 报错 不好意思 辛苦 领导',
)
