// Corrections: by grid and day, by number, by quoting, or of "the last one"; each a new version or a further step.
import {
  amendments,
  dangersOf,
  decideIncidentAmending,
  incidentIn,
  isOfLastIncident,
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
import { type CorrectedPart, untold } from '../../domain/message/reading.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { renderBooking, type BookingRequest } from '../../domain/report/report-booking.ts'
import { mayReport } from '../../domain/report/regime.ts'
import { regimeIds } from '../../domain/report/rulebook.ts'
import { gridsOf, unitName } from '../../domain/roster/roster.ts'
import { askAboutIncident, askGrid } from '../record/ask-missing.ts'
import { bookDay, bookOwnReport, type Booking } from './book-reports.ts'
import { namingOf } from './own-report.ts'
import { actorOf, noteOnIncident } from '../incident/note-incident.ts'
import { isDiscreet } from '../incident/discreet.ts'
import { buttonsOf, openIncident, openIncidents, receiptOf } from '../incident/open-incident.ts'
import { referredTo, type Referred } from '../record/referred.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'

export async function correctReport(scene: MessageScene, reading: CorrectionReading): Promise<void> {
  const today = localDay(scene.event.sentAt, scene.community.timeZone)
  const lastIncident = reading.parts[0]?.day === today && isOfLastIncident(reading)
  const referred = await referredTo(scene, reading.refs, { lastIncident })
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

export interface Corrected extends Referred {
  /** The reading stands for all that these records say. */
  readonly whole: boolean
  /** Ids of those reports that rest on other messages, too. */
  readonly shared?: ReadonlySet<number>
  readonly part?: EventPart
}

/** What was said of it, and the cases that were opened. */
interface Applied {
  readonly lines: readonly string[]
  readonly opened: readonly Incident[]
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
  const [only, ...others] = reading.parts
  const applied: Applied[] = []
  for (const one of reading.parts)
    applied.push(await applyPart(scene, one, others.length > 0 ? shareOf(one, referred) : referred))
  const opened = applied.flatMap((one) => one.opened)
  const text = [...new Set(applied.flatMap((one) => one.lines))].filter(Boolean).join('\n')
  const kind = opened.some((one) => one.urgent) ? 'escalation' : 'receipt'
  await reply(scene, kind, { part, text, ...buttonsOf(scene, opened) })
  const [incident] = opened
  if (only?.urgent && incident && opened.length === 1 && !isDiscreet(scene, opened))
    await askAboutIncident(scene, incident)
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
  else if (resident && part.kind !== 'zero') await reply(scene, 'receipt', { text: renderNothingToCorrect() })
  else if (!resident && part.grids.length + part.unknownGrids.length === 0) await askGrid(scene)
  else return false
  return true
}

/** Danger in place of something else, or of a case that is over, is a case of its own, with all that a danger sets going. */
function isNew({ urgent }: CorrectedPart, incident: Incident | undefined): boolean {
  return urgent && !(incident?.urgent && isOpen(incident))
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
  for (const one of incidents) await noteOnIncident(scene, one, { text: scene.event.text, changes: {} })
  const told = dangersOf(reading)
  await openIncidents(scene, { intent: 'incident', incidents: told, alsoZeroGrids: [], unknownGrids: [] })
}

async function applyPart(scene: MessageScene, part: CorrectedPart, referred: Corrected): Promise<Applied> {
  const { whole, reports, shared = new Set() } = referred
  const incident = await incidentOf(scene, referred)
  const fresh = isNew(part, incident)
  const lines = incident
    ? [await amendIncident(scene, incident, fresh ? { ...part, kind: 'zero' } : part)]
    : []
  const today = localDay(scene.event.sentAt, scene.community.timeZone)
  const mine = gridsOf(scene.roster, scene.member).map((g) => g.id)
  const here =
    part.gridsNamed || incident?.gridId === undefined ? part : { ...part, grids: [incident.gridId] }
  const requests =
    incident && reports.length === 0 && !fresh
      ? await reportsOfIncident(scene, incident, part)
      : amendments(fresh ? here : part, { reports, mine, today, whole, shared })
  const left = await leftOpen(scene, requests, incident)
  const opened: Incident[] = []
  const amended = fresh ? undefined : incident
  for (const request of amended ? requests.flatMap((r) => ofIncident(r, amended, reports)) : requests) {
    const booked = await bookRequest(scene, part, { regimeId: reports[0]?.regimeId, ...request })
    opened.push(...booked.opened)
    lines.push(...booked.lines)
  }
  // What the day's report said is taken back; the case itself is closed by nobody's slip.
  for (const one of left) lines.push(await amendIncident(scene, one, { ...part, kind: 'zero' }))
  return { lines, opened }
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

async function incidentOf(
  scene: MessageScene,
  { reports, incidents }: Referred,
): Promise<Incident | undefined> {
  if (incidents[0]) return incidents[0]
  const number = reports.find((r) => r.incidentNumber !== undefined)?.incidentNumber
  return number === undefined ? undefined : scene.tx.incidents.get(number)
}

/** The report that an incident stands for goes with it where the incident is withdrawn or was none. */
async function reportsOfIncident(
  scene: MessageScene,
  { number, day }: Incident,
  { kind }: CorrectedPart,
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

/** What is told of the sender's grids opens a case each, as it would without the word of correction; danger wherever it is. */
async function bookRequest(scene: MessageScene, part: CorrectedPart, request: Booking): Promise<Applied> {
  const { grids, kind, day, unknownGrids } = request
  const mine = gridsOf(scene.roster, scene.member).map((one) => one.id)
  const tells = kind === 'incident' && request.incidentNumber === undefined
  const opens = tells && (part.urgent || part.category !== undefined)
  const told = opens ? grids.filter((id) => part.urgent || mine.includes(id)) : []
  const rest = grids.filter((id) => !told.includes(id))
  const opened =
    told.length > 0 || (opens && part.urgent)
      ? await openIncident(scene, { ...incidentIn(part), grids: told, day }, { books: true })
      : []
  const lines: string[] = []
  for (const one of opened) lines.push(await receiptOf(scene, one))
  lines.push(await bookOwnReport(scene, opened[0], told))
  if (opened.length > 0 && rest.length + unknownGrids.length === 0) return { lines, opened }
  const { decision, booked } = await bookDay(scene, { ...request, grids: rest })
  return { lines: [...lines, renderBooking(decision, booked, namingOf(scene))], opened }
}

async function amendIncident(scene: MessageScene, incident: Incident, part: CorrectedPart): Promise<string> {
  const { event, member, roster } = scene
  const mine = gridsOf(roster, member).map((g) => g.id)
  const by = { actor: actorOf(scene, incident), mine, at: event.sentAt }
  const decision = decideIncidentAmending(part, incident, by)
  if (decision.outcome === 'amend') {
    const { changes } = decision
    await noteOnIncident(scene, incident, { text: event.text, changes, kind: changes.state ?? 'noted' })
  } else noteRefusal(scene, 'correction')
  const nameOf = (unitId: string) => unitName(roster, unitId)
  return renderIncidentAmending(incident, decision, { kind: part.kind, nameOf })
}
