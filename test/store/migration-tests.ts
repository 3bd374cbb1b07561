// Migrations at start, on a real database.
import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { databaseAt } from '../../src/store/database.ts'
import { openStore } from '../../src/store/store.ts'
import { execute } from './execute.ts'
import type { StoreUnderTest } from './store-under-test.ts'

export function migrationTests({ url, a }: StoreUnderTest): void {
  const query = (sql: string) => execute(url(), sql)
  const names = () =>
    query('SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY started_at')
  /** A row as Prisma Migrate would have left it. */
  const mark = (name: string, finishedAt: string): Promise<unknown> =>
    query(
      'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count) ' +
        `VALUES ('${name}', 'x', '${name}', '2026-01-01 00:00:00', ${finishedAt}, 0)`,
    )
  const unmark = (name: string) => query(`DELETE FROM "_prisma_migrations" WHERE id = '${name}'`)

  test('a fresh database gets every migration once, though two processes start at once', async () => {
    const root = new URL(`../../prisma/migrations/${databaseAt(url()).provider}/`, import.meta.url)
    const entries = await readdir(root, { withFileTypes: true })
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
    expect(folders.length).toBeGreaterThan(0)
    expect(await names()).toEqual(folders.sort().map((name) => [name]))
  })

  test('a database that is up to date is opened as it is', async () => {
    const before = await names()
    await (await openStore(url())).close()
    expect(await names()).toEqual(before)
  })

  test('a database of a newer version is refused, with what to do', async () => {
    await mark('29990101000000_future', "'2026-01-01 00:00:01'")
    await expect(openStore(url())).rejects.toThrow(
      /newer than this version.*29990101000000_future.*later one/s,
    )
    await unmark('29990101000000_future')
  })

  test('a database with a failed migration is refused, with what to do', async () => {
    await mark('20990101000000_broken', 'NULL')
    await expect(openStore(url())).rejects.toThrow(/half migrated.*20990101000000_broken.*Restore/s)
    await unmark('20990101000000_broken')
    expect(await a().transact((tx) => tx.outbox.counts())).toEqual({})
  })

  test('a migration that fails in the middle leaves nothing behind', async () => {
    // Of its tables only the first is missing: the first step works, the second breaks.
    await query('DROP TABLE "InboxEvent"')
    await query('DELETE FROM "_prisma_migrations"')
    const before = await query(tables(url()))
    await expect(openStore(url())).rejects.toThrow('the database is as it was')
    expect(await query(tables(url()))).toEqual(before)
    expect(await names()).toEqual([])
  })
}

function tables(url: string): string {
  return databaseAt(url).provider === 'sqlite'
    ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    : "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1"
}
