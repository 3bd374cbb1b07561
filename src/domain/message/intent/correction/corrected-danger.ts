// Danger that a correction tells: whatever a plain report in the same words would be.
import { pattern } from '../../../../lib/pattern.ts'
import { tellsFalseAlarm } from '../../facts/asides.ts'
import type { Layout } from '../../facts/layout.ts'
import type { CorrectedPart, IncidentFacts, Reading } from '../../reading.ts'
import * as words from '../../words/corrected.ts'
import { type Correction, factsOf } from './corrected-parts.ts'
import { correctedPart } from './corrected-part.ts'
import { plainText } from './corrected-plainly.ts'
import { deniesOwnIncident, takesBack, wrong } from './corrections.ts'
import { findHazards } from '../../signs/hazards.ts'
import { isUrgent, perilsOf } from '../../signs/urgency.ts'

const elsewhere = pattern('', words.elsewhere)

/** 更正:零报告:东门有人晕倒: what is told instead is danger, whatever else the message seems to say. */
export function withDanger(reading: Correction, layout: Layout, read: (text: string) => Reading): Correction {
  if (reading.parts.some((one) => one.urgent)) return reading
  const text = plainText(layout)
  const [moved, ...rest] = reading.parts
  if (moved && rest.length === 0 && movesDanger(moved, layout))
    return { ...reading, parts: [{ ...moved, urgent: true }] }
  if (text === undefined) return reading
  const plain = read(text)
  const [danger, ...more] = plain.intent === 'incident' ? plain.incidents.filter((one) => one.urgent) : []
  if (!danger || isDenied(reading, layout)) return reading
  const [only, ...others] = reading.parts
  const { vague: _, ...told } = reading
  if (only && others.length === 0)
    return { ...told, parts: [{ ...only, ...dangerOf(danger, only), kind: 'incident' }] }
  return { ...told, parts: [danger, ...more].reduce(withOne, reading.parts) }
}

/** 刚才说5号楼着火,其实是6号楼: what is told to be elsewhere is as dangerous there. */
function movesDanger({ kind, location, gridsNamed }: CorrectedPart, layout: Layout): boolean {
  const { clauses, text } = layout
  const { start } = correctedPart(layout)
  const from =
    start > 0 ? start : (clauses[clauses.findLastIndex((one) => wrong.test(one.text)) + 1]?.start ?? 0)
  const isElsewhere = kind === 'incident' && from > 0 && (location !== undefined || gridsNamed)
  const tells = findHazards(text.slice(from)).length > 0 || tellsFalseAlarm(text)
  return isElsewhere && !tells && isUrgent(clauses)
}

/** A zero or nothing stands in place of an alarm that was none. */
function isDenied({ parts }: Correction, layout: Layout): boolean {
  if (parts.some((one) => one.kind === 'incident')) return false
  const onlyTakesBack = layout.clauses.every((one) => takesBack(one.text) && perilsOf(one).length === 0)
  return (
    onlyTakesBack || deniesOwnIncident(layout) || tellsFalseAlarm(layout.text) || elsewhere.test(layout.text)
  )
}

function withOne(parts: readonly CorrectedPart[], danger: IncidentFacts): readonly CorrectedPart[] {
  const of = parts.find((one) => one.kind === 'incident' && one.grids.some((id) => danger.grids.includes(id)))
  if (of) return parts.map((one) => (one === of ? { ...one, ...dangerOf(danger, one) } : one))
  const { grids, day } = danger
  return [...parts, { ...factsOf(danger), kind: 'incident', grids, gridsNamed: true, unknownGrids: [], day }]
}

/** The place as it was written, and the kind that was read, stay. */
function dangerOf(danger: IncidentFacts, part: CorrectedPart): ReturnType<typeof factsOf> {
  const { location, category, count } = part
  const { location: _, ...facts } = factsOf(danger)
  return { ...facts, location, category: category ?? facts.category, count: count ?? facts.count }
}
