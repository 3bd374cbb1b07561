// The duties as the database and its plans hold them now, for the commands that show and decide them.
import type { Config } from '../../app/settings/config.ts'
import type { ReviewedDuty } from '../../domain/duty/review.ts'
import type { Tx } from '../../domain/ports.ts'
import type { Roster } from '../../domain/roster/roster.ts'
import { localDay, type LocalDay } from '../../domain/time/local-day.ts'
import { proposeDuties } from '../../flows/duty/propose-duties.ts'
import { dutiesIn } from '../../knowledge/library/duties.ts'
import { storedLibrary, withStore } from '../database.ts'
import { knownRoster } from '../roster/known-roster.ts'
import { RefusedError } from '../usage-error.ts'

export interface DutyDesk {
  readonly tx: Tx
  readonly duties: readonly ReviewedDuty[]
  readonly roster: Roster
  readonly community: Config['community']
  readonly today: LocalDay
}

/** One transaction over the duties, brought in line with the plans first. */
export function atDutyDesk<T>(work: (desk: DutyDesk) => Promise<T> | T): Promise<T> {
  return withStore(async (store, { community }) => {
    const proposals = dutiesIn(await storedLibrary(store))
    return store.transact(async (tx) => {
      const now = new Date()
      const duties = await proposeDuties(tx, proposals, now)
      const roster = knownRoster(community, await tx.roster.load())
      return work({ tx, duties, roster, community, today: localDay(now, community.timeZone) })
    })
  })
}

export function dutyAt(duties: readonly ReviewedDuty[], id: number): ReviewedDuty {
  const duty = duties.find((one) => one.id === id)
  if (duty) return duty
  throw new RefusedError(`there is no duty ${id}; gridkeeper duties list shows them`)
}
