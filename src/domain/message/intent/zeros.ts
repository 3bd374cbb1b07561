// Tells whether a clause says in earnest that nothing happened.
import { matchesOf } from '../../../lib/matches.ts'
import { remembered } from '../../../lib/remembered.ts'
import { denies, findHazards } from './hazards.ts'
import { sarcasmWords, unfinishedWords, noneWords, matterWords } from '../words/zeros.ts'

const none = `(?:${noneWords.join('|')})`
const matter = `(?:${matterWords.join('|')})`
const strong = [
  `${none}(?:什么|啥|任何)?(?:要|可|好|啥|值得)(?:报|说|写|记|讲|汇报|上报)的(?!必要|人)`,
  '零(?:报告|上报|情况|异常|事件|隐患|事故|发现|案件|投诉)',
  '(?<![\\d一二三四五六七八九十])0(?:报告|上报|情况|异常|事件|隐患|事故|报)',
  '零报(?!告|名|刊|价)',
  `${none}(?:什么|啥子?|任何|其他|其它|别的|旁的|另外的?|特别|特殊|突发|新增|新的?|明显|重大|安全|可|见|有|发现|发生|出现|存在|发觉|看[到见]|查[到出见]|接到|收到|遇到|咩|乜嘢?|得|过|到|的|啥|各类|群众|大|需要|要|值得|可以|不良|可报|相关|待办|出|需|上报){0,5}${matter}`,
  '(?:啥子?|什么|乜嘢|咩|任何|屁)(?:事儿?|情况|问题|毛病|动静|东西|异常|嘢)?\\s?(?:都|也)?\\s?(?:没有?|没得|莫得|么得|冇|木有)(?!人|管|修)',
  '(?:事|情况|问题|毛病|异常|隐患)(?:都|也|儿)?\\s?(?:没有|没得|莫得|冇|木有)(?!.{0,4}(?:处理|解决|管|修))',
  '(?:乜|咩|啥|什么)(?:都|也)(?:冇|没)',
  '(?:没|未|冇)(?:有)?(?:看|见|瞅|瞧|碰|遇|听|查)(?:到|见|着|出)?(?:什么|啥)(?!人)',
  `(?:未|没有?|冇|唔)(?:发现|查见|查到|查出|发觉|见到|见有|(?:接到|收到)(?!\\s*$)|发生|出现)(?!.{0,3}(?:人管|保安|物业))`,
  '连[^,。;]{0,10}(?:[乱违偷吵闹打骂摊贩狗]|垃圾(?!桶)|烟头|广告|积水|生人|可疑|飞线|电瓶车)[^,。;]{0,8}都(?:没|冇|未)有?(?:见|看|碰|逮|抓|遇|听|发现)(?:到|着|见)?',
  '(?:没|无|冇)人(?:来)?(?:报(?:事|火?警|案|修)|反映|投诉)(?!.{0,4}管)',
  '未见(?=[一-龥“])(?![踪影面老孩他她我你出下露归师警]|小孩|物业|城管|保[安洁]|环卫|工作人员|救护|消防车|整改|处理|有人[来管修处]|人|好转|改善|成效|效果|动静|回[复音]|答复|动工|来|过)',
  '(?:平安|相安|安然)无(?:事|恙|虞)|天下太平|风平浪静|岁月静好|国泰民安|安然无恙|没毛病|一切顺利|安安静静|消停|安生|(?:平静|平安|太平|祥和|安稳|平稳|正常|安静|省心|清闲|清静|轻松)的?一天|一[日天]无(?:话|事)|一切照旧|太太平平|平平安安|安安稳稳|好着呢|妥妥的',
  '(?:走|转|巡|查|看)[^,。;]{0,3}(?:一圈|一遍|一趟|下来|完)[^,。;]{0,3}(?:干干净净|清清爽爽|干净得很|清爽得很)',
  '(?:没|未|冇)(?:有)?(?:看|瞧|瞅|见|碰|遇|找|查)(?:到|见|着|出)?[^,。]{0,4}(?:不对劲?|不妥|异样|毛病|反常|扎眼|可疑)的?',
  '没有?[一哪][处点个][^,。]{0,3}不(?:对|妥|好|正常)的?',
  '(?:都|全都?|还是)好好的',
  '([平安稳静顺当利妥太消停清宁和祥圆])\\1([平安稳静顺当利妥太消停清宁和祥爽净满])\\2',
  '(?:一切|不过|但|好在|幸好|总算|倒也?|全部|都|均|皆|各项|情况|状况|巡查|巡逻|巡检|检查|今日|今天|今儿个?|本日|今晚|网格|秩序|片区|辖区|小区|整体|总体|全天|全线|全|很|挺|也|还|仍|运行|这边|那边|两天|三天|[格区院]内|格|号|:|\\s|^)(?:都|均|皆|也|很|挺|还|一切|保持|基本|比较)*(?:正常|平安|安全|安好|平稳|稳定|太平|平静|良好|安稳|顺当|圆满|无碍|安宁|无恙|如常|无异(?!常)|ok)(?!夜快|夜到|里|路|街|巷|弄|苑|小区|园|村|桥|坊|大道|广场|新村|家园|大厦|公寓|超市|药店|医院|学校|幼儿园|饭店|洲|湖|河|镇|乡|组|屯|坪|庄|是福|喜乐|生产|隐患|检查|通道|出口|员|带|帽|距离|使用|上下班|上班|开|距|营业|下班|吗|么|第一|责任|问题|知识|教育|提示|提醒|意识|网|起见|建设|创建|志愿|校园|家园|守护|进行|推进|缴|交费|收费|发放|放假|办理|参加|出勤|装修|施工|停车|议|于)',
  '(?:均|都|全部|皆)(?:合格|达标|完好|符合(?:要求|规定))|(?:都|全)(?:还|也)?(?:挺|很|蛮)好(?!看|吃|玩|笑|奇)',
  '格.{0,10}(?<!连.{0,8})(?:也|都)(?:没|无|冇)\\s*$',
  '(?:全|都|均|皆|全部|项项|处处|样样)(?:是|打)?[√✓✔☑]\\s*$',
  '(?:问题|隐患|异常|情况|事件|事项)\\s?:\\s?(?:/|—+|-+|×)\\s*$',
  '(?:[一-龥]{1,3}[没冇](?:人|有人)?[乱吵闹打骂偷抢摔撞撒漏堵断倒塌裂爆淹烧燃跳摆停占贴扔丢喝伤着起][一-龥]{0,2}){2,}$',
  '(?:nil|all\\s?clear|no(?:thing|ne)|no\\s?(?:issue|incident|problem)s?)',
]
const zero = new RegExp(strong.join('|'), 'g')

const filler =
  /网格员?|格|号|今(?:儿个|[天日晚儿早])?|昨[天日晚儿]?|前[天日]|本[日周]|当[天日]|寻日|琴日|噚日|(?<![没未冇])补?报告?|补上?|填报|上报|巡查|巡逻|检查|情况|结果|事件|内容|状态|备注|第|共|合计|总计|各|均|都|皆|全|是|为|系|我们?|咱们?|我哋|我地|本|两天|三天|(?<![没未])收到|打卡|除[^,。]{1,16}外|其[余他]|剩下|所有|那天|没[发报交传](?:出来|出去|上|成)|[这那](?:边|儿|里|头)|已?巡完了?|完毕|依然|仍|也|还|一切|目前|截[至止]|的|了|啊|哈|哦|呢|吧|啦|喇|呀|嘅|\d{1,2}[:.]\d{2}|\d{1,2}[./月]\d{1,2}[日号]?|[一-龥]{2,3}(?=[-(])|上午|下午|周[一二三四五六日天]|星期.|礼拜.|代|✅|✔|☑|▢|🆗|👌|🈚|[^\p{L}\p{N}]/gu
const terse = new RegExp(
  `^[\\d一二三四五六七八九十到至~、\\s-]{0,48}?(?:无|没有|没得|莫得|么得|没|冇|零|〇|(?<!\\d)0|正常|平安|安全|ok|nil|none|无事|没事|冇事|无恙|太平|没啥|没什么|没甚|冇咩|没情况|0(?:起|件|处|例|个|宗)|零(?:起|件|处))$`,
)

const negatedZero =
  /(?:并非|并不是|不是|不算|哪里|哪是|哪能|哪有|可不|不能|不敢|不可|谈不上|不可能|未必|难说|没法|别|不要|不准|怎么能|怎能|岂能|何来|算什么|不得|不应|不该|绝非|非|唔系|唔可以|不再|称不上|说不上|不好说|不见得|不一定|不宜|咋能|不符合|并没有?|不太|没那么|不大|不全|不都|不)\s?(?:说|报|算|写|填|发|记|是|够|成|作|当|就|能|会|再|是什么|什么)?\s?(?:今[天日])?(?:什么|一切|全部|都|完全|真的|我们|[\d一二三四五六七八九十]{1,3}号?网?格)?(?:的)?$/
const talk =
  /(?:看|影响|回复|发送|直接|报送|提交|上交|催|统计|汇总|通报|收集|要交|没交|未交|漏交|忘交|迟交|补交|写|填|要报|应报|天天|每天|每日|老是|总是|又是|还是|光是|整天|什么是|啥是|关于|按时|及时|继续|规定|制度|实行|执行|坚持|接|抄|复制|贴|学|看到|说是|说)(?:的|个|着|了)?\s?$/
const talkAfter =
  /^(?:(?:今[天日]|明天)?(?:不会|不敢|不能|肯定|一定)|按时|准时|照常|照样|会|马上|稍后|晚点|一会|来着|而已|的(?!$|。)(?!补|照)|也?要|也(?:得|是|算|不|很)|大家|各位|都?很|吗|么|呢|不是|是(?!零)|怎|几|收|齐|汇总|统计|制度|率|有\d|还|就|才|交|写|填|忘|漏|表|和|与|跟|群|接龙|名单|格式|模板|截止|时间|不对|有误|不算|报送|要求|规定|我忘|没(?!发出|[报交传]上|[发报]成)|未|[,、]?(?:谁|骗|鬼|才怪|呵呵))/
const relative =
  /^(?:(?:也|还|都|仍)(?:要|得|须|必须|应当?|需)|找事|夜(?!间|里)|是福|喜乐|可以(?!放心)|到(?:了|家|达)|抵达|送达|出院|落地|出来|可做|多喝|聊聊|逛|就好|吧|的话)|^的(?:网格|也|直接|就|请|单位|社区|小区|可以|话|都|人|不|要|统一|回复|报|发|各)/
/** 无异常停放车辆, 无异常处理流程: the zero word only describes another. */
const modifier =
  /^(?:停放|停留|逗留|堆放|聚集|用电|用水|出入|(?:处理|处置|上报|报告|申报|识别|监测|巡查)(?:流程|办法|制度|机制|要求|规定|方法|步骤|程序|时|的))/
/** 无重大异常: what is small is not denied. */
const onlyGrave = /重大|较大|严重|太大|大(?:的)?(?:问题|异常|隐患|毛病|事(?!故)|情况)/
const personal =
  /(?:体检(?:结果|报告)?|化验(?:单|结果)?|血压|产检|手术|快递|包裹|航班|列车|考试|成绩|面试|我|我家|家里|家人|人|他|她|身体|你|大家|孩子|老人)(?:也|都|就|还|是)?$/
const sarcasm = new RegExp(sarcasmWords.join('|'))
const unfinished = new RegExp(unfinishedWords.join('|'))
const off = /(?<!(?:明天|后天|下周|明日).{0,6})(?:请假|休假|轮休|歇班|调休|不在岗)/
const deferral =
  /(?<!照片.{0,3}|图片?.{0,3}|如有.{0,12}|情况.{0,3}|有事.{0,3}|异常.{0,3}|发现.{0,4}|材料.{0,3})(?:等|待会儿?|等会儿?|等下|稍后|晚点|晚些|一会儿?|回头|过会儿?|待|核实(?:完|后|再)|迟啲|一阵|晏啲|下班前(?!.{0,3}[忘没漏])|五点前|5点前|(?:分钟|小时|钟头|会儿)(?:之|以)?后).{0,8}(?:报(?!告给)|补(?!贴)|发(?!现)|汇报|上报|反馈|再说|巡|去)/

/** 体检结果没事: of the sender's own. */
export function isPersonal(text: string): boolean {
  return /体检|化验|血压|产检|手术|快递|航班|列车|考试|成绩|面试/.test(text)
}

/** 7网格零报告 零报告: sent more than once, with its grid, and nothing beside it. */
const repeated =
  /^\s*[\d一二三四五六七八九十]{1,3}号?网?格\s?[:,]?\s?零报告(?:[,!。\s]{0,3}零报告){1,9}[,!。\s]*$/

export function isSarcastic(text: string): boolean {
  return sarcasm.test(text) && !repeated.test(text)
}

/** 网格员请假,我去看了: somebody else made the patrol. */
const covered =
  /归我|都是我|我(?:去|来|替|代|帮|都)*(?:看|巡|查|跑|走|转)(?:了|过|的)|(?:代|替)(?:他|她|其|班|报|巡|查)/

function isOff(text: string): boolean {
  return off.test(text) && !covered.test(text)
}

/** The patrol itself is not done. */
export function isUnpatrolled(text: string): boolean {
  return unfinished.test(text) || isOff(text)
}

/** The patrol or the report is not done yet, so whatever else is said is no zero; who makes up for a day off may speak of it. */
export function isUnfinished(text: string, owed: boolean): boolean {
  return unfinished.test(text) || deferral.test(text) || (isOff(text) && !owed)
}

/** 'zero': says that nothing happened; 'denied': says that a zero is not true; undefined: neither. */
export const zeroOf = remembered(zeroIn)

function zeroIn(clause: string): 'zero' | 'denied' | undefined {
  let said: 'zero' | undefined
  let talked = false
  let partial = false
  for (const match of matchesOf(zero, clause)) {
    const before = clause.slice(Math.max(0, match.index - 16), match.index).trimEnd()
    const after = clause.slice(match.index + match[0].length).trimStart()
    if (negatedZero.test(before)) return 'denied'
    const topic = /^[零0]/.test(match[0])
    const apart = personal.test(before) && !match[0].includes('零')
    if (onlyGrave.test(match[0]) || /^(?:重大|较大|严重)/.test(after)) {
      partial = true
      continue
    }
    talked ||=
      relative.test(after) ||
      modifier.test(after) ||
      apart ||
      (topic && (talk.test(before) || talkAfter.test(after) || !isFramed(clause, match[0])))
    if (talked) continue
    said = 'zero'
  }
  if (said !== undefined || talked || partial) return said
  const nought = clause.search(/[零0]\s*$/)
  if (nought > 0 && negatedZero.test(clause.slice(0, nought))) return 'denied'
  return isTerse(clause) || listsAbsence(clause) ? 'zero' : undefined
}

/** Whether little more than grid, day and who reports stands round 零报告; a longer clause talks about reports. */
function isFramed(clause: string, topic: string): boolean {
  const rest = clause
    .replace(topic, '')
    .replace(filler, '')
    .replace(/[\d一二三四五六七八九十至到两]/g, '')
  return rest.length <= 4
}

/** 巡查完毕, 同上: that somebody went round, and nothing of what he saw. */
export function tellsNothing(text: string): boolean {
  return /^(?:同[上前]|[\d一二三四五六七八九十至到两巡转走看查完好毕过])*$/.test(text.replace(filler, ''))
}

/** 还没巡完, 没报: the deed did not come, whatever is left when the deed is taken out. */
const unmade = /[没未冇]有?(?:报(?![上成出告])|巡|检?查|[填交](?!上)|补|完|上报|收)/

function isTerse(clause: string): boolean {
  if (unmade.test(clause)) return false
  return terse.test(
    clause
      .replace(filler, ' ')
      .replace(/(?<=\D) (?=\D)/g, '')
      .trim(),
  )
}

const lacking =
  /^\s*(?:均|也|都)?无(?!疑|需|须|关|权|法|从|力|缘|效|意见|异议|异常|语|聊|奈|所谓|敌|数|情|辜|论|证|照|牌|人|主|法|物业|障碍|线|锡|名|业|故|意)[一-龥]{2,5}\s*$|^\s*(?:合格|达标|完好)\s*$|^\s*[一-龥]{2,4}(?<!恢复|已经|不)(?:正常|平稳|良好|完好|畅通)\s*$/

/** 报的井盖至今未见: what should have come long ago. */
const awaited = /至今|迟迟|一直没/

/** 树没倒但枝断了: what is absent is not all. */
const turn = /(?:但|却|可是)(?=[^没无未冇]{2,})[^没无未冇]*$/

/** 违建0, 占道:无, 路边没有摊子: a kind of hazard and that there is none. */
function listsAbsence(clause: string): boolean {
  const hazards = findHazards(clause)
  if (awaited.test(clause) || turn.test(clause)) return false
  if (hazards.length > 0)
    return (
      hazards.every((one) => one.negated) &&
      (denies(clause) || /(?:无|没有|(?<!\d)0|零|冇|×)\s?(?:处|起|件|例|个|宗|人|次|条)?\s*$/.test(clause))
    )
  if (lacking.test(clause)) return true
  return (
    /[一-龥]\s?[::为]?\s?(?:(?:(?<!\d)0|(?<!清)零|无)\s?(?:处|起|件|例|个|宗|次|条)?|(?:(?<!\d)0|零)\s?人次?)\s*$/.test(
      clause,
    ) && clause.length < 30
  )
}
