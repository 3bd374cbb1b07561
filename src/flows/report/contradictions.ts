// Zeros that an incident of the same grid and day contradicts: each is said once, in the next issue.
import { foundIn, type PeriodFacts } from '../../domain/paper/period-facts.ts'
import { renderContradiction } from '../../domain/report/report-day.ts'
import { unitName } from '../../domain/roster/roster.ts'
import type { Occasion } from '../occasion.ts'

/** Of the period, and of earlier days where the incident came after the issue before. */
export async function contradictions(
  { tx, roster, regimes }: Occasion,
  facts: PeriodFacts,
  since: Date | undefined,
): Promise<string[]> {
  const found = new Set(foundIn(facts))
  const lines: string[] = []
  for (const incident of facts.incidents) {
    const { gridId, day, reportedAt } = incident
    const fresh =
      found.has(incident) || (since !== undefined && reportedAt >= since && day < facts.period.from)
    if (gridId === undefined || !fresh) continue
    for (const id of new Set(regimes.map((version) => version.id))) {
      const last = (await tx.reports.versions(id, gridId, day)).at(-1)
      if (last?.kind === 'zero')
        lines.push(renderContradiction(unitName(roster, gridId), last, incident.number))
    }
  }
  return [...new Set(lines)]
}
