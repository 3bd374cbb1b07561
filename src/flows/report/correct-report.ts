// Corrections: by grid and day, by number, by quoting, or of "the last one"; each a new version or a further step.
import {
  dangersOf,
  isOfLast,
  lastReportMs,
  renderAskWhat,
  renderNothingToCorrect,
  renderNotWithdrawn,
  renderReplaced,
  renderUnknownReport,
  type CorrectionReading,
} from '../../domain/record/amending.ts'
import { type CorrectedPart, untold } from '../../domain/message/reading.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { mayReport } from '../../domain/report/regime.ts'
import { unitName } from '../../domain/roster/roster.ts'
import { askGrid } from '../record/ask-missing.ts'
import { noteOnIncident } from '../incident/note-incident.ts'
import { openIncidents, replyOpened } from '../incident/open-incident.ts'
import { referredTo, type Referred } from '../record/referred.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'
import { applyPart, incidentOf, isNew, type Applied, type Corrected } from './correct-part.ts'

export async function correctReport(scene: MessageScene, reading: CorrectionReading): Promise<void> {
  const today = localDay(scene.event.sentAt, scene.community.timeZone)
  const ofToday = reading.parts[0]?.day === today
  const referred = await referredTo(scene, reading.refs, (last) => ofToday && isOfLast(reading, last))
  await applyCorrection(scene, reading, { ...ofNamed(referred, reading), whole: false })
}

/** A grid that is named limits what is spoken of; where it is none of those, nothing of them is taken back. */
function ofNamed(referred: Referred, { parts: [part, ...others] }: CorrectionReading): Referred {
  const { reports } = referred
  if (!part?.gridsNamed || others.length > 0 || reports.length === 0) return referred
  const named = reports.filter((r) => part.grids.includes(r.gridId))
  if (named.length > 0) return { ...referred, reports: named }
  return part.kind === 'withdrawn' ? { reports: [], incidents: [] } : referred
}

/** "撤回 R128". */
export async function withdrawReport(scene: MessageScene, id: number): Promise<void> {
  const report = await scene.tx.reports.get(id)
  if (!report) return reply(scene, 'receipt', { text: renderUnknownReport(id) })
  const { member, roster } = scene
  if (!mayReport(roster, member, report.gridId)) {
    noteRefusal(scene, 'correction')
    const unit = member.role === 'resident' ? undefined : unitName(roster, report.gridId)
    return reply(scene, 'receipt', { text: renderNotWithdrawn(report, unit) })
  }
  const standing = (await scene.tx.reports.versions(report.regimeId, report.gridId, report.day)).at(-1)
  if (standing && standing.id !== report.id)
    return reply(scene, 'receipt', { text: renderReplaced(report, standing) })
  const { gridId, day } = report
  const where = { grids: [gridId], gridsNamed: true, unknownGrids: [], day }
  const parts = [{ ...untold, kind: 'withdrawn', ...where }] as const
  const reading = { intent: 'correction', parts, refs: [] } as const
  await applyCorrection(scene, reading, { reports: [report], incidents: [], whole: false })
}

export async function applyCorrection(
  scene: MessageScene,
  reading: CorrectionReading,
  referred: Corrected,
): Promise<void> {
  const { part = 'reply' } = referred
  if (scene.member.role === 'resident' && (await isNewDanger(scene, reading, referred)))
    return openDangers(scene, reading, referred)
  if (await asksFirst(scene, reading, referred)) return
  const [, ...others] = reading.parts
  const applied: Applied[] = []
  for (const one of reading.parts)
    applied.push(await applyPart(scene, one, others.length > 0 ? shareOf(one, referred) : referred))
  const opened = applied.flatMap((one) => one.opened)
  await replyOpened(scene, opened, { booked: applied.flatMap((one) => one.lines), part })
}

/** What is told of its grids by the records that are meant. */
function shareOf({ grids }: CorrectedPart, referred: Corrected): Corrected {
  return {
    ...referred,
    reports: referred.reports.filter((one) => grids.includes(one.gridId)),
    incidents: referred.incidents.filter(({ gridId }) => gridId !== undefined && grids.includes(gridId)),
  }
}

/** True: the sender is asked what he means, or told that nothing of his is there. */
async function asksFirst(
  scene: MessageScene,
  { parts, vague }: CorrectionReading,
  referred: Corrected,
): Promise<boolean> {
  const [part, ...others] = parts
  const { reports } = referred
  const resident = scene.member.role === 'resident'
  if (!part || part.urgent || (await incidentOf(scene, referred))) return false
  if (!resident && vague) await askWhat(scene, reports)
  else if (reports.length > 0 || others.length > 0) return false
  else if (resident && part.kind !== 'zero') await tellNothing(scene, part)
  else if (!resident && part.grids.length + part.unknownGrids.length === 0) await askGrid(scene)
  else return false
  return true
}

/** A resident has nothing there that is his to correct. */
async function tellNothing(scene: MessageScene, { gridsNamed }: CorrectedPart): Promise<void> {
  if (gridsNamed) noteRefusal(scene, 'correction')
  await reply(scene, 'receipt', { text: renderNothingToCorrect(gridsNamed) })
}

async function isNewDanger(
  scene: MessageScene,
  { parts }: CorrectionReading,
  referred: Corrected,
): Promise<boolean> {
  const incident = await incidentOf(scene, referred)
  return parts.some((one) => isNew(one, incident))
}

/** What a resident tells in place of what he told before is a report like any other. */
async function openDangers(
  scene: MessageScene,
  reading: CorrectionReading,
  { incidents }: Corrected,
): Promise<void> {
  for (const one of incidents) await noteOnIncident(scene, one)
  const told = dangersOf(reading)
  await openIncidents(scene, { intent: 'incident', incidents: told, alsoZeroGrids: [], unknownGrids: [] })
}

async function askWhat(scene: MessageScene, reports: Referred['reports']): Promise<void> {
  const { member, event, tx } = scene
  const since = new Date(event.sentAt.getTime() - lastReportMs)
  const [last] = member.personId === undefined ? [] : await tx.reports.ofPerson(member.personId, since)
  const meant = reports[0] ?? (last?.kind === 'withdrawn' ? undefined : last)
  await reply(scene, 'receipt', { text: renderAskWhat(meant?.id) })
}
