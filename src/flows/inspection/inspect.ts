// Secret inspections: inspectors write them down and ask for them in private; nobody else sees or books one.
import { eventKey, inspectionsKey } from '../../domain/messaging/dedupe-keys.ts'
import { commandText, plainText } from '../../domain/messaging/command.ts'
import {
  parseInspectionCommand,
  parseInspectionInPassing,
  renderInspections,
  renderInspectionsDue,
  renderNotInspector,
  renderPrivately,
  renderRecallKeeps,
  renderRecorded,
  renderTypeInspection,
  stillDue,
  type Inspection,
  type InspectionCommand,
} from '../../domain/inspection/inspection.ts'
import { layOut } from '../../domain/message/facts/layout.ts'
import { isReport } from '../../domain/messaging/hearing.ts'
import { renderStands } from '../../domain/record/amending.ts'
import { isInspector, personOf, type Person } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { madeBy } from '../record/referred.ts'
import { contextOf, readingOf } from '../reading-of.ts'
import { here, noteRefusal, reply, toldIn, type MessageScene, type Scene } from '../scene.ts'
import { tellPrivately } from '../tell.ts'

/** What an inspector reports of an inspection in any words is secret; of others what is worded as a record of one. */
export function inspectionIn(
  text: string,
  plain: string,
  scene: MessageScene,
): InspectionCommand | undefined {
  const command = parseInspectionCommand(text, plain)
  if (command || !inspectorOf(scene)) return command
  const mentioned = parseInspectionInPassing(plain)
  return mentioned && isReport(readingOf(scene)) ? mentioned : undefined
}

/** False: no more than a sentence about inspections, of somebody who is no inspector. */
export async function inspect(scene: MessageScene, command: InspectionCommand): Promise<boolean> {
  const { event } = scene
  const person = inspectorOf(scene)
  if (!person) return refuse(scene, command)
  if (event.chat.kind === 'group') await askPrivately(scene, person)
  else if (event.spoken) await reply(scene, 'answer', { text: renderTypeInspection() })
  else if (command.command === 'overview') await tellMonth(scene)
  else {
    const inspection = inspectionOf(scene, person, command)
    await scene.tx.inspections.add(inspection)
    await tellKept(scene, inspection, 'record')
    const made = await madeBy(scene, event.messageId)
    if (made.incidents.length + made.reports.length > 0)
      await reply(scene, 'receipt', { part: 'aside', text: renderStands(made, 'edited') })
  }
  return true
}

/** True: an inspection was written down of it, whose text it is now, whatever it says; told in a group it stays unheard. */
export async function reviseInspection(scene: MessageScene): Promise<boolean> {
  const { tx, event, eventId } = scene
  const person = inspectorOf(scene)
  if (!person) return false
  const versions = await tx.inbox.versions(here(scene), event.messageId)
  const earlier = versions.filter(({ id }) => id < eventId)
  const before = await tx.inspections.ofEvents(earlier.map(({ id }) => id))
  if (
    !before &&
    event.chat.kind === 'group' &&
    earlier.some((one) => tellsSecret({ ...scene, event: one.event }))
  ) {
    await askPrivately(scene, person)
    return true
  }
  if (before?.personId !== person.id) return false
  const told = toldIn(scene)
  const plain = plainText(told)
  const command = parseInspectionCommand(commandText(told), plain)
  const { kind, text } = command?.command === 'record' ? command : { kind: before.kind, text: plain }
  const { gridId } = inspectionOf(scene, person, { kind, text })
  const inspection = { ...before, kind, text, gridId }
  await tx.inspections.revise(inspection)
  await tellKept(scene, inspection, 'revise')
  return true
}

function tellsSecret(scene: Parameters<typeof toldIn>[0]): boolean {
  const text = toldIn(scene)
  return parseInspectionCommand(commandText(text), plainText(text))?.command === 'record'
}

/** Of what he wrote down in private. */
export async function tellRecallKeeps(scene: Scene, messageId: string): Promise<void> {
  const versions = await scene.tx.inbox.versions(here(scene), messageId)
  const kept = await scene.tx.inspections.ofEvents(versions.map(({ id }) => id))
  if (kept && kept.personId === scene.member.personId && scene.event.chat.kind !== 'group')
    await reply(scene, 'receipt', { part: 'aside', text: renderRecallKeeps(kept) })
}

async function refuse(scene: MessageScene, command: InspectionCommand): Promise<boolean> {
  const meant = command.command === 'overview' || command.marked || isReport(readingOf(scene))
  if (!meant) return false
  noteRefusal(scene, 'records')
  await reply(scene, 'answer', { text: renderNotInspector() })
  return true
}

async function askPrivately(scene: MessageScene, person: Person): Promise<void> {
  const { tx, event, eventId, now } = scene
  const made = await madeBy(scene, event.messageId)
  const stands = made.incidents.length + made.reports.length > 0 ? renderStands(made, 'edited') : undefined
  const content = { text: renderPrivately(stands) }
  const message = { dedupeKey: eventKey(eventId, 'aside'), priority: 'answer', content } as const
  await tellPrivately({ tx, now, on: event.channel }, person, message)
}

async function tellMonth(scene: MessageScene): Promise<void> {
  const { event, community } = scene
  const month = await monthOf(scene, localDay(event.sentAt, community.timeZone))
  await reply(scene, 'answer', { text: renderInspections(month, community.incidents.inspections.perMonth) })
}

async function tellKept(
  scene: MessageScene,
  inspection: Inspection,
  how: 'record' | 'revise',
): Promise<void> {
  const { perMonth } = scene.community.incidents.inspections
  const month = await monthOf(scene, inspection.day)
  await reply(scene, 'receipt', {
    text: renderRecorded(inspection, month, { perMonth, revised: how === 'revise' }),
  })
}

function inspectionOf(
  scene: MessageScene,
  person: Person,
  { kind, text }: Pick<Inspection, 'kind' | 'text'>,
): Inspection {
  const { event, eventId, community } = scene
  const [gridId] = layOut(text, contextOf(scene)).grids.flatMap((g) => g.ids)
  const by = { personId: person.id, personName: person.name, at: event.sentAt, eventId }
  return { kind, text, day: localDay(event.sentAt, community.timeZone), gridId, ...by }
}

function inspectorOf({ roster, member }: MessageScene): Person | undefined {
  const person = personOf(roster, member.personId)
  return person && isInspector(person) ? person : undefined
}

function monthOf({ tx }: Pick<MessageScene, 'tx'>, day: string): Promise<readonly Inspection[]> {
  return tx.inspections.between(`${day.slice(0, 7)}-01`, `${day.slice(0, 7)}-31`)
}

/** In private, and only while some are due. */
export async function remindInspectors({ tx, roster, community, nominal, now }: Occasion): Promise<void> {
  const day = localDay(nominal, community.timeZone)
  const { perMonth } = community.incidents.inspections
  const due = stillDue(await monthOf({ tx }, day), perMonth)
  if (due === 0) return
  for (const person of roster.people.filter(isInspector)) {
    const dedupeKey = inspectionsKey(day, person.id)
    const content = { text: renderInspectionsDue(due, perMonth), secret: true }
    await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'nudge', content })
  }
}
