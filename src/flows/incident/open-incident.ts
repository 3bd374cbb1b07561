// Incidents from chat: a numbered case with its clocks, and the grid's report of the day where staff sent it.
import type { EventPart } from '../../domain/messaging/dedupe-keys.ts'
import type { Outgoing } from '../../domain/messaging/channel.ts'
import { cardChat, receiptButtons } from '../../domain/incident/card.ts'
import { renderOpened } from '../../domain/incident/rules/incident-handling.ts'
import { renderResponsible, renderRouting } from '../../domain/incident/audience.ts'
import { unitsFor } from '../../domain/incident/rules/incident-rules.ts'
import { isOpen, type Incident } from '../../domain/incident/incident.ts'
import { renderSimilar, similarTo } from '../../domain/incident/similar.ts'
import type { IncidentFacts, Reading } from '../../domain/message/reading.ts'
import { isReporting } from '../../domain/report/regime.ts'
import { renderBooking, renderNoGrid } from '../../domain/report/report-booking.ts'
import { placeSent } from '../../domain/incident/place.ts'
import { unitName, unitOf } from '../../domain/roster/roster.ts'
import { renderDiscreetReceipt } from '../../domain/question/sensitive.ts'
import { askAboutIncident } from '../record/ask-missing.ts'
import { bookDay, bookGridReport, bookOwnReport } from '../report/book-reports.ts'
import { namingOf, ownReportOf } from '../report/own-report.ts'
import { reply, type MessageScene } from '../scene.ts'
import { isDiscreet } from './discreet.ts'
import { newIncident } from './new-incident.ts'
import { takeSentLocation } from './sent-location.ts'
import { putCard } from './show-cards.ts'
import { tellStaff } from './tell-staff.ts'

export type IncidentReading = Extract<Reading, { intent: 'incident' }>

export async function openIncidents(scene: MessageScene, reading: IncidentReading): Promise<void> {
  const opened: Incident[] = []
  const told: string[] = []
  for (const facts of reading.incidents) {
    const fresh = await openIncident(scene, facts, { books: true })
    opened.push(...fresh)
    told.push(await bookOwnReport(scene, fresh[0], facts.grids))
  }
  if (reading.alsoZeroGrids.length > 0 || reading.unknownGrids.length > 0)
    told.unshift(await bookZeros(scene, reading))
  await replyOpened(scene, opened, { booked: told })
}

/** The receipt, which is the card where one stands in this group, what was booked beside it, and what is still to be asked. */
export async function replyOpened(
  scene: MessageScene,
  opened: readonly Incident[],
  { booked, part }: { readonly booked: readonly string[]; readonly part?: EventPart | undefined },
): Promise<void> {
  const receipts: string[] = []
  const discreet = opened.length > 0 && isDiscreet(scene, opened)
  if (discreet) receipts.push(renderDiscreetReceipt(opened.map(({ number }) => number)))
  else for (const one of opened) receipts.push(await receiptOf(scene, one))
  const text = [...new Set([...receipts, ...booked])].filter(Boolean).join('\n')
  const urgent = opened.some((one) => one.urgent)
  await reply(scene, urgent ? 'escalation' : 'receipt', {
    ...(part && { part }),
    text,
    ...buttonsOf(scene, opened),
  })
  const [only, ...others] = opened
  if (only && others.length === 0 && !discreet) await askAboutIncident(scene, only)
}

/** Of the receipt: what stands for cards is a message of its own, which can be edited. */
function buttonsOf({ chat, roster }: MessageScene, opened: readonly Incident[]): Pick<Outgoing, 'buttons'> {
  const carded = opened.some((one) => cardChat(one, roster) !== undefined)
  if (!carded || chat?.audience !== 'staff') return {}
  const [only, ...others] = opened
  return { buttons: only && others.length === 0 ? receiptButtons(only) : [] }
}

async function receiptOf(scene: MessageScene, incident: Incident): Promise<string> {
  const { roster, community, member } = scene
  if (isDiscreet(scene, [incident])) return renderDiscreetReceipt([incident.number])
  const gridName = incident.gridId && unitName(roster, incident.gridId)
  const { timeZone, incidents } = community
  const opened = renderOpened(incident, { gridName, timeZone, toStaff: member.role !== 'resident' })
  const units = unitsFor(incidents, incident)
  const routed = member.role === 'resident' ? '' : renderRouting(units, incidents, roster)
  return [opened, routed && renderResponsible(routed), await likeness(scene, incident)]
    .filter(Boolean)
    .join('\n')
}

/** Offered, never merged: a person says whether it is the same thing. */
async function likeness({ tx }: MessageScene, incident: Incident): Promise<string> {
  if (incident.access !== 'open' || !isOpen(incident)) return ''
  return renderSimilar(incident, similarTo(incident, await tx.incidents.alike(incident, 50)))
}

/**
 * One case for each grid that is named, told to whoever must act and shown to their group; none named is one, too.
 * What is answered in its group will be its card. `books`: it is the grid's report of the day as well.
 */
export async function openIncident(
  scene: MessageScene,
  facts: IncidentFacts,
  { books }: { books: boolean },
): Promise<readonly Incident[]> {
  const { tx, event, eventId } = scene
  // Who reports for a community names it, and no place.
  const isGrid = (id: string) => unitOf(scene.roster, id)?.kind === 'grid'
  const named = [...new Set(facts.grids)].filter(isGrid)
  const grids = named.length > 0 ? named : [undefined]
  const sent = await takeSentLocation(scene)
  const location = facts.location ?? (sent && placeSent(sent))
  const opened: Incident[] = []
  for (const grid of grids) {
    const fresh = await newIncident(scene, { ...facts, location }, grid)
    const { reporterId: personId, reporterName: personName, text } = fresh
    const by = { at: event.sentAt, personId, personName, text, eventId }
    const first = await tx.incidents.open(fresh, { ...by, kind: fresh.state })
    const incident = sent
      ? await tx.incidents.advance(first, {}, { ...by, kind: 'noted', text: `[location ${sent.ref}]` })
      : first
    if (books) await bookGridReport(scene, incident)
    await tellStaff(scene, incident)
    await putCard(scene, incident)
    opened.push(incident)
  }
  return opened
}

async function bookZeros(scene: MessageScene, reading: IncidentReading): Promise<string> {
  const [first] = reading.incidents
  const own = ownReportOf(scene)
  // Of a community's report its grids are no reports.
  const grids = reading.alsoZeroGrids.filter((id) => !own || isReporting(own.regime, scene.roster, id))
  if (!first || grids.length === 0) {
    return reading.unknownGrids.map(renderNoGrid).join('\n')
  }
  const request = {
    kind: 'zero',
    grids,
    unknownGrids: reading.unknownGrids,
    correction: false,
  } as const
  const { decision, booked } = await bookDay(scene, { ...request, day: first.day })
  return renderBooking(decision, booked, namingOf(scene, own))
}
