// Zeros of earlier days that an incident contradicts which came after the last issue: said once, in the next one.
import type { PeriodFacts } from '../../domain/paper/period-facts.ts'
import { renderContradiction } from '../../domain/report/report-day.ts'
import { unitName } from '../../domain/roster/roster.ts'
import type { Occasion } from '../occasion.ts'

/** Those of the period itself are the paper's own. */
export async function contradictions(
  { tx, roster, regimes }: Occasion,
  facts: PeriodFacts,
  since: Date | undefined,
): Promise<string[]> {
  const lines: string[] = []
  for (const incident of facts.incidents) {
    const { gridId, day, reportedAt } = incident
    const fresh = since !== undefined && reportedAt >= since && day < facts.period.from
    if (gridId === undefined || !fresh || facts.withheld.has(incident.number)) continue
    for (const id of new Set(regimes.map((version) => version.id))) {
      const last = (await tx.reports.versions(id, gridId, day)).at(-1)
      if (last?.kind === 'zero' && reportedAt > last.sentAt)
        lines.push(renderContradiction(unitName(roster, gridId), last, incident.number))
    }
  }
  return [...new Set(lines)]
}
