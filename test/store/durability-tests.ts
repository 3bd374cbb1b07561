// Which commits wait for the disk, and where statements of our own run, asked of a real database from inside the transaction.
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
    const connected = await database.client()
    client = connected.client
    transact = transactOn(connected, database)
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

  test('statements of our own run in the transaction of their own tables, of many at once', async () => {
    const name = (i: number) => `statement-${i}`
    const named = { name: { startsWith: 'statement-' } }
    const seen = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) =>
        transact(async (tables) => {
          await tables.execute`INSERT INTO "Revision" ("name", "number") VALUES (${name(i)}, ${i})`
          const rows = await tables.revision.findMany({ where: named })
          throw new Error(rows.map((row) => row.name).join())
        }),
      ),
    )
    const own = seen.map((one) => one.status === 'rejected' && (one.reason as Error).message)
    expect(own).toEqual(Array.from({ length: 8 }, (_, i) => name(i)))
    expect(await transact((tables) => tables.revision.count({ where: named }))).toBe(0)
  })

  test('a statement that comes after the end of its transaction is refused', async () => {
    const left = await transact(async (tables) => tables)
    await expect(left.query`SELECT 1`).rejects.toThrow('has ended')
  })

  test('values come back in the types of the schema', async () => {
    const at = new Date('2026-03-04T05:06:07.089Z')
    const row = await transact(async (tables) => {
      await tables.execute`
        INSERT INTO "Report" ("regimeId", "gridId", "day", "kind", "late", "personId", "personName", "sentAt", "eventId", "version")
        VALUES ('typed', 'g', '2026-03-04', 'zero', ${true}, 'p', 'P', ${at}, 7, 1)`
      const [found] = await tables.query`SELECT * FROM "Report" WHERE "regimeId" = 'typed'`
      const [counted] =
        await tables.query`SELECT COUNT(*) AS "count" FROM "Report" WHERE "regimeId" = 'typed'`
      expect(found).toEqual(await tables.report.findFirst({ where: { regimeId: 'typed' } }))
      return counted
    })
    expect(row).toEqual({ count: 1 })
  })

  test('each of many at once has its own, also after one that was rolled back', async () => {
    const failing = transact(() => Promise.reject(new Error('boom')), 'relaxed').catch(() => undefined)
    const kinds = ['durable', 'relaxed', 'relaxed', 'durable', 'relaxed', 'durable'] as const
    const found = await Promise.all(kinds.map((kind) => transact(setting, kind)))
    await failing
    for (const [i, kind] of kinds.entries()) expect(kind === 'durable' ? full : less).toContain(found[i])
  })
}
