// Writes the next migration of both databases, offline: `npx tsx scripts/author-migration.ts NAME`.
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Provider } from '../src/store/database.ts'
import { migrationsOf } from '../src/store/schema-engine.ts'
import { schemaDrift } from '../test/harness/schema-drift.ts'

const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('usage: npx tsx scripts/author-migration.ts name_of_the_change')
  process.exit(2)
}
const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)

for (const provider of ['sqlite', 'postgresql'] satisfies Provider[]) {
  const root = new URL(`../prisma/migrations/${provider}/`, import.meta.url)
  mkdirSync(root, { recursive: true })
  const sql = await schemaDrift(provider)
  if (sql === undefined) {
    console.log(`${provider}: the migrations already amount to the schema`)
    continue
  }
  const folder = new URL(`${time}_${name}/`, root)
  mkdirSync(folder)
  writeFileSync(new URL('migration.sql', folder), sql)
  const { lockfile } = await migrationsOf(provider)
  writeFileSync(new URL(lockfile.path, root), lockfile.content ?? '')
  console.log(`${provider}: wrote ${time}_${name}; read it before you commit it`)
}
