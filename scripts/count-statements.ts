// Counts what one report and one idle tick cost: `npx tsx scripts/count-statements.ts [--each]`; transactions, calls of the store, SQL, CPU.
import Database from 'better-sqlite3'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app/app.ts'
import type { ChatEvent } from '../src/domain/messaging/chat-event.ts'
import type { Store, Tx } from '../src/domain/ports.ts'
import { createLogger } from '../src/lib/logger.ts'
import { openStore } from '../src/store/store.ts'
import { noPlans } from '../test/harness/no-plans.ts'
import { silentChannel } from './silent-channel.ts'
import { reportEvent, townOf } from './town.ts'

const grids = 300
const seen = { transactions: 0, calls: [] as string[], statements: 0 }

const statement = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1')) as object
for (const way of ['run', 'all'])
  Reflect.set(
    statement,
    way,
    new Proxy(Reflect.get(statement, way) as () => unknown, {
      apply(run, prepared, values) {
        seen.statements += 1
        return Reflect.apply(run, prepared, values) as unknown
      },
    }),
  )

function counting(store: Store): Store {
  return {
    close: () => store.close(),
    transact: (work, durability) => {
      seen.transactions += 1
      return store.transact((tx) => work(countingTx(tx)), durability)
    },
    read(work) {
      seen.transactions += 1
      return store.read((tx) => work(countingTx(tx)))
    },
  }
}

function countingTx(tx: Tx): Tx {
  type Rows = Record<string, (...args: unknown[]) => Promise<unknown>>
  const countingRows = (name: string, rows: Rows): Rows =>
    new Proxy(rows, {
      get:
        (_, method: string) =>
        async (...args: unknown[]) => {
          const before = seen.statements
          const result = await rows[method]?.(...args)
          seen.calls.push(`${name}.${method} ${seen.statements - before}`)
          return result
        },
    })
  return new Proxy(tx, {
    get: (_, name: keyof Tx) => countingRows(name, tx[name] as unknown as Rows),
  })
}

async function measure(what: string, times: number, work: () => Promise<void>): Promise<void> {
  Object.assign(seen, { transactions: 0, calls: [], statements: 0 })
  const spent: number[] = []
  for (let i = 0; i < times; i += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1000)
  }
  spent.sort((a, b) => a - b)
  const each = (count: number) => (count / times).toFixed(1)
  const counts = [seen.transactions, seen.calls.length, seen.statements].map(each)
  // The least is what it costs where no other process is in the way.
  const cpu = [0, 0.5].map((share) => (spent[Math.floor((times - 1) * share)] ?? 0).toFixed(2))
  console.log(
    `${what}: ${counts[0]} transactions, ${counts[1]} calls, ${counts[2]} statements, CPU least ${cpu[0]} ms, median ${cpu[1]} ms`,
  )
  if (process.argv.includes('--each')) console.log(seen.calls.slice(0, Number(counts[1])).join('\n'))
}

const folder = await mkdtemp(join(tmpdir(), 'gridkeeper-count-'))
const store = counting(await openStore(`file:${join(folder, 'count.db')}`))
const { channel, receive } = silentChannel()
const app = createApp({
  community: townOf(grids),
  store,
  channels: [channel],
  knowledge: noPlans,
  log: createLogger({ level: 'error', file: undefined }),
  clock: () => new Date(),
  worker: 'count',
  newToken: () => 't',
})
await app.start()
let grid = 0
const report = async () => {
  grid += 1
  const said = { key: String(grid), text: `${grid}号网格今日无异常` }
  await receive(reportEvent(grid, new Date(), said))
  await app.settled()
}
const tick = async () => {
  app.tick()
  await app.settled()
}
await tick()
for (let i = 0; i < 50; i += 1) await report()
await measure('a report alone', 60, report)
const twenty = (where: (grid: number) => Partial<ChatEvent>) => async () => {
  const events = Array.from({ length: 20 }, () => {
    grid += 1
    const said = { key: String(grid), text: `${grid}号网格今日无异常` }
    return { ...reportEvent(grid, new Date(), said), ...where(grid) } as ChatEvent
  })
  await Promise.all(events.map((event) => receive(event)))
  await app.settled()
}
const inPrivate = (from: number) => ({
  chat: { id: `p${from}`, kind: 'private' as const, title: '' },
  addressed: true,
})
await measure('twenty reports in private at once', 4, twenty(inPrivate))
await measure(
  'twenty reports in one group at once',
  4,
  twenty(() => ({})),
)
await measure('an idle tick', 40, tick)
await app.stop()
await rm(folder, { recursive: true, force: true })
