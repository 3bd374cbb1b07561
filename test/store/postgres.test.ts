// The store over a real PostgreSQL.
import { afterAll, beforeAll } from 'vitest'
import { startPostgres, type PostgresServer } from '../harness/postgres.ts'
import { storeSuite } from './store-suite.ts'

let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

storeSuite('PostgreSQL', () => server.freshDatabase())
