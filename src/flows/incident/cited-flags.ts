// What may follow from an incident, each with the sentence of a plan that says so; without one nothing is said.
import { citationFor, flagQuestions, flagsOf, renderFlags } from '../../domain/incident/flags.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Sweep } from '../occasion.ts'

export function citedFlags(
  { community, knowledge, now }: Pick<Sweep, 'community' | 'knowledge' | 'now'>,
  incident: Incident,
): string {
  const { timeZone, place } = community
  const scope = { place, today: localDay(now, timeZone) }
  return renderFlags(
    flagsOf(incident, now, timeZone).map((flag) => ({
      flag,
      cited: citationFor(flag, knowledge.ask(flagQuestions[flag], scope)),
    })),
  )
}
