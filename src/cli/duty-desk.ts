// The duties as the database and its plans hold them now, for the commands that show and decide them.
import { loadConfig, type Config } from '../app/config.ts'
import { loadLibrary } from '../app/plan-library.ts'
import type { ReviewedDuty } from '../domain/duty/review.ts'
import type { Tx } from '../domain/ports.ts'
import type { Roster } from '../domain/roster/roster.ts'
import { localDay, type LocalDay } from '../domain/time/local-day.ts'
import { proposeDuties } from '../flows/duty/propose-duties.ts'
import { dutiesIn } from '../knowledge/duties.ts'
import { createLogger } from '../lib/logger.ts'
import { openStore } from '../store/store.ts'
import { knownRoster } from './known-roster.ts'
import { UsageError } from './usage-error.ts'

export interface DutyDesk {
  readonly tx: Tx
  readonly duties: readonly ReviewedDuty[]
  readonly roster: Roster
  readonly community: Config['community']
  readonly today: LocalDay
}

/** One transaction over the duties, brought in line with the plans first. */
export async function atDesk<T>(work: (desk: DutyDesk) => Promise<T> | T): Promise<T> {
  const { databaseUrl, community } = loadConfig(process.env)
  const store = await openStore(databaseUrl)
  try {
    const library = await loadLibrary(store, createLogger({ level: 'error', file: undefined }))
    const proposals = dutiesIn(library)
    return await store.transact(async (tx) => {
      const now = new Date()
      const duties = await proposeDuties(tx, proposals, now)
      const roster = knownRoster(community, await tx.roster.load())
      return work({ tx, duties, roster, community, today: localDay(now, community.timeZone) })
    })
  } finally {
    await store.close()
  }
}

export function dutyAt(duties: readonly ReviewedDuty[], id: number): ReviewedDuty {
  const duty = duties.find((one) => one.id === id)
  if (duty) return duty
  throw new UsageError(`there is no duty ${id}; gridkeeper duties list shows them`)
}
