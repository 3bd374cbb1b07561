// Tells who edits or recalls an order (a notice, a leave) that what it ordered stands.
import { commandText } from '../../domain/messaging/command.ts'
import { renderOrdersStand } from '../../domain/record/order-stands.ts'
import type { Absence } from '../../domain/roster/absence.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { absenceIn } from '../roster/set-absence.ts'
import { here, reply, toldIn, type MessageScene, type Scene } from '../scene.ts'

/** Among the last so many notices its own is looked for. */
const looked = 100

export async function tellOrdersStand(
  scene: Scene,
  messageId: string,
  how: 'edited' | 'recalled',
): Promise<void> {
  if (scene.member.role === 'resident') return
  const versions = await scene.tx.inbox.versions(here(scene), messageId)
  const ids = versions.map(({ id }) => id).filter((id) => id !== scene.eventId)
  const [first] = versions.flatMap(({ event }) => (event.kind === 'new' ? [event] : []))
  if (!first || first.sender.accountId !== scene.event.sender.accountId) return
  const notices = (await scene.tx.notices.list(looked)).filter(
    ({ eventId }) => eventId !== undefined && ids.includes(eventId),
  )
  const text = renderOrdersStand({ notices, absences: leavesOf({ ...scene, event: first }) }, how)
  if (text) await reply(scene, 'receipt', { part: 'retype', text })
}

/** Of him who says it, on the days that he says. */
function leavesOf(scene: MessageScene): readonly Absence[] {
  const { member, absences, community } = scene
  const command = absenceIn(commandText(toldIn(scene)), '', scene)
  if (command === undefined || command.name === 'back') return []
  const starts = command.name === 'hand-over' ? [command.from] : command.days
  const today = localDay(scene.now, community.timeZone)
  return absences.filter(
    ({ personId, from, to }) => personId === member.personId && starts.includes(from) && to >= today,
  )
}
