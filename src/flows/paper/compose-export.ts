// The paper of any period as the records stand, as an export asks for it.
import { composePaper } from '../../domain/paper/compose-paper.ts'
import type { ExportRequest } from '../../domain/paper/export-rows.ts'
import { maskFacts } from '../../domain/paper/masking.ts'
import type { Heading, Paper, PaperKind } from '../../domain/paper/paper.ts'
import { kindOf } from '../../domain/paper/period.ts'
import type { Regime } from '../../domain/report/regime-schema.ts'
import { ruleOn, type Rulebook } from '../../domain/report/rulebook.ts'
import { addDays, instantAt, localDay, type LocalDay } from '../../domain/time/local-day.ts'
import type { Records } from '../report/regime-day.ts'
import { gatherPaper } from './gather-paper.ts'

type Asked = Pick<ExportRequest, 'period' | 'unmasked'> & { readonly regimeId: string }

/** undefined: the regime had no rule by the end of the period. */
export async function composeExport(records: Records, asked: Asked, now: Date): Promise<Paper | undefined> {
  const { community, roster } = records
  const { regimeId, period, unmasked } = asked
  const regime = lastRule(records.regimes, regimeId, period.to)
  if (!regime) return undefined
  // The hour at which its paper was due, so that it says the same whenever it is exported.
  const due = instantAt(addDays(period.to, 1), regime.summaryAt, community.timeZone)
  const asOf = new Date(Math.min(due.getTime(), now.getTime()))
  const kind = kindOf(period)
  const facts = await gatherPaper(records, { regime, kind, period, asOf, sinceReportId: undefined })
  return composePaper(unmasked ? facts : maskFacts(facts, roster), {
    ...recipientsOf(records, regime, kind),
    issuer: community.name,
    issued: localDay(asOf, community.timeZone),
    pending: false,
    remarks: [],
  })
}

/** The rule of that day, or the last one where the regime has ended. */
function lastRule(book: Rulebook, id: string, day: LocalDay): Regime | undefined {
  return ruleOn(book, id, day) ?? book.findLast((v) => v.id === id && v.from <= day && v.regime)?.regime
}

function recipientsOf({ roster }: Records, regime: Regime, kind: PaperKind): Pick<Heading, 'to' | 'cc'> {
  const { to, cc } = (kind === 'span' ? undefined : regime.papers[kind]) ?? { to: regime.recipients, cc: [] }
  const titles = (ids: readonly string[]) =>
    ids.flatMap((id) => roster.chats.find((chat) => chat.id === id)?.title ?? [])
  return { to: titles(to), cc: titles(cc) }
}
