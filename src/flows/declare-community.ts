// At each start: community.yaml against the database; a rule that was changed begins at a day to come.
import type { Community } from '../domain/community/community.ts'
import type { Tx } from '../domain/ports.ts'
import { newVersions } from '../domain/report/rule-change.ts'
import { keepClosedDays } from './report/keep-closed-days.ts'
import { recordsOf } from './report/regime-day.ts'
import { tellTakenOut } from './roster/tell-taken-out.ts'

/** The numbers of open incidents of what was taken out that nobody can be told of: for the log. */
export async function declareCommunity(tx: Tx, community: Community, now: Date): Promise<readonly number[]> {
  const { units, people, chats, regimes } = community
  const before = await recordsOf(tx, community)
  // Since then each is kept when it is closed.
  if (await tx.occurrences.take('keep-closed-days', new Date(0), now)) await keepClosedDays(before)
  await tx.roster.declare({ units, people, chats }, now)
  const untold = await tellTakenOut({ tx, community, now }, before.roster)
  await tx.regimes.add(newVersions(before.regimes, regimes, { now, calendar: community }), now)
  return untold
}
