// Incidents from chat: a numbered case with its clocks, and the grid's report of the day where staff sent it.
import { renderOpened } from '../../domain/incident/incident-handling.ts'
import type { Incident, IncidentStep } from '../../domain/incident/incident.ts'
import type { IncidentFacts, Reading } from '../../domain/message/reading.ts'
import { renderBooking } from '../../domain/report/report-booking.ts'
import { gridsUnder, unitName } from '../../domain/roster/roster.ts'
import {
  anonymousName,
  isSensitiveReport,
  isTipOff,
  renderDiscreetReceipt,
} from '../../domain/question/sensitive.ts'
import { askAboutIncident } from '../record/ask-missing.ts'
import { bookDay, bookGridReport } from '../report/book-reports.ts'
import { here, reply, type MessageScene } from '../scene.ts'
import { tellStaff } from './tell-staff.ts'

export type IncidentReading = Extract<Reading, { intent: 'incident' }>

export async function openIncidents(scene: MessageScene, reading: IncidentReading): Promise<void> {
  const opened: Incident[] = []
  for (const facts of reading.incidents) opened.push(await openIncident(scene, facts))
  if (scene.member.role === 'resident') for (const incident of opened) await tellStaff(scene, incident)
  if (scene.chat?.audience === 'residents' && isSensitiveReport(reading.incidents, scene.event.text)) {
    return reply(scene, 'receipt', { text: renderDiscreetReceipt(opened.map((i) => i.number)) })
  }
  const lines = opened.map((incident) => receiptOf(scene, incident))
  if (reading.alsoZeroGrids.length > 0 || reading.unknownGrids.length > 0)
    lines.push(await bookZeros(scene, reading))
  const urgent = reading.incidents.some((i) => i.urgent)
  await reply(scene, urgent ? 'escalation' : 'receipt', { text: lines.filter(Boolean).join('\n') })
  const [only, ...others] = opened
  if (only && others.length === 0) await askAboutIncident(scene, only)
}

/** Opens it and words its receipt. */
export async function openOne(scene: MessageScene, facts: IncidentFacts): Promise<string> {
  return receiptOf(scene, await openIncident(scene, facts))
}

function receiptOf({ roster, community, member }: MessageScene, incident: Incident): string {
  const gridName = incident.gridId && unitName(roster, incident.gridId)
  const { timeZone } = community
  return renderOpened(incident, { gridName, timeZone, toStaff: member.role !== 'resident' })
}

async function openIncident(scene: MessageScene, facts: IncidentFacts): Promise<Incident> {
  const { event } = scene
  const resolved = facts.status === 'resolved'
  const reporter = reporterOf(scene)
  const incident = await scene.tx.incidents.open(
    {
      category: facts.category,
      location: facts.location,
      count: facts.count,
      urgent: facts.urgent,
      day: facts.day,
      foundAt: facts.foundAt,
      state: resolved ? 'resolved' : 'reported',
      gridId: facts.grids[0] ?? ownGridOfChat(scene),
      text: event.text,
      reportedAt: event.sentAt,
      disposedAt: resolved ? event.sentAt : undefined,
      limitAt: new Date(event.sentAt.getTime() + scene.community.incidents.limitHours * 3_600_000),
      reporterId: reporter.personId,
      reporterName: reporter.personName,
      chat: here(scene),
      accountId: event.sender.accountId,
    },
    {
      at: event.sentAt,
      kind: resolved ? 'resolved' : 'reported',
      ...reporter,
      text: event.text,
      eventId: scene.eventId,
    },
  )
  await bookGridReport(scene, incident)
  return incident
}

/** Whoever tips somebody off is named to nobody. */
function reporterOf({ member, event }: MessageScene): Pick<IncidentStep, 'personId' | 'personName'> {
  const secret = member.role === 'resident' && isTipOff(event.text)
  return { personId: member.personId, personName: secret ? anonymousName : member.name }
}

async function bookZeros(scene: MessageScene, reading: IncidentReading): Promise<string> {
  const [first] = reading.incidents
  if (!first || reading.alsoZeroGrids.length === 0) {
    return reading.unknownGrids.map((name) => `没有“${name}”这个网格，请核对。`).join('\n')
  }
  const request = {
    kind: 'zero',
    grids: reading.alsoZeroGrids,
    unknownGrids: reading.unknownGrids,
    correction: false,
  } as const
  const { decision, booked } = await bookDay(scene, { ...request, day: first.day })
  return renderBooking(decision, booked, scene.roster.units)
}

/** A group bound to a single grid speaks of that grid. */
function ownGridOfChat(scene: MessageScene): string | undefined {
  const grids = scene.chat ? gridsUnder(scene.roster, scene.chat.unit) : []
  return grids.length === 1 ? grids[0]?.id : undefined
}
