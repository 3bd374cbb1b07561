// A report for an earlier day that tells of an incident gets a number like any other, and marks the days it is for.
import type { Incident } from '../../domain/incident/incident.ts'
import type { Reading } from '../../domain/message/reading.ts'
import { renderNotOwn, unitsMeant, type OwnReport } from '../../domain/report/own-report.ts'
import { renderBooking } from '../../domain/report/report-booking.ts'
import { bookDay, bookLateReport } from '../report/book-reports.ts'
import { namingOf, ownReportOf } from '../report/own-report.ts'
import type { MessageScene } from '../scene.ts'
import { openIncident, replyOpened } from './open-incident.ts'

type LateReading = Extract<Reading, { intent: 'late_report' }>

export async function bookLate(scene: MessageScene, reading: LateReading): Promise<void> {
  const { incident: facts, days, unknownGrids } = reading
  const [first] = days
  if (!facts || first === undefined) return bookLateReport(scene, reading)
  const opened = await openIncident(scene, { ...facts, grids: reading.grids, day: first }, { books: false })
  const own = ownReportOf(scene)
  const naming = namingOf(scene, own)
  const lines: string[] = []
  for (const incident of opened) {
    const grids = reportersOf(scene, { incident, own, named: reading.grids })
    if (own && grids.length === 0) lines.push(renderNotOwn(own))
    for (const day of grids.length > 0 ? days : []) {
      const request = { kind: 'incident', grids, unknownGrids, day, correction: false } as const
      const { decision, booked } = await bookDay(scene, { ...request, incidentNumber: incident.number })
      lines.push(renderBooking(decision, booked, naming))
    }
  }
  await replyOpened(scene, opened, { booked: lines })
}

interface Told {
  readonly incident: Incident
  readonly own: OwnReport | undefined
  readonly named: readonly string[]
}

/** Whose report of the days it is: its grid's, or that of whoever reports under a regime of his own. */
function reportersOf({ roster }: MessageScene, { incident, own, named }: Told): readonly string[] {
  if (own) return unitsMeant(own, named, roster)
  return incident.gridId === undefined ? [] : [incident.gridId]
}
