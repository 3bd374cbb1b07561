// Weighs signs that something is wrong where no known word says so.
import { pattern } from '../../../lib/pattern.ts'
import type { Clause } from '../signs/clauses.ts'
import { readCount } from '../field/counts.ts'
import { saysNobodyHurt } from '../signs/denied-harm.ts'
import { findHazards } from '../signs/hazards.ts'
import { readPlace } from '../field/places.ts'
import type { Layout } from './layout.ts'
import { grievanceWords, harmlessWords, neglectWords } from '../words/signs.ts'

const finding =
  /发现|有(?:条友|班|只|架|阵|股|啲)|俾人|查到|查见|看到|见到|有人|有个|有一|有(?:住户|居民|业主|租户|商户|村民|几个|老人|小孩|工人)|排查出|巡查|巡到|上报一|报一[条个起件]|接到|反映|投诉|举报/
const grievance = new RegExp(grievanceWords.join('|'))
const neglect = pattern('', ...neglectWords)
const harmless = new RegExp(harmlessWords.join('|'))

/** 查出3处, of what no known word tells. */
const countsWrong =
  /(?:(?<![没未无]有?)(?:发现|查[见出到处获]|排查出)|有人|违规).{0,12}[一二三四五六七八九十两\d](?:处|起|件|人|名|个|辆|条|只|家|户|所|间)/
/** 就是把车砸了 */
const broken =
  /(?<![吃喝笑累走跑看忙吓急气饿冻憋乐])[刮废凹扁弯剐蹭碰磕砸坏断裂倒塌漏堵丢偷撬烧淹爆死伤撞掉]了/
const ownThing = /手机|眼镜|杯子|鞋|衣服|裤|我的/

export function somethingBroke(text: string): boolean {
  return broken.test(text)
}

/** So many of nobody knows what, what nobody does though it is his to do (桶满三天了也舍不得倒), or what broke while nobody was hurt. */
export function tellsUnnamed(clauses: readonly Clause[]): boolean {
  const unhurt = clauses.some((one) => saysNobodyHurt(one.text))
  return clauses.some(
    ({ text }) =>
      countsWrong.test(text) || neglect.test(text) || (unhurt && broken.test(text) && !ownThing.test(text)),
  )
}

/** Thanks, trade, jokes, small talk. */
export function isEveryday(text: string): boolean {
  return harmless.test(text)
}

/** Two signs of a complaint or a finding, and none of everyday talk. */
export function looksWrong(layout: Layout): boolean {
  const real = layout.clauses.filter((one) => !one.unreal && !one.asks)
  const text = real.map((one) => one.text).join(',')
  if (text.length < 6 || isEveryday(layout.text)) return false
  const signs = [
    finding.test(text),
    grievance.test(text),
    readPlace(real, layout) !== undefined,
    readCount(text) !== undefined,
    hasTopic(real),
    layout.grids.length > 0 && layout.context.role === 'grid',
  ]
  if (layout.context.role !== 'resident' && layout.grids.length > 0 && signs[2]) return true
  return signs.filter(Boolean).length >= 2 && (grievance.test(text) || finding.test(text))
}

function hasTopic(clauses: readonly Clause[]): boolean {
  return clauses.some((one) => findHazards(one.text).some((hazard) => !hazard.negated))
}
