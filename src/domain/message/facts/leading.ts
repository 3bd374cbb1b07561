// Tells what a report is mainly of, and where it goes on to another thing.
import { assertedHazards } from '../signs/asserted.ts'
import type { Clause } from '../signs/clauses.ts'
import { enumeratedIn } from './enumerated.ts'
import type { Section } from './section.ts'
import { readPlace } from '../field/places.ts'
import { type Hazard, mainCategory } from '../signs/hazards.ts'
import { isUrgent } from '../signs/urgency.ts'
import type { Layout } from './layout.ts'
import type { IncidentCategory } from '../reading.ts'

/** The category of the first clause that says what is wrong; a mere topic before it does not count. */
export function leadingCategory(clauses: readonly Clause[]): IncidentCategory | undefined {
  const hazards = clauses.map((clause) => assertedHazards(clause))
  const leading = hazards.find((found) => found.some((one) => one.weight > 1))
  return mainCategory(firstItem(clauses, leading) ?? hazards.flat())
}

/** Each thing that is counted up is an incident; else a later clause that tells of another kind of thing at a place of its own is another incident. */
export function splitIncident(whole: Section, layout: Layout): Section[] {
  const { clauses } = whole
  const items = clauses.length === layout.clauses.length ? enumeratedIn(layout) : undefined
  if (items)
    return items.map((one) => ({ ...whole, clauses: one, category: leadingCategory(one) ?? 'other' }))
  const first = clauses.findIndex((one) => assertedHazards(one).some((hazard) => hazard.weight > 1))
  const next = clauses.findIndex((one, index) => {
    const grave = assertedHazards(one).filter((hazard) => hazard.weight > 2)
    const kind = mainCategory(grave)
    const apart =
      /还有|另|同时|此外|也有|以及|\d\s?[处辆起]/.test(one.text) &&
      index > first &&
      first >= 0 &&
      kind !== undefined &&
      kind !== whole.category
    return apart && readPlace([one], layout) !== undefined && !isUrgent([one])
  })
  if (next < 0) return [whole]
  const rest = clauses.slice(next)
  return [
    { ...whole, clauses: clauses.slice(0, next) },
    { ...whole, clauses: rest, category: leadingCategory(rest) ?? 'other' },
  ]
}

/** Of 群租2套、飞线1处 the hazards of the first item; all of them where the clause is no such list. */
function firstItem(
  clauses: readonly Clause[],
  hazards: readonly Hazard[] | undefined,
): readonly Hazard[] | undefined {
  const clause = clauses.find((one) =>
    /[\d一二三四五六七八九十两][^、]{1,2}、.*[\d一二三四五六七八九十两]/.test(one.text),
  )
  const end = clause?.text.indexOf('、') ?? -1
  const first = hazards?.filter((one) => end < 0 || one.start < end)
  return first?.some((one) => one.weight > 1) ? first : hazards
}
