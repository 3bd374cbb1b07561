// Edited and recalled messages: what they made is corrected by the same rules, or stands and is said to stand.
import { renderStands, type CorrectionReading } from '../../domain/record/amending.ts'
import type { ChatEvent, ChatMessage } from '../../domain/messaging/chat-event.ts'
import type { Reading } from '../../domain/message/reading.ts'
import { saysTheSame } from '../../domain/messaging/command.ts'
import { applyCorrection } from '../report/correct-report.ts'
import { readingOf } from '../reading-of.ts'
import { madeBy } from './referred.ts'
import { updateIncidents } from '../incident/update-incident.ts'
import { noteOnIncident } from '../incident/note-incident.ts'
import { here, reply, type MessageScene, type Scene } from '../scene.ts'

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
  const after = read(event.text)
  if (JSON.stringify(after) === JSON.stringify(read(last.text))) return true
  if (after.intent === 'incident_update') {
    const refs = after.refs.length > 0 ? after.refs : made.incidents.map((i) => i.number)
    await updateIncidents(scene, { ...after, refs })
    return true
  }
  const correction = correctionOf(after)
  const whole = after.intent !== 'correction'
  if (correction) await applyCorrection(scene, correction, { ...made, whole })
  else await reply(scene, 'receipt', { text: renderStands(made, 'edited') })
  return true
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
  for (const incident of made.incidents)
    await noteOnIncident(scene, incident, { text: '（原消息已撤回）', changes: {} })
  if (member.role !== 'resident') await reply(scene, 'receipt', { text: renderStands(made, 'recalled') })
}

/** False: the same words but for their last signs. */
export async function isRewritten(scene: MessageScene): Promise<boolean> {
  const { event } = scene
  const before = (await versionsBefore(scene, event.messageId)).at(-1)
  return before === undefined || !saysTheSame(event.text, before.text)
}

/** As it was sent and as it was edited, up to the event at hand. */
async function versionsBefore(scene: Scene, messageId: string): Promise<readonly ChatMessage[]> {
  const versions = await scene.tx.inbox.versions(here(scene), messageId)
  return versions
    .filter((v) => v.id < scene.eventId)
    .flatMap(({ event }) => (event.kind === 'new' || event.kind === 'edited' ? [event] : []))
}

/** What the edited text says, as a correction of what it said before; undefined: it reports nothing. */
function correctionOf(reading: Reading): CorrectionReading | undefined {
  const nothing = { refs: [], category: undefined, count: undefined, location: undefined, gridsNamed: true }
  switch (reading.intent) {
    case 'zero_report': {
      const { grids, day, unknownGrids } = reading
      return { ...nothing, intent: 'correction', kind: 'zero', grids, day, unknownGrids }
    }
    case 'incident': {
      const [{ grids, day, category, location, count } = { grids: [], day: '', ...nothing }] =
        reading.incidents
      const facts = { grids, day, category, location, count, unknownGrids: reading.unknownGrids }
      return { ...nothing, intent: 'correction', kind: 'incident', ...facts }
    }
    case 'late_report': {
      const { kind, grids, unknownGrids, days } = reading
      return { ...nothing, intent: 'correction', kind, grids, day: days[0] ?? '', unknownGrids }
    }
    case 'correction':
      return reading
    default:
      return undefined
  }
}
