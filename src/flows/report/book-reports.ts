// Daily reports from chat: zero, incident, late and corrected ones, each a new version with a receipt.
import type { Incident } from '../../domain/incident/incident.ts'
import { localDay, renderInstant, type LocalDay } from '../../domain/time/local-day.ts'
import type { Reading } from '../../domain/message/reading.ts'
import { meantTerms } from '../../domain/report/meant-terms.ts'
import { leavesOut, renderNotOwn, unitsMeant, unitsOf } from '../../domain/report/own-report.ts'
import { deadline, isReporting, mayReport } from '../../domain/report/regime.ts'
import {
  decideBooking,
  renderBooking,
  type BookingDecision,
  type BookingRequest,
  type GridBooking,
} from '../../domain/report/report-booking.ts'
import type { Report } from '../../domain/report/report.ts'
import { termFor, type Term } from '../../domain/report/term.ts'
import { gridsOf } from '../../domain/roster/roster.ts'
import { askGrid, awaitWords } from '../record/ask-missing.ts'
import { namingOf, ownReportOf } from './own-report.ts'
import { withdrawReminders } from './remind-missing.ts'
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

/** For the grids that were meant what was said of others: it counts from then, and is answered now. */
export async function bookInstead(
  scene: MessageScene,
  said: MessageScene,
  reading: Extract<Reading, { intent: 'zero_report' | 'late_report' }>,
): Promise<void> {
  const late = reading.intent === 'late_report'
  const request = { ...reading, kind: late ? reading.kind : 'zero', correction: false } as const
  const texts: string[] = []
  for (const day of late ? reading.days : [reading.day]) {
    const { decision, booked } = await bookDay(said, { ...request, day })
    texts.push(renderBooking(decision, booked, namingOf(said)))
  }
  await reply(scene, 'receipt', { text: texts.join('\n') })
}

async function bookDays(
  scene: MessageScene,
  request: Omit<BookingRequest, 'day'>,
  days: readonly LocalDay[],
): Promise<void> {
  const own = ownReportOf(scene)
  const naming = namingOf(scene, own)
  const grids = own && request.kind === 'zero' ? unitsOf(own, request.grids, scene.roster) : request.grids
  const texts: string[] = []
  const decisions: BookingDecision[] = []
  for (const day of days) {
    const { decision, booked } = await bookDay(scene, { ...request, grids, day })
    if (decision.outcome === 'which-grid' && decision.unknown.length === 0) return askGrid(scene)
    texts.push(renderBooking(decision, booked, naming))
    decisions.push(decision)
  }
  if (decisions.every(isForeign)) await awaitWords(scene, { kind: 'grid-instead', eventId: scene.eventId })
  await reply(scene, 'receipt', { text: [...new Set(texts)].join('\n') })
}

function isForeign(decision: BookingDecision): boolean {
  if (decision.outcome === 'which-grid') return decision.unknown.length > 0
  return decision.outcome === 'decided' && decision.grids.every(({ outcome }) => outcome === 'foreign')
}

/** Books what may be booked, without a word; the caller tells. */
export async function bookDay(
  scene: Scene,
  asked: Booking,
): Promise<{ decision: BookingDecision; booked: readonly Report[] }> {
  const terms = termsOfRequest(scene, asked)
  const early = tooEarly(terms, scene)
  const latest: Report[] = []
  for (const { regime, day } of new Set(terms.values()))
    latest.push(...(await scene.tx.reports.latest(regime.id, day, asked.grids)))
  const isPart = 'text' in scene.event && leavesOut(scene.event.text) && ownReportOf(scene) !== undefined
  // Of a day that has not begun there is no zero, by correction neither; one that is no more of the whole is none.
  const isNone = early.size > 0 || (isPart && latest.some(({ kind }) => kind === 'zero'))
  const request =
    isNone && asked.correction && asked.kind === 'zero' ? { ...asked, kind: 'withdrawn' as const } : asked
  const decision = decideBooking(request, {
    member: scene.member,
    mine: request.grids.filter((id) => mayReport(scene.roster, scene.member, id)).map((id) => ({ id })),
    today: localDay(scene.event.sentAt, scene.community.timeZone),
    latest,
    early,
    leavesOut: isPart,
  })
  const booked: Report[] = []
  const foreign = decision.outcome === 'decided' && decision.grids.some((g) => g.outcome === 'foreign')
  if (foreign || decision.outcome === 'not-staff') noteRefusal(scene, 'report')
  if (decision.outcome !== 'decided') return { decision, booked }
  for (const grid of decision.grids) {
    const term = terms.get(grid.gridId)
    if (grid.outcome !== 'book' || !term) continue
    booked.push(...(await append(scene, request, { ...grid, term })))
    if (request.kind !== 'withdrawn') await withdrawReminders(scene, term, [grid.gridId])
  }
  return { decision, booked }
}

export interface Booking extends BookingRequest {
  readonly incidentNumber?: number
  /** Where it is known which regime is meant. */
  readonly regimeId?: string | undefined
}

/** The term of each grid; of grids that share one it is the same value. */
function termsOfRequest({ regimes, roster, community, event }: Scene, request: Booking) {
  const { day, regimeId } = request
  const when = { day, sentAt: event.sentAt, calendar: community }
  const text = 'text' in event ? event.text : ''
  const known = regimeId === undefined ? undefined : termFor(regimes, regimeId, when)
  const terms = regimeId === undefined ? meantTerms(regimes, { ...when, text }) : []
  return new Map(
    request.grids.flatMap((grid) => {
      const term = known ?? terms.find(({ regime }) => isReporting(regime, roster, grid))
      return term ? [[grid, term] as const] : []
    }),
  )
}

/** Grids whose window is not open yet, with the time when it is. */
function tooEarly(
  terms: ReadonlyMap<string, Term>,
  { event, community }: Scene,
): ReadonlyMap<string, string> {
  const early = [...terms].filter(([, { opens }]) => opens > event.sentAt)
  return new Map(early.map(([id, { opens }]) => [id, renderInstant(opens, community.timeZone)]))
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

/** What a community or a person tells under its regime is its report, wherever it happened. What is to be said where none was booked. */
export async function bookOwnReport(
  scene: MessageScene,
  incident: Incident | undefined,
  named: readonly string[],
): Promise<string> {
  const own = ownReportOf(scene)
  if (!own || !incident) return ''
  const grids = unitsMeant(own, named, scene.roster)
  if (grids.length === 0) return renderNotOwn(own)
  const { day, number } = incident
  const request = { kind: 'incident', grids, unknownGrids: [], day, correction: false } as const
  await bookDay(scene, { ...request, incidentNumber: number, regimeId: own.regime.id })
  return ''
}

async function append(
  scene: Scene,
  request: Booking,
  { gridId, replaces, term }: Extract<GridBooking, { outcome: 'book' }> & { term: Term },
): Promise<Report[]> {
  if (scene.member.personId === undefined) return []
  const outages = await scene.tx.outages.within({ from: term.opens, to: term.due }, scene.event.channel)
  const report = await scene.tx.reports.append({
    regimeId: term.regime.id,
    gridId,
    day: term.day,
    kind: request.kind,
    late: replaces ? replaces.late : scene.event.sentAt > deadline(term, outages),
    personId: scene.member.personId,
    personName: scene.member.name,
    sentAt: scene.event.sentAt,
    eventId: scene.eventId,
    incidentNumber: request.incidentNumber,
  })
  return [report]
}
