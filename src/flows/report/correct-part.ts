// One part of a correction: what it makes of the records that it speaks of, or of those of its grids and day.
import {
  amendments,
  decideIncidentAmending,
  incidentIn,
  renderIncidentAmending,
} from '../../domain/record/amending.ts'
import { renderDiscreetReceipt } from '../../domain/question/sensitive.ts'
import type { EventPart } from '../../domain/messaging/dedupe-keys.ts'
import { renderCalm } from '../../domain/incident/act/act-wording.ts'
import { isOpen, type Incident } from '../../domain/incident/incident.ts'
import type { CorrectedPart } from '../../domain/message/reading.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { renderBooking, type BookingRequest } from '../../domain/report/report-booking.ts'
import { mayReport } from '../../domain/report/regime.ts'
import { regimeIds } from '../../domain/report/rulebook.ts'
import { gridsOf, unitName } from '../../domain/roster/roster.ts'
import { bookDay, bookOwnReport, type Booking } from './book-reports.ts'
import { namingOf } from './own-report.ts'
import { isDiscreet } from '../incident/discreet.ts'
import { actorOf, noteOnIncident } from '../incident/note-incident.ts'
import { openIncident } from '../incident/open-incident.ts'
import { takeDown } from '../incident/take-down.ts'
import { tellOfWords } from '../incident/tell-of-act.ts'
import type { Referred } from '../record/referred.ts'
import { noteRefusal, toldIn, type MessageScene } from '../scene.ts'

export interface Corrected extends Referred {
  /** The reading stands for all that these records say. */
  readonly whole: boolean
  /** Ids of those reports that rest on other messages, too. */
  readonly shared?: ReadonlySet<number>
  readonly part?: EventPart
}

/** What was said of it, and the cases that were opened. */
export interface Applied {
  readonly lines: readonly string[]
  readonly opened: readonly Incident[]
}

export async function applyPart(
  scene: MessageScene,
  part: CorrectedPart,
  referred: Corrected,
): Promise<Applied> {
  const { whole, reports, shared = new Set() } = referred
  const incident = (await incidentOf(scene, referred)) ?? (await standingCase(scene, part, reports))
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
  if (amended) lines.push(...(await leaveToOthers(scene, amended, reports)))
  // What the day's report said is taken back; the case itself is closed by nobody's slip.
  for (const one of left) lines.push(await amendIncident(scene, one, { ...part, kind: 'zero' }))
  return { lines, opened }
}

/** Danger in place of something else, or of a case that is over, is a case of its own, with all that a danger sets going. */
export function isNew({ urgent }: CorrectedPart, incident: Incident | undefined): boolean {
  return urgent && !(incident?.urgent && isOpen(incident))
}

/** That a grid had an incident stays true; what changed of it is the incident's. Where a zero stands, it is true again. */
function ofIncident(request: BookingRequest, { number }: Incident, reports: Referred['reports']): Booking[] {
  if (request.kind !== 'incident') return [request]
  if (!request.correction) return [{ ...request, incidentNumber: number }]
  const grids = request.grids.filter((id) => reports.some((r) => r.gridId === id && r.kind === 'zero'))
  return grids.length > 0 ? [{ ...request, grids, incidentNumber: number }] : []
}

/** Of a case that turns out to be another's nothing is left of the report of the grid that it was said to be of. */
async function leaveToOthers(
  scene: MessageScene,
  { number, gridId }: Incident,
  reports: Referred['reports'],
): Promise<string[]> {
  const { tx, roster, member } = scene
  const now = await tx.incidents.get(number)
  const moved = now?.gridId !== undefined && now.gridId !== gridId && !mayReport(roster, member, now.gridId)
  const lines: string[] = []
  for (const one of moved ? reports.filter((r) => r.incidentNumber === number) : []) {
    const grids = [one.gridId]
    const others = (await tx.incidents.ofDay(one.day)).some((i) => i.gridId === one.gridId)
    const request = { kind: 'withdrawn', grids, unknownGrids: [], day: one.day, correction: true } as const
    if (others) continue
    const { decision, booked } = await bookDay(scene, { ...request, regimeId: one.regimeId })
    lines.push(renderBooking(decision, booked, namingOf(scene)))
  }
  return lines
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

export async function incidentOf(
  scene: MessageScene,
  { reports, incidents }: Referred,
): Promise<Incident | undefined> {
  // Read anew: another part may have changed it.
  const number = incidents[0]?.number ?? reports.find((r) => r.incidentNumber !== undefined)?.incidentNumber
  return number === undefined ? undefined : scene.tx.incidents.get(number)
}

/** 1格3处改为1处: figures alone are of the open case that the grid's report of the day stands for. */
async function standingCase(
  { tx, regimes, roster, member }: MessageScene,
  { kind, grids, day, category, urgent, count, location }: CorrectedPart,
  reports: Referred['reports'],
): Promise<Incident | undefined> {
  const [grid, ...others] = grids
  const tells = kind === 'incident' && category === undefined && (count ?? location) !== undefined
  if (!tells || urgent || reports.length > 0 || others.length > 0) return undefined
  if (grid === undefined || !mayReport(roster, member, grid)) return undefined
  for (const id of regimeIds(regimes)) {
    const [latest] = await tx.reports.latest(id, day, [grid])
    const found =
      latest?.incidentNumber === undefined ? undefined : await tx.incidents.get(latest.incidentNumber)
    if (found?.access === 'open' && isOpen(found)) return found
  }
  return undefined
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
  lines.push(await bookOwnReport(scene, opened[0], told))
  if (opened.length > 0 && rest.length + unknownGrids.length === 0) return { lines, opened }
  const { decision, booked } = await bookDay(scene, { ...request, grids: rest })
  return { lines: [...lines, renderBooking(decision, booked, namingOf(scene))], opened }
}

/** Who says that there was no danger takes the alarm down; who works on it and takes it back has it done besides. */
async function amendIncident(scene: MessageScene, incident: Incident, part: CorrectedPart): Promise<string> {
  const down = await takeDown(scene, incident)
  if (down === undefined) return noteAmending(scene, incident, part)
  const now = (await scene.tx.incidents.get(incident.number)) ?? incident
  const works = part.kind !== 'incident' && ['work', 'lead'].includes(actorOf(scene, incident).concern)
  return works ? [renderCalm(now), await noteAmending(scene, now, part)].join('\n') : down
}

async function noteAmending(scene: MessageScene, incident: Incident, part: CorrectedPart): Promise<string> {
  const { event, member, roster } = scene
  const mine = gridsOf(roster, member).map((g) => g.id)
  const by = { actor: actorOf(scene, incident), mine, at: event.sentAt }
  const decision = decideIncidentAmending(part, incident, by)
  if (decision.outcome === 'amend') {
    const { changes } = decision
    const words = toldIn(scene)
    const after = await noteOnIncident(scene, incident, {
      text: words,
      changes,
      kind: changes.state ?? 'noted',
    })
    await tellOfWords(scene, { words, before: incident, after })
  } else noteRefusal(scene, 'correction')
  if (isDiscreet(scene, [incident])) return renderDiscreetReceipt([incident.number])
  const nameOf = (unitId: string) => unitName(roster, unitId)
  return renderIncidentAmending(incident, decision, { kind: part.kind, nameOf })
}
