// Measures papers: a day of 5,000 grids out of a real database, and a month of 20 and of 5,000 grids in each format.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composePaper } from '../src/domain/paper/compose-paper.ts'
import { contentOf } from '../src/domain/paper/paper-file.ts'
import { renderPaper } from '../src/domain/paper/paper-text.ts'
import type { PeriodFacts } from '../src/domain/paper/period-facts.ts'
import { paperFormats } from '../src/domain/paper/press.ts'
import type { GridDay } from '../src/domain/report/report-day.ts'
import { declareCommunity } from '../src/flows/declare-community.ts'
import { composeExport } from '../src/flows/paper/compose-export.ts'
import { openStore } from '../src/store/store.ts'
import { press } from '../src/press/index.ts'
import { recordsOf } from '../src/flows/report/regime-day.ts'
import { townOf } from './town.ts'

const day = '2026-03-16'
await dayFromDatabase(5000)
for (const grids of [20, 5000]) await monthInEachFormat(grids)

async function dayFromDatabase(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gridkeeper-bench-'))
  const store = await openStore(`file:${join(folder, 'bench.db')}`)
  const community = townOf(count)
  const start = new Date(`${day}T00:00:00Z`)
  await store.transact((tx) => declareCommunity(tx, community, new Date('2026-03-01T00:00:00Z')))
  await store.transact(async (tx) => {
    for (let grid = 1; grid <= count; grid += 1) {
      if (grid % 50 === 0) continue
      const who = { personId: `p${grid}`, personName: '周立', sentAt: start, eventId: grid }
      const what = { kind: 'zero', late: grid % 9 === 0, incidentNumber: undefined } as const
      await tx.reports.append({ regimeId: 'zero', gridId: `g${grid}`, day, ...who, ...what })
    }
  })
  await measured(`daily paper of ${count} grids, from the database to its text`, async () => {
    const period = { from: day, to: day }
    const paper = await store.transact(async (tx) => {
      const records = await recordsOf(tx, community)
      return composeExport(records, { regimeId: 'zero', period, unmasked: false }, new Date())
    })
    return paper ? renderPaper(paper).length : 0
  })
  await store.close()
  rmSync(folder, { recursive: true })
}

async function monthInEachFormat(grids: number): Promise<void> {
  const facts = month(grids)
  const compose = () =>
    composePaper(facts, {
      to: ['办公室'],
      cc: [],
      issuer: '测试县',
      issued: '2026-04-01',
      pending: false,
      remarks: [],
    })
  await measured(`month of ${grids} grids, composed`, async () => compose().records.rows.length)
  const paper = compose()
  for (const format of paperFormats) {
    const first = await contentOf(paper, format, press)
    await measured(
      `month of ${grids} grids as ${format}`,
      async () => (await contentOf(paper, format, press)).length,
    )
    const same = Buffer.compare(first, await contentOf(compose(), format, press)) === 0
    if (!same) throw new Error(`${format}: the same data gave other bytes`)
  }
}

function month(grids: number): PeriodFacts {
  let id = 0
  const days = Array.from({ length: 31 }, (_, d) => {
    const date = `2026-03-${String(d + 1).padStart(2, '0')}`
    const cells = Array.from({ length: grids }, (_, g): GridDay => {
      const lot = (g * 7919 + d * 104_729 + g * d) % 97
      const state = lot < 85 ? 'zero' : lot < 92 ? 'incident' : lot < 95 ? 'missing' : 'exempt'
      const grid = { id: `g${g + 1}`, name: `${g + 1}号网格`, kind: 'grid', parent: 'county' } as const
      if (state === 'missing' || state === 'exempt') return { grid, state, late: false, report: undefined }
      const who = { personId: 'p', personName: '周立', sentAt: new Date(`${date}T08:00:00Z`), eventId: 1 }
      const late = lot % 9 === 0
      const rest = { kind: state, version: 1, late, incidentNumber: undefined } as const
      const report = { id: (id += 1), regimeId: 'zero', gridId: grid.id, day: date, ...who, ...rest }
      return { grid, state, late, report }
    })
    return { day: date, grids: cells, blindMs: 0 }
  })
  const asOf = new Date('2026-04-01T01:00:00Z')
  const period = { from: '2026-03-01', to: '2026-03-31' }
  const incidents = { incidents: [], gridNames: new Map<string, string>(), withheld: new Set<number>() }
  const none = { ...incidents, handOvers: [], changes: [], before: undefined }
  const rest = { ...none, wants: 'zero' } as const
  return { kind: 'monthly', name: '零报告', period, timeZone: 'Asia/Shanghai', days, asOf, ...rest }
}

/** Wall clock and processor time, and the memory that the process holds afterwards. */
async function measured(what: string, work: () => Promise<number>): Promise<void> {
  const [wall, cpu] = [performance.now(), process.cpuUsage().user]
  const size = await work()
  const ms = [performance.now() - wall, (process.cpuUsage().user - cpu) / 1000].map(Math.round)
  const mb = Math.round(process.memoryUsage().rss / 1e6)
  console.log(`${what}: ${ms[0]} ms (processor ${ms[1]} ms), size ${size}, memory ${mb} MB`)
}
