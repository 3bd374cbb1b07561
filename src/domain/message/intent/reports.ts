// Turns the facts of a message into a report: of nothing, of an incident, of an earlier day.
import { isTold, isToldOfOthers, isWithin } from '../signs/clauses.ts'
import { progressOf } from '../field/status.ts'
import type { Facts } from '../facts/facts.ts'
import type { Section } from '../facts/section.ts'
import type { Layout } from '../facts/layout.ts'
import { deniesAllGrids } from '../facts/denied-grids.ts'
import type { LocalDay } from '../../time/local-day.ts'
import type { IncidentFacts, Reading } from '../reading.ts'
import { assertedHazards } from '../signs/asserted.ts'
import { standsByZero } from './earnest.ts'
import { incidentOf } from './incident.ts'
import { isOfUntoldDays, lateDays, leavesNoDay, pairsDays } from './late.ts'
import { isUrgent } from '../signs/urgency.ts'
import { zeroOf } from '../signs/zeros.ts'
import { endangersAfterAll } from './case-end.ts'

export function readReport(layout: Layout, facts: Facts): Reading | undefined {
  if (isTold(layout.text) && !facts.listed && !endangersBesideThanks(layout)) return undefined
  return facts.incidents.length > 0 ? readIncident(layout, facts) : readZero(layout, facts)
}

/** 多谢各位,火还没灭: thanks take nothing from a danger. */
function endangersBesideThanks({ text, clauses }: Layout): boolean {
  return (
    !isToldOfOthers(text) &&
    isUrgent(clauses) &&
    (clauses.every((one) => progressOf(one.text) !== 'resolved') || endangersAfterAll(clauses))
  )
}

/** What the sections tell of, for today or an earlier day; undefined where they tell of no incident. */
export function readIncident(layout: Layout, facts: Facts): Reading | undefined {
  const incidents = facts.incidents.map((one) => incidentOf(layout, one))
  const unknownGrids = unknownOf(facts)
  const [main] = incidents
  const days = lateDays(layout, facts)
  if (main === undefined) return undefined
  if (days.length > 0 && !isOfToday(facts.incidents[0], layout)) {
    const own = ownDay(main, facts.incidents[0], layout)
    const of = own === undefined ? days : [own]
    return {
      intent: 'late_report',
      kind: 'incident',
      grids: main.grids,
      days: of,
      incident: main,
      unknownGrids,
    }
  }
  return { intent: 'incident', incidents, alsoZeroGrids: facts.zeroGrids, unknownGrids }
}

/** 补24到26号,25号有堆物: what happened on one of them is told of no other. */
function ownDay(
  { day }: IncidentFacts,
  section: Section | undefined,
  { days, clauses, today }: Layout,
): LocalDay | undefined {
  const told = section?.clauses.find(
    (clause) =>
      assertedHazards(clause).length > 0 && days.some((one) => one.day === day && isWithin(one, clause)),
  )
  if (told === undefined || day >= today) return undefined
  const calm = clauses.some((one) => zeroOf(one.text) === 'zero')
  return calm || days.some((one) => one.day !== day && !isWithin(one, told)) ? day : undefined
}

/** 昨天漏报,补零;今天一处井盖松: told of today beside a zero of another day. */
function isOfToday(section: Section | undefined, { days, today }: Layout): boolean {
  const told = days.filter((one) => section?.clauses.some((clause) => isWithin(one, clause)))
  return told.length > 0 && told.every((one) => one.day === today) && told.length < days.length
}

function readZero(layout: Layout, facts: Facts): Reading | undefined {
  if (!facts.sections.some((one) => one.says === 'zero') || !standsByZero(layout, facts)) return undefined
  return zeroOn(layout, facts, deniesAllGrids(layout) ? [] : facts.zeroGrids)
}

export function zeroOn(layout: Layout, facts: Facts, grids: readonly string[]): Reading | undefined {
  const unknownGrids = unknownOf(facts)
  // 今天没事: a resident who names no grid speaks of himself.
  if (layout.context.role === 'resident' && grids.length + unknownGrids.length === 0) return undefined
  const days = lateDays(layout, facts)
  if (leavesNoDay(layout, days) || (days.length + grids.length > 1 && pairsDays(layout))) return undefined
  if (days.length > 0)
    return { intent: 'late_report', kind: 'zero', grids, days, incident: undefined, unknownGrids }
  if (isOfUntoldDays(layout) || (layout.late && layout.days.some((one) => one.day > layout.today)))
    return undefined
  return { intent: 'zero_report', grids, day: layout.today, unknownGrids }
}

function unknownOf(facts: Facts): string[] {
  return [...new Set(facts.sections.flatMap((one) => one.unknown))]
}
