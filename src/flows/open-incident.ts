// Incidents from chat: a numbered case with its clocks, and the grid's report of the day where staff sent it.
import { renderForStaff, renderOpened } from '../domain/incident-handling.ts'
import type { Incident } from '../domain/incident.ts'
import type { IncidentFacts, Reading } from '../domain/message/reading.ts'
import { renderBooking } from '../domain/report-booking.ts'
import { gridsOf, gridsUnder, officialsOf, staffOf, unitName } from '../domain/roster.ts'
import { bookDay } from './book-reports.ts'
import { here, privateAddress, reply, type MessageScene } from './scene.ts'

export type IncidentReading = Extract<Reading, { intent: 'incident' }>

export async function openIncidents(scene: MessageScene, reading: IncidentReading): Promise<void> {
  const lines: string[] = []
  for (const facts of reading.incidents) {
    const incident = await openIncident(scene, facts)
    const gridName = incident.gridId && unitName(scene.roster, incident.gridId)
    const { timeZone } = scene.community
    if (scene.member.role === 'resident') await tellStaff(scene, incident, gridName)
    lines.push(renderOpened(incident, { gridName, timeZone, toStaff: scene.member.role !== 'resident' }))
  }
  if (reading.alsoZeroGrids.length > 0 || reading.unknownGrids.length > 0)
    lines.push(await bookZeros(scene, reading))
  const urgent = reading.incidents.some((i) => i.urgent)
  await reply(scene, urgent ? 'escalation' : 'receipt', { text: lines.filter(Boolean).join('\n') })
}

async function openIncident(scene: MessageScene, facts: IncidentFacts): Promise<Incident> {
  const { event, member } = scene
  const resolved = facts.status === 'resolved'
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
      reporterId: member.personId,
      reporterName: member.name,
      chat: here(scene),
    },
    {
      at: event.sentAt,
      kind: resolved ? 'resolved' : 'reported',
      personId: member.personId,
      personName: member.name,
      text: event.text,
      eventId: scene.eventId,
    },
  )
  await bookGridReport(scene, incident)
  return incident
}

/** A resident's report reaches those who must act on it at once, not when it is overdue. */
async function tellStaff(
  scene: MessageScene,
  incident: Incident,
  gridName: string | undefined,
): Promise<void> {
  const { tx, roster, community, event, now } = scene
  const staff = incident.gridId === undefined ? [] : staffOf(roster, incident.gridId)
  const unit = incident.gridId ?? scene.chat?.unit ?? community.units[0]?.id ?? ''
  const text = renderForStaff(incident, {
    gridName,
    chatTitle: event.chat.title,
    timeZone: community.timeZone,
  })
  for (const person of staff.length > 0 ? staff : officialsOf(roster, unit)) {
    const to = privateAddress(person, event.channel)
    const dedupeKey = `opened:${incident.number}:${person.id}`
    const priority = incident.urgent ? 'escalation' : 'receipt'
    if (to) await tx.outbox.add({ dedupeKey, to, priority, content: { text } }, now)
  }
}

/** A grid's own staff who report an incident have reported for the day; a resident or a colleague has not. */
async function bookGridReport(scene: MessageScene, incident: Incident): Promise<void> {
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
