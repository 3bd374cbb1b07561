// Two months before workdays cannot be counted any more, officials hear what to enter, where something rests on it.
import { calendarKey } from '../../domain/messaging/dedupe-keys.ts'
import { localDay } from '../../domain/time/local-day.ts'
import { renderYearAhead, unknownYearAhead } from '../../domain/time/workdays.ts'
import type { Occasion } from '../occasion.ts'
import { tellPrivately } from '../tell.ts'

const aheadDays = 60

export async function warnCalendar({ tx, community, roster, now }: Occasion): Promise<void> {
  const year = unknownYearAhead(localDay(now, community.timeZone), aheadDays, community.workdays)
  if (year === undefined) return
  const notices = (await tx.notices.list(1000)).filter((n) => n.state === 'signed')
  const inUse = [...(await tx.reminders.active()), ...notices]
  if (!inUse.some(({ timetable }) => timetable?.recurrence.every === 'workday')) return
  for (const person of roster.people.filter((p) => p.roles.some((r) => r.role === 'official'))) {
    const dedupeKey = calendarKey(year, person.id)
    const content = { text: renderYearAhead(year) }
    await tellPrivately({ tx, now }, person, { dedupeKey, priority: 'receipt', content })
  }
}
