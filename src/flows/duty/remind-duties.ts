// Reminds people, privately and once, of confirmed duties that fall due: one message a person holds all of a day.
import { renderReminder } from '../../domain/duty/reminder-text.ts'
import { isSecret, peopleOf } from '../../domain/duty/review.ts'
import { remindersOn, type DueDuty } from '../../domain/duty/schedule.ts'
import type { Person, Roster } from '../../domain/roster/roster.ts'
import { instantAt, localDay } from '../../domain/time/local-day.ts'
import { quietUntil } from '../../domain/time/quiet-hours.ts'
import type { Sweep } from '../occasion.ts'
import { privateAddress } from '../scene.ts'

const fromTime = '08:30'
/** A reminder that could not go out by then reminds nobody any more. */
const untilTime = '20:00'

/** Level-triggered: whoever was not told yet of what is due is told, however late the sweep, until the evening; quiet hours hold it. */
export async function remindDuties({ tx, community, now }: Sweep): Promise<void> {
  const day = localDay(now, community.timeZone)
  const nominal = instantAt(day, fromTime, community.timeZone)
  const expiresAt = instantAt(day, untilTime, community.timeZone)
  if (now < nominal || now >= expiresAt || quietUntil(now, community.notices.quiet, community.timeZone))
    return
  const dues = remindersOn(await tx.duties.confirmed(), day, community.workdays)
  if (dues.length === 0) return
  for (const [person, owed] of owedBy(dues, await tx.roster.load())) {
    const to = privateAddress(person)
    if (!to) continue
    const fresh: DueDuty[] = []
    for (const due of owed) {
      const schedule = `duty:${due.duty.id}:${due.due.day}:${person.id}`
      if (await tx.occurrences.taken(schedule, nominal)) continue
      if (await tx.occurrences.take(schedule, nominal, now)) fresh.push(due)
    }
    if (fresh.length === 0) continue
    const dedupeKey = `duties:${day}:${person.id}:${fresh.map(({ duty }) => duty.id).join()}`
    const content = { text: renderReminder(fresh) }
    await tx.outbox.add({ dedupeKey, to, priority: 'nudge', expiresAt, content }, now)
  }
}

function owedBy(dues: readonly DueDuty[], roster: Roster): Map<Person, DueDuty[]> {
  const owed = new Map<Person, DueDuty[]>()
  for (const due of dues) {
    // Marked secret after it was confirmed for others: inspectors alone from then on.
    const audience = isSecret(due.duty) ? 'inspectors' : due.confirmation.audience
    for (const person of peopleOf(roster, due.confirmation.unit, audience))
      owed.set(person, [...(owed.get(person) ?? []), due])
  }
  return owed
}
