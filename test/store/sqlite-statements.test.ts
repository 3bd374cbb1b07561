// Statements of our own on a real SQLite file: values and rows in the types of the schema, whatever is kept prepared.
import { join as listOf, sqltag as sql } from '@prisma/client/runtime/client'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { databaseAt } from '../../src/store/database.ts'
import { statementsOn } from '../../src/store/sqlite-statements.ts'
import type { Statements } from '../../src/store/statements.ts'
import { tempFolder } from '../harness/temp-folder.ts'

const folder = tempFolder()
let adapter: SqlDriverAdapter
let on: Statements

beforeAll(async () => {
  adapter = await databaseAt(`file:${join(folder, 'own.db')}`).connect()
  await adapter.executeScript('CREATE TABLE "Kept" ("id" INTEGER PRIMARY KEY, "at" DATETIME, "ok" BOOLEAN)')
  on = statementsOn(adapter)
})
afterAll(() => adapter.dispose())

test('a statement that runs again has its own values, and rows that were handed out stay', async () => {
  const insert = (id: number, at: Date | null, ok: boolean | null) =>
    on.execute`INSERT INTO "Kept" ("id", "at", "ok") VALUES (${id}, ${at}, ${ok})`
  const find = (id: number) => on.query`SELECT * FROM "Kept" WHERE "id" = ${id}`
  const at = new Date('2026-03-16T09:00:00.001Z')
  expect([await insert(1, at, true), await insert(2, null, null)]).toEqual([1, 1])
  await expect(insert(2, at, false)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
  expect([await find(1), await find(2), await find(3)]).toEqual([
    [{ id: 1, at, ok: true }],
    [{ id: 2, at: null, ok: null }],
    [],
  ])
})

test('lists of more lengths than are kept work all the same', async () => {
  const among = (ids: readonly number[]) =>
    on.query`SELECT "id" FROM "Kept" WHERE ${sql`"id" IN (${listOf([...ids])})`}`
  for (const _ of [1, 2])
    for (let length = 1; length <= 250; length += 1)
      expect(await among(Array.from({ length }, () => 1))).toEqual([{ id: 1 }])
})
