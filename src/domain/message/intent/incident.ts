// Reads the facts of one incident out of what is said of it.
import { assertedHazards } from '../signs/asserted.ts'
import type { Clause } from '../signs/clauses.ts'
import type { Section } from '../facts/section.ts'
import { readCount } from '../field/counts.ts'
import { foundAt, incidentDay } from '../facts/found-at.ts'
import { readPlace } from '../field/places.ts'
import { readProgress } from '../field/status.ts'
import type { Layout } from '../facts/layout.ts'
import { dangerFeaturesOf, kindFeaturesOf, likelier, sharesOf } from '../likeness/likeness.ts'
import { categoryWeights, dangerWeights } from '../likeness/likeness-weights.ts'
import type { IncidentCategory, IncidentFacts } from '../reading.ts'
import { saysNobodyHurt } from '../signs/denied-harm.ts'
import { endangersAfterAll, endangersAnew } from './case-end.ts'
import { progressOfIncident } from './progress.ts'
import { zeroOf } from '../signs/zeros.ts'
import { isUrgent, kindOfPeril, perilsOf, saysSlight } from '../signs/urgency.ts'

export function incidentOf(layout: Layout, section: Section): IncidentFacts {
  const first = section.clauses[0]
  const last = section.clauses.at(-1)
  const span = {
    start: first?.start ?? 0,
    end: (last?.start ?? 0) + (last?.text.length ?? 0),
    harm: harmIn(section),
  }
  const day = incidentDay(layout, span)
  const threatens = isUrgent(section.clauses) || seemsUrgent(section)
  const status = statusOf(section, threatens)
  return {
    category: likelyCategory(section),
    grids: section.grids,
    day,
    location: readPlace(section.clauses, layout, [...layout.grids, ...layout.days]),
    count: section.count ?? countOf(section),
    urgent: status !== 'resolved' && threatens,
    foundAt: foundAt(layout, day),
    status,
  }
}

/** How far it has come, as far as it is told; of a danger only known words say that it is over. */
function statusOf({ clauses }: Section, threatens: boolean): IncidentFacts['status'] {
  const progress = progressOfIncident(clauses)
  if (endangersAfterAll(clauses)) return undefined
  if (progress !== 'resolved') return progress
  const known = readProgress(clauses.filter((one) => !one.asks).map((one) => one.text))
  return endangersAnew(clauses) || (threatens && known !== 'resolved') ? undefined : progress
}

/** Where the first thing that is wrong is told. */
function harmIn({ clauses }: Section): number {
  for (const clause of clauses) {
    const [first] = assertedHazards(clause).filter((one) => one.weight > 1)
    if (first) return clause.start + first.end
  }
  return 0
}

/** A danger missed costs more than one feared too much. */
const feared = 0.38

/** Done in secret, and to nobody's body: only a known word of danger makes one of it. */
const furtive = /吸毒|贩毒|赌博|聚赌|卖淫|嫖娼|传销|诈骗|推销/

/** Danger that no known words tell of, but words of the same classes. */
function seemsUrgent({ announced, clauses }: Section): boolean {
  // The zero that it stands beside says nothing of it.
  const told = clauses.filter((one) => zeroOf(one.text) !== 'zero' || perilsOf(one).length > 0)
  // The figures of a table are like nothing, nor is 有异常.
  const worded = !announced && told.some((one) => /\p{Script=Han}/u.test(one.text))
  // That nobody was hurt takes from a danger, and never makes one.
  const harmed = told.filter((one) => !saysNobodyHurt(one.text))
  const likely = worded && seemDangerous(told) && (harmed.length === told.length || seemDangerous(harmed))
  return likely && !saysSlight(clauses) && !told.some((one) => furtive.test(one.text))
}

function seemDangerous(clauses: readonly Clause[]): boolean {
  return dangerShare(clauses) >= feared
}

/** How much what they tell is like danger. */
export function dangerShare(clauses: readonly Clause[]): number {
  return sharesOf(dangerFeaturesOf(clauses), dangerWeights()).get('danger') ?? 0
}

/** A known word decides, unless another kind is far likelier; where there is none, a likeness is enough. */
function likelyCategory({ announced, category = 'other', clauses }: Section): IncidentCategory {
  if (announced) return category
  const text = clauses.map((one) => one.text).join(',')
  const hazards = clauses.flatMap((one) => assertedHazards(one))
  const peril = hazards.some((one) => one.weight > 2 && one.category !== 'other')
    ? undefined
    : kindOfPeril(clauses)
  if (peril !== undefined) return peril
  const shares = sharesOf(kindFeaturesOf(text, hazards, category), categoryWeights())
  return likelier(category, category === 'other' ? 1.5 : 3, shares)
}

/** 违建0,堆物4(后门): of a list of kinds the one that is not nought. */
const nought = /[一-龥]\s?[:为]?\s?0\s*$/
const listedCount = /[一-龥]{2}\s?[:为]?\s?([1-9]\d?)\s*(?:\(|$)/

function countOf(section: Section): number | undefined {
  if (section.clauses.some((one) => nought.test(one.text))) {
    const listed = section.clauses.flatMap((one) => listedCount.exec(one.text)?.[1] ?? [])[0]
    if (listed !== undefined) return Number(listed)
  }
  for (const clause of section.clauses) {
    const count = clause.unreal ? undefined : readCount(clause.text)
    if (count !== undefined) return count
  }
  return undefined
}
