// An official asks for a paper as a file, in private; the exporter makes and sends it.
import { decideLedgerExport, renderLedgerRefusal } from '../../domain/incident/ledger-export.ts'
import { decideExport, renderExportRefusal, renderNotForYou } from '../../domain/paper/export-command.ts'
import type { ExportRequest } from '../../domain/paper/export-rows.ts'
import { reportingGrids } from '../../domain/report/regime.ts'
import type { Regime } from '../../domain/report/regime-schema.ts'
import { rulesOn } from '../../domain/report/rulebook.ts'
import { gridsOf } from '../../domain/roster/roster.ts'
import { addDays, localDay } from '../../domain/time/local-day.ts'
import { here, noteRefusal, reply, type MessageScene } from '../scene.ts'

/** False: the words ask for no export. */
export async function askExport(scene: MessageScene, words: string): Promise<boolean> {
  const asked = requestOf(scene, words)
  if (!asked) return false
  const { member, event, tx, now } = scene
  const refuse = (text: string) => reply(scene, 'answer', { text }).then(() => true)
  if (member.role !== 'official') {
    noteRefusal(scene, 'records')
    return refuse(renderNotForYou('role'))
  }
  if (event.chat.kind === 'group') return refuse(renderNotForYou('group'))
  if (typeof asked === 'string') return refuse(asked)
  const askedBy = member.personId ?? member.name
  await tx.exports.ask({ ...asked, unmasked: false, to: here(scene), askedBy }, now)
  return true
}

type Asked = Pick<ExportRequest, 'subject' | 'regimeId' | 'period' | 'format'>

/** What is to be exported, or why not; undefined: the words ask for no export. */
function requestOf(scene: MessageScene, words: string): Asked | string | undefined {
  const today = localDay(scene.now, scene.community.timeZone)
  const regimes = rulesOn(scene.regimes, addDays(today, -1))
  const ledger = regimes.some(({ name }) => words.includes(name))
    ? undefined
    : decideLedgerExport(words, today)
  if (ledger?.outcome === 'export')
    return { subject: 'ledger', regimeId: undefined, period: ledger.period, format: ledger.format }
  if (ledger) return renderLedgerRefusal(ledger)
  const decision = decideExport(words, { today, regimes })
  if (!decision) return undefined
  if (decision.outcome !== 'export') return renderExportRefusal(decision)
  const { regime, period, format } = decision.wish
  return isWithin(scene, regime)
    ? { subject: 'paper', regimeId: regime.id, period, format }
    : renderNotForYou('scope')
}

function isWithin({ roster, member }: MessageScene, regime: Regime): boolean {
  const mine = new Set(gridsOf(roster, member).map((grid) => grid.id))
  return reportingGrids(regime, roster).every((grid) => mine.has(grid.id))
}
