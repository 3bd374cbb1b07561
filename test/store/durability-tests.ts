// Which commits wait for the disk, asked of a real database from inside the transaction.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client, Tables } from '../../src/store/client.ts'
import { databaseAt, isPostgres } from '../../src/store/database.ts'
import { transactOn, type Transact } from '../../src/store/transact.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export function durabilityTests({ url }: StoreUnderTest): void {
  let client: Client
  let transact: Transact
  beforeAll(async () => {
    const database = databaseAt(url())
    client = await database.client()
    transact = transactOn(client, database)
  })
  afterAll(() => client.$disconnect())

  const setting = async (tables: Tables) => {
    const sql = isPostgres(url()) ? 'SHOW synchronous_commit' : 'PRAGMA synchronous'
    const [row] = await tables.$queryRawUnsafe<Record<string, unknown>[]>(sql)
    return String(Object.values(row ?? {})[0])
  }
  const [full, less] = [
    ['on', '2'],
    ['off', '1'],
  ]

  test('a commit is durable unless it is said to be relaxed, and after a relaxed one again', async () => {
    expect(full).toContain(await transact(setting))
    expect(less).toContain(await transact(setting, 'relaxed'))
    expect(full).toContain(await transact(setting))
  })

  test('each of many at once has its own, also after one that was rolled back', async () => {
    const failing = transact(() => Promise.reject(new Error('boom')), 'relaxed').catch(() => undefined)
    const kinds = ['durable', 'relaxed', 'relaxed', 'durable', 'relaxed', 'durable'] as const
    const found = await Promise.all(kinds.map((kind) => transact(setting, kind)))
    await failing
    for (const [i, kind] of kinds.entries()) expect(kind === 'durable' ? full : less).toContain(found[i])
  })
}
