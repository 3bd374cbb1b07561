// Reports in writing that lie with whoever should pass them on.
import type { PeriodFacts } from '../../domain/paper/period-facts.ts'
import type { Lying } from '../../domain/report/pass-on.ts'
import { reportingGrids } from '../../domain/report/regime.ts'
import type { Report } from '../../domain/report/report.ts'
import { ruleOn } from '../../domain/report/rulebook.ts'
import type { Term } from '../../domain/report/term.ts'
import { isWritten, passersOf, renderLying } from '../../domain/report/written-report.ts'
import type { Occasion } from '../occasion.ts'

type Sight = Pick<Occasion, 'tx' | 'regimes' | 'roster'>

/** Of one time that it is due, each with who may pass it on. */
export async function lyingOf(sight: Sight, { regime, day }: Term): Promise<readonly Lying[]> {
  const units = isWritten(regime) ? reportingGrids(regime, sight.roster) : []
  const lying: Lying[] = []
  for (const report of isWritten(regime) ? await sight.tx.reports.latest(regime.id, day) : []) {
    const unit = units.find(({ id }) => id === report.gridId)
    if (!unit || !isWritten(regime) || !(await lies(sight, report))) continue
    lying.push({ reportId: report.id, unitName: unit.name, passers: passersOf(regime, sight.roster, unit) })
  }
  return lying
}

/** What a paper says of those of its days. */
export async function lyingReports(sight: Sight, { days }: Pick<PeriodFacts, 'days'>): Promise<string[]> {
  const lines: string[] = []
  for (const { day, grids } of days) {
    const lying = []
    for (const { grid, report } of grids)
      if (report && (await lies(sight, report))) lying.push({ name: grid.name, id: report.id })
    lines.push(...renderLying(day, lying))
  }
  return lines
}

async function lies(
  { tx, regimes }: Sight,
  { id, kind, regimeId, day }: Pick<Report, 'id' | 'kind' | 'regimeId' | 'day'>,
): Promise<boolean> {
  const regime = kind === 'written' ? ruleOn(regimes, regimeId, day) : undefined
  if (!regime || !isWritten(regime) || regime.wants.through === undefined) return false
  const written = await tx.written.get(id)
  return written !== undefined && written.passedOnAt === undefined
}
