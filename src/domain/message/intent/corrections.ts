// Reads that a report already given is changed, replaced or withdrawn.
import type { Facts } from '../facts.ts'
import { findHazards } from './hazards.ts'
import type { Layout } from '../layout.ts'
import { isUnpatrolled } from './zero-doubts.ts'
import { wrongWords, changeWords } from '../words/corrections.ts'

const wrong = new RegExp(wrongWords.join('|'))
const change = new RegExp(changeWords.join('|'))
export const withdraw =
  /销掉|撤(?:回|销|掉|了|下(?!来)|咗|\s*[。!]?$)|作废|取消|不算(?!.{0,2}(?:违|数))?|不作数|不算数|删(?:掉|了|除|咗)|当我?没(?:报|说|发)|(?:先)?别(?:算|记|登)(?!错)|收回|忽略(?:刚才|上一?条|我|前)|无效|作罢|唔算|当冇/
const earlier =
  /刚才|刚刚|刚(?=报|发|那|说)|上(?:一|面|条)|前(?:一|面|条|头)|之前|原[来先]?[报是写]|那[条处起个家户辆次]|这条|昨天|前天|早上|上午|中午|头先|啱啱|嗰条|先前|报的|发的|今天|下午|零报告|数(?:字|据|量)?|日期|地点|位置|网格|#\d|写|打|报/

/** 没事也要报: how it should be, not how it was. */
const norm = /也要|都要|应当(?![填是为])|必须|务必/

/** 更正 and no more: nothing is said to be otherwise. */
export const bareCorrection = /^\s*(?:更正|纠正|订正|勘误|修正|更改|修改)(?:一下|报告)?[。!:~\s]*$/

export function isCorrection(layout: Layout): boolean {
  const { text, clauses, context } = layout
  if (bareCorrection.test(text)) return layout.quote !== undefined
  if (isUnpatrolled(text) && !/撤|作废|删|收回|取消/.test(text)) return false
  const asks = clauses.filter((one) => one.asks)
  if (asks.some((one) => [wrong, change, withdraw].some((form) => form.test(one.text)))) return false
  if (norm.test(text) && !/改[成为]|更正|写错|报错/.test(text)) return false
  if (meeting.test(text)) return false
  if (opening.test(text)) return true
  if (context.role !== 'resident' && contrast.test(text) && asks.length === 0) return true
  if (wrong.test(text) && (earlier.test(text) || change.test(text) || text.length < 24))
    return !noMistake.test(text)
  return withdraws(text) || changes(layout) || saysOtherwise(text)
}

/** 改天再说, 会议改到三点: what is put off is no report. */
const meeting = /改(?:天|日)再|会议|通知.{0,6}取消|开会.{0,10}改/
const opening = /^\s*(?:[\d一二三四五六七八九十]{1,3}号?(?:网?格)?\s?)?(?:更正|纠正|订正|勘误|修正|更名|改名)/
const contrast = /不是.{1,10}[,,]\s?而?是|唔系.{1,10}[,,]\s?系/
export const noMistake =
  /(?:他们?|她们?|人家|对方|谁|别人)(?:这|那|肯定|是|又|也|八成)*(?:发|报|写|打|填|记|搞|弄)错|(?:没|不会|不要|别)(?:写|打|报|填|搞|弄)错|怕.{0,4}错/
/** What may be withdrawn, and what else is. */
const withdrawable =
  /刚|之前|先前|误会|无异常|没事|正常|平安|上(?:一|面|条)|前(?:一|面|条)|那[条起]|这条|头先|嗰条|报|零|记录|#\d|发的/
const otherwiseWithdrawn = /会议|活动|演练|航班|课|聚餐|资格/

function withdraws(text: string): boolean {
  return withdraw.test(text) && withdrawable.test(text) && !otherwiseWithdrawn.test(text)
}

const changeable = /\d|[一二三四五六七八九十两]|零|有|无|格|号|楼|栋|路|街|巷/
const otherwiseChanged = /会|活动|时间改|电话|考试|课/

function changes({ text, quote }: Layout): boolean {
  const named = change.test(text) && changeable.test(text) && !otherwiseChanged.test(text)
  const ofReport = quote !== undefined || (earlier.test(text) && /刚|改|条|更|原|前|昨|报/.test(text))
  return named && ofReport
}

const wrongThere =
  /(?:这|那|上|前)一?条.{0,3}(?:不对|不准)|(?:零报告|数字|数据)(?:不对|不准|有问题|有误)|不是零报告|唔系零报告|不(?:能|该|应该?)[算报写]零|(?:之前|刚才|先前|早上)[说报发]的[^。]{1,16}[是在][^,。]{1,10},\s?(?:并?不|而不)是/
/** 是2只,不是3只,改一下. */
const askedFor = /(?:不是|唔系).{1,20}改(?:一下|下|过来|返)[。!]?\s*$/

/** 刚才说…那条,看清楚是…: what was reported is seen to be something else. */
const seenBetter =
  /(?:刚才|刚刚|头先|啱啱|之前|先前|早上|上午|中午)[^,。]{0,2}[说讲话报发][^,。]{0,12}[,。]\s?[^,。]{0,4}(?:(?:看|睇)(?:清楚?|真)|走近|原来|弄清|搞清|问清|核实)[^,。]{0,6}[是系]/

/** 报的三名流感,医院说只一名是: fewer than were reported. */
const fewer =
  /报的[^,。]{0,12}[,。][^。]{0,10}(?:只有?|就|实际|其实|真正)[^,。]{0,3}[\d一二两三四五六七八九十][名个处起辆户件例人](?:才?是|算|属实)/
/** 刚那条报的是8格,其实是10格. */
const otherGrid =
  /(?:报|写|填|登|记|发)[^。]{0,14}[,。\s]\s?(?:其实|实际|应该?|应当|得|要)(?:上)?(?:是|算|归|挂|记|划)(?:在|到|给)?\s?[\d一二三四五六七八九十]{1,3}号?网?格/

function saysOtherwise(text: string): boolean {
  if (fewer.test(text) || otherGrid.test(text)) return true
  return (
    askedFor.test(text) ||
    /(?<!规定|要求)改(?:成|为|做|回|返)\s?(?:零(?!散)|无|0)/.test(text) ||
    seenBetter.test(text) ||
    (wrongThere.test(text) && !/可不是/.test(text))
  )
}

/** 5格不是没事,刚接到一起…: who owes the report denies its zero and tells what happened. */
export function deniesOwnZero({ text, context, quote }: Layout, facts: Facts): boolean {
  const own = context.role !== 'resident' && quote === undefined
  return own && facts.denied && facts.incidents.length > 0 && /不是(?:没|零|无|正常|平安)/.test(text)
}

const misled = /(?:看|听|搞|弄|认|闻)错|看花眼|误会|误报|虚惊/
const denying = /(?:没有?|并未|不是|并非|唔系|冇)(?:人|在|真的?)?\s?[着起失]?$/
const noFire = /(?:没有?|不是|并非|唔系)(?:着|起|失)?火/

/** 没着火,看错了, by a resident: what he reported never was. */
export function deniesOwnIncident({ text, clauses, context }: Layout): boolean {
  if (context.role !== 'resident' || !misled.test(text) || clauses.some((one) => one.asks)) return false
  const hazards = clauses.flatMap((clause) =>
    findHazards(clause.text).map((one) => one.negated || denying.test(clause.text.slice(0, one.start))),
  )
  return (hazards.length > 0 || noFire.test(text)) && hazards.every((denied) => denied)
}
