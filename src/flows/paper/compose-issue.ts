// The text of an issue, as the records stand: of the whole regime, or of a unit below that sums up its own part.
import { composePaper } from '../../domain/paper/compose-paper.ts'
import { maskFacts } from '../../domain/paper/masking.ts'
import { renderDelayed, renderPaper } from '../../domain/paper/paper-text.ts'
import { factsOfUnits } from '../../domain/paper/period-facts.ts'
import { renderInputs, type Issue, type NewIssue } from '../../domain/report/issue.ts'
import type { PaperDue } from '../../domain/report/paper-times.ts'
import { termsOf } from '../../domain/report/term.ts'
import { isWithin, unitName, unitsUnder } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { contradictions } from '../report/contradictions.ts'
import { lyingReports } from '../report/lying.ts'
import { gatherPaper } from './gather-paper.ts'

/** A paper this late after its nominal time says so. */
const lateAfterMs = 5 * 60_000

export async function compile(occasion: Occasion, paper: PaperDue, unitId: string): Promise<Issue> {
  const late = occasion.now.getTime() - earliest(occasion, paper).getTime() > lateAfterMs
  return occasion.tx.issues.compile(await compose(occasion, paper, { unitId, late }))
}

/** A holiday may set its time before the period itself is over. */
function earliest({ regimes, community }: Occasion, { regime, period, at }: PaperDue): Date {
  const terms = termsOf(regimes, regime.id, { ...period, calendar: community })
  return new Date(Math.max(at.getTime(), ...terms.map(({ due, graceMs }) => due.getTime() + graceMs)))
}

export async function compose(
  occasion: Occasion,
  paper: PaperDue,
  { unitId, late }: { readonly unitId: string; readonly late: boolean },
): Promise<NewIssue> {
  const { tx, now, roster, community } = occasion
  const { regime, rule, period, at } = paper
  const key = { regimeId: regime.id, kind: rule.kind, unitId, from: period.from }
  const before = await tx.issues.before(key)
  const request = { regime, kind: rule.kind, period, asOf: now, sinceReportId: before?.lastReportId }
  const gathered = await gatherPaper(occasion, request)
  const whole = unitId === regime.unit
  const facts = whole ? gathered : factsOfUnits(gathered, (id) => isWithin(roster, id, unitId))
  const text = renderPaper(
    composePaper(maskFacts(facts, roster), {
      to: titles(occasion, rule.to),
      cc: titles(occasion, rule.cc),
      issuer: whole ? community.name : unitName(roster, unitId),
      issued: localDay(now, community.timeZone),
      pending: whole && rule.publish !== undefined,
      remarks: [
        ...(whole ? renderInputs(await inputsOf(occasion, paper)) : []),
        ...(await contradictions(occasion, facts, before?.compiledAt)),
        ...(await lyingReports(occasion, facts)),
        ...(whole && late ? [renderDelayed(now, community.timeZone)] : []),
      ],
    }),
  )
  const lastReportId = await tx.reports.lastId()
  return { ...key, to: period.to, text, lastReportId, dueAt: at, compiledAt: now }
}

function titles({ roster }: Occasion, ids: readonly string[]): string[] {
  return roster.chats.filter((c) => ids.includes(c.id)).map((c) => c.title)
}

export function inputUnits({ roster }: Occasion, { regime, rule }: PaperDue) {
  const kind = rule.kind === 'weekly' ? rule.inputs?.kind : undefined
  return unitsUnder(roster, regime.unit).filter((unit) => unit.kind === kind && unit.id !== regime.unit)
}

async function inputsOf(occasion: Occasion, paper: PaperDue) {
  const { regime, rule, period } = paper
  const inputs = []
  for (const { id, name } of inputUnits(occasion, paper)) {
    const key = { regimeId: regime.id, kind: rule.kind, unitId: id, from: period.from }
    inputs.push({ name, confirmed: (await occasion.tx.issues.find(key))?.approvedAt !== undefined })
  }
  return inputs
}
