// The one reading of chat text: intents and facts, by rules alone.
import { addDays, localTime, type LocalDay } from '../time/local-day.ts'
import { isTold } from './clauses.ts'
import { isCorrection, readCorrection } from './corrections.ts'
import { readCount } from './counts.ts'
import { expandDays } from './days.ts'
import { isAck, isHelp, isQuery, isQuestion, isRecordOrder } from './dialogue.ts'
import { type Facts, readFacts, type Section } from './facts.ts'
import { findHazards, mainCategory } from './hazards.ts'
import { foundAt, incidentDay } from './found-at.ts'
import { readNotice } from './notices.ts'
import { readPlace } from './places.ts'
import type { IncidentFacts, Reading, ReadingContext } from './reading.ts'
import { isReserved, isTakenBack } from './reserve.ts'
import { layOut, type Scene } from './scene.ts'
import { readProgress } from './status.ts'
import { endangersAfterAll, isUpdate, readUpdate } from './updates.ts'
import { looksWrong } from './weak-signs.ts'
import { isUrgent } from './urgency.ts'
import { isSarcastic, isUnfinished } from './zeros.ts'

/** Reads any text; never throws. Grids and days that nothing in the text names are the sender's own and today. */
export function understand(text: string, context: ReadingContext): Reading {
  const scene = layOut(text, context)
  if (scene.text.trim() === '' && scene.command === undefined) return { intent: 'chatter' }
  if (isHelp(scene)) return { intent: 'help' }
  const notice = readNotice(scene)
  if (notice) return notice
  if (isAck(scene)) return { intent: 'ack' }
  const facts = readFacts(scene)
  if (isCorrection(scene) && !scene.impossibleDay) return readCorrection(scene, facts)
  if (isUpdate(scene, facts)) return readUpdate(scene)
  if (isRecordOrder(scene, false) || (isQuery(scene) && facts.incidents.length === 0))
    return { intent: 'query_status' }
  const report = readReport(scene, facts)
  if (report) return report
  if (isQuestion(scene)) return { intent: 'question' }
  return readSuspicion(scene, facts) ?? { intent: 'chatter' }
}

function readReport(scene: Scene, facts: Facts): Reading | undefined {
  if (isTold(scene.text) && !facts.listed) return undefined
  const unknownGrids = [...new Set(facts.sections.flatMap((one) => one.unknown))]
  const staff = scene.context.role !== 'resident'
  const days = staff ? lateDays(scene, facts) : []
  const main = facts.incidents[0]
  if (main && days.length > 0) {
    const incident = incidentOf(scene, main)
    return { intent: 'late_report', kind: 'incident', grids: incident.grids, days, incident, unknownGrids }
  }
  if (main) {
    const incidents = facts.incidents.map((one) => incidentOf(scene, one))
    return { intent: 'incident', incidents, alsoZeroGrids: facts.zeroGrids, unknownGrids }
  }
  const zero = facts.sections.some((one) => one.says === 'zero')
  if (!zero || facts.denied || scene.impossibleDay) return undefined
  if (isSarcastic(scene.text) || isUnfinished(scene.text) || isTakenBack(scene.text)) return undefined
  if (days.length > 0)
    return {
      intent: 'late_report',
      kind: 'zero',
      grids: facts.zeroGrids,
      days,
      incident: undefined,
      unknownGrids,
    }
  if (scene.late && scene.days.some((one) => one.day > scene.today)) return undefined
  return { intent: 'zero_report', grids: facts.zeroGrids, day: scene.today, unknownGrids }
}

/** Something seems wrong though no known word says what: better a report to be asked about than a lost one. */
function readSuspicion(scene: Scene, facts: Facts): Reading | undefined {
  const told =
    isTold(scene.text) || isSarcastic(scene.text) || isUnfinished(scene.text) || isTakenBack(scene.text)
  const section = facts.sections.find((one) => one.says === undefined)
  if (
    told ||
    scene.clauses.some((one) => isReserved(one.text, scene.owed)) ||
    scene.injected ||
    scene.quote !== undefined ||
    facts.denied ||
    section === undefined ||
    !looksWrong(scene)
  )
    return undefined
  const hazards = section.clauses.flatMap((one) =>
    one.unreal ? [] : findHazards(one.text).filter((hazard) => !hazard.negated),
  )
  const incident = incidentOf(scene, { ...section, category: mainCategory(hazards) ?? 'other' })
  return { intent: 'incident', incidents: [incident], alsoZeroGrids: [], unknownGrids: section.unknown }
}

/** The earlier days a report is for; empty when it is for today. */
function lateDays(scene: Scene, facts: Facts): LocalDay[] {
  const past = scene.days.filter(
    (one) =>
      one.day < scene.today &&
      !/(?:从|自|打)\s?$/.test(scene.text.slice(Math.max(0, one.start - 8), one.start)),
  )
  const zero = facts.incidents.length === 0
  const saysToday = scene.days.some((one) => one.day === scene.today)
  if (past.length > 0 && (scene.late || (zero && !saysToday)))
    return expandDays(scene.text, past).filter((day) => day < scene.today)
  const morning = localTime(scene.context.now, scene.context.timeZone) < '12:00'
  if (scene.late && !saysToday && past.length === 0 && scene.days.length === 0 && morning)
    return [addDays(scene.today, -1)]
  return []
}

function incidentOf(scene: Scene, section: Section): IncidentFacts {
  const first = section.clauses[0]
  const last = section.clauses.at(-1)
  const span = { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) }
  const day = incidentDay(scene, span)
  const progress = readProgress(section.clauses.filter((one) => !one.asks).map((one) => one.text))
  const status = progress === 'acknowledged' || endangersAfterAll(section.clauses) ? undefined : progress
  return {
    category: section.category ?? 'other',
    grids: section.grids,
    day,
    location: readPlace(section.clauses, scene.raw),
    count: section.count ?? countOf(section),
    urgent: status !== 'resolved' && isUrgent(section.clauses),
    foundAt: foundAt(scene, day),
    status,
  }
}

function countOf(section: Section): number | undefined {
  for (const clause of section.clauses) {
    const count = clause.unreal ? undefined : readCount(clause.text)
    if (count !== undefined) return count
  }
  return undefined
}
