// "R12 原文": from the number in a paper or receipt to the messages behind it.
import type { Tx } from '../../domain/ports.ts'
import { mayReport } from '../../domain/report/regime.ts'
import type { Report } from '../../domain/report/report.ts'
import { renderTrace, renderUntraced, type TracedVersion } from '../../domain/report/trace.ts'
import { unitName } from '../../domain/roster/roster.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'

export async function traceReport(scene: MessageScene, id: number): Promise<boolean> {
  const { tx, roster, member, chat, community } = scene
  // A resident who writes "R12" talks of something else.
  if (member.role === 'resident') return false
  const report = await tx.reports.get(id)
  const own = report && mayReport(roster, member, report.gridId)
  if (report && !own) noteRefusal(scene, 'records')
  const text = own
    ? renderTrace(unitName(roster, report.gridId), await versionsOf(tx, report), {
        timeZone: community.timeZone,
        words: chat === undefined,
      })
    : renderUntraced(id)
  await reply(scene, 'answer', { text })
  return true
}

/** Every version of the report's grid and day with its message, oldest first. */
export async function versionsOf(tx: Tx, { regimeId, gridId, day }: Report): Promise<TracedVersion[]> {
  const found: TracedVersion[] = []
  for (const report of await tx.reports.versions(regimeId, gridId, day)) {
    const event = (await tx.inbox.get(report.eventId))?.event
    const text = event && 'text' in event ? event.text : undefined
    found.push({ report, text })
  }
  return found
}
