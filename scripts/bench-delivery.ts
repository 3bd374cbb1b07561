// Measures a notice to 10,000 groups on a virtual clock against what the channel's own limits allow; memory and doubles too.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../src/store/store.ts'
import { communityOf, limits, openLife, signNotice, type Stage } from './delivery-run.ts'

const groups = Number(process.argv[2] ?? 10_000)
const folder = await mkdtemp(join(tmpdir(), 'gridkeeper-bench-'))
const store = await openStore(`file:${join(folder, 'bench.db')}`)
const community = communityOf(groups)
const start = new Date('2026-03-16T10:00:00+08:00')
const stage: Stage = { now: start, sent: [] }
const began = performance.now()
const life = await openLife(store, community, stage)
await signNotice(store, community, stage.now)
const heaps: number[] = []
while (stage.sent.length < groups) {
  await life.beat()
  stage.now = life.next()
  globalThis.gc?.()
  heaps.push(process.memoryUsage().heapUsed)
}
const [first, last] = [stage.sent[0]?.at ?? 0, stage.sent.at(-1)?.at ?? 0]
const tookS = (last - start.getTime()) / 1000
const idealS = Math.floor((groups - 1) / limits.perSecond)
const busiest = busiestSecond(stage.sent.map((s) => s.at))
const mb = (bytes = 0) => (bytes / 1024 / 1024).toFixed(0)
console.log(
  `groups ${groups}, sent ${stage.sent.length}, to different groups ${new Set(stage.sent.map((s) => s.chatId)).size}`,
)
console.log(
  `virtual time ${tookS.toFixed(1)} s (first after ${((first - start.getTime()) / 1000).toFixed(1)} s), the limits allow ${idealS} s: ${(tookS / idealS).toFixed(4)} times`,
)
console.log(`most in any second ${busiest} of ${limits.perSecond}`)
console.log(
  `heap MB at a tenth ${mb(heaps[Math.floor(heaps.length / 10)])}, half ${mb(heaps[Math.floor(heaps.length / 2)])}, end ${mb(heaps.at(-1))}${globalThis.gc ? '' : ' (run node with --expose-gc for settled figures)'}`,
)
console.log(`real time ${((performance.now() - began) / 1000).toFixed(0)} s`)
await life.app.stop()
await rm(folder, { recursive: true, force: true })

function busiestSecond(times: readonly number[]): number {
  let most = 0
  let from = 0
  for (const [i, time] of times.entries()) {
    while ((times[from] ?? 0) <= time - 1000) from += 1
    most = Math.max(most, i - from + 1)
  }
  return most
}
