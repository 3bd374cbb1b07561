// What short commands share: one transaction on the configured database, and numbers as arguments.
import { loadConfig, type Config } from '../app/config.ts'
import type { Tx } from '../domain/ports.ts'
import { openStore } from '../store/store.ts'
import { UsageError } from './usage-error.ts'

export async function withStore<T>(work: (tx: Tx, config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env)
  const store = await openStore(config.databaseUrl)
  try {
    return await store.transact((tx) => work(tx, config))
  } finally {
    await store.close()
  }
}

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`${text}: expected a whole number such as 7`)
  return Number(text)
}

/** A number as lists and chats write it, N7 or #7, or bare. */
export function numberOf(sign: 'N' | 'D' | 'T' | 'M' | 'R' | '#'): (text: string) => number {
  return (text) => wholeNumber(text.toUpperCase().startsWith(sign) ? text.slice(1) : text)
}
