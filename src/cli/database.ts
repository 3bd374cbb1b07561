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

type Work<T> = (tx: Tx, config: Config) => Promise<T>

/** The bot does not write meanwhile. */
export function withTx<T>(work: Work<T>): Promise<T> {
  return withStore((store, config) => store.transact((tx) => atWork(tx, config, work)))
}

/** For work that only reads. */
export function withReadTx<T>(work: Work<T>): Promise<T> {
  return withStore((store, config) => store.read((tx) => atWork(tx, config, work)))
}

async function atWork<T>(tx: Tx, config: Config, work: Work<T>): Promise<T> {
  const community = withYears(config.community, await tx.regimes.years())
  return work(tx, { ...config, community })
}

export function storedLibrary(store: Store): Promise<Library> {
  return loadLibrary(store, createLogger({ level: 'error', file: undefined }))
}
