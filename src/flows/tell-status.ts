// Questions about the bot's own records: who reported today, which incidents are open.
import { localDay } from '../domain/local-day.ts'
import { reportingGrids, reportWindow } from '../domain/regime.ts'
import { gridDays } from '../domain/report-day.ts'
import { renderStatus } from '../domain/status.ts'
import { reply, type MessageScene } from './scene.ts'

export async function tellStatus(scene: MessageScene): Promise<void> {
  const { tx, community, roster, event, member } = scene
  const day = localDay(event.sentAt, community.timeZone)
  const regimes = []
  for (const regime of member.role === 'resident' ? [] : community.regimes) {
    const facts = {
      grids: reportingGrids(regime, roster),
      window: reportWindow(regime, day, community.timeZone),
    }
    const reports = await tx.reports.latest(regime.id, day)
    regimes.push({ name: regime.name, days: gridDays({ ...facts, reports, outages: [] }) })
  }
  const open = await tx.incidents.unresolved(20)
  await reply(scene, 'answer', { text: renderStatus({ day, regimes, open, member }) })
}
