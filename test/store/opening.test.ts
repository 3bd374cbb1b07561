// A PostgreSQL that cannot be opened is refused by host, port, database and user, with what to do; its password is never said.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { startPostgres, type PostgresServer } from '../harness/postgres.ts'
import { execute } from './execute.ts'

let server: PostgresServer
let url: URL
beforeAll(async () => {
  server = await startPostgres()
  url = new URL(await server.freshDatabase())
})
afterAll(() => server.stop())

const secret = 's3cr%40t'
async function refusal(change: (url: URL) => void): Promise<string> {
  const changed = new URL(url)
  change(changed)
  const error: unknown = await openStore(changed.href).then(
    () => 'opened',
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Error)) return String(error)
  expect(error.name).toBe('DatabaseError')
  for (const password of [secret, decodeURIComponent(secret)]) expect(error.message).not.toContain(password)
  return error.message
}
const at = (database: string, port = url.port) =>
  `database ${database} at localhost:${port} cannot be opened as`

test('refused: nothing listens', async () => {
  const said = await refusal((to) => Object.assign(to, { port: '1', password: secret }))
  expect(said).toContain(at('test_1', '1'))
  expect(said).toContain('nothing answers there')
  expect(said).toContain('mend host and port in DATABASE_URL')
})

test('a host that is none', async () => {
  const said = await refusal((to) =>
    Object.assign(to, { hostname: 'no-such-host.invalid', password: secret }),
  )
  expect(said).toContain(`at no-such-host.invalid:${url.port}`)
  expect(said).toContain('mend host and port in DATABASE_URL')
})

test('a wrong database name', async () => {
  const said = await refusal((to) => Object.assign(to, { pathname: '/gridkeper' }))
  expect(said).toContain(at('gridkeper'))
  expect(said).toContain('createdb gridkeper')
})

test('a wrong password, and none', async () => {
  const wrong = await refusal((to) => Object.assign(to, { password: secret }))
  expect(wrong).toContain(`${at('test_1')} postgres`)
  expect(wrong).toContain('mend user and password')
  expect(await refusal((to) => Object.assign(to, { password: '' }))).toMatch(/password/)
})

test('TLS that the server does not speak', async () => {
  const said = await refusal((to) => Object.assign(to, { search: '?sslmode=require' }))
  expect(said).toContain(at('test_1'))
  expect(said).toContain('take sslmode out of DATABASE_URL')
})

test('a user that may make no tables', async () => {
  await execute(url.href, `CREATE USER reader PASSWORD '${decodeURIComponent(secret)}'`)
  const said = await refusal((to) => Object.assign(to, { username: 'reader', password: secret }))
  expect(said).toMatch(/permission denied for schema public.*GRANT CREATE ON SCHEMA public/)
})

test('a URL that is none', async () => {
  await expect(openStore('postgresql://u:p@ss@host:port/x')).rejects.toThrow(
    'postgresql://USER:PASSWORD@HOST:PORT/DATABASE',
  )
})
