// Five thousand grids report within ten minutes: `npx tsx scripts/bench-peak.ts [GRIDS] [SECONDS]`; from receiving to sending, then the papers of 09:00.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createApp } from '../src/app/app.ts'
import { addDays, instantAt, localDay } from '../src/domain/time/local-day.ts'
import { createLogger } from '../src/lib/logger.ts'
import { openStore } from '../src/store/store.ts'
import { noPlans } from '../test/harness/no-plans.ts'
import { silentChannel } from './silent-channel.ts'
import { reportEvent, townOf } from './town.ts'

const [grids = 5000, seconds = 600] = process.argv.slice(2).map(Number)
const zone = 'Asia/Shanghai'
const community = townOf(grids)
const folder = await mkdtemp(join(tmpdir(), 'gridkeeper-peak-'))
const store = await openStore(`file:${join(folder, 'peak.db')}`)
const log = createLogger({ level: 'error', file: undefined })
const sentAt = new Map<number, number>()
let papers = 0

const { channel, receive } = silentChannel((text) => {
  const now = performance.now()
  for (const [, grid] of text.matchAll(/已记：(\d+)号网格/g)) sentAt.set(Number(grid), now)
  if (text.includes('日汇总')) papers += 1
})

/** Ten minutes before five, as the clock of the town has it; it runs at the pace of this machine's. */
const day = localDay(new Date(), zone)
let offset = instantAt(day, '16:50', zone).getTime() - Date.now()
const clock = () => new Date(Date.now() + offset)
const parts = {
  community,
  store,
  channels: [channel],
  knowledge: noPlans,
  log,
  clock,
  worker: 'bench',
  newToken: () => 't',
}
const app = createApp({ ...parts })
await app.start()
await app.settled()
const ticking = setInterval(() => app.tick(), 5000)

const receivedAt = new Map<number, number>()
const began = performance.now()
for (let grid = 1; grid <= grids; grid += 1) {
  const due = began + ((grid - 1) * seconds * 1000) / grids
  const wait = due - performance.now()
  if (wait > 0) await sleep(wait)
  receivedAt.set(grid, Math.max(due, began))
  await receive(reportEvent(grid, clock(), { key: String(grid), text: `${grid}号网格今日无异常` }))
}
await app.settled()
const waits = [...receivedAt].map(([grid, at]) => (sentAt.get(grid) ?? Infinity) - at).sort((a, b) => a - b)
const at = (share: number) =>
  Math.round(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? Infinity)
console.log(
  JSON.stringify({ grids, seconds, receipts: sentAt.size, p50: at(0.5), p95: at(0.95), most: at(1) }),
)

clearInterval(ticking)
offset = instantAt(day, '17:00', zone).getTime() - Date.now()
app.tick()
await app.settled()
offset = instantAt(addDays(day, 1), '09:00', zone).getTime() - Date.now()
await store.transact((tx) => tx.outages.beat(clock()))
const nine = performance.now()
app.tick()
await app.settled()
console.log(JSON.stringify({ papers, paperSeconds: Math.round((performance.now() - nine) / 10) / 100 }))
await app.stop()
await rm(folder, { recursive: true, force: true })
