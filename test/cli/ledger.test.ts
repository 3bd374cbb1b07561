// gridkeeper ledger, as an operator runs it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { loadConfig } from '../../src/app/settings/config.ts'
import { exportsCommand } from '../../src/cli/report/exports.ts'
import { ledgerCommand } from '../../src/cli/ledger.ts'
import { openStore } from '../../src/store/store.ts'
import { useCli } from '../harness/cli.ts'
import { incident, step } from '../store/sample-rows.ts'

const { folder, run: runCli } = useCli(ledgerCommand, exportsCommand)
const run = (...args: string[]) => runCli('ledger', ...args)

beforeAll(async () => {
  const store = await openStore(loadConfig(process.env).databaseUrl)
  for (const day of ['2026-02-28', '2026-03-01'])
    await store.transact((tx) => tx.incidents.open(incident({ day }), step('reported', 0)))
  await store.close()
})

async function days(...filters: string[]): Promise<string[]> {
  const found = JSON.parse(await run('list', '--json', ...filters)) as { day: string }[]
  return found.map(({ day }) => day)
}

test('lists whole months, days and states', async () => {
  expect(await days('--month', '2026-02')).toEqual(['2026-02-28'])
  expect(await days('--from', '2026-03-01')).toEqual(['2026-03-01'])
  expect(await days('--state', 'open', '--to', '2026-03-31')).toHaveLength(2)
  expect(await days('--state', 'closed')).toEqual([])
  expect(await run('show', '#1')).toMatch(/^#1 /)
})

test('packs the incidents that are named', async () => {
  const out = join(folder, 'pack.zip')
  expect(await run('pack', out, '--number', '#2', '1')).toContain('2 incidents')
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
})

test('who exported what, masked or not, is kept', async () => {
  const before = JSON.parse(await runCli('exports', '--json')) as unknown[]
  await run('export', join(folder, 'table.xlsx'), '--month', '2026-02')
  await run('pack', join(folder, 'full.zip'), '--number', '2', '--full')
  const kept = JSON.parse(await runCli('exports', '--json')) as object[]
  expect(kept).toHaveLength(before.length + 2)
  const day = '2026-03-01'
  const askedBy = expect.stringMatching(/^cli:/) as unknown
  expect(kept.slice(0, 2)).toMatchObject([
    { subject: 'ledger', format: 'zip', unmasked: true, period: { from: day, to: day }, askedBy },
    { format: 'xlsx', unmasked: false, period: { from: '2026-02-01', to: '2026-02-28' } },
  ])
  expect(await runCli('exports')).toMatch(/ledger 2026-03-01\.\.2026-03-01 {2}zip {2}UNMASKED/)
})

test.each([
  [['list', '--from', '2026-02-31'], /--from <day>.*2026-02-31.*a day that exists/],
  [['list', '--month', '2026-13'], /expected a month/],
  [['list', '--month', '2026-02', '--to', '2026-02-03'], /cannot be used with/],
  [['list', '--state', 'gone'], /Allowed choices/],
  [['list', '--grid', 'grid-99'], /--grid: "grid-99"; expected one of grid-1, .*grid-12/],
  [['pack', 'x.zip', '--grid', '1号网格'], /--grid: "1号网格"; expected one of/],
  [['list', '--category', '飞碟'], /Allowed choices/],
  [['show', '#9'], /ledger list/],
  [['pack', 'x.zip', '--number', 'a'], /whole number/],
  [['pack', 'x.zip', '--number', '9'], /nothing fits/],
  [['export', 'x.csv'], /\.xlsx/],
])('%j is refused with the remedy', async (args, why) => {
  await expect(run(...args)).rejects.toThrow(why)
})

test('a file leaves nothing out, however many there are; a list ends somewhere', async () => {
  const store = await openStore(loadConfig(process.env).databaseUrl)
  await store.transact(async (tx) => {
    for (let n = 0; n < 1001; n++)
      await tx.incidents.open(incident({ day: '2025-05-05' }), step('reported', 0))
  })
  await store.close()
  const out = join(folder, 'may.xlsx')
  expect(await run('export', out, '--month', '2025-05')).toContain('1001 incidents')
  expect(await run('export', out, '--month', '2025-05', '--limit', '3')).toContain('3 incidents')
  expect(await days('--month', '2025-05')).toHaveLength(1000)
})
