// Secret inspections: inspectors write them down and ask for them in private; nobody else sees or books one.
import { eventKey, inspectionsKey } from '../../domain/messaging/dedupe-keys.ts'
import {
  renderInspections,
  renderInspectionsDue,
  renderNotInspector,
  renderPrivately,
  renderRecorded,
  stillDue,
  type Inspection,
  type InspectionCommand,
} from '../../domain/inspection/inspection.ts'
import { layOut } from '../../domain/message/layout.ts'
import { isReport } from '../../domain/messaging/hearing.ts'
import { isInspector, personOf, type Person } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Occasion } from '../occasion.ts'
import { contextOf, readingOf } from '../reading-of.ts'
import { noteRefusal, privateAddress, reply, type MessageScene } from '../scene.ts'

/** False: no more than a sentence about inspections, of somebody who is no inspector. */
export async function inspect(scene: MessageScene, command: InspectionCommand): Promise<boolean> {
  const { member, roster, event, chat, tx, now, community } = scene
  const person = personOf(roster, member.personId)
  if (!person || !isInspector(person)) return refuse(scene, command)
  if (event.chat.kind === 'group' || chat) {
    const to = privateAddress(person, event.channel)
    const dedupeKey = eventKey(scene.eventId, 'aside')
    if (to)
      await tx.outbox.add({ dedupeKey, to, priority: 'answer', content: { text: renderPrivately() } }, now)
    return true
  }
  const day = localDay(event.sentAt, community.timeZone)
  const { perMonth } = community.incidents.inspections
  if (command.command === 'record') {
    const inspection = inspectionOf(scene, person, { ...command, day })
    await tx.inspections.add(inspection)
    await reply(scene, 'receipt', { text: renderRecorded(inspection, await monthOf(scene, day), perMonth) })
    return true
  }
  await reply(scene, 'answer', { text: renderInspections(await monthOf(scene, day), perMonth) })
  return true
}

async function refuse(scene: MessageScene, command: InspectionCommand): Promise<boolean> {
  const meant = command.command === 'overview' || command.marked || isReport(readingOf(scene))
  if (!meant) return false
  noteRefusal(scene, 'records')
  await reply(scene, 'answer', { text: renderNotInspector() })
  return true
}

function inspectionOf(
  scene: MessageScene,
  person: Person,
  { kind, text, day }: Pick<Inspection, 'kind' | 'text' | 'day'>,
): Inspection {
  const { event, eventId } = scene
  const [grid] = layOut(text, contextOf(scene)).grids.flatMap((g) => g.ids)
  return {
    kind,
    text,
    day,
    gridId: grid,
    personId: person.id,
    personName: person.name,
    at: event.sentAt,
    eventId,
  }
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
    const to = privateAddress(person)
    const dedupeKey = inspectionsKey(day, person.id)
    const content = { text: renderInspectionsDue(due, perMonth), secret: true }
    if (to) await tx.outbox.add({ dedupeKey, to, priority: 'nudge', content }, now)
  }
}
