// The store over a real SQLite file.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { databaseAt } from '../../src/store/database.ts'
import { openStore } from '../../src/store/store.ts'
import { transactOn } from '../../src/store/transact.ts'
import { tempFolder } from '../harness/temp-folder.ts'
import { storeSuite } from './store-suite.ts'

const folder = tempFolder()
let files = 0
const newUrl = () => `file:${join(folder, `new/${++files}.db`)}`

storeSuite('SQLite', () => Promise.resolve(newUrl()))

test('a file that does not last waits for no disk', async () => {
  const url = newUrl()
  await (await openStore(url)).close()
  const database = databaseAt(url, false)
  const connected = await database.client()
  const transact = transactOn(connected, database)
  for (const durability of ['durable', 'relaxed', 'durable'] as const) {
    const rows = await transact((tables) => tables.query`PRAGMA synchronous`, durability)
    expect(rows).toEqual([{ synchronous: 0 }])
  }
  await connected.client.$disconnect()
})
