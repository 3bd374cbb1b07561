// Tells progress of a known incident from a new incident, and reads it.
import { pattern } from '../../../lib/pattern.ts'
import { type Clause, isAdvice, isFigure, isTold } from '../signs/clauses.ts'
import { readCount } from '../field/counts.ts'
import { assertedHazards } from '../signs/asserted.ts'
import type { Facts } from '../facts/facts.ts'
import { readPlace } from '../field/places.ts'
import type { Reading } from '../reading.ts'
import { readRefs } from '../field/refs.ts'
import type { Layout } from '../facts/layout.ts'
import { progressOf, readProgress } from '../field/status.ts'
import { failsSomebody, isUrgent, perilsOf, threatensByThings, threatensLife } from '../signs/urgency.ts'
import { isUnfinished, isUnpatrolled } from '../signs/zero-doubts.ts'
import { eventOver, unhurt } from '../words/unhurt.ts'
import { findingWords, knownWords, keptAway, shutIn } from '../words/updates.ts'
import { zeroOf } from '../signs/zeros.ts'

const refSign = /#\s?\d+/g

type Update = Extract<Reading, { intent: 'incident_update' }>

const finding = new RegExp(findingWords.join('|'))
/** Says of itself that it is a reply. */
const replies = /^\s*(?:回复|反馈|回报|跟进|进展)\s?:/
const known = new RegExp(knownWords.join('|'))

/** 井盖那条我看到了: one has read of a known case. */
const taken = /那(?:条|起|单|件事|个事)我?(?:已经|刚)?(?:看到|看见|收到|知道)了/

/** #9 还在漏, #9 先挂着: nothing has come of it yet. */
const still =
  /[还仍](?:在[^,]{0,2}[渗漏冒滴响堵淌流晃吵闹臭停放堆摆]|[^,]{0,2}[渗漏冒滴响堵淌流晃吵闹停放堆摆]着)|先(?:挂|放|搁)着|老样子/

/** 走丢的老人找着了: who was missing is there again. */
const thereAgain =
  /(?:走丢|走失|失踪|不见了|没影了)的?[^,。]{0,10}(?:找[着到回]|寻[着到回]|回来|回家|到家|送回来?)了/

/** 通知:今晚停水, 麻烦老王通知居民群: what is to be told to others is no progress. */
const announces =
  /^\s*通知\s*:|^(?!.*(?:已|了|过|正在)).*(?:通知|转告|知会)(?:一下|下)?[^,]{0,4}(?:居民|业主|住户|大家|群|各[位格])/

/** 那个, 之前报的: what was told before. */
const before = /那|嗰|[报说]的|反映的|之前|上次|的事/
/** The same of a deed that is over, where nothing else is reported: 上次, 说的 alone point at no case. */
const caseBefore = /那|嗰|报的|的事|之前/
/** 3格这个坑还没填: in one's own grid, too, a case that goes on. */
const ownCase = /那|嗰|这|报的|之前|上次|的事|还没|仍/

export function isUpdate(layout: Layout, facts: Facts): boolean {
  if (isTold(layout.text) || isUnpatrolled(layout.text)) return false
  if (thereAgain.test(layout.text) && layout.grids.length === 0) return true
  if (isUnfinished(layout.text, false) && readRefs(layout.text).length === 0) return false
  const told = layout.clauses
    .filter((one) => !/^\s*(?:提醒|温馨提示|请(?!问)|大家|各位|各|务必|注意)/.test(one.text))
    .filter((one) => !isAdvice(one.text) && !isFigure(one.text) && !announces.test(one.text))
    .filter((one) => !one.asks || readRefs(one.text).length > 0)
  const progress = readProgress(told.map((one) => one.text))
  if (readRefs(layout.text).length > 0)
    return (progress !== undefined || still.test(layout.text)) && !layout.clauses.some((one) => one.asks)
  if (taken.test(layout.text) && !isUrgent(layout.clauses)) return true
  if (endangersAfterAll(told)) return false
  if (facts.incidents.length === 0 && !layout.late && tellsEnd(layout)) return true
  if (progress === undefined || progress === 'acknowledged') return false
  if (/零报告|报送|没交|没报|未报/.test(layout.text)) return false
  const definite = caseBefore.test(layout.text) && layout.grids.length === 0 && !/今[天日]/.test(layout.text)
  if (facts.zeroGrids.length > 0 && facts.incidents.length === 0) return definite && progress === 'resolved'
  if (layout.late || layout.clauses.some((one) => one.asks)) return false
  if (replies.test(layout.text)) return true
  if (layout.quote !== undefined) return !finding.test(layout.text)
  const counted = readCount(layout.text) !== undefined && !/的.{0,6}(?:已经?被?|都|全)/.test(layout.text)
  const ownReport = layout.grids.length > 0 && !ownCase.test(layout.text)
  const partly = layout.grids.length === 0 && told[0] !== undefined && progressOf(told[0].text) === 'resolved'
  if (partly && progress === 'in_progress' && !finding.test(layout.text)) return true
  if ((counted || ownReport || finding.test(layout.text)) && !before.test(layout.text)) return false
  if (fireGoesOn(layout.text)) return true
  if (progress !== 'resolved' && isUrgent(layout.clauses)) return false
  if (known.test(layout.text) && told.some((one) => progressOf(one.text) !== undefined))
    return !statesFault(layout)
  return !statesFault(layout) && isCommunity(layout, facts)
}

const over = pattern('', eventOver)
const unharmed = pattern('g', unhurt)

/** 捞上来了,没事: whoever was saved. */
const bareWell = /^\s*(?:人|都|也|现在)*没(?:啥|什么|大)?事儿?[了的啊]?\s*$/

/** 火灭了,没人受伤: how something ended, where nothing else is called calm. */
function tellsEnd({ clauses, days, grids, today }: Layout): boolean {
  const ofEnd = (at: number) =>
    grids.length === 0 && bareWell.test(clauses[at]?.text ?? '') && over.test(clauses[at - 1]?.text ?? '')
  const calm = clauses.some((one, at) => !ofEnd(at) && zeroOf(one.text.replace(unharmed, '')) === 'zero')
  return !calm && days.every((one) => one.day === today) && clauses.some((one) => over.test(one.text))
}

/** 火势控制住了,还有余火: a fire that was told of before. */
function fireGoesOn(text: string): boolean {
  return /火[势情]|[明余]火/.test(text) && !/[着起失走]火|冒烟|烧起来/.test(text)
}

/** 拔了插头还在冒: what was done was of no use. */
const goesOn =
  /又(?:开始|再)?(?:[冒漏喷烧着]|起火)(?!来|急)|(?:[还仍仲]|照样)(?:在|系|是)?(?:不停|一直|咁)?[冒漏喷烧响淌着出](?!来|去|院|门|车|发)/

/** 捞上来没气了: saved, and yet in danger. */
const savedHelpless =
  /[捞救拉抬背抱拽拖扶][上出起][来去了][^,。]{0,10}(?:没气|(?<!没)昏迷|[没无]呼吸|不省人事|叫不醒|没醒|没意识|没脉|没心跳|一动不动)/

/** 把孩子抱上车开走了, 自己跑出去了: what was done is the danger. */
const deeds = ['taken', 'strayed', 'deceased', 'overdosed']

function isTaken(clause: Clause): boolean {
  return perilsOf(clause).some((name) => deeds.includes(name)) || savedHelpless.test(clause.text)
}

/** 火灭了,但人还在里面: what is done is outweighed by a danger that is told after it. */
export function endangersAfterAll(clauses: readonly Clause[]): boolean {
  const done = clauses.findLastIndex((one) => progressOf(one.text) === 'resolved')
  return (
    done >= 0 &&
    (endsNothing(clauses) ||
      failsSomebody(clauses) ||
      clauses
        .slice(done)
        .some((one, at) => goesOn.test(one.text) || (threatensLife(one) && (at > 0 || isTaken(one)))))
  )
}

/** 冒烟了,我把人劝开了; 她不想活了,把门锁上了: the deed leaves the danger where it was. */
function endsNothing(clauses: readonly Clause[]): boolean {
  const deeds = clauses.filter((one) => progressOf(one.text) === 'resolved').map((one) => one.text)
  const away = deeds.every((text) => keptAway.test(text)) && clauses.some(threatensByThings)
  return away || (deeds.every((text) => shutIn.test(text)) && clauses.some(threatensLife))
}

/** A clause that says what is wrong and nothing of how far it has come. */
function statesFault(layout: Layout): boolean {
  return (
    !before.test(layout.text) &&
    layout.clauses.some((one) => {
      const hazards = assertedHazards(one).filter((hazard) => hazard.weight > 1)
      return hazards.length > 0 && (progressOf(one.text) === undefined || /没人|无人|冇人/.test(one.text))
    })
  )
}

function isCommunity(layout: Layout, facts: Facts): boolean {
  return (
    facts.incidents.length > 0 ||
    readPlace(layout.clauses, layout) !== undefined ||
    (layout.context.role !== 'resident' &&
      /师傅|物业|业主|城管|街道|部门|供电|市政|环卫|派出所|民警|消防|社区/.test(layout.text)) ||
    /火|水|电|灯|井|车|树|路|摊|老人|孩子|狗|棚|墙|管|消防|警|摊主|双方|垃圾|漏|工人|伤者|坑|违建|户主|电梯|线|气/.test(
      layout.text,
    )
  )
}

/** 45号我马上过去: a number that no grid has is a case's. */
function caseNumbers({ text, context }: Layout): number[] {
  const bare = Number(/^\s*(\d{2,6})号\s?(?=我|已|都|马上|那)/.exec(text)?.[1])
  const named = readRefs(text)
  return named.length > 0 || !(bare > 31) || context.grids.some((one) => one.number === bare) ? named : [bare]
}

/** What goes on, is done or not, has a word for it: #12 你好 tells nothing of its case. */
const aspect =
  /[了过着在已正还仍又再完到去来没未不中嘞咗紧返喇晒起掉成齐毕]|(?<!你)好|先|明[天早晚日]|待会|等\d|[一二三四五六七八九十两几]/

/** An update that no known word tells of; undefined where it tells of nothing. */
export function readLikelyUpdate(layout: Layout): Update | undefined {
  const { text, injected } = layout
  return injected || !aspect.test(text.replaceAll(refSign, '')) ? undefined : readUpdate(layout)
}

export function readUpdate(layout: Layout): Update {
  const progress = readProgress(layout.clauses.map((one) => one.text))
  const refs = caseNumbers(layout)
  return {
    intent: 'incident_update',
    status:
      progress ??
      (layout.clauses.some((one) => over.test(one.text)) ? 'resolved' : undefined) ??
      (/已|了/.test(layout.text) || still.test(layout.text) ? 'in_progress' : 'acknowledged'),
    refs: refs.length > 0 || layout.quote === undefined ? refs : readRefs(layout.quote),
    location: readPlace(layout.clauses, layout),
  }
}
