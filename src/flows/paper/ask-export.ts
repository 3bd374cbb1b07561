// An official asks for a paper or the ledger as a file, in private; the exporter makes and sends it.
import { decideExport, renderExportRefusal, renderNotForYou } from '../../domain/paper/export-command.ts'
import { reportingGrids } from '../../domain/report/regime.ts'
import type { Regime } from '../../domain/report/regime-schema.ts'
import { rulesOn } from '../../domain/report/rulebook.ts'
import { gridsOf } from '../../domain/roster/roster.ts'
import { addDays, localDay } from '../../domain/time/local-day.ts'
import { here, noteRefusal, reply, type MessageScene } from '../scene.ts'

/** False: the words ask for no export. */
export async function askExport(scene: MessageScene, words: string): Promise<boolean> {
  const { tx, community, member, now, event } = scene
  const today = localDay(now, community.timeZone)
  const decision = decideExport(words, { today, regimes: rulesOn(scene.regimes, addDays(today, -1)) })
  if (!decision) return false
  const refuse = (text: string) => reply(scene, 'answer', { text }).then(() => true)
  if (member.role !== 'official') {
    noteRefusal(scene, 'records')
    return refuse(renderNotForYou('role'))
  }
  if (event.chat.kind === 'group') return refuse(renderNotForYou('group'))
  if (decision.outcome !== 'export') return refuse(renderExportRefusal(decision))
  const { wish } = decision
  if (wish.subject === 'paper' && !isWithin(scene, wish.regime)) return refuse(renderNotForYou('scope'))
  const asked = { unmasked: false, to: here(scene), askedBy: member.personId ?? member.name }
  const { period } = wish
  const what =
    wish.subject === 'paper'
      ? ({ subject: 'paper', regimeId: wish.regime.id, format: wish.format } as const)
      : ({ subject: 'ledger', regimeId: '', format: 'xlsx' } as const)
  await tx.exports.ask({ ...asked, ...what, period }, now)
  return true
}

function isWithin({ roster, member }: MessageScene, regime: Regime): boolean {
  const mine = new Set(gridsOf(roster, member).map((grid) => grid.id))
  return reportingGrids(regime, roster).every((grid) => mine.has(grid.id))
}
