// Finds what is wrong in a clause, and tells it from what is said not to be there.
import { matchesOf } from '../../../lib/matches.ts'
import { pattern } from '../../../lib/pattern.ts'
import { remembered } from '../../../lib/remembered.ts'
import type { IncidentCategory } from '../reading.ts'
import { hazardWords } from '../words/hazards.ts'
import { endsUnharmed, isLossDenied } from './denied-harm.ts'
import { allThere, notLost } from '../words/unhurt.ts'
import { absenceWords } from '../words/absence.ts'

export interface Hazard {
  readonly category: IncidentCategory
  readonly start: number
  readonly end: number
  readonly weight: number
  readonly negated: boolean
}

const weights = { grave: 4, sign: 2, topic: 1 } as const
const patterns = hazardWords.flatMap((words) =>
  (['grave', 'sign', 'topic'] as const).flatMap((kind) => {
    const sources = words[kind]
    return sources.length === 0
      ? []
      : [{ category: words.category, weight: weights[kind], regex: new RegExp(sources.join('|'), 'g') }]
  }),
)

/** Words that say something is absent, up to what is absent. Lacks that are themselves a fault (没水, 无证) are not among them. */
const absence = new RegExp(absenceWords.join('|'), 'g')
/** The sender's own things: their faults are no incident. */
const device =
  /(?:手机|网络|宽带|电脑|平板|充电宝|相机|打印机|微信|app|软件|系统|小程序|我的车|对讲机|耳机|账号|照片|图片|信号).{0,4}(?:坏|掉|没电|没网|卡|死机|故障|欠费|停机|打不开|用不了|失灵|没信号|摔|丢|开不了)|没(?:电|网|信号)了?,?(?:先|下线|关机)|我家?的?车(?:就|先|暂时|临时)?停|(?:帽子|头发|雨?伞|口罩)[^,]{0,4}[吹刮](?:跑|飞|乱|翻|走)/g
/** 连个灯都没有: that it is not there is what is wrong; 连个吵架的都没有 is none. */
const lack =
  /(?:连[个一]?[^,的]{1,6}|一[个盏只根块处台][^,的]{0,3}(?:桶|灯|栏杆?|器|监控|摄像头|标[志识]|牌|盖|栓|扶手|厕所))都[没冇]有?/g
const scopeBreak =
  /但|不过|却|可是|反而|倒是|(?<![没未没冇还只仍])有(?=[一二两三四五六七八九十几\d]|人|个|辆|台|只|条|处|家|户|些|大量)|的[^的]{1,8}有/
const absentAfter =
  /^[^,。;]{0,8}?(?:\s?[::]\s?|为|\s|均|都|皆|也|已)?(?:无|没有|未见|未发现|不存在|没发现|没见到?|没看到|(?<!\d)0(?!\d)(?:处|起|件|例|个|宗|人|辆|家|户|只|名|台|摊|占用|堆[物放]|堵塞|发现|违规|异常|投诉)?|零(?:处|起|件)?|冇|×|✖|[xX])(?:新增|增加|增减|变化|变动|新情况|异动)?(?![\w一-龥])/
/** 摊子也没人摆, 车也没乱停: deeds that nobody does. */
const notDone =
  /^(?:也|都|还)?(?:没|冇)(?:有)?(?:人|谁)?(?:再|敢|乱|在|来|违规)*[摆卖停放堆占闹吵倒扔丢贴搭建烧租聚偷抛养]/
/** … of which the words themselves are the deed: 车也没乱停, 没鸣笛. */
const undone = /(?:没|冇|未)(?:有)?(?:人|谁)?(?:再|敢|随便)?$/
const lackOfIts = /^(?:人|[没无未冇])/
/** Of mere topics what somebody does: 没施工. */
const doing = /^(?:施工|装修|跳|唱|摆|放|烧|喝|打|赌|遛)/
/** 水管没裂, 台阶没冰: the harm did not come. */
const unharmed =
  /^[^,。;、没冇]{0,3}(?:没|冇|未)(?:有)?(?:再)?(?:裂|漏|堵|断|坏|倒(?!垃圾)|塌|掉|冻|爆|冒|歪|松|脱|丢|偷|撞|淹|积|撒|结?冰|上冻|破|烂|锈|陷|响(?!应)|闹|吵|打架|起火|着火)(?![^,。;、]{0,2}(?:人|过来|清|修|管))/
/** 井盖没少, 井盖一个不少: nothing is lost; 垃圾没少扔 is the opposite. */
const complete = pattern('', `^[^,。;、没冇]{0,3}${notLost}`, `^[^,。;、没冇]{0,3}${allThere}`)
const healthy =
  /^(?:、[^,。;、]{1,6}){0,4}[^,。;]{0,6}?(?:\s|:|都|均|也|全|已经?|是)*(?:正常(?!使用不|开)|完好|好好的|畅通|通畅|完整|干净|整洁|没问题|没事|良好|齐全|有效|合格|都?在位|[都全]在|[都全]亮|亮着|[都全]好(?![了])|[都全]通|ok|都?(?:问|看|走访|慰问|探望|联系|查|(?<![偷撬拿搬抱牵骑顺运拖开带冲叼抢推卷刮吹拉卸扛端提赶放逃跑溜让弄])走|转|跑|巡)(?:过|了)|无异常|无堵|无堆|没堆|规范|规规矩矩|清清爽爽|顺顺当当|安安静静|有序)/

export const findHazards = remembered(hazardsIn)

function hazardsIn(clause: string): readonly Hazard[] {
  const scopes = absenceScopes(clause)
  const devices = matchesOf(device, clause)
  const lacks = matchesOf(lack, clause)
  const found: Hazard[] = []
  for (const { category, weight, regex } of patterns) {
    for (const match of matchesOf(regex, clause)) {
      const end = match.index + match[0].length
      const own =
        /[防反]$/.test(clause.slice(0, match.index)) ||
        devices.some((one) => match.index < one.index + one[0].length && one.index < end)
      if (own) continue
      const lacked = lacks.some((one) => one.index <= match.index && end <= one.index + one[0].length)
      const within = scopes.some((scope) => match.index < scope.end && scope.word < end && end <= scope.end)
      const negated = !lacked && (within || isDenied(clause, match, weight))
      found.push({ category, weight, start: match.index, end, negated })
    }
  }
  const denied = found.filter((one) => one.negated)
  return found.map((one) => (denied.some((other) => holds(other, one)) ? { ...one, negated: true } : one))
}

const absentItself =
  /没(?:有)?(?:人)?(?:[乱堆占停锁堵摆放贴倒扔](?!得?[稳牢紧严实])|过期|超期)|(?:畅通|通畅|正常|完好|整洁|良好|有序|规范|达标|齐全|干净)、|规范|有序|整齐/

/** By what stands round it, or by its own words, it is said not to be there. */
function isDenied(clause: string, { index, 0: word }: RegExpExecArray, weight: number): boolean {
  const before = clause.slice(0, index)
  const rest = clause.slice(index + word.length, index + word.length + 20)
  const excepted = /除[^,。;]*$/.test(before) && /^[^,。;]{0,8}?(?:外|别的|其[他余它]|旁的)/.test(rest)
  const after = [absentAfter, healthy, notDone, unharmed, complete].some((form) => form.test(rest))
  const deed = undone.test(before) && (weight > 1 ? !lackOfIts.test(word) : doing.test(word))
  return (
    (!excepted && after) ||
    deed ||
    endsUnharmed(word) ||
    isLossDenied(word, rest) ||
    (absentItself.test(word) && !/但|却|可是|不过/.test(word))
  )
}

/** The 消防 of 消防通道没堵 is as little there as what holds it. */
function holds(whole: Hazard, part: Hazard): boolean {
  return whole.weight > part.weight && whole.start <= part.start && part.end <= whole.end
}

/** Whether the clause denies anything: 没有…, 未发现…, 无…. */
export function denies(clause: string): boolean {
  return absenceScopes(clause).length > 0
}

function absenceScopes(clause: string): { start: number; word: number; end: number }[] {
  return matchesOf(absence, clause).map((match) => {
    const word = match.index + match[0].length
    // 没看到有人钓鱼: it is what follows that was not seen.
    const stop = scopeBreak.exec(clause.slice(word).replace(/^有人/, '  '))
    return { start: match.index, word, end: stop ? word + stop.index : clause.length }
  })
}

/** The category that weighs most; the earlier one of equals. */
export function mainCategory(hazards: readonly Hazard[]): IncidentCategory | undefined {
  const scores = new Map<IncidentCategory, { weight: number; start: number }>()
  for (const { category, weight, start } of hazards) {
    const before = scores.get(category)
    if (!before) scores.set(category, { weight, start })
    else {
      const best = Math.max(before.weight, weight) + 0.25
      scores.set(category, { weight: best, start: Math.min(before.start, start) })
    }
  }
  const ranked = [...scores].sort(([, a], [, b]) => b.weight - a.weight || a.start - b.start)
  return ranked[0]?.[0]
}
