// Daily reports from chat: zero, incident, late and corrected ones, each a new version with a receipt.
import { localDay, type LocalDay } from '../domain/local-day.ts'
import type { Reading } from '../domain/message/reading.ts'
import { deadline, regimeOf, reportWindow } from '../domain/regime.ts'
import {
  decideBooking,
  renderBooking,
  type BookingDecision,
  type BookingRequest,
  type GridBooking,
} from '../domain/report-booking.ts'
import type { Report } from '../domain/report.ts'
import { gridsOf } from '../domain/roster.ts'
import { reply, type MessageScene } from './scene.ts'

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

export async function bookCorrection(
  scene: MessageScene,
  reading: Extract<Reading, { intent: 'correction' }>,
): Promise<void> {
  await bookDays(scene, { ...reading, correction: true }, [reading.day])
}

async function bookDays(
  scene: MessageScene,
  request: Omit<BookingRequest, 'day'>,
  days: readonly LocalDay[],
): Promise<void> {
  const texts: string[] = []
  for (const day of days) {
    const { decision, booked } = await bookDay(scene, { ...request, day })
    texts.push(renderBooking(decision, booked, scene.roster.units))
  }
  await reply(scene, 'receipt', { text: [...new Set(texts)].join('\n') })
}

/** Books what may be booked, without a word; the caller tells. */
export async function bookDay(
  scene: MessageScene,
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
  if (decision.outcome !== 'decided') return { decision, booked }
  for (const grid of decision.grids) {
    if (grid.outcome === 'book') booked.push(...(await append(scene, request, grid)))
  }
  return { decision, booked }
}

async function append(
  scene: MessageScene,
  request: BookingRequest & { incidentNumber?: number },
  { gridId, replaces }: Extract<GridBooking, { outcome: 'book' }>,
): Promise<Report[]> {
  const regime = regimeOf(scene.community, scene.roster, gridId)
  if (!regime || scene.member.personId === undefined) return []
  const window = reportWindow(regime, request.day, scene.community.timeZone)
  const outages = await scene.tx.outages.within({ from: window.opens, to: window.due })
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
