// How people say that a report of theirs was wrong, is to be changed or is taken back, over folded text.
import { either, maybe } from '../../../lib/pattern.ts'
import { handedOver } from './corrected.ts'
import { byAnotherHand, zeroSaid } from './corrected-plainly.ts'
import type { Form } from './forms.ts'
import { digit, figure, grid } from './figures.ts'

const before = either('刚才 刚刚 头先 啱啱 之前 先前 早上 上午 中午')

/** What a report may tell wrongly. */
const toldOf = either('地点 位置 地址 方位 楼[号栋] 栋号 门牌 网?格号 数[字量目]? 人数 日期 时间')
/** Where something is instead. */
const somewhere = `(?:[是在系喺]|就是)[^,。]{0,8}${either(
  `${digit}(?:号楼?|[栋幢座楼层室])`,
  '单元 [东南西北]门 路口? 街口? 巷口? 小区',
)}`

/** Names a correction and says no more. */
const named = either('更正 纠正 订正 勘误 修正')
export const bareCorrection = `^\\s*${either(named, '更改 修改')}${maybe('一下 报告')}[。!:~\\s]*$`
export const opening = `^\\s*(?:${digit}{1,3}号?(?:网?格)?\\s?)?${either(named, '更名 改名')}`

/** What was given is wrong. */
export const wrongForms: readonly Form[] = [
  {
    says: '[写打报填说发登落]成',
    notAfter: '没 没有 未',
    notBefore: '功',
    example: '打成5格',
    unlike: '没报成',
  },
  { says: '[打写报填看]漏[咗了]?[个一] 漏看', example: '写漏了一户' },
  {
    says: `${either('[写打报发说填搞弄记数点选看听输讲]')}${either('错 多了 少了 重复?了 串')}`,
    notBefore: '过',
    example: '点错格',
    unlike: '没看错过',
  },
  { says: '错[了咗报字]', example: '有个错字' },
  { says: '(?:复制|粘贴?|抄|转发)错', example: '那条是复制错的' },
  { says: '[打写按]快[了咗]', example: '打快了' },
  {
    says: '误会 误报 误发 有误 笔误 口误 手滑 手误 填歪 重报 报重 重复[报了]',
    notAfter: '不是 并非 不算 唔系',
    notBefore: '的(?:那[个位户家]|人|业主|住户|居民|老)',
    example: '手滑',
    unlike: '不是误报',
  },
  // 手快抓不住了 is the hand of somebody in danger.
  { says: '手快', notBefore: '要?[抓拉扶撑握攀扒断没脱松]', example: '手快发了', unlike: '手快抓不住了' },
  { says: '更正 纠正 订正 勘误', example: '订正一下' },
  {
    says: `${either('前面 刚才 刚刚 之前 上面 先前')}[^,]{0,3}[说报发][^,]{0,10}${either('不对 不准')}`,
    example: '上面报的地址不对',
  },
  {
    says: `${either(before, '[那这上]一?条')}[^,。]{0,10}${toldOf}[^,。]{0,2}${either('不对 不准 有误 错')}`,
    notAfter: '[说报发][^,。]{0,10}',
    example: '那条着火的地点不对',
  },
  { says: '[写打报说填记](?:[岔反混]|颠倒)', example: '楼号写反' },
  {
    says: `[报发说][^,]{0,12}${either('不属实 不实 查无此事 没有?这[回个]?事')}`,
    example: '发的那个查无此事',
  },
  { says: '[报发交]早了', notAfter: '[没不]', example: '零报告报早了', unlike: '没报早了' },
  {
    says: '[少多漏][写报填记数算打说]',
    notAfter: '[零0] [昨前][天日](?=漏)',
    notBefore: '过',
    example: '少写两户',
    unlike: '昨天漏报',
  },
]

/** What it is to be instead. */
export const changeForms: readonly Form[] = [
  {
    says: `改(?:[成为做下到回作报咗返]|一下|(?=\\s?${either('[\\d一二三四五六七八九十两零]')}))`,
    example: '改成5起',
  },
  {
    says: '(?:[要得需应请帮]|帮忙|把.{0,14})改',
    notBefore: '[革造善变天日期装]',
    example: '请改掉',
    unlike: '要改造',
  },
  { says: '更改[:,] 换成 实数 调整为 变更为', example: '调整为3格' },
  { says: '[按作当]零(?:[报算]|处理)', example: '按零算' },
  { says: `实[属系][^,。]{0,3}${digit}`, example: '实属2起' },
  { says: '应[该当]?[是为系填写报]', example: '应是2格' },
  { says: `实[际为][是为应上]?[^,]{0,3}${figure}`, example: '实际有3户' },
  { says: '不是.{1,14},?\\s?(?:而?是|系)', example: '不是东门,是西门' },
]

/** It is given back altogether. */
export const withdrawForms: readonly Form[] = [
  { says: '(?<=零|零报告?|[那这]条)[先都也]撤(?=[,。;\\s]|$)', example: '3格的零先撤,还没巡完' },
  { says: '撤(?:[回销掉了咗!]|\\s*[。!]?$) 收回 销掉 删[掉了除咗] 取消', example: '上一条撤了' },
  { says: '(?:[零无]|零报告|记录|[那这]条)[^,。]{0,4}[拿抹划去]掉', example: '8格的零先拿掉' },
  { says: `${grid}[的那条先也都]*[拿抹划去]掉`, example: '2格先拿掉' },
  { says: `(?<=^|[,。;\\s中里])\\d{1,2}[那个先也]{0,2}[拿抹划]掉`, example: '报的1、2格零,2划掉' },
  {
    says: `[填报记登]的(?:零|0|无异常|没事|正常)?[,。?!]?\\s?${either('请 麻烦 先 帮忙')}?清空`,
    example: '那不是我报的,请清空',
  },
  { says: '撤下', example: '请撤下来' },
  {
    says: '作废 作罢 无效 不算 唔算 不作数 当冇 当我?没[报说发]',
    notBefore: '哈 啥 什么 事 大 多 严重 吵',
    example: '当我没说',
    unlike: '吵两句不算啥',
  },
  { says: byAnotherHand, example: '上一条是猫踩的' },
  { says: `[撤删](?=\\s?${grid})`, example: '撤3格' },
  { says: '别[算记登] 别当真', notBefore: '错 我?(?:[办结完了]|头上)', example: '先别记', unlike: '别记错' },
  { says: `忽略${either('刚才 上一?条 我 前')}`, example: '请忽略我前面那句' },
  { says: '(?:刚才|上一?|[这那])[条个句][^,。]{0,4}忽略', example: '刚才那条请忽略' },
]

const things = either('广告 横幅 标语 摊[子点位]? 棚子? 单车 桌椅? 展板 围挡 路障 帐篷 展台 牌子 杂物')

const keeping = either(
  '(?<![能要])不[要能用许准该]? 不[需必]要? (?<![特分])别 勿 甭 没有?(?:说?要|让|想)? 未 谁[说让叫]的?要?',
)

/** 先不改成零, 不用改: what was reported is so. */
export const unchanged = `(?:${keeping}[再先给我把]*改(?!革|造|善|变|天|日)|不算错|没[报写填]?错)(?![^,。;]{0,6}(?:不行|吗|么))`

/** 1格人员撤回, 队伍撤回来了: people leave, and no report is taken back. */
export const leaving = either(
  `(?:人员?|[队组员警兵]|队伍|力量|志愿者|干部|同志)[们都也已经就先全部均一律]*撤[回了下](?![^,。;]{0,8}[报条零记])`,
  '撤回(?:[来去到]|驻地|岗|单位|原地)',
  // 先不撤, 千万别撤回: it stands.
  `${keeping}[再先给我把]*(?:撤[回销掉下]?|收回|作废|删[除掉]?|取消)|撤[回销掉]?不了`,
  // 把乱摆的单车撤了: things are taken away.
  `把(?![^,。;]{0,8}(?:[条零话#刚]|报|记录|消息))[^,。;]{1,10}(?:撤[了掉回走下]|收回)`,
  `${things}[都全也已经]*(?:撤[了掉回走下]|收回)`,
)

const spot = '[栋楼门路街巷口号区边旁]'
/** 不是东门,是西门; 不在东门,在南门: not there but here. */
export const contrasted = either(
  '不是.{1,10},\\s?而?是',
  '唔系.{1,10},\\s?系',
  `不在[^,。]{0,6}${spot},\\s?(?:而?是)?在[^,。]{0,8}${spot}`,
)

/** 除了3格都撤了: of which others is not told. */
export const withdrawsOthers = `除[了开去掉]?\\s?${grid}[以之]?外?,?\\s?${maybe('其[余他它]的? 别的')}[都全][给也]?撤(?![离走到])`
/** What may be given back: something said before, or a report. */
export const withdrawable = either(
  '刚 之前 先前 头先 [上前][一面条] 那[条起] 这条 嗰条 #\\d 发的 报 记录',
  '零 无异常 没事 正常 平安 误会',
  withdrawsOthers,
  `撤\\s?${grid}`,
  `${grid}[的都全也先]*(?:撤[回销]|作废|收回)[了吧]?(?=[,。;!\\s]|$)`,
)
const back = '撤[回销]'
const thatOne = '(?:我|刚才?|之前|上一?次|那[个次条]|r\\d+|#\\d+|的){1,4}'
/** 我撤回我的撤回: what was taken back is to stand again, which of it is not told. */
export const takesBackWithdrawal = either(
  `(?:${back}|收回)了?${thatOne}${back}`,
  `(?<!撤回)(?:取消|作废)(?:${thatOne})?${back}`,
  `的${back}(?:那?[条个次])?${either('作废 收回 取消 不算')}`,
)
export const otherwiseWithdrawn = either('会议 活动 演练 航班 课 聚餐 资格')

export const changeable = either(figure, '[零有无格号楼栋路街巷]', '改[成为](?:没事|没有|正常|平安)')
export const otherwiseChanged = either('会 活动 时间改 电话 考试 课')

/** Points to a report given before, or to what stands in it. */
export const earlier = either(
  '刚才 刚刚 刚[发那说] [上前][一面条] 前头 之前 先前 原[来先]?是 那[条处起个家户辆次] 这条 嗰条 头先 啱啱',
  '今天 昨天 前天 早上 上午 中午 下午',
  '发的 报 写 打 数 日期 地点 位置 网格 #\\d',
)

const errand = either(
  '外卖 快[递件] 奶茶 咖啡 作业 题目? 发票 合同 账单 简历 公交 地铁 尺码 菜 药 歌 红包 口味 订单 航班 车票 衣服 鞋 试卷',
)
/** 外卖送错了, 奶茶点错: a slip of daily life, in which no report was given. */
const ofReport = '^(?!.*(?:数[字据量]|报|格|应[是为该当]))'
const ofDailyLife = `${ofReport}.*${either(
  `${errand}[^,。]{0,3}[送点写打看算发选记弄搞做寄拿装]错`,
  `[送坐买穿唱取寄吃拿喝剪煮][错](?=[了咯啦]|[^,。]{0,3}(?:楼|家|门|车|站|码|人|店|东西))`,
)}`

/** 他们发错了, 没写错, 怕报错: nothing of the sender's own was wrong. */
const gathering = either('会议时间 [电水]费 物业费 体温 车牌 会议室 聚餐 饭局 团建 食堂 球场 快递柜')
/** 弄错了,快递送到5格去了: a parcel, a dinner, and no report. */
const ofDailyMatter = `^(?!.*${either('数[字据量] 报 记录 应[是为该当] [记算归](?!错) [写打填发]错(?!了让) [那这上]一?[条个]')}).*${either(
  `${errand}[^,。]{0,2}[送买拿取寄开写做]错`,
  `${either('外卖 快[递件] 奶茶 咖啡 红包 订单 航班 车票 试卷')}(?![柜车站点员堆架棚箱])`,
  gathering,
)}`

export const noMistake = either(
  ofDailyMatter,
  ofDailyLife,
  `${either('[他她]们? 人家 对方 谁 别人')}${either('这 那 肯定 是 又 也 八成')}*[发报写打填记搞弄]错`,
  `${either('没 不会 不要 别')}[写打报填搞弄]错`,
  // #12 不是我办的: whose deed it was.
  '#\\s?\\d+[^。]{0,4}不是我们?[办结处解弄修关清搞][^报登]{0,3}的',
  '怕.{0,4}错',
)

/** 没事也要报: how it should be, not how it was. */
export const norm = either('也要 都要 应当(?![填是为]) 必须 务必')
/** 不是昨天那份,是今天的: only says which report it is. */
export const ofToday = '不是(?:昨|前|上周)[^,]{0,4},\\s?而?是今'
/** 4格还没交,不算: who did not report is left out. */
export const leftOut = '[没未][交报填发巡]了?,?\\s?不[算计]'
/** 改天再说, 会议改到三点: what is put off is no report. */
export const meeting = either('改[天日]再 会议 通知.{0,6}取消 开会.{0,10}改')

/** Tells that what was reported is not so, or that it is something else. */
export const otherwiseForms: readonly Form[] = [
  {
    says: `报的[^,。]{0,12}[,。][^。]{0,10}${either('只有? 就 实际 其实 真正')}[^,。]{0,3}${figure}${either('[名个处起辆户件例人]')}(?:才?是|算|属实)`,
    example: '报的三名流感,医院说只一名是',
  },
  {
    says: `[报写填发登记][^。]{0,14}[,。\\s]\\s?${either('其实 实际 应该? 应当 得 要')}上?[是算归挂记划][在到给]?\\s?${grid}`,
    example: '刚那条报的是8格,其实是10格',
  },
  {
    says: `${before}[^,。]{0,4}[说讲报][^,。]{0,14}[,\\s]\\s?(?:其实|实际上?|应该?|原来)${somewhere}`,
    example: '刚才说5号楼着火,其实是6号楼',
  },
  {
    says: `不[止只]\\s?${figure}[处个起户辆件人盏][^。]{0,4}[,\\s]\\s?[^,。]{0,3}${figure}[处个起户辆件人盏]`,
    example: '不止2处,有5处',
  },
  { says: handedOver, example: '#12划给4格' },
  {
    says: `[原误]报[^。;]{0,16}${either('现报 现为 实际 应[为是] 改')}`,
    example: '原报无,现报漏水',
  },
  { says: '(?:不是|唔系).{1,20}改(?:一下|下|过来|返)[。!]?\\s*$', example: '是2只,不是3只,改一下' },
  {
    says: '改[成为做回返]\\s?(?:零(?!散)|[无0])',
    notAfter: '规定 要求',
    example: '改成零',
    unlike: '规定改成零',
  },
  {
    says: `${before}[^,。]{0,2}[说讲话报发][^,。]{0,12}[,。]\\s?[^,。]{0,4}${either('[看睇](?:清楚?|真) 走近 原来 弄清 搞清 问清 核实')}[^,。]{0,6}[是系]`,
    example: '刚才说冒烟那条,看清楚是水汽',
  },
]

/** 那条不对, 不能算零: what was reported is denied. */
export const wrongThere = either(
  `${grid}[^,。]{0,4}(?:不是|唔系)零(?!散)`,
  `^${grid}(?:不是|唔系|并非|不算)${zeroSaid}(?=[,。;!]|$)`,
  `格[^,。;:]{0,4}报的${zeroSaid},\\s?${grid}[的那条]*${either('不对 有误 要改 得改')}`,
  '[这那上前]一?条.{0,3}(?:不对|不准)',
  `(?:零报告|数字|数据)${either('不对 不准 有问题 有误')}(?!的)`,
  '(?:不是|唔系)零报告 不(?:能|该|应该?)[算报写]零',
  `${either('之前 刚才 先前 早上')}[说报发]的[^。]{1,16}[是在][^,。]{1,10},\\s?(?:并?不|而不)是`,
)

/** 还没巡完: a report was given too early, and is taken back. */
export const withdrawsOwn = either(
  '撤 作废 删 收回 取消 报早了 (?:零|报告|那条)[^,。]{0,6}别[算记登]',
  '(?:那|这|上一?|前一?|刚[才刚]?[发报]?的?)[条个份].{0,4}(?:不算|不作数|别算|当(?:我)?没)',
)

/** Before the place of it: 是西门. */
export const toldWhere = '^\\s*(?:就?[是在]|地点|位置)'

/** 没着火,看错了: who reported it was misled. */
export const misled = '(?:看|听|搞|弄|认|闻)错|看花眼|误会|误报|虚惊'
/** Right before a danger: there was none. */
export const denying = '(?:没有?|并未|不是|并非|唔系|冇)(?:人|在|真的?)?\\s?[着起失]?$'
export const noFire = '(?:没有?|不是|并非|唔系)(?:着|起|失)?火'

const undone = either('撤 删 改 取消 作废')
/** 3格那条零是谁让撤的: who did it or why is asked, and nothing taken back. */
export const asksWhoUndid = either(
  `谁[^,。;!?]{0,8}${undone}`,
  `${either('为什么 为啥 凭什么 干[嘛吗]')}[^,。;!?]{0,8}${undone}`,
)
