// Edited and recalled messages: what they made is corrected by the same rules, or stands and is said to stand.
import { renderRecalled, renderStands, type CorrectionReading } from '../../domain/record/amending.ts'
import type { ChatEvent, ChatMessage } from '../../domain/messaging/chat-event.ts'
import { type CorrectedPart, type Reading, untold } from '../../domain/message/reading.ts'
import { saysTheSame } from '../../domain/messaging/command.ts'
import { renderSupplement, withRefs } from '../../domain/record/missing.ts'
import { isShared, splitEdited } from '../../domain/record/edited.ts'
import type { Incident } from '../../domain/incident/incident.ts'
import { openIncidents, type IncidentReading } from '../incident/open-incident.ts'
import type { Corrected } from '../report/correct-part.ts'
import { applyCorrection } from '../report/correct-report.ts'
import { readingOf } from '../reading-of.ts'
import { madeBy, type Referred } from './referred.ts'
import { updateIncidents } from '../incident/update-incident.ts'
import { noteOnIncident } from '../incident/note-incident.ts'
import { here, reply, toldIn, type MessageScene, type Scene } from '../scene.ts'

/** False: the old message made nothing, so the new text may be taken as a message of its own. */
export async function amendMessage(scene: MessageScene): Promise<boolean> {
  const { event } = scene
  const made = await madeBy(scene, event.messageId)
  if (made.reports.length === 0 && made.incidents.length === 0) return false
  const versions = await versionsBefore(scene, event.messageId)
  const [original] = versions
  const last = versions.at(-1)
  if (!original || !last || original.sender.accountId !== event.sender.accountId) return true
  // 今天 means the day on which the message was first sent.
  const read = (text: string) => readingOf({ ...scene, event: { ...event, text, sentAt: original.sentAt } })
  const [before, after] = [read(last.text), read(event.text)]
  if (JSON.stringify(after) === JSON.stringify(before)) {
    if (after.intent === 'incident') await supplement(scene, made.incidents)
    return true
  }
  if (after.intent === 'incident_update') {
    const numbers = made.incidents.map((one) => one.number)
    await updateIncidents(scene, withRefs(after, numbers) ?? after)
    return true
  }
  const shared = await sharedOf(scene, made.reports)
  if (after.intent === 'incident') await amendIncidents(scene, after, { before, made, shared })
  else
    await amendRecords(scene, correctionOf(after), { ...made, shared, whole: after.intent !== 'correction' })
  return true
}

async function amendRecords(
  scene: MessageScene,
  correction: CorrectionReading | undefined,
  made: Corrected,
): Promise<void> {
  if (correction) await applyCorrection(scene, correction, made)
  else await reply(scene, 'receipt', { text: renderStands(made, 'edited') })
}

/** What is new in it is opened first, with all that a danger sets going; the rest corrects what the message made. */
async function amendIncidents(
  scene: MessageScene,
  after: IncidentReading,
  { before, made, shared }: { before: Reading; made: Referred; shared: ReadonlySet<number> },
): Promise<void> {
  const { added, kept } = splitEdited(after.incidents, before, made.incidents)
  if (added.length > 0) await openIncidents(scene, { ...after, incidents: added })
  const grids = [...new Set([...after.incidents.flatMap((one) => one.grids), ...after.alsoZeroGrids])]
  const [main] = kept
  if (main) {
    const reading = correctionTo('incident', { ...after, ...main, grids })
    const part = added.length > 0 ? 'aside' : 'reply'
    return applyCorrection(scene, reading, { ...made, shared, whole: true, part })
  }
  for (const incident of made.incidents) await noteOnIncident(scene, incident)
  // Of a zero that names a grid no more nothing is left.
  const reports = made.reports.filter((r) => r.kind === 'zero' && !grids.includes(r.gridId))
  const [gone] = reports
  if (!gone) return
  const named = { grids: reports.map((r) => r.gridId), day: gone.day, unknownGrids: [] }
  const left = { reports, incidents: [], whole: false, part: 'aside' } as const
  await applyCorrection(scene, correctionTo('withdrawn', named), left)
}

/** More words about the same. */
async function supplement(scene: MessageScene, incidents: readonly Incident[]): Promise<void> {
  for (const incident of incidents) await noteOnIncident(scene, incident)
  const text = incidents.map((one) => renderSupplement(one, one)).join('\n')
  if (text) await reply(scene, 'receipt', { text })
}

async function sharedOf(scene: MessageScene, reports: Referred['reports']): Promise<ReadonlySet<number>> {
  const { tx, event } = scene
  const own = new Set((await tx.inbox.versions(here(scene), event.messageId)).map(({ id }) => id))
  const shared = new Set<number>()
  for (const { id, regimeId, gridId, day } of reports)
    if (isShared(await tx.reports.versions(regimeId, gridId, day), own)) shared.add(id)
  return shared
}

/** Staff hear that a recall withdraws nothing; of a resident's it is only noted. */
export async function noteRecall(
  scene: Scene,
  event: Extract<ChatEvent, { kind: 'recalled' }>,
): Promise<void> {
  const { member, tx } = scene
  const asked = await tx.inbox.versions(here(scene), event.messageId)
  await tx.referrals.withdraw(
    asked.map(({ id }) => id),
    event.sentAt,
  )
  const made = await madeBy(scene, event.messageId)
  if (made.reports.length === 0 && made.incidents.length === 0) return
  const [original] = await versionsBefore(scene, event.messageId)
  if (original?.sender.accountId !== event.sender.accountId) return
  for (const incident of made.incidents) await noteOnIncident(scene, incident, { text: renderRecalled() })
  if (member.role !== 'resident') await reply(scene, 'receipt', { text: renderStands(made, 'recalled') })
}

/** False: the same words but for their last signs. */
export async function isRewritten(scene: MessageScene): Promise<boolean> {
  const { event } = scene
  const before = (await versionsBefore(scene, event.messageId)).at(-1)
  return before === undefined || !saysTheSame(toldIn(scene), toldIn({ ...scene, event: before }))
}

/** As it was sent and as it was edited, up to the event at hand. */
async function versionsBefore(scene: Scene, messageId: string): Promise<readonly ChatMessage[]> {
  const versions = await scene.tx.inbox.versions(here(scene), messageId)
  return versions
    .filter((v) => v.id < scene.eventId)
    .flatMap(({ event }) => (event.kind === 'new' || event.kind === 'edited' ? [event] : []))
}

/** What the edited text says, as a correction of what it said before; undefined: nothing, or no certain zero. */
function correctionOf(reading: Reading): CorrectionReading | undefined {
  switch (reading.intent) {
    case 'zero_report':
      return reading.doubt ? undefined : correctionTo('zero', reading)
    case 'late_report':
      return correctionTo(reading.kind, { ...reading, day: reading.days[0] ?? '' })
    case 'correction':
      return reading
    default:
      return undefined
  }
}

type Facts = Pick<CorrectedPart, 'grids' | 'day' | 'unknownGrids'> &
  Partial<Pick<CorrectedPart, 'category' | 'count' | 'location'>>

function correctionTo(kind: CorrectedPart['kind'], facts: Facts): CorrectionReading {
  const { grids, day, unknownGrids, category, count, location } = facts
  const what = { category, count, location, grids, day, unknownGrids }
  return { intent: 'correction', parts: [{ ...untold, kind, gridsNamed: true, ...what }], refs: [] }
}
