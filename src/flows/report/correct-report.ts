// Corrections: by grid and day, by number, by quoting, or of "the last one"; each a new version or a further step.
import {
  amendments,
  decideIncidentAmending,
  lastReportMs,
  renderAskWhat,
  renderIncidentAmending,
  renderNothingToCorrect,
  renderNotWithdrawn,
  renderReplaced,
  renderUnknownReport,
  type CorrectionReading,
} from '../../domain/record/amending.ts'
import type { EventPart } from '../../domain/messaging/dedupe-keys.ts'
import { isOpen, type Incident } from '../../domain/incident/incident.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { renderBooking, type BookingRequest } from '../../domain/report/report-booking.ts'
import { mayReport } from '../../domain/report/regime.ts'
import { regimeIds } from '../../domain/report/rulebook.ts'
import { gridsOf, unitName } from '../../domain/roster/roster.ts'
import { askGrid } from '../record/ask-missing.ts'
import { bookDay, bookOwnReport, type Booking } from './book-reports.ts'
import { namingOf } from './own-report.ts'
import { actorOf, noteOnIncident } from '../incident/note-incident.ts'
import { buttonsOf, openIncident, receiptOf } from '../incident/open-incident.ts'
import { referredTo, type Referred } from '../record/referred.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'

export async function correctReport(scene: MessageScene, reading: CorrectionReading): Promise<void> {
  await applyCorrection(scene, reading, { ...(await referredTo(scene, reading.refs)), whole: false })
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
  const nothing = { refs: [], category: undefined, count: undefined, location: undefined, unknownGrids: [] }
  const { gridId, day } = report
  const where = { grids: [gridId], gridsNamed: true, day }
  const reading = { intent: 'correction', kind: 'withdrawn', ...where, ...nothing } as const
  await applyCorrection(scene, reading, { reports: [report], incidents: [], whole: false })
}

export interface Corrected extends Referred {
  /** The reading stands for all that these records say. */
  readonly whole: boolean
  /** Ids of those reports that rest on other messages, too. */
  readonly shared?: ReadonlySet<number>
  readonly part?: EventPart
}

export async function applyCorrection(
  scene: MessageScene,
  reading: CorrectionReading,
  referred: Corrected,
): Promise<void> {
  const { whole, reports, shared = new Set(), part = 'reply' } = referred
  const [incident = await incidentOf(scene, referred)] = referred.incidents
  if (!incident && reading.vague && scene.member.role !== 'resident') return askWhat(scene, reports)
  if (!incident && reports.length === 0 && scene.member.role === 'resident' && reading.kind !== 'zero')
    return reply(scene, 'receipt', { text: renderNothingToCorrect() })
  const lines = incident ? [await amendIncident(scene, incident, reading)] : []
  if (!incident && reports.length === 0 && mayAsk(scene, reading)) return askGrid(scene)
  const today = localDay(scene.event.sentAt, scene.community.timeZone)
  const mine = gridsOf(scene.roster, scene.member).map((g) => g.id)
  const requests =
    incident && reports.length === 0
      ? await reportsOfIncident(scene, incident, reading)
      : amendments(reading, { reports, mine, today, whole, shared })
  const left = await leftOpen(scene, requests, incident)
  const opened: Incident[] = []
  for (const request of incident ? requests.flatMap((r) => ofIncident(r, incident, reports)) : requests) {
    const booked = await bookRequest(scene, reading, { regimeId: reports[0]?.regimeId, ...request })
    opened.push(...booked.opened)
    lines.push(booked.text)
  }
  // What the day's report said is taken back; the case itself is closed by nobody's slip.
  for (const one of left) lines.push(await amendIncident(scene, one, { ...reading, kind: 'zero' }))
  const text = [...new Set(lines)].filter(Boolean).join('\n')
  await reply(scene, 'receipt', { part, text, ...buttonsOf(scene, opened) })
}

/** That a grid had an incident stays true; what changed of it is the incident's. Where a zero stands, it is true again. */
function ofIncident(request: BookingRequest, { number }: Incident, reports: Referred['reports']): Booking[] {
  if (request.kind !== 'incident' || !request.correction) return [request]
  const grids = request.grids.filter((id) => reports.some((r) => r.gridId === id && r.kind === 'zero'))
  return grids.length > 0 ? [{ ...request, grids, incidentNumber: number }] : []
}

async function askWhat(scene: MessageScene, reports: Referred['reports']): Promise<void> {
  const { member, event, tx } = scene
  const since = new Date(event.sentAt.getTime() - lastReportMs)
  const [last] = member.personId === undefined ? [] : await tx.reports.ofPerson(member.personId, since)
  const meant = reports[0] ?? (last?.kind === 'withdrawn' ? undefined : last)
  await reply(scene, 'receipt', { text: renderAskWhat(meant?.id) })
}

/** Open cases, but the one that is amended itself, behind the reports that are about to be taken back. */
async function leftOpen(
  { tx, regimes, roster, member }: MessageScene,
  requests: readonly BookingRequest[],
  amended: Incident | undefined,
): Promise<readonly Incident[]> {
  const numbers = new Set<number>()
  for (const { grids, day } of requests.filter((r) => r.correction && r.kind !== 'incident')) {
    const mine = grids.filter((id) => mayReport(roster, member, id))
    for (const id of mine.length > 0 ? regimeIds(regimes) : [])
      for (const { incidentNumber } of await tx.reports.latest(id, day, mine))
        if (incidentNumber !== undefined && incidentNumber !== amended?.number) numbers.add(incidentNumber)
  }
  const found = await Promise.all([...numbers].map((number) => tx.incidents.get(number)))
  return found.flatMap((one) => (one?.access === 'open' && isOpen(one) ? [one] : []))
}

/** Staff who named no grid at all. */
function mayAsk({ member }: MessageScene, { grids, unknownGrids }: CorrectionReading): boolean {
  return member.role !== 'resident' && grids.length === 0 && unknownGrids.length === 0
}

async function incidentOf(scene: MessageScene, { reports }: Referred): Promise<Incident | undefined> {
  const number = reports.find((r) => r.incidentNumber !== undefined)?.incidentNumber
  return number === undefined ? undefined : scene.tx.incidents.get(number)
}

/** The report that an incident stands for goes with it where the incident is withdrawn or was none. */
async function reportsOfIncident(
  scene: MessageScene,
  { number, day }: Incident,
  { kind }: CorrectionReading,
): Promise<readonly Booking[]> {
  if (kind === 'incident') return []
  const requests: Booking[] = []
  for (const id of regimeIds(scene.regimes)) {
    const latest = await scene.tx.reports.latest(id, day)
    for (const { gridId } of latest.filter((r) => r.incidentNumber === number))
      requests.push({ kind, grids: [gridId], unknownGrids: [], day, correction: true, regimeId: id })
  }
  return requests
}

async function bookRequest(
  scene: MessageScene,
  { category, location, count, urgent = false }: CorrectionReading,
  request: Booking,
): Promise<{ text: string; opened: readonly Incident[] }> {
  const { grids, kind, day } = request
  const mine = gridsOf(scene.roster, scene.member).some((g) => g.id === grids[0])
  if (kind === 'incident' && request.incidentNumber === undefined && category && grids.length === 1 && mine) {
    const facts = {
      category,
      location,
      count,
      grids,
      day,
      urgent,
      foundAt: undefined,
      status: undefined,
    }
    const opened = await openIncident(scene, facts, { books: true })
    const texts: string[] = []
    for (const one of opened) texts.push(await receiptOf(scene, one))
    texts.push(await bookOwnReport(scene, opened[0], grids))
    return { text: texts.filter(Boolean).join('\n'), opened }
  }
  const { decision, booked } = await bookDay(scene, request)
  return { text: renderBooking(decision, booked, namingOf(scene)), opened: [] }
}

async function amendIncident(
  scene: MessageScene,
  incident: Incident,
  reading: CorrectionReading,
): Promise<string> {
  const { event, member, roster } = scene
  const mine = gridsOf(roster, member).map((g) => g.id)
  const by = { actor: actorOf(scene, incident), mine, at: event.sentAt }
  const decision = decideIncidentAmending(reading, incident, by)
  if (decision.outcome === 'amend') {
    const { changes } = decision
    await noteOnIncident(scene, incident, { text: event.text, changes, kind: changes.state ?? 'noted' })
  } else noteRefusal(scene, 'correction')
  const nameOf = (unitId: string) => unitName(roster, unitId)
  return renderIncidentAmending(incident, decision, { kind: reading.kind, nameOf })
}
