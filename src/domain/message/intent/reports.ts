// Turns the facts of a message into a report: of nothing, of an incident, of an earlier day.
import { addDays, localTime, type LocalDay } from '../../time/local-day.ts'
import { isTold } from '../clauses.ts'
import { readCount } from '../field/counts.ts'
import { expandDays } from '../field/days.ts'
import { assertedHazards } from '../asserted.ts'
import type { Facts, Section } from '../facts.ts'
import { foundAt, incidentDay } from '../field/found-at.ts'
import { findHazards, mainCategory } from './hazards.ts'
import type { Layout } from '../layout.ts'
import { dangerFeaturesOf, kindFeaturesOf, likelier, sharesOf } from '../likeness/likeness.ts'
import { categoryWeights, dangerWeights } from '../likeness/likeness-weights.ts'
import { readPlace } from '../field/places.ts'
import type { IncidentCategory, IncidentFacts, Reading } from '../reading.ts'
import { isReserved, isTakenBack } from './reserve.ts'
import { readProgress } from '../field/status.ts'
import { endangersAfterAll } from './updates.ts'
import { isUrgent, kindOfPeril, saysSlight } from './urgency.ts'
import { looksWrong } from './weak-signs.ts'
import { isPersonal, isSarcastic, isUnfinished } from './zeros.ts'

export function readReport(layout: Layout, facts: Facts): Reading | undefined {
  if (isTold(layout.text) && !facts.listed) return undefined
  return facts.incidents.length > 0 ? readIncident(layout, facts) : readZero(layout, facts)
}

/** What the sections tell of, for today or an earlier day; undefined where they tell of no incident. */
function readIncident(layout: Layout, facts: Facts): Reading | undefined {
  const incidents = facts.incidents.map((one) => incidentOf(layout, one))
  const unknownGrids = unknownOf(facts)
  const [main] = incidents
  const days = lateDays(layout, facts)
  if (main === undefined) return undefined
  if (days.length > 0)
    return { intent: 'late_report', kind: 'incident', grids: main.grids, days, incident: main, unknownGrids }
  return { intent: 'incident', incidents, alsoZeroGrids: facts.zeroGrids, unknownGrids }
}

function readZero(layout: Layout, facts: Facts): Reading | undefined {
  if (!facts.sections.some((one) => one.says === 'zero') || !isEarnest(layout, facts)) return undefined
  return zeroOn(layout, facts, facts.zeroGrids)
}

/** Hearsay, sarcasm, a patrol not done, a sample or a wish. */
export function isUnearnest({ text, clauses, owed }: Layout): boolean {
  const told = isTold(text) || isSarcastic(text) || isUnfinished(text, owed) || isTakenBack(text)
  return told || clauses.some((one) => isReserved(one.text, owed))
}

/** Nothing in the message takes back, doubts or puts off what it says. */
function isEarnest({ text, owed, impossibleDay }: Layout, { denied, listed, sections }: Facts): boolean {
  const zeros = sections.filter((one) => one.says === 'zero')
  const apart = listed || (sections.length > 1 && zeros.every((one) => one.grids.length > 0))
  const told = apart ? zeros.flatMap((one) => one.clauses.map((clause) => clause.text)).join(',') : text
  const open = denied || impossibleDay || isSarcastic(text) || isUnfinished(told, owed)
  return !open && !isTakenBack(text)
}

function zeroOn(layout: Layout, facts: Facts, grids: readonly string[]): Reading | undefined {
  const unknownGrids = unknownOf(facts)
  const days = lateDays(layout, facts)
  if (days.length > 0)
    return { intent: 'late_report', kind: 'zero', grids, days, incident: undefined, unknownGrids }
  if (layout.late && layout.days.some((one) => one.day > layout.today)) return undefined
  return { intent: 'zero_report', grids, day: layout.today, unknownGrids }
}

/** 谈不上, 不敢说: where these stand, only known words make a zero. */
const denial = /并非|不是|不能|不敢|不算|哪里|哪有|可不|谈不上|绝非|未必|难说|唔系|算不上|别|不要|不准/

/** Without any word of absence or of calm nothing is a zero, however much it looks like one. */
const calm = /无|没|冇|莫|木|未|零|(?<!\d)0(?!\d)|不|平|安|常|好|稳|静|顺|妥/

/** A zero that no known word says: only where nothing speaks against it. */
export function readLikelyZero(layout: Layout, facts: Facts): Reading | undefined {
  const reserved =
    layout.injected ||
    layout.quote !== undefined ||
    facts.listed ||
    facts.incidents.length > 0 ||
    denial.test(layout.text) ||
    !calm.test(layout.text) ||
    isPersonal(layout.text)
  if (reserved || isUnearnest(layout) || !isEarnest(layout, facts)) return undefined
  return zeroOn(layout, facts, [...new Set(facts.sections.flatMap((one) => one.grids))])
}

/** An incident that no known word tells of. */
export function readLikelyIncident(layout: Layout, facts: Facts): Reading | undefined {
  if (facts.incidents.length > 0) return readIncident(layout, facts)
  const section = facts.sections.find((one) => one.says === undefined) ?? facts.sections[0]
  if (layout.injected || section === undefined || namesPlaceOnly(layout)) return undefined
  const hazards = section.clauses.flatMap((one) =>
    one.unreal ? [] : findHazards(one.text).filter((hazard) => !hazard.negated),
  )
  const told = { ...section, category: mainCategory(hazards) ?? 'other' } as const
  const alsoZeroGrids = facts.zeroGrids.filter((id) => !section.grids.includes(id))
  const days = lateDays(layout, facts)
  const incident = incidentOf(layout, told)
  const incidents = [incident]
  if (layout.late && days.length > 0)
    return {
      intent: 'late_report',
      kind: 'incident',
      grids: incident.grids,
      days,
      incident,
      unknownGrids: section.unknown,
    }
  return { intent: 'incident', incidents, alsoZeroGrids, unknownGrids: section.unknown }
}

/** 在5栋楼下: an answer to where it is, and no incident of its own. */
function namesPlaceOnly({ clauses, raw, text }: Layout): boolean {
  const place = readPlace(clauses, raw)
  return place !== undefined && text.replace(/[^\p{L}\d]/gu, '').length - place.length <= 2
}

/** Something seems wrong though no known word says what: better a report to be asked about than a lost one. */
export function readSuspicion(layout: Layout, facts: Facts): Reading | undefined {
  if (
    isUnearnest(layout) ||
    layout.quote !== undefined ||
    facts.denied ||
    facts.sections.every((one) => one.says !== undefined) ||
    !looksWrong(layout)
  )
    return undefined
  return readLikelyIncident(layout, facts)
}

function unknownOf(facts: Facts): string[] {
  return [...new Set(facts.sections.flatMap((one) => one.unknown))]
}

/** 昨晚那场雨, 昨天的大风: what was before, and not the day of the report. */
const backdrop = /^的?(?:那|这)?[场阵次]?(?:[大暴]?[雨风雪]|台风|停[水电]|冰雹)|^的?那[场个件起条家户处次]/

/** The earlier days a report is for; empty when it is for today, or by one who owes none. */
function lateDays(layout: Layout, facts: Facts): LocalDay[] {
  if (layout.context.role === 'resident') return []
  const said = layout.days.filter(
    (one) =>
      one.day <= layout.today &&
      !backdrop.test(layout.text.slice(one.end)) &&
      !/(?:从|自|打)\s?$/.test(layout.text.slice(Math.max(0, one.start - 8), one.start)),
  )
  const past = said.filter((one) => one.day < layout.today)
  const zero = facts.incidents.length === 0
  const saysToday = layout.days.some((one) => one.day === layout.today)
  if (past.length > 0 && (layout.late || (zero && !saysToday)))
    return expandDays(layout.text, said).filter((day) => day < layout.today)
  const unsaid = layout.late && !saysToday && past.length === 0 && layout.days.length === 0
  if (unsaid && localTime(layout.context.now, layout.context.timeZone) < '12:00')
    return [addDays(layout.today, -1)]
  return []
}

function incidentOf(layout: Layout, section: Section): IncidentFacts {
  const first = section.clauses[0]
  const last = section.clauses.at(-1)
  const span = { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) }
  const day = incidentDay(layout, span)
  const progress = readProgress(section.clauses.filter((one) => !one.asks).map((one) => one.text))
  const status = progress === 'acknowledged' || endangersAfterAll(section.clauses) ? undefined : progress
  return {
    category: likelyCategory(section),
    grids: section.grids,
    day,
    location: readPlace(section.clauses, layout.raw),
    count: section.count ?? countOf(section),
    urgent: status !== 'resolved' && (isUrgent(section.clauses) || seemsUrgent(section)),
    foundAt: foundAt(layout, day),
    status,
  }
}

/** A danger missed costs more than one feared too much. */
const feared = 0.25

/** Danger that no known words tell of, but words of the same classes. */
function seemsUrgent({ clauses }: Section): boolean {
  const likely = (sharesOf(dangerFeaturesOf(clauses), dangerWeights()).get('danger') ?? 0) >= feared
  return likely && !saysSlight(clauses)
}

/** A known word decides, unless another kind is far likelier; where there is none, a likeness is enough. */
function likelyCategory({ category = 'other', clauses }: Section): IncidentCategory {
  const text = clauses.map((one) => one.text).join(',')
  const hazards = clauses.flatMap((one) => assertedHazards(one))
  const peril = hazards.some((one) => one.weight > 2) ? undefined : kindOfPeril(clauses)
  if (peril !== undefined) return peril
  const shares = sharesOf(kindFeaturesOf(text, hazards, category), categoryWeights())
  return likelier(category, category === 'other' ? 1.5 : 3, shares)
}

function countOf(section: Section): number | undefined {
  for (const clause of section.clauses) {
    const count = clause.unreal ? undefined : readCount(clause.text)
    if (count !== undefined) return count
  }
  return undefined
}
