// What every database must do for the store: the same tests over SQLite and PostgreSQL.
import { afterAll, beforeAll, describe } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import { openStore } from '../../src/store/store.ts'
import { exportTests } from './export-tests.ts'
import { fileTests } from './file-tests.ts'
import { durabilityTests } from './durability-tests.ts'
import { dutyTests } from './duty-tests.ts'
import { inboxTests } from './inbox-tests.ts'
import { migrationTests } from './migration-tests.ts'
import { outboxTests } from './outbox-tests.ts'
import { personalDataTests } from './personal-data-tests.ts'
import { questionTests } from './question-tests.ts'
import { recordTests } from './record-tests.ts'
import { rosterTests } from './roster-tests.ts'
import { scheduleTests } from './schedule-tests.ts'
import { setAsideTests } from './set-aside-tests.ts'
import type { StoreUnderTest } from './store-under-test.ts'
import { transactionTests } from './transaction-tests.ts'
import { visibleTests } from './visible-tests.ts'

export function storeSuite(database: string, freshDatabase: () => Promise<string>): void {
  const groups = [
    inboxTests,
    outboxTests,
    scheduleTests,
    rosterTests,
    recordTests,
    visibleTests,
    questionTests,
    personalDataTests,
    setAsideTests,
    fileTests,
    exportTests,
    dutyTests,
    transactionTests,
    durabilityTests,
    migrationTests,
  ]
  for (const group of groups)
    describe(`${database} ${group.name}`, () => {
      group(twoStores(freshDatabase))
    })
}

function twoStores(freshDatabase: () => Promise<string>): StoreUnderTest {
  const stores: Store[] = []
  let url = ''
  beforeAll(async () => {
    url = await freshDatabase()
    stores.push(...(await Promise.all([openStore(url), openStore(url)])))
  })
  afterAll(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()))
  })
  const a = (): Store => stores[0]!
  return { url: () => url, a, b: () => stores[1]!, run: (work) => a().transact(work) }
}
