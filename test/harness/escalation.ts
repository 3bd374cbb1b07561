// Lateness of escalations on a virtual clock: many limits at random times, sweeps every five seconds, an outage between.
import { readCommunity, sampleCommunity } from '../../src/app/settings/config.ts'
import { watchIncidents } from '../../src/flows/incident/watch-incidents.ts'
import { openStore } from '../../src/store/store.ts'
import { incident, step } from '../store/sample-rows.ts'
import { noPlans } from './no-plans.ts'

export interface EscalationRun {
  readonly databaseUrl: string
  readonly count: number
  readonly hours: number
  /** Hours after the start; nobody sweeps meanwhile. */
  readonly outage: { readonly from: number; readonly to: number }
}

const start = new Date('2026-03-16T08:00:00+08:00').getTime()
const hour = 3_600_000
const sweepMs = 5000

/** `late(share)`: seconds from when it was due, or from the end of the outage, to its row in the outbox. */
export async function measureEscalation(
  run: EscalationRun,
): Promise<{ told: number; late: (share: number) => number }> {
  const community = readCommunity(sampleCommunity)
  const store = await openStore(run.databaseUrl)
  const due = await openAll(store, run)
  await store.transact((tx) => tx.roster.declare(community, new Date(start)))
  const lateness: number[] = []
  for (let time = start; time <= start + run.hours * hour; time += sweepMs) {
    if (isDown(run, time)) continue
    const now = new Date(time)
    while (await store.transact((tx) => watchIncidents({ tx, community, now, knowledge: noPlans })));
    for (const [number, at] of due) {
      if (at > time) continue
      due.delete(number)
      const found = await store.transact((tx) => tx.incidents.get(number))
      if (found?.escalatedAt) lateness.push((found.escalatedAt.getTime() - settled(run, at)) / 1000)
    }
  }
  await store.close()
  const sorted = lateness.toSorted((a, b) => a - b)
  return { told: sorted.length, late: (share) => sorted[Math.ceil(share * sorted.length) - 1] ?? Infinity }
}

function isDown({ outage }: EscalationRun, time: number): boolean {
  return time > start + outage.from * hour && time < start + outage.to * hour
}

function settled(run: EscalationRun, at: number): number {
  return isDown(run, at) ? start + run.outage.to * hour : at
}

async function openAll(
  store: Awaited<ReturnType<typeof openStore>>,
  { count, hours }: EscalationRun,
): Promise<Map<number, number>> {
  const due = new Map<number, number>()
  await store.transact(async (tx) => {
    for (let n = 0; n < count; n += 1) {
      const at = start + ((n * 7919) % count) * ((hours * hour) / (count + 1))
      const times = {
        reportedAt: new Date(start - hour),
        countsFrom: new Date(start - hour),
        touchedAt: new Date(start - hour),
      }
      const one = incident({ ...times, limitAt: new Date(at), chat: { channel: 'console', chatId: 'staff' } })
      const { number } = await tx.incidents.open(one, step('reported', 0))
      due.set(number, at)
    }
  })
  return due
}
