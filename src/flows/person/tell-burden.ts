// "上周负担": how often the bot wrote to each person unasked, told to officials in private.
import {
  burdensOf,
  peopleUnder,
  renderBurdenRefusal,
  renderBurdens,
  type Burden,
  type Week,
} from '../../domain/person/burden.ts'
import type { Period } from '../../domain/paper/paper.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Person } from '../../domain/roster/roster.ts'
import { addDays, instantAt, localDay, weekOf } from '../../domain/time/local-day.ts'
import { noteRefusal, reply, type MessageScene } from '../scene.ts'

export async function tellBurden(scene: MessageScene, which: Week): Promise<boolean> {
  const { member, event, roster, community, tx, now } = scene
  if (member.role === 'resident') return false
  const refuse = (why: 'role' | 'group') =>
    reply(scene, 'answer', { text: renderBurdenRefusal(why) }).then(() => true)
  if (member.role !== 'official') {
    noteRefusal(scene, 'records')
    return refuse('role')
  }
  if (event.chat.kind === 'group') return refuse('group')
  const today = localDay(now, community.timeZone)
  const week = weekOf(which === 'last' ? addDays(today, -7) : today)
  const burdens = await burdensIn(tx, {
    week,
    people: peopleUnder(roster, member),
    timeZone: community.timeZone,
  })
  await reply(scene, 'answer', { text: renderBurdens(week, burdens) })
  return true
}

export async function burdensIn(
  tx: Tx,
  { week, people, timeZone }: { week: Period; people: readonly Person[]; timeZone: string },
): Promise<readonly Burden[]> {
  const from = instantAt(week.from, '00:00', timeZone)
  const until = instantAt(addDays(week.to, 1), '00:00', timeZone)
  return burdensOf(people, await tx.outbox.askedOf({ from, until }))
}
