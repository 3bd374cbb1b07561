// Daily reports from chat: zero, incident, late and corrected ones, each a new version with a receipt.
import type { Incident } from '../../domain/incident/incident.ts'
import { localDay, type LocalDay } from '../../domain/time/local-day.ts'
import type { Reading } from '../../domain/message/reading.ts'
import { deadline, regimeOf, reportWindow } from '../../domain/report/regime.ts'
import {
  decideBooking,
  renderBooking,
  type BookingDecision,
  type BookingRequest,
  type GridBooking,
} from '../../domain/report/report-booking.ts'
import type { Report } from '../../domain/report/report.ts'
import { gridsOf } from '../../domain/roster/roster.ts'
import { askGrid } from '../record/ask-missing.ts'
import { noteRefusal, reply, type MessageScene, type Scene } from '../scene.ts'

export async function bookZeroReport(
  scene: MessageScene,
  reading: Extract<Reading, { intent: 'zero_report' }>,
): Promise<void> {
  await bookDays(scene, { ...reading, kind: 'zero', correction: false }, [reading.day])
}

export async function bookLateReport(
  scene: MessageScene,
  reading: Extract<Reading, { intent: 'late_report' }>,
): Promise<void> {
  await bookDays(scene, { ...reading, correction: false }, reading.days)
}

async function bookDays(
  scene: MessageScene,
  request: Omit<BookingRequest, 'day'>,
  days: readonly LocalDay[],
): Promise<void> {
  const texts: string[] = []
  for (const day of days) {
    const { decision, booked } = await bookDay(scene, { ...request, day })
    if (decision.outcome === 'which-grid' && decision.unknown.length === 0) return askGrid(scene)
    texts.push(renderBooking(decision, booked, scene.roster.units))
  }
  await reply(scene, 'receipt', { text: [...new Set(texts)].join('\n') })
}

/** Books what may be booked, without a word; the caller tells. */
export async function bookDay(
  scene: Scene,
  request: BookingRequest & { incidentNumber?: number },
): Promise<{ decision: BookingDecision; booked: readonly Report[] }> {
  const latest: Report[] = []
  for (const regime of new Set(request.grids.map((g) => regimeOf(scene.community, scene.roster, g)))) {
    if (regime) latest.push(...(await scene.tx.reports.latest(regime.id, request.day)))
  }
  const decision = decideBooking(request, {
    member: scene.member,
    mine: gridsOf(scene.roster, scene.member),
    today: localDay(scene.event.sentAt, scene.community.timeZone),
    latest,
  })
  const booked: Report[] = []
  const foreign = decision.outcome === 'decided' && decision.grids.some((g) => g.outcome === 'foreign')
  if (foreign || decision.outcome === 'not-staff') noteRefusal(scene, 'report')
  if (decision.outcome !== 'decided') return { decision, booked }
  for (const grid of decision.grids) {
    if (grid.outcome === 'book') booked.push(...(await append(scene, request, grid)))
  }
  return { decision, booked }
}

/** A grid's own staff who report an incident have reported for the day; a resident or a colleague has not. */
export async function bookGridReport(scene: Scene, incident: Incident): Promise<void> {
  const { gridId, day, number } = incident
  const mine = gridsOf(scene.roster, scene.member).some((g) => g.id === gridId)
  if (gridId === undefined || !mine) return
  await bookDay(scene, {
    kind: 'incident',
    grids: [gridId],
    unknownGrids: [],
    day,
    correction: false,
    incidentNumber: number,
  })
}

async function append(
  scene: Scene,
  request: BookingRequest & { incidentNumber?: number },
  { gridId, replaces }: Extract<GridBooking, { outcome: 'book' }>,
): Promise<Report[]> {
  const regime = regimeOf(scene.community, scene.roster, gridId)
  if (!regime || scene.member.personId === undefined) return []
  const window = reportWindow(regime, request.day, scene.community.timeZone)
  const outages = await scene.tx.outages.within({ from: window.opens, to: window.due }, scene.event.channel)
  const report = await scene.tx.reports.append({
    regimeId: regime.id,
    gridId,
    day: request.day,
    kind: request.kind,
    late: replaces ? replaces.late : scene.event.sentAt > deadline(window, outages),
    personId: scene.member.personId,
    personName: scene.member.name,
    sentAt: scene.event.sentAt,
    eventId: scene.eventId,
    incidentNumber: request.incidentNumber,
  })
  return [report]
}
