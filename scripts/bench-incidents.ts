// Times sweeps, lists and escalation over many open incidents: `npx tsx scripts/bench-incidents.ts [COUNT]`, on SQLite and PostgreSQL.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewIncident } from '../src/domain/incident/incident.ts'
import { incidentCategories } from '../src/domain/message/reading.ts'
import { visibleTo } from '../src/domain/incident/visible.ts'
import { incidentsSchema } from '../src/domain/incident/rules/incident-schema.ts'
import type { Roster } from '../src/domain/roster/roster.ts'
import type { Store } from '../src/domain/ports.ts'
import { openStore } from '../src/store/store.ts'
import { Prisma } from '../src/store/generated/sqlite/client.ts'
import { execute } from '../test/store/execute.ts'
import { incident, step } from '../test/store/sample-rows.ts'
import { startPostgres } from '../test/harness/postgres.ts'

const count = Number(process.argv[2] ?? 100_000)
const rounds = 200
const now = new Date('2026-03-16T09:00:00+08:00')
const hour = 3_600_000

function numbered(n: number): NewIncident {
  const reportedAt = new Date(now.getTime() - (n % 20) * hour)
  return incident({
    state: n % 3 === 0 ? 'in_progress' : 'reported',
    category: incidentCategories[n % incidentCategories.length] ?? 'other',
    gridId: `grid-${n % 60}`,
    location: `${n % 40}号楼`,
    text: `${n % 40}号楼门口有杂物`,
    day: '2026-03-15',
    reportedAt,
    countsFrom: reportedAt,
    touchedAt: reportedAt,
    limitAt: new Date(reportedAt.getTime() + 48 * hour),
    chat: { channel: 'console', chatId: `chat-${n % 30}` },
    accountId: `a-${n % 5000}`,
  })
}

/** The first ones as the bot writes them, the rest copied inside the database. */
async function fill(store: Store, url: string): Promise<void> {
  const seeds = Math.min(count, 2000)
  await store.transact(async (tx) => {
    for (let n = 0; n < seeds; n += 1) {
      const one = numbered(n)
      await tx.incidents.open(one, { ...step(one.state, 0), text: one.text })
    }
  })
  const names = Object.keys(Prisma.IncidentScalarFieldEnum).filter((name) => name !== 'number')
  const columns = names.map((name) => `"${name}"`).join(', ')
  const copy = (most: number) =>
    execute(
      url,
      `INSERT INTO "Incident" (${columns}) SELECT ${columns} FROM "Incident" ORDER BY "number" LIMIT ${most}`,
    )
  for (let there = seeds; there < count; there *= 2) await copy(Math.min(there, count - there))
  await execute(url, 'ANALYZE')
}

async function time(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (rounds - 1))] ?? 0).toFixed(1)
  console.log(`  ${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`)
}

const member = { personId: 'lead', name: '负责人', role: 'official', units: ['all'] } as const
const roster: Roster = {
  units: [
    { id: 'all', name: '全部', kind: 'community' },
    ...Array.from({ length: 60 }, (_, n) => ({
      id: `grid-${n}`,
      name: `${n}号网格`,
      kind: 'grid' as const,
      parent: 'all',
    })),
  ],
  people: [{ id: 'lead', name: '负责人', roles: [{ role: 'official', unit: 'all' }], accounts: [] }],
  chats: [],
}
const rules = incidentsSchema.parse({})
const account = { channel: 'console', id: 'lead' } as const
const official = visibleTo(member, { roster, rules, account, inGroup: false })

type Work = Parameters<Store['transact']>[0]

let drawn = 0
/** Always the same ones, spread over all. */
const next = () => (drawn = (drawn + 7919) % count)
const none = { from: '2026-02-01', to: '2026-02-02' }
const works: Readonly<Record<string, Work>> = {
  'sweep, nothing due': (tx) => tx.incidents.due(now, 500),
  'open, first 500': (tx) => tx.incidents.openAfter(0, 500),
  'open, counted for an official': (tx) => tx.incidents.tally({ open: true, visible: official, limit: 10 }),
  grid: (tx) => tx.incidents.search({ gridId: `grid-${next() % 60}`, limit: 50 }),
  'grid, category, state': (tx) => {
    const category = incidentCategories[next() % incidentCategories.length]
    return tx.incidents.search({ gridId: `grid-${next() % 60}`, category, states: ['reported'], limit: 50 })
  },
  days: (tx) => tx.incidents.search({ from: '2026-03-15', to: '2026-03-15', limit: 50 }),
  'days without any': (tx) => tx.incidents.search({ ...none, limit: 50 }),
  words: (tx) => tx.incidents.search({ words: `${next() % 40}号楼`, limit: 50 }),
  'words without any': (tx) => tx.incidents.search({ words: '没有这句', limit: 50 }),
  alike: (tx) => tx.incidents.alike({ ...numbered(next()), number: 0 }, 50),
  'of an account': (tx) => {
    const chat = { channel: 'console', chatId: `chat-${next() % 30}` } as const
    return tx.incidents.ofAccount(chat, `a-${next() % 5000}`, new Date(0))
  },
}

async function timeAll(store: Store): Promise<void> {
  for (const [name, work] of Object.entries(works)) await time(name, () => store.transact(work))
}

async function bench(name: string, url: string): Promise<void> {
  const store = await openStore(url)
  const start = performance.now()
  await fill(store, url)
  console.log(
    `${name}: ${count} open incidents, written in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  )
  await timeAll(store)
  await store.close()
}

const folder = mkdtempSync(join(tmpdir(), 'bench-incidents-'))
await bench('SQLite', `file:${join(folder, 'bench.db')}`)
rmSync(folder, { recursive: true })
const server = await startPostgres()
await bench('PostgreSQL', await server.freshDatabase())
await server.stop()
