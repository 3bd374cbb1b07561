// The heap over many messages, day after day on a virtual clock: `npx tsx scripts/bench-heap.ts [MESSAGES] [GRIDS]`; it must stay flat.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createApp } from '../src/app/app.ts'
import { addDays, instantAt } from '../src/domain/time/local-day.ts'
import { createLogger } from '../src/lib/logger.ts'
import { openStore } from '../src/store/store.ts'
import { noPlans } from '../test/harness/no-plans.ts'
import { heapUsed } from './bench-measures.ts'
import { silentChannel } from './silent-channel.ts'
import { reportEvent, townOf } from './town.ts'

const [messages = 100_000, grids = 500] = process.argv.slice(2).map(Number)
const days = Math.ceil(messages / grids)
const folder = await mkdtemp(join(tmpdir(), 'gridkeeper-heap-'))
const store = await openStore(`file:${join(folder, 'heap.db')}`, { lasting: false })
let now = instantAt('2026-01-01', '05:00', 'Asia/Shanghai')
const { channel, receive } = silentChannel(() => {})
const app = createApp({
  community: townOf(grids),
  store,
  channels: [channel],
  knowledge: noPlans,
  log: createLogger({ level: 'error', file: undefined }),
  clock: () => now,
  worker: 'bench',
  newToken: () => 't',
})

/** Most have nothing to tell, a few ask or chat; the paper comes the morning after. */
function textOf(grid: number, day: number): string {
  const luck = (grid * 31 + day * 17) % 50
  if (luck === 0) return '好的，辛苦了'
  return luck < 2 ? `${grid}号网格北门路灯不亮` : `${grid}号网格今日无异常`
}

async function pass(time: string, day: number): Promise<void> {
  now = instantAt(addDays('2026-01-01', day), time, 'Asia/Shanghai')
  await store.transact((tx) => tx.outages.beat(now))
  app.tick()
  await app.settled()
}

await app.start()
const cpu = process.cpuUsage()
for (let day = 0; day < days; day += 1) {
  await pass('09:00', day)
  await pass('16:30', day)
  const reports = Array.from({ length: grids }, (_, i) =>
    reportEvent(i + 1, now, { key: `${day} ${i + 1}`, text: textOf(i + 1, day) }),
  )
  await Promise.all(reports.map((event) => receive(event)))
  await app.settled()
  await pass('17:00', day)
  if ((day + 1) % Math.ceil(days / 10) > 0) continue
  // What has a finalizer goes at the collection after the next turn.
  for (let i = 0; i < 3; i += 1) await nextTurn(heapUsed())
  const megabytes = [heapUsed(), process.memoryUsage().rss].map((bytes) => Math.round(bytes / 2 ** 20))
  const { user, system } = process.cpuUsage(cpu)
  const told = `${(day + 1) * grids} messages: heap ${megabytes[0]} MB, resident ${megabytes[1]} MB`
  console.log(`${told}, CPU ${Math.round((user + system) / 1e6)} s`)
}
await app.stop()
await rm(folder, { recursive: true, force: true })
