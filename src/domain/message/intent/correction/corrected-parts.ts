// Reads a correction of several grids, each by what is told of it instead, as a report of several is read.
import type { Facts } from '../../facts/facts.ts'
import type { Section } from '../../facts/section.ts'
import { readCount } from '../../field/counts.ts'
import { expandDays } from '../../field/days.ts'
import type { Layout } from '../../facts/layout.ts'
import { splitIncident } from '../../facts/leading.ts'
import { type CorrectedPart, type IncidentFacts, type Reading, untold } from '../../reading.ts'
import { findHazards, mainCategory } from '../../signs/hazards.ts'
import { incidentOf } from '../incident.ts'
import { isDenied } from './corrected-part.ts'
import { isStamped } from '../../signs/stamps.ts'

export type Correction = Extract<Reading, { intent: 'correction' }>

/** A message, the report that it makes instead, and what that says. */
export interface Corrected {
  readonly layout: Layout
  readonly plain: Layout
  readonly facts: Facts
}

type Outcome = CorrectedPart['kind'] | 'unchanged' | undefined

interface Told {
  readonly section: Section
  readonly outcome: Outcome
}

/** One or more of each grid; undefined where the message does not part by grids. */
export function partsByGrid(corrected: Corrected): readonly CorrectedPart[] | undefined {
  const { layout, facts } = corrected
  if (!facts.listed && layout.grids.some((one) => isDenied(layout.text, one))) return undefined
  const named = facts.sections.filter(({ grids, unknown }) => grids.length + unknown.length > 0)
  const told = named.map((section) => ({ section, outcome: outcomeOf(section) }))
  const settled = told.filter((one) => one.outcome !== undefined)
  const open = told.filter((one) => one.outcome === undefined)
  const covered = new Set(settled.flatMap(({ section }) => section.grids))
  const uncovered = open.filter(({ section }) => section.grids.some((id) => !covered.has(id)))
  const least = uncovered.length > 0 && uncovered.every((one) => isFormerOf(one, covered)) ? 1 : 2
  if (settled.length < least || (least > 1 && uncovered.length > 0)) return undefined
  return settled.flatMap((one, at) => partsOf(one, settled.slice(at + 1), corrected))
}

/** 3、5、9格都记成零了,9格…: how it was of several, and then how one of them is. */
function isFormerOf({ section: { grids, clauses } }: Told, corrected: ReadonlySet<string>): boolean {
  const zero = clauses.some((one) => /[零0无]/.test(one.text))
  return zero && corrected.size > 0 && [...corrected].every((id) => grids.includes(id))
}

function outcomeOf({ says, clauses }: Section): Outcome {
  if (says === 'incident') return 'incident'
  if (isStamped(clauses, 'withdrawn')) return 'withdrawn'
  if (isStamped(clauses, 'unchanged')) return 'unchanged'
  if (isStamped(clauses, 'denied')) return 'incident'
  if (isStamped(clauses, 'former') && !isStamped(clauses, 'wrong')) return 'unchanged'
  return says ?? (clauses.some((one) => (readCount(one.text) ?? 0) > 0) ? 'incident' : undefined)
}

/** Of what is told later of the same grid only danger and incidents outlast. */
function partsOf({ section, outcome }: Told, later: readonly Told[], corrected: Corrected): CorrectedPart[] {
  if (outcome === undefined || outcome === 'unchanged') return []
  const again = later.flatMap((one) => one.section.grids)
  const grids = section.grids.filter((id) => outcome === 'incident' || !again.includes(id))
  const day = dayOf(section, corrected)
  const { unknown: unknownGrids } = section
  if (grids.length + unknownGrids.length === 0) return []
  const part = { ...untold, kind: outcome, grids, gridsNamed: true, unknownGrids, day }
  return outcome === 'incident' ? incidentsOf(section, corrected).map((one) => ({ ...part, ...one })) : [part]
}

type ToldFacts = Pick<CorrectedPart, keyof typeof untold>

function incidentsOf(section: Section, { layout, plain }: Corrected): readonly ToldFacts[] {
  if (section.says === 'incident')
    return splitIncident(section, plain).map((one) => factsOf(incidentOf(plain, one)))
  const { start, end } = spanOf(section)
  // 4格的路灯改成5盏: of what, stands in what was reported.
  const hazards = layout.clauses
    .filter((one) => one.start + one.text.length > start && one.start < end)
    .flatMap((one) => findHazards(one.text).filter(({ negated }) => !negated))
  const count = section.clauses.map((one) => readCount(one.text)).find((one) => one !== undefined)
  return [{ ...untold, category: mainCategory(hazards), count }]
}

export function factsOf(one: IncidentFacts): ToldFacts {
  const { category, count, location, urgent, foundAt, status } = one
  return { category, count, location, urgent, foundAt, status }
}

/** The day that is named with the grid, or was named before. */
function dayOf(section: Section, { layout }: Corrected): string {
  const said = layout.days.filter((one) => one.day <= layout.today && !isDenied(layout.text, one))
  const { start, end } = spanOf(section)
  const own = said.filter((one) => one.start >= start && one.start < end)
  const before = said.filter((one) => one.start < start)
  return expandDays(layout.text, own.length > 0 ? own.slice(0, 1) : before.slice(-1))[0] ?? layout.today
}

function spanOf({ clauses }: Section): { start: number; end: number } {
  const last = clauses.at(-1)
  return { start: clauses[0]?.start ?? 0, end: (last?.start ?? 0) + (last?.text.length ?? 0) }
}
