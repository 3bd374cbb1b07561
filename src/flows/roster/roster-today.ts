// The roster as it is at an instant: with those on leave and whoever stands in for them.
import { rosterOn } from '../../domain/roster/absence.ts'
import type { Roster } from '../../domain/roster/roster.ts'
import { localDay } from '../../domain/time/local-day.ts'
import type { Sweep } from '../occasion.ts'

export async function rosterToday({ tx, community, now }: Omit<Sweep, 'knowledge'>): Promise<Roster> {
  return rosterOn(await tx.roster.load(), await tx.absences.load(), localDay(now, community.timeZone))
}
