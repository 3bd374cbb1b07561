// At each start: community.yaml against the database; a rule that was changed begins at a day to come.
import type { Community } from '../domain/community/community.ts'
import type { Tx } from '../domain/ports.ts'
import { newVersions } from '../domain/report/rule-change.ts'
import { tellTakenOut } from './roster/tell-taken-out.ts'

export async function declareCommunity(tx: Tx, community: Community, now: Date): Promise<void> {
  const { units, people, chats, regimes } = community
  const before = await tx.roster.load()
  await tx.roster.declare({ units, people, chats }, now)
  await tellTakenOut({ tx, community, now }, before)
  const book = await tx.regimes.load()
  await tx.regimes.add(newVersions(book, regimes, { now, calendar: community }), now)
}
