// Weighs signs that something is wrong where no known word says so.
import { pattern } from '../../../lib/pattern.ts'
import type { Clause } from '../signs/clauses.ts'
import { readCount } from '../field/counts.ts'
import { findHazards } from '../signs/hazards.ts'
import { readPlace } from '../field/places.ts'
import type { Layout } from './layout.ts'
import { grievanceWords, harmlessWords, neglectWords } from '../words/signs.ts'

const finding =
  /发现|有(?:条友|班|只|架|阵|股|啲)|俾人|查到|查见|看到|见到|有人|有个|有一|有(?:住户|居民|业主|租户|商户|村民|几个|老人|小孩|工人)|排查出|巡查|巡到|上报一|报一[条个起件]|接到|反映|投诉|举报/
const grievance = new RegExp(grievanceWords.join('|'))
const neglect = pattern('', ...neglectWords)
const harmless = new RegExp(harmlessWords.join('|'))

/** 桶满三天了也舍不得倒: that nobody does what is his to do. */
export function isNeglect(text: string): boolean {
  return neglect.test(text)
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
