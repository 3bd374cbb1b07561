// gridkeeper export, as an operator runs it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { loadConfig } from '../../../src/app/settings/config.ts'
import { exportCommand } from '../../../src/cli/report/export.ts'
import { exportsCommand } from '../../../src/cli/report/exports.ts'
import { declareCommunity } from '../../../src/flows/declare-community.ts'
import { keepClosedDays } from '../../../src/flows/report/keep-closed-days.ts'
import { recordsOf } from '../../../src/flows/report/regime-day.ts'
import { closeSchedule } from '../../../src/flows/report/run-regime.ts'
import { openStore } from '../../../src/store/store.ts'
import { useCli } from '../../harness/cli.ts'
import { incident, step } from '../../store/sample-rows.ts'

const { folder, run: command } = useCli(exportCommand, exportsCommand)
const day = '2026-03-16'
beforeAll(async () => {
  const config = loadConfig(process.env)
  const store = await openStore(config.databaseUrl)
  await store.transact(async (tx) => {
    await declareCommunity(tx, config.community, new Date('2026-03-01T00:00:00Z'))
    const due = new Date(`${day}T17:00:00+08:00`)
    await tx.occurrences.take(closeSchedule('zero'), due, due)
    await keepClosedDays(await recordsOf(tx, config.community))
    const chat = { channel: 'console', chatId: 'staff' } as const
    const told = { chat, day, gridId: 'grid-1', reporterName: '佟丽', text: '佟丽说井盖坏了，打13812345678' }
    await tx.incidents.open(
      incident({ ...told, reportedAt: new Date(`${day}T02:00:00Z`) }),
      step('reported', 0),
    )
  })
  await store.close()
})
function run(...args: string[]): Promise<string> {
  return command('export', '--regime', 'zero', ...args)
}

const ofDay = ['--from', day, '--to', day]

test('text is printed, masked; unmasked only when asked for, and that is kept', async () => {
  const masked = await run(...ofDay)
  expect(masked).toContain('【零报告日汇总】3月16日\n应报 12 个网格：零报告 0，有事件 0，未报 12。')
  expect(masked).toContain('佟**说井盖坏了，打138****78')
  expect(await run(...ofDay, '--unmasked')).toContain('佟丽说井盖坏了，打13812345678')
  const [last, first] = JSON.parse(await command('exports', '--json')) as unknown[]
  expect(await command('exports', '--limit', '1')).toMatch(/UNMASKED {2}by cli:.+ {2}done$/)
  expect(last).toMatchObject({ unmasked: true, askedBy: expect.stringMatching(/^cli:./), format: 'text' })
  expect(first).toMatchObject({ unmasked: false, period: { from: day, to: day } })
})

test('json and csv are read by programs', async () => {
  expect(JSON.parse(await run(...ofDay, '--format', 'json'))).toMatchObject({
    kind: 'daily',
    period: { from: day },
  })
  const csv = await run(...ofDay, '--format', 'csv')
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv.split('\r\n')).toHaveLength(1 + 12)
})

test('a file is written', async () => {
  const out = join(folder, 'paper.png')
  expect(await run(...ofDay, '--format', 'png', '--out', out)).toContain('paper.png')
  expect(readFileSync(out).subarray(1, 4).toString()).toBe('PNG')
})

test.each([
  [['--from', '2026-02-30', '--to', day], /a day that exists/],
  [['--from', '2026-03-17', '--to', day], /lies before/],
  [['--from', day, '--to', '2999-01-01'], /not over/],
  [['--from', '2020-01-01', '--to', day], /366/],
  [['--from', '2026-01-01', '--to', '2026-01-02', '--regime', 'none'], /known: zero/],
  [[...ofDay, '--format', 'docx'], /--out/],
  [[...ofDay, '--out', '/nonexistent/x.txt'], /cannot write/],
  [[...ofDay, '--format', 'pdf'], /Allowed choices/],
])('%j is refused with the remedy', async (args, why) => {
  await expect(run(...args)).rejects.toThrow(why)
})
