// Reads what is talk with the bot or about the records: acknowledgements, help, questions about the records, other questions.
import { bareCorrection } from './corrections.ts'
import { findHazards } from './hazards.ts'
import { readRefs } from '../field/refs.ts'
import type { Layout } from '../layout.ts'
import { threatensLife } from './urgency.ts'
import { zeroOf } from './zeros.ts'
import { rulesWords, communityWords, smallWords } from '../words/talk.ts'

const word =
  '(?:已|已经|均|全部|都)?(?:收到|收悉|阅[毕悉知]|知悉|获悉|悉知|阅|已读|读过|已看)(?:了|啦|喇|咗|咯|嘞|哈|!|通知|信息|消息|文件|提醒)?|明白(?:了|晒|咯)?|了解(?:了)?|(?:知道|懂)(?:了|啦|喇|咗|咯|嘞)|(?:看|睇|见)[到见](?:了|喇|啦|咗|咯|嘞)|知啦|晓得(?:了|啦|咯|嘞|喽)?|悉|清楚(?:了)?|好(?:的|嘞|滴|哒|呀|啊|嘅|勒|咧)?|要得|得[嘞咯]|得令|遵命|[喏诺]|麻溜的?|中|成|妥了?|整|是的?|行(?:的)?|可以|(?:没得?|莫得?|冇)问题|嗯+|哦+|噢|ok+(?:的|了|啦)?|okay|okk|roger|noted|copy|get了?|\\+1|👌|👍|🆗|💪|🫡|记住了|照办|落实|签收|遵照执行|\\[ok\\]|\\[好的\\]|\\[强\\]|\\[抱拳\\]|\\[收到\\]'
const lead =
  '(?:第?[\\d一二三四五六七八九十]{1,3}号?(?:网格|格)(?:员)?|网格[\\d一二三四五六七八九十]{1,3}|我们?|我哋|我格|本网格|大家(?!好)|[一-龥]{2,3}(?=收到|已阅|已读))?'
const ackStart = new RegExp(`^${lead}[\\s:,]*(?:${word})(?![一-龥a-z\\d])`)
const ackRun = new RegExp(`^${lead}[\\s:,]*(?:1|一|(?:(?:${word})[\\s,。!~、]*){1,4})[\\s。!~]*$`)
const decorations = /[\u{fe0f}\u{20e3}]|[\u{1f3fb}-\u{1f3ff}]/gu

/** Confirms having read, with or without a short addition that reports nothing. */
export function isAck(layout: Layout): boolean {
  const text = layout.text.replace(decorations, '').trim()
  if (text.length === 0 || text.length > 40) return false
  if (
    /^(?:👍|💪|🌹|👏|\[强\]|\s)+$/u.test(text) &&
    layout.quote !== undefined &&
    zeroOf(layout.quote) === 'zero'
  )
    return false
  if (ackRun.test(text)) return true
  if (
    !(
      ackStart.test(text) ||
      /^(?:.{0,8})?(?:收到|已阅|知悉|收悉)(?:了|啦|!|。|,|~|\s|$|谢|马上|立|即)/.test(text)
    )
  )
    return false
  if (/请(?:回复|回|大家)|收到(?:的|请|没|吗|后|一|举报|群众|反映|投诉|居民|报)|\?|吗$/.test(text))
    return false
  const rest = layout.clauses.slice(1)
  return (
    readRefs(text).length === 0 &&
    !rest.some(
      (one) =>
        zeroOf(one.text) !== undefined ||
        (!one.unreal &&
          findHazards(one.text).some(
            (hazard) =>
              hazard.weight > 1 && !/去|排查|检查|通知|落实|整治|看|盯|跟|负责|安排|抓|催/.test(one.text),
          )),
    )
  )
}

const how = '怎么|怎样|咋|如何|点样|点(?=用|报|改|发|整|搞|样|先)|要怎|格式|模板|步骤|教程|教我|教一下|示范'
const operate =
  '(?<!整)改|撤|更正|修改|补报|用|操作|绑定|加入|加到|注册|发给|删|取消|重报|登录|设置|订阅|@|艾特|拉进|添加|使用|更改|纠正'
const bot = '机器人|机械人|小助手|bot|助手|(?:这|呢)个(?:号|工具|系统|小程序)|网格管家|你'
const helpForms = [
  /^\s*(?:帮助|help|使用说明|使用帮助|功能|菜单|(?:命令|指令)(?:列表|大全|清单)?|说明书?|教程|用法|使用方法|功能列表)\s*[!?。]*\s*$/,
  new RegExp(
    `(?:${bot}).{0,12}(?:${how}|有(?:什么|啥|哪些)(?:功能|用|命令|指令|作用)|(?:会|能|可以|识|可唔可以|晓得)(?:做|干|帮|查|发|用|不能|唔|吗|搞|什么|啥|乜|咩|整)|是干(?:什么|啥|嘛)|做(?:乜|咩|什么)|干嘛|干啥|识(?:乜|咩)|点(?:用|样|玩)|干(?:什么|啥|嘛)的)`,
  ),
  new RegExp(`(?:${how}).{0,14}(?:机器人|机械人|小助手|bot|@你|跟你|叫你|让你|给你)`),
  new RegExp(
    `(?:${how}|能不能|可以|可唔可以|能).{0,8}(?:${operate})(?!善|革|造|变|道).{0,6}(?:零?报告?|刚才|昨天|上一条|记录|网格|条|呀|啊|呢|吗|\\?|$)`,
  ),
  new RegExp(
    `(?:报错|发错|填错|写错|打错|错了|漏报|补报|零报告?|撤回|更正|事件|隐患|接龙|网格号|图片|照片).{0,8}(?:${how}|哪里|边度).{0,4}(?:改|撤|报|发|写|填|更正|补|办|弄|整|操作|提交|传|上传|搞|呀|啊|$)`,
  ),
  /(?:怎么|咋|如何|点样).{0,4}(?:报|发|写).{0,6}(?:才)?(?:算|能)?(?:报上|成功|有效|收到|登记)/,
  /(?:能不能|能否|可不可以|可唔可以|可以|支不支持|支持|能).{0,4}(?:用|发|传|直接)?(?:语音|图片|照片|视频|拍照|定位|文件)/,
  /(?:语音|图片|照片|视频|截图|拍照|说话|方言)[^,]{0,8}(?:能|可以|会|可不可以|认得|行不行|行吗|报吗|报行)[^,]{0,4}(?:识别|看懂|听懂|收|读|报|不|$)/,
  /[听看认]得?[懂出到来](?:语音|方言|图|照片|视频|粤语|普通话)|可以(?:说话|语音|讲话)报|报个?事[^,]{0,2},?[^,]{0,2}[@找]谁|要@谁/,
  /(?:要|该|应该?|得)(?:打|输入?|发|写|用|按)(?:咩|什么|啥|乜|哪个|边个)(?:指令|命令|口令|关键[字词]|字)/,
  /(?:要不要|用不用|需要|使唔使|是不是要|要)(?:先)?(?:@|艾特)(?:你|小助手|机器人)?|(?:发|报)(?:的)?格式|有(?:没有|冇)?(?:模板|格式)/,
]
const rule =
  /规定|连续|不报|(?:没|未)报.{0,6}怎么|怎么(?:处罚|扣|定)|后果|标准|几天内|几点前|扣|罚|处罚|奖励|流程|依据|多久|电话/

export function isHelp(layout: Layout): boolean {
  const { text } = layout
  if (layout.command !== undefined && /^(?:help|start|menu|about|commands?)$/.test(layout.command))
    return true
  if (helpForms[0]?.test(text) || bareCorrection.test(text)) return true
  const asks = layout.clauses.some((one) => one.asks) || /能|会|识|教|格式(?:是|发|呢|给|有|怎)/.test(text)
  return asks && !rule.test(text) && helpForms.some((form) => form.test(text))
}

const records =
  '(?:零?报告?|上报|汇报|工单|案件|事件|隐患|台账|记录|登记|数据|统计|日报|周报|周小结|月报|案子|单子|诉求|#\\d+)'
const period =
  '(?:今天|今日|昨[天日]|前天|本周|这周|上周|本月|这个?月|上个?月|今年|这几天|到现在|目前|截至|当前|最近|这两天|周[一二三四五六日]|寻日|琴日|呢个月|今个月|[\\d]+月)'
const orderForms = [
  /(?:查|调|列|导)(?:一?下|看|询|出)?.{0,14}(?:事件|隐患|上报)/,
  /(?:导出|下载|调取|调出|拉(?:一下|个|出|份)|列(?:一下|出|个)|汇总|统计|生成|出一?份|看(?:一?下|看)|查(?:一?下|看|询)|发(?:我|下|一?份|一下)|给我|俾我|打印).{0,14}(?:台账|汇总|统计|报表|记录|清单|名单|数据|日报|周报|月报|周小结|情况表|未报|没报|表|工单|案件|(?:未|没)(?:处理|办结|销号|闭环|整改|结案)|(?:事件|案件|隐患|工单)(?:总|的)?(?:数|量))/,
  /(?<![疏引指倡误])导出?一?[张份个下](?=.{0,10}(?:表|excel|台账|数据|清单|名单|单子|给我|$))|(?:台账|汇总|统计|报表|记录|清单|名单|数据|日报|周报|月报|率|[天次件]数).{0,6}(?:拉(?:一?[张份个]|出来)|导(?:出|一?[张份个])|发我|给我|发一?下|导出|看一?下|发来|俾我|拉一下|拉出来|调出来|查一下)/,
]
const queryForms = [
  /(?:后来|最后|最终)[^,]{0,3}(?:咋|怎么|怎样|点)|(?:今年|本[月周]|[这上][周月])[^,]{0,10}[比跟同][^,]{0,8}(?:多还是少|如何|怎样|多少)/,
  /(?:目前|现在|截至|这会儿|手上)[^,]{0,6}(?:急件|急单|待办|未办|没办|超期|超时|积压)|(?:谁|哪(?:些|几?个)?网?格?)[^,]{0,6}(?:空着|没填)|[记登录算写]成(?:啥|什么|乜|咩)|(?:几多|多少|几)个?网?格[^,]{0,4}[报交](?:了|咗)|去到边/,
  /[是报的](?:零|无|有事|有情况)[^,]{0,3}还是(?:零|无|有|没)|有人(?:来|去)?(?:弄|修|管|看|搞|处理)(?:过|了)?(?:没|吗|未|么)|[报交](?:过|了)没有?来着|(?:记录|登记)在案/,
  /(?:报|交|填)(?:了|咗|上来|上)?(?:几|多少|几多)个?(?:网?格|人|份)|(报|交|记|修|处理|登记|办|清)没\1|怎么样了|咋样了|点样(?:了|喇)|(?:出来|生成|发出|做好|汇总好|出)了?(?:吗|没|未)|状态/,
  /零报告.{0,2}几|有(?:几|多少)个?(?:零报告|未报|没报)|(?:差|剩|缺)(?:下)?.{0,3}(?:哪|几|谁)|有(?:报|交|发)(?:上|过|了)?(?:吗|没|未|么)|(?:有|是)(?:哪)?几个(?:网)?格|(?:边|哪)几?个?(?:网?格|人).{0,4}(?:迟|漏|没|未)?(?:报|交)|收到没/,
  /(?:谁|哪些|几个|多少个?)(?:网?格|人|家)?(?:今[天日])?(?:都|已经?)?(?:报|交|填)(?:了|过|上|的)/,
  /(?:工单|案件|事件|隐患|案子|单子).{0,8}(?:有|还有|剩)?(?:几|多少)(?:个|件|条|起)/,
  /(?:谁|边个|哪(?:些|几)?(?:个)?(?:网?格|人|社区)?|几个(?:网?格)?|多少(?:个)?(?:网?格|人)?|(?:网?格))\s?(?:还|仲|都|今天|到现在|是)?(?:的零?报告)?(?:还)?(?:没有?|未|冇|还没有?|仲未)(?:报|交|填|上报|提交|发|接|到)/,
  /(?:报|交|发|记|登记|录|收|提交|存|上传|填|报上|记上|交上|登)(?:上去?|了|咗|到|进去|成功|成|齐|全)(?:了)?(?:吗|么|没有?|未|冇|呀|不)?[啊呀呢嘛]?\s*[?。]*\s*$(?<=[吗么没有未冇不?][啊呀呢嘛\s?。]*)/,
  /[报交填发](?:了)?个?零(?:报告)?(?:了|咗)?(?:吗|没有?|未|么)/,
  /(?:是否|有没有|有冇)(?:已经?)?(?:报|交|记|收|登记|录|入|到)(?:上|了|到|齐|账|入|$)/,
  new RegExp(`${period}.{0,14}(?:几|多少|几多)(?:起|件|处|次|个|例|条|人|宗|单|份)`),
  new RegExp(`(?:几|多少)(?:起|件|处|例|条|宗|单|份)(?:${records}|.{0,6}(?:报|没处理|未处理|没办|处理|结))`),
  new RegExp(
    `${period}.{0,10}(?:上报率|零报告率|完成率|办结率|整改率|率)|(?:上报率|办结率|完成率|整改率|零报率)`,
  ),
  /(?:处理|进展|进度|跟进|解决|整改|修|办|查|调解|弄|搞|落实)(?:得|的|到|成)?(?:怎么样|咋样|怎样|如何|哪一?步|什么程度|点样|成点|未|没有?|了吗|了没|咗未|好了?(?:吗|没)|完了?(?:吗|没)|了么)/,
  /(?:有|冇|什么)?(?:进展|结果|下文|消息|回复|反馈)(?:了)?(?:吗|没|未|冇|呢|\?)/,
  /还有(?:哪些|几|多少|什么|没有|冇)?.{0,8}(?:没|未)(?:处理|解决|整改|办|结|闭环|销号|完成)/,
  /(?:哪些|几个|多少|边啲).{0,10}(?:没|未|仲未)(?:处理|解决|整改|办|结|闭环|销号|完成|修)/,
  /(?:收齐|交齐|报齐|到齐|齐)(?:了|咗)?(?:吗|没|未|么|\?)/,
  /(?:系统|台账|后台|记录|你)(?:里|度|那)?(?:有没有|收到|有冇|记了|显示|能查到|查得到)/,
  /(?:进|入)(?:了)?(?:系统|台账)(?:了)?(?:吗|没|未|么)/,
  /(?:没|未|冇)(?:报|交|填)(?:的|嘅)[^,]{0,3}(?:谁|哪|边|几|多少)/,
  /(?:没|未|冇|不)(?:有)?(?:显示|记上|记录|查到|入账|收到我)/,
  /网?格.{0,8}(?:是零报告吗|报的(?:啥|什么|是)|报了(?:啥|什么|几|多少|没|吗)|报咗(?:乜|未|几))/,
  /(?:是谁|谁)(?:在|负责|去|跟|处理|接)(?:的|跟|办|了|处理|进)/,
  /到哪(?:一?步|里|儿)了|轮到|排到|几时(?:整|修)好|(?:什么|啥)时候(?:能)?(?:修|处理|弄|清|拆)(?:好|完)/,
  /(?:报|反映|投诉|举报|讲)(?:过)?(?:的|嘅).{1,14}(?:有人|有冇人|谁|边个)?.{0,2}(?:管|处理|理|跟进?|修|清|来看)(?:了|过|紧|咗|的)?(?:吗|没|未|么|\?)/,
  /(?:算|入|录|记)(?:上|进|咗|到)?(?:了)?(?:吗|没|未)\s*\??$/,
  /(?:修|处理|拆|清|搬|解决|换|通|弄|抓|找|补)(?:好|到|完|走|了|掉)?(?:了)?(?:没有?|吗|未|么)\s*[?。]*\s*$/,
]
const ruleTalk =
  /规定|标准|应该|应当|必须|需要|要几|每月|每天|每周|一个月|一周|几点前|最[迟晚]|几点(?=交|报|截)|一般|怎么算|算不算|会不会|要不要|用不用|(?<!刚)才|方案|制度|扣|罚|截止|负责什么|也要|还要|要交|要报|需/

const recordOrder =
  /^(?:\s|请|麻烦|帮|把|将)*(?:导出|下载|调|拉|列|汇总|统计|生成|出|看|查|发|给|要|俾|把|上周|本周|本月|昨天|今天)/

/** Tells the bot to bring a list or a sum out of the records. */
export function isRecordOrder(layout: Layout, asks: boolean): boolean {
  const named = orderForms.some((form) => form.test(layout.text))
  return named && (asks || layout.context.addressed || recordOrder.test(layout.text.trim()))
}

const totals = new RegExp(
  `(?:${period}|各网?格|全部|所有).{0,12}(?:率|数量?|排名|排行|汇总|清单|名单|明细|统计|台账)\\s*$`,
)

const recordCommand = /^(?:status|stats?|report|query|missing|export|list|progress|today)$/

/** 我上周反映的漏水修了没: asks how far a known case has come, whatever it is of. */
export function asksAfterCase(layout: Layout): boolean {
  return known.test(layout.text) && isQuery(layout) && !layout.clauses.some(threatensLife)
}

const known = /(?:报|反映|投诉|举报|讲|说)(?:过)?(?:的|嘅|那|嗰|个)|[那嗰](?:件?事|单|起|个案)/

/** Asks for the state of the records. */
export function isQuery(layout: Layout): boolean {
  const { text } = layout
  if (layout.command !== undefined && recordCommand.test(layout.command)) return true
  const asks = layout.clauses.some((one) => one.asks) || text.includes('?')
  if (isRecordOrder(layout, asks)) return true
  if (layout.context.addressed && totals.test(text)) return true
  if (readRefs(text).length > 0 && /(?:进度|进展|状态|情况|搞成点)\s*$/.test(text)) return true
  if (small.test(text)) return false
  if (!asks || ruleTalk.test(text)) return readRefs(text).length > 0 && asks
  if (readRefs(text).length > 0) return true
  return queryForms.some((form) => form.test(text))
}

const forRule =
  /(?:带|要|交|准备|需要?|办)(?:啥|什么|哪些|咩|乜)(?:材料|证件?|手续|东西|资料|条件)|([罚扣违赔])[不没]\1|(?<!不(?:知道|晓得|确定))算不算(?!个?事)|(?:按|照|依|据|是)[^,]{0,6}(?:流程|规定|预案|制度|要求)[^,]{0,4}(?:先|要|该|得|是)|(?:头一[回次趟遭]|首次|第一[次回]|初犯)[^,]{0,12}(?:还是|罚|扣)|(?:流程|规定|预案)[^,]{0,2}是?先[^,]{1,10}还是|(?:有|是)(?:没有|冇|什么|啥|哪些)(?:新)?(?:规定|说法|政策|标准|依据|文件|流程|条件|要求|补贴)|让不让(?!人|我|咱)|准不准|许不许|允不允许|合不合(?:法|规)/

/** 报火警拨几, 急救电话: no more than whom to call. */
const forNumber =
  /^\s*(?:请问|报|叫)?(?:火警|匪警|报警|急救|救护车?|消防队?|救援)的?(?:(?:电话|号码|热线)(?:号码)?是?(?:多少|什么|几号?|哪个|啥)?|[该要]?(?:打|拨打?)(?:多少|什么|几|哪个?|啥)(?:电话|号码|号)?)[呀啊呢]?\s*$/

/** Asks for the rule, whatever is told round it: …一楼不同意咋办,有啥规定没; or for a number. */
export function asksForRule({ clauses, context }: Layout): boolean {
  const forOne = context.addressed && clauses.length === 1
  return clauses.some((one) => (one.asks && forRule.test(one.text)) || (forOne && forNumber.test(one.text)))
}

export function isQuestion(layout: Layout): boolean {
  const asking = layout.clauses.filter((one) => one.asks)
  if (asking.length === 0) return false
  const open = layout.context.role !== 'resident' || community.test(layout.text) || rules.test(layout.text)
  return open && !small.test(layout.text)
}

const rules = new RegExp(rulesWords.join('|'))
const community = new RegExp(communityWords.join('|'))
const small = new RegExp(smallWords.join('|'))
