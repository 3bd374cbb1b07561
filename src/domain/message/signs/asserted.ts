// Tells what is wrong from what is only asked about, feared, planned or looked after.
import { remembered } from '../../../lib/remembered.ts'
import type { Clause } from './clauses.ts'
import { findHazards, type Hazard } from './hazards.ts'
import { isUrgent } from './urgency.ts'
import { rhetoricalWords, complaintWords } from '../words/assertions.ts'

const rhetorical = new RegExp(rhetoricalWords.join('|'))
const checkVerb =
  /(?:走访|慰问|探望|看望|探访|讨论|研究|部署|重点|开展|专项|推进|检查|排查|巡查|宣传|学习|整治|治理|查看|核查|关注|清查|摸排|普查|回收|处理|负责|分类|有关|关于|登记|演练|重点是?)(?!出|到|中|时)(?:了|一下|过)?(?![^,。]*报告?:)[^,。]{0,12}$/
const finding =
  /发现|查见|查到|查出|查获|看到|看见|见到|见有|目击|有人|有个|有一|有辆|有只|有条|有户|有家|出现|接到|接报|捡到|遇到|[一二三四五六七八九十两俩\d]\s?(?:处|起|辆|只|条|家|户|个|名|人|堆|盏|件|例)/
const complaint = new RegExp(complaintWords.join('|'))

/** 停电没发出去: why a report did not come. */
const excuse = /(?:没|未)(?:有)?(?:发|报|交|提交|传)(?:送)?(?:出|上|成|进)/

/** 冒烟了该打哪个电话: told as a fact before the question of the same breath. */
const stated =
  /(?:了|着|起来)[\s]?(?=(?:该(?!不)|应该|得|归|先|违|算(?=谁|哪|不)|[打找](?=哪|什么|啥|几|谁|1))[^,]{1,12}$)/

function statesFirst(clause: Clause): boolean {
  const at = stated.exec(clause.text)?.index ?? 0
  const before = at > 0 && findHazards(clause.text).some((one) => one.weight > 1 && one.start < at)
  return before && (ownPlace.test(clause.text.slice(0, at)) || isUrgent([clause]))
}

/** Hazards that the clause asserts: not denied, not asked about, not conditional, not merely a task. */
export const assertedHazards = remembered(assertedIn)

function assertedIn(clause: Clause): readonly Hazard[] {
  if (clause.unreal || excuse.test(clause.text)) return []
  const complains = rhetorical.test(clause.text)
  if (clause.asks && (!complains || isProcedural(clause)) && !statesFirst(clause)) return []
  const found = finding.test(clause.text)
  const live = findHazards(clause.text).filter(
    (one) => !one.negated && (found || !checkVerb.test(clause.text.slice(0, one.start))),
  )
  const strong = live.some((one) => one.weight > 1)
  const supported = strong || complains || found || complaint.test(clause.text)
  return supported ? live : []
}

const procedure =
  /让不让|准不准|许不许|允不允许|可不可以|算不算|该不该|合不合|(?:什么时候|啥时候|几点|几时|多久)(?:来)?清[运扫]|(?:归|由|该|属于|算)(?:谁|哪个部门|哪里)|(?:怎么办|咋办|点算)\s*$/
const presentFact =
  /又|还|都|满|好几|天天|一直|老是|现在|今[天日早晚]|昨|刚|我|俺|咱|这|那|\d|[一二两三四五六七八九十]|栋|单元|楼下|楼上|门口|着|没人|太|快/

const ownPlace = new RegExp(`家里|${presentFact.source}`)

/** 停水了怎么办, 堆物归谁管: asks for the rule; nothing tells where or when it would be so. */
function isProcedural(clause: Clause): boolean {
  return (
    procedure.test(clause.text) &&
    !presentFact.test(clause.text) &&
    !(/了/.test(clause.text) && isUrgent([clause]))
  )
}
