// Times sweeps, lists and escalation over many open incidents: `npx tsx scripts/bench-incidents.ts [COUNT]`, on SQLite and PostgreSQL.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NewIncident } from '../src/domain/incident/incident.ts'
import { incidentCategories } from '../src/domain/incident/category.ts'
import type { Store } from '../src/domain/ports.ts'
import { openStore } from '../src/store/store.ts'
import { startPostgres } from '../test/harness/postgres.ts'

const count = Number(process.argv[2] ?? 100_000)
const rounds = 200
const now = new Date('2026-03-16T09:00:00+08:00')
const hour = 3_600_000

function incident(n: number): NewIncident {
  const reportedAt = new Date(now.getTime() - (n % 20) * hour)
  const people = [`p-${n % 50}`]
  return {
    state: n % 3 === 0 ? 'in_progress' : 'reported',
    category: incidentCategories[n % incidentCategories.length] ?? 'other',
    gridId: `grid-${n % 60}`,
    location: `${n % 40}号楼`,
    count: undefined,
    urgent: false,
    text: `${n % 40}号楼门口有杂物`,
    day: '2026-03-15',
    foundAt: undefined,
    startedAt: undefined,
    reportedAt,
    disposedAt: undefined,
    countsFrom: reportedAt,
    limitAt: new Date(reportedAt.getTime() + 48 * hour),
    limitRule: '48 小时内',
    extensionTo: undefined,
    extended: false,
    source: 'staff',
    access: 'open',
    unitId: undefined,
    rung: 0,
    handlerId: undefined,
    handlerName: undefined,
    duplicateOf: undefined,
    reward: undefined,
    satisfied: undefined,
    seenBy: [],
    watch: {
      stages: [{ percent: 100, people }],
      acknowledgeMs: 40 * hour,
      inquireMs: 40 * hour,
      acks: 1,
    },
    stage: 0,
    nudges: 0,
    touchedAt: reportedAt,
    reporterId: undefined,
    reporterName: '某居民',
    chat: { channel: 'console', chatId: `chat-${n % 30}` },
    accountId: `a-${n % 5000}`,
  }
}

async function fill(store: Store): Promise<void> {
  for (let from = 0; from < count; from += 500) {
    await store.transact(async (tx) => {
      for (let n = from; n < Math.min(count, from + 500); n += 1) {
        const one = incident(n)
        const step = {
          at: one.reportedAt,
          kind: one.state,
          personId: undefined,
          personName: '',
          text: one.text,
        }
        await tx.incidents.open(one, { ...step, eventId: undefined })
      }
    })
  }
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

async function bench(name: string, url: string): Promise<void> {
  const store = await openStore(url)
  const start = performance.now()
  await fill(store)
  console.log(
    `${name}: ${count} open incidents, written in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  )
  let n = 0
  const next = () => (n = (n + 7919) % count)
  const run = (work: Parameters<Store['transact']>[0]) => () => store.transact(work)
  await time(
    'sweep, nothing due',
    run((tx) => tx.incidents.due(now, 500)),
  )
  await time(
    'open, first 500',
    run((tx) => tx.incidents.unresolved(500)),
  )
  await time(
    'search grid',
    run((tx) => tx.incidents.search({ gridId: `grid-${next() % 60}`, limit: 50 })),
  )
  await time(
    'search grid, category, state',
    run((tx) => {
      const category = incidentCategories[next() % incidentCategories.length]
      return tx.incidents.search({ gridId: `grid-${next() % 60}`, category, states: ['reported'], limit: 50 })
    }),
  )
  await time(
    'search days',
    run((tx) => tx.incidents.search({ from: '2026-03-15', to: '2026-03-15', limit: 50 })),
  )
  await time(
    'search days without any',
    run((tx) => tx.incidents.search({ from: '2026-02-01', to: '2026-02-02', limit: 50 })),
  )
  await time(
    'search words',
    run((tx) => tx.incidents.search({ words: `${next() % 40}号楼`, limit: 50 })),
  )
  await time(
    'search words without any',
    run((tx) => tx.incidents.search({ words: '没有这句', limit: 50 })),
  )
  await time(
    'alike',
    run((tx) => tx.incidents.alike({ ...incident(next()), number: 0 }, 50)),
  )
  await time(
    'of an account',
    run((tx) =>
      tx.incidents.ofAccount(
        { channel: 'console', chatId: `chat-${next() % 30}` },
        `a-${next() % 5000}`,
        new Date(0),
      ),
    ),
  )
  await store.close()
}

const folder = mkdtempSync(join(tmpdir(), 'bench-incidents-'))
await bench('SQLite', `file:${join(folder, 'bench.db')}`)
rmSync(folder, { recursive: true })
const server = await startPostgres()
await bench('PostgreSQL', await server.freshDatabase())
await server.stop()
