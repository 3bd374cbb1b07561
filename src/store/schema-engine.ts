// Prisma's schema engine as WebAssembly: the engine of `prisma migrate`, without its download.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type * as Engine from '@prisma/schema-engine-wasm'
import type { Provider } from './database.ts'

export const noFilter = { externalTables: [], externalEnums: [] }

/** An engine that works on `connection`; `shadow` is scratch space for working out what migrations amount to. */
export async function schemaEngine(
  connection: SqlDriverAdapter,
  shadow?: () => Promise<SqlDriverAdapter>,
): Promise<Engine.SchemaEngine> {
  const noShadow = (): never => {
    throw new Error('no shadow database here')
  }
  const { SchemaEngine } = await (wasm ??= loadWasm())
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: connection.provider,
    adapterName: connection.adapterName,
    connect: () => Promise.resolve(keepOpen(connection)),
    connectToShadowDb: shadow ?? noShadow,
  })
  return SchemaEngine.new({ datamodels: undefined }, () => undefined, factory)
}

/** The engine closes what it was given; the caller still needs the connection. */
function keepOpen(connection: SqlDriverAdapter): SqlDriverAdapter {
  return new Proxy(connection, {
    get(target, name) {
      if (name === 'dispose') return () => Promise.resolve()
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

type EngineModule = typeof Engine
type Exports = { __wbindgen_start(): void }
type Bindings = EngineModule & { __wbg_set_wasm(exports: Exports): void }
/** Node's types leave it out. */
type WebAssembly = {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Exports } }>
}

/** Once a process: the bindings keep views of the first instance's memory. */
let wasm: Promise<EngineModule> | undefined

/** What the package's own entry does, which Node 20 cannot import: it takes the `.wasm` file for a module. */
async function loadWasm(): Promise<EngineModule> {
  const name = '@prisma/schema-engine-wasm/schema_engine_bg'
  const bindings = (await import(name)) as Bindings
  const bytes = await readFile(new URL(import.meta.resolve(name).replace(/\.js$/, '.wasm')))
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: panic } })
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssembly }
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings
}

function panic(message: string): never {
  throw new Error(`Prisma's schema engine failed: ${message}`)
}

/** The migrations of this build, oldest first, as the engine wants them. */
export async function migrationsOf(provider: Provider): Promise<Engine.MigrationList> {
  const folder = new URL(`../../prisma/migrations/${provider}/`, import.meta.url)
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const directories = names.sort().map(async (name) => {
    const value = await readFile(new URL(`${name}/migration.sql`, folder), 'utf8')
    return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } }
  })
  return {
    baseDir: fileURLToPath(folder),
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(directories),
  }
}
