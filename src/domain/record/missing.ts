// What a report lacks is asked for once, in one line; here the answers are read.
import { findHazards } from '../message/intent/hazards.ts'
import { readPlace } from '../message/field/places.ts'
import type { ReadingContext } from '../message/reading.ts'
import { layOut } from '../message/layout.ts'
import { alignedFold } from '../../lib/aligned-fold.ts'
import { parseNumeral } from '../../lib/numerals.ts'
import type { Incident } from '../incident/incident.ts'
import type { IncidentFacts, Reading } from '../message/reading.ts'
import { gridsOf, type Member, type Roster, type Unit } from '../roster/roster.ts'

/** How long an answer is waited for. */
export const answerMs = 10 * 60_000

/** Messages of one account this close together speak of one thing, unless they say otherwise. */
export const joinMs = 3 * 60_000

const longestAnswer = 40

/** The grids that an answer names and that is about all it says: 5, 5号, 是5号网格, 五格. */
export function parseGridAnswer(text: string, context: ReadingContext): readonly string[] {
  const { text: folded, grids } = layOut(text, context)
  if (folded.length > longestAnswer) return []
  const bare = folded.trim().replace(/[号。.!]+$/, '')
  const number = parseNumeral(bare)
  const numbered = context.grids.filter((g) => number !== undefined && g.number === number)
  if (numbered.length > 0) return numbered.map((g) => g.id)
  const rest = grids.reduceRight((left, one) => left.slice(0, one.start) + left.slice(one.end), folded)
  const small = rest.replace(/[^\p{L}\d]/gu, '').length <= 2
  return small ? [...new Set(grids.flatMap((g) => g.ids))] : []
}

/** The place that a short answer names, as it is written. */
export function parsePlaceAnswer(text: string, context: ReadingContext): string | undefined {
  const layout = layOut(text, context)
  if (layout.text.length > longestAnswer || /[?吗]/.test(layout.text)) return undefined
  return readPlace(layout.clauses, layout)
}

/** The reading with the grids that were missing; undefined: it has no place for them. */
export function withGrids(reading: Reading, grids: readonly string[]): Reading | undefined {
  const takes = ['zero_report', 'late_report', 'correction'].includes(reading.intent)
  return takes ? ({ ...reading, grids } as Reading) : undefined
}

/** Staff are asked for the grid, which counts for their report; a resident for any place at all. */
export function missingOfIncident(
  incident: Incident,
  member: Member,
  roster: Roster,
): 'grid' | 'place' | undefined {
  if (incident.gridId !== undefined) return undefined
  if (gridsOf(roster, member).length > 0) return 'grid'
  return incident.location === undefined ? 'place' : undefined
}

export function renderAskGrid(grids: readonly Unit[]): string {
  const some = grids.length > 0 && grids.length <= 6 ? `（${grids.map((g) => g.name).join('、')}）` : ''
  return `是哪个网格？${some}10 分钟内回网格名或编号即可。`
}

export function renderAskPlace(): string {
  return '在什么地方？10 分钟内回一句地点即可。'
}

const another =
  /另外|另一|另有|还有[一两二三四五几\d]?[处个起]|又(?:有|发现|来)|再报|我?要?投诉|我要(?:反映|举报)/

/** Whether what an account says next still speaks of the incident that it reported just before. */
export function continues(incident: Incident, facts: IncidentFacts, text: string): boolean {
  if (another.test(text) || (facts.urgent && !incident.urgent)) return false
  if (facts.category !== incident.category || !namesTheThing(incident, text)) return false
  const { location, gridId } = incident
  const samePlace =
    facts.location === undefined ||
    location === undefined ||
    isWithin(facts.location, location) ||
    isWithin(location, facts.location)
  const sameGrid = facts.grids.length === 0 || gridId === undefined || facts.grids.includes(gridId)
  return samePlace && sameGrid
}

/** 1号楼 is no part of 11号楼. */
function isWithin(part: string, place: string): boolean {
  const at = place.indexOf(part)
  return at >= 0 && !(/^\d/.test(part) && /\d$/.test(place.slice(0, at)))
}

/** Not what the incident does not speak of: 井盖, then 路灯. What is of no kind must be named again. Two incidents too many harm less than one lost. */
function namesTheThing({ category, text: told }: Incident, text: string): boolean {
  const folded = alignedFold(text)
  const wrong = findHazards(folded).filter((h) => !h.negated && h.weight > 1)
  const known = alignedFold(told)
  if (wrong.length === 0) return category !== 'other'
  return wrong.some((h) => known.includes(folded.slice(h.start, h.start + 2)))
}

/** A place that was sent instead of written. */
export function placeSent({ name }: { readonly name?: string | undefined }): string {
  return name ?? '所发位置'
}

export function renderSupplement({ number }: Incident, added: readonly string[]): string {
  return `#${number} 已补充${added.length > 0 ? `：${added.join('，')}` : ''}。`
}
