// Edited messages: which of the incidents that the new text tells are cases of their own, and what stands by others' word.
import type { Incident } from '../incident/incident.ts'
import type { IncidentFacts, Reading } from '../message/reading.ts'
import type { Report } from '../report/report.ts'

type Told = Pick<Incident, 'category' | 'urgent'>

/** `added`: to be opened; `kept`: what the message's own cases are amended by, the main one first. */
export interface EditedIncidents {
  readonly added: readonly IncidentFacts[]
  readonly kept: readonly IncidentFacts[]
}

/** A danger that was not told is never a mere change of words; else what is told in another's place corrects it. */
export function splitEdited(
  after: readonly IncidentFacts[],
  before: Reading,
  made: readonly Told[],
): EditedIncidents {
  if (made.length === 0) return { added: after, kept: [] }
  const told: Told[] = before.intent === 'incident' ? [...before.incidents] : [...made]
  const take = (fits: (one: Told) => boolean) => {
    const at = told.findIndex(fits)
    if (at >= 0) told.splice(at, 1)
    return at >= 0
  }
  const alike = after.filter((facts) =>
    take((one) => one.category === facts.category && (one.urgent || !facts.urgent)),
  )
  // More words about a danger may make another kind of it.
  const kept = after.filter((facts) => alike.includes(facts) || (facts.urgent && take((one) => one.urgent)))
  const instead = kept.length > 0 ? undefined : after.find(({ urgent }) => !urgent)
  return {
    added: after.filter((one) => !kept.includes(one) && one !== instead),
    kept: instead ? [instead] : kept,
  }
}

/** `versions` of one grid and day; true: an incident that another message told counts in the standing one. */
export function isShared(versions: readonly Report[], own: ReadonlySet<number>): boolean {
  const cleared = versions.findLastIndex(({ kind }) => kind === 'zero' || kind === 'withdrawn')
  return versions.slice(cleared + 1).some(({ kind, eventId }) => kind === 'incident' && !own.has(eventId))
}
