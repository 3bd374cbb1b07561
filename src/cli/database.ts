// The configured database, opened for one command and closed after it.
import { loadConfig, type Config } from '../app/settings/config.ts'
import { loadLibrary } from '../app/plan/plan-library.ts'
import type { Store, Tx } from '../domain/ports.ts'
import { withYears } from '../domain/time/entered-years.ts'
import type { Library } from '../knowledge/library/library.ts'
import { createLogger } from '../lib/logger.ts'
import { openStore } from '../store/store.ts'

export async function withStore<T>(work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env)
  const store = await openStore(config.databaseUrl)
  try {
    return await work(store, config)
  } finally {
    await store.close()
  }
}

export function withTx<T>(work: (tx: Tx, config: Config) => Promise<T>): Promise<T> {
  return withStore((store, config) =>
    store.transact(async (tx) => {
      const community = withYears(config.community, await tx.regimes.years())
      return work(tx, { ...config, community })
    }),
  )
}

export function storedLibrary(store: Store): Promise<Library> {
  return loadLibrary(store, createLogger({ level: 'error', file: undefined }))
}
