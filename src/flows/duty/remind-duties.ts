// Reminds people, privately and once, of confirmed duties that fall due: one message a person holds all of a day; of what nobody could hear its owner does.
import { grouped } from '../../lib/grouped.ts'
import { dutiesKey, dutyUnheardKey } from '../../domain/messaging/dedupe-keys.ts'
import { renderReminder, renderUnheard } from '../../domain/duty/reminder-text.ts'
import { isSecret, ownersOf, peopleOf, type DutyAudience } from '../../domain/duty/review.ts'
import { remindersOn, type DueDuty } from '../../domain/duty/schedule.ts'
import { isPresent, type Person, type Roster } from '../../domain/roster/roster.ts'
import { instantAt, localDay } from '../../domain/time/local-day.ts'
import { quietUntil } from '../../domain/time/quiet-hours.ts'
import type { Sweep } from '../occasion.ts'
import { rosterToday } from '../roster/roster-today.ts'
import { privateAddress } from '../scene.ts'
import { tellPrivately } from '../tell.ts'

const fromTime = '08:30'
/** A reminder that could not go out by then reminds nobody any more. */
const untilTime = '20:00'

/** Level-triggered: whoever was not told yet of what is due is told, however late the sweep, until the evening; quiet hours hold it. */
export async function remindDuties(sweep: Sweep): Promise<void> {
  const { tx, community, now } = sweep
  const day = localDay(now, community.timeZone)
  const nominal = instantAt(day, fromTime, community.timeZone)
  const expiresAt = instantAt(day, untilTime, community.timeZone)
  if (now < nominal || now >= expiresAt || quietUntil(now, community.notices.quiet, community.timeZone))
    return
  const dues = remindersOn(await tx.duties.confirmed(), day, community.workdays)
  if (dues.length === 0) return
  const roster = await rosterToday(sweep)
  for (const due of dues) await tellUnheard({ tx, now }, due, { roster, nominal, expiresAt })
  for (const [person, owed] of owedBy(dues, roster)) {
    const to = privateAddress(person)
    if (!to) continue
    const fresh: DueDuty[] = []
    for (const due of owed) {
      const schedule = `duty:${due.duty.id}:${due.due.day}:${person.id}`
      if (await tx.occurrences.take(schedule, nominal, now)) fresh.push(due)
    }
    if (fresh.length === 0) continue
    const dedupeKey = dutiesKey(day, person.id, fresh.map(({ duty }) => duty.id).join())
    const content = { text: renderReminder(fresh), secret: fresh.some(({ duty }) => isSecret(duty)) }
    await tx.outbox.add({ dedupeKey, to, priority: 'nudge', expiresAt, content }, now)
  }
}

function owedBy(dues: readonly DueDuty[], roster: Roster): Map<Person, DueDuty[]> {
  return grouped(dues.flatMap((due) => hearersOf(due, roster).map((person) => [person, due] as const)))
}

function audienceOf({ duty, confirmation }: DueDuty): DutyAudience {
  // Marked secret after it was confirmed for others: inspectors alone from then on.
  return isSecret(duty) ? 'inspectors' : confirmation.audience
}

function hearersOf(due: DueDuty, roster: Roster): readonly Person[] {
  return peopleOf(roster, due.confirmation.unit, audienceOf(due)).filter(isPresent(roster))
}

/** Its owner hears that nobody is there to be reminded; of a secret one no more than that. */
async function tellUnheard(
  { tx, now }: Pick<Sweep, 'tx' | 'now'>,
  due: DueDuty,
  { roster, nominal, expiresAt }: { roster: Roster; nominal: Date; expiresAt: Date },
): Promise<void> {
  if (hearersOf(due, roster).some((person) => privateAddress(person))) return
  const schedule = `duty-unheard:${due.duty.id}:${due.due.day}`
  if (!(await tx.occurrences.take(schedule, nominal, now))) return
  const content = { text: renderUnheard(due, audienceOf(due)) }
  for (const person of ownersOf(due.duty, due.confirmation, roster)) {
    const dedupeKey = dutyUnheardKey(due.duty.id, due.due.day, person.id)
    await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'nudge', expiresAt, content })
  }
}
