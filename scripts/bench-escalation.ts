// Measures how late escalations are, on a virtual clock with an outage: `npx tsx scripts/bench-escalation.ts [COUNT]`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureEscalation } from '../test/harness/escalation.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-escalation-'))
const run = {
  databaseUrl: `file:${join(folder, 'bench.db')}`,
  count: Number(process.argv[2] ?? 5000),
  hours: 6,
  outage: { from: 2, to: 4 },
}
const { late, told } = await measureEscalation(run)
console.log(`${told} of ${run.count} told; p50 ${late(0.5)} s, p99 ${late(0.99)} s, most ${late(1)} s`)
rmSync(folder, { recursive: true })
