// After imports whoever may decide the duties that came of them hears once, privately, how many there are.
import { dutyProposalsKey } from '../../domain/messaging/dedupe-keys.ts'
import { hearersOf, leadsOf } from '../../domain/duty/hearers.ts'
import { renderProposed } from '../../domain/duty/render-duty.ts'
import type { Person } from '../../domain/roster/roster.ts'
import { quietUntil } from '../../domain/time/quiet-hours.ts'
import type { Sweep } from '../occasion.ts'
import { privateAddress } from '../scene.ts'
import { tellPrivately } from '../tell.ts'

/** Documents are imported one after another: told when for so long none brought anything new. */
const settledMs = 5 * 60_000
const schedule = 'duties:proposed'

export async function tellProposals({ tx, community, now }: Sweep): Promise<void> {
  const told = await tx.occurrences.workedOffUntil(schedule, now)
  const last = await tx.duties.lastSeen()
  if (!last || last <= told || now.getTime() - last.getTime() < settledMs) return
  if (quietUntil(now, community.notices.quiet, community.timeZone)) return
  if (!(await tx.occurrences.take(schedule, last, now))) return
  await tx.occurrences.workOff(schedule, last)
  const roster = await tx.roster.load()
  const fresh = await tx.duties.pendingSince(told)
  const [open, unread] = [new Map<Person, number>(), new Map<Person, number>()]
  for (const duty of fresh) {
    const hearers = hearersOf(duty, roster).filter((person) => privateAddress(person))
    const counts = hearers.length > 0 ? open : unread
    for (const person of hearers.length > 0 ? hearers : leadsOf(duty, roster))
      counts.set(person, (counts.get(person) ?? 0) + 1)
  }
  for (const person of new Set([...open.keys(), ...unread.keys()])) {
    const dedupeKey = dutyProposalsKey(last, person.id)
    const content = { text: renderProposed(open.get(person) ?? 0, unread.get(person) ?? 0) }
    await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'nudge', content })
  }
}
