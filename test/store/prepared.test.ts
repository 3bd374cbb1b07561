// Statements that stay prepared, over a real SQLite file and Prisma's driver.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { databaseAt } from '../../src/store/database.ts'
import { keepPrepared } from '../../src/store/prepared.ts'
import { tempFolder } from '../harness/temp-folder.ts'

const folder = tempFolder()
const argTypes = [{ scalarType: 'int', arity: 'scalar' } as const]
let adapter: SqlDriverAdapter

beforeAll(async () => {
  adapter = keepPrepared(await databaseAt(`file:${join(folder, 'prepared.db')}`).connect())
  await adapter.executeScript('CREATE TABLE "Kept" ("id" INTEGER PRIMARY KEY, "at" DATETIME)')
})
afterAll(() => adapter.dispose())

test('a statement that runs again has its own values, and rows that were handed out stay', async () => {
  const insert = (id: number) =>
    adapter.executeRaw({ sql: 'INSERT INTO "Kept" ("id") VALUES (?)', args: [id], argTypes })
  const find = (id: number) =>
    adapter.queryRaw({ sql: 'SELECT "id" FROM "Kept" WHERE "id" = ?', args: [id], argTypes })
  expect([await insert(1), await insert(2)]).toEqual([1, 1])
  await expect(insert(2)).rejects.toThrow('UniqueConstraintViolation')
  const [first, second, none] = [await find(1), await find(2), await find(3)]
  expect([first.rows, second.rows, none.rows]).toEqual([[[1]], [[2]], []])
  expect(first.columnNames).toEqual(['id'])
})

test('more statements than are kept work all the same', async () => {
  const sums = (from: number) =>
    Promise.all(
      Array.from({ length: 300 }, async (_, i) => {
        const sql = `SELECT * FROM (SELECT ${from} + ${i} AS "sum") LEFT JOIN "Kept" ON "id" = 1`
        return (await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows[0]
      }),
    )
  expect([await sums(0), await sums(0)].map((all) => all[299])).toEqual([
    [299, 1, null],
    [299, 1, null],
  ])
})
