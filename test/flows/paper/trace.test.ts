// Every figure of a weekly and a monthly paper, counted again from the rows that it names, on a real database.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Paper } from '../../../src/domain/paper/paper.ts'
import type { Incident } from '../../../src/domain/incident/incident.ts'
import type { NewReport, Report } from '../../../src/domain/report/report.ts'
import { termsOf } from '../../../src/domain/report/term.ts'
import { addDays, localDay } from '../../../src/domain/time/local-day.ts'
import { composeExport } from '../../../src/flows/paper/compose-export.ts'
import { declareCommunity } from '../../../src/flows/declare-community.ts'
import { keepClosedDays } from '../../../src/flows/report/keep-closed-days.ts'
import { recordsOf } from '../../../src/flows/report/regime-day.ts'
import { closeSchedule } from '../../../src/flows/report/run-regime.ts'
import { openStore } from '../../../src/store/store.ts'
import type { Store } from '../../../src/domain/ports.ts'
import { community, zone } from '../../domain/sample-records.ts'
import { incident, step } from '../../store/sample-rows.ts'
import { tmpdir } from 'node:os'

let folder: string
let store: Store
const first = '2026-02-01'
const days = Array.from({ length: 62 }, (_, i) => addDays(first, i))
const now = new Date('2026-04-10T00:00:00Z')
let reports: readonly Report[]
let incidents: readonly Incident[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridkeeper-trace-'))
  store = await openStore(`file:${join(folder, 'trace.db')}`)
  await store.transact((tx) => declareCommunity(tx, community, new Date('2026-01-01T00:00:00Z')))
  const written = await store.transact(async (tx) => {
    const made: Report[] = []
    const span = { from: first, to: days.at(-1)!, calendar: community }
    for (const { due } of termsOf(await tx.regimes.load(), 'daily', span))
      await tx.occurrences.take(closeSchedule('daily'), due, due)
    await keepClosedDays(await recordsOf(tx, community))
    for (const report of days.flatMap(versionsOf)) made.push(await tx.reports.append(report))
    const found: Incident[] = []
    for (const [i, day] of days.entries()) {
      if (i % 4 !== 0) continue
      const reportedAt = new Date(`${day}T02:00:00Z`)
      const disposedAt = i % 3 === 0 ? new Date(`${addDays(day, 5)}T02:00:00Z`) : undefined
      const state = disposedAt ? 'resolved' : 'reported'
      const chat = { channel: 'telegram', chatId: '-staff' } as const
      const changes = { chat, day, gridId: `g${1 + (i % 3)}`, reportedAt, disposedAt, state } as const
      found.push(await tx.incidents.open(incident(changes), step('reported', 0)))
    }
    return { made, found }
  })
  reports = written.made
  incidents = written.found
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

/** Zeros, incidents, silence, late ones, corrections and withdrawals, by a fixed lot. */
function versionsOf(day: string): NewReport[] {
  return ['g1', 'g2', 'g3'].flatMap((gridId, grid) => {
    const lot = (Number(day.slice(5, 7)) * 31 + Number(day.slice(8)) * 7 + grid * 5) % 11
    const at = new Date(`${day}T0${7 + (lot % 3)}:00:00Z`)
    const who = { personId: 'zhou', personName: '周立', sentAt: at, eventId: 1, incidentNumber: undefined }
    const one = (kind: Report['kind']) => ({
      regimeId: 'daily',
      gridId,
      day,
      kind,
      late: lot % 5 === 0,
      ...who,
    })
    if (lot < 2) return []
    if (lot === 2) return [one('zero'), one('withdrawn')]
    if (lot === 3) return [one('zero'), one('incident')]
    return [one(lot === 4 ? 'incident' : 'zero')]
  })
}

async function paperOf(from: string, to: string): Promise<Paper> {
  const paper = await store.transact(async (tx) => {
    const records = await recordsOf(tx, community)
    return composeExport(records, { regimeId: 'daily', period: { from, to }, unmasked: false }, now)
  })
  return paper!
}

describe.each([
  ['weekly', '2026-03-02', '2026-03-08'],
  ['monthly', '2026-03-01', '2026-03-31'],
])('the %s paper', (kind, from, to) => {
  const isInside = (day: string) => from <= day && day <= to
  /** The last version of each grid and day, found the plain way. */
  const standing = () => reports.filter((r) => isInside(r.day) && !reports.some((o) => isAfter(o, r)))
  const ids = (kept: readonly { id: number }[]) => kept.map((r) => `R${r.id}`).toSorted()

  test('counts what its sources say, and no other row', async () => {
    const paper = await paperOf(from, to)
    expect(paper.kind).toBe(kind)
    const sources = (label: string) => paper.trace.find((f) => f.label === label)!.sources.toSorted()
    expect(sources('零报告')).toEqual(ids(standing().filter((r) => r.kind === 'zero')))
    expect(sources('有事件')).toEqual(ids(standing().filter((r) => r.kind === 'incident')))
    expect(sources('迟报')).toEqual(ids(standing().filter((r) => r.late && r.kind !== 'withdrawn')))
    const silent = days.filter(isInside).flatMap((day) => ['g1', 'g2', 'g3'].map((grid) => `${grid} ${day}`))
    const heard = standing().filter((r) => r.kind !== 'withdrawn')
    const said = new Set(heard.map((r) => `${r.gridId} ${r.day}`))
    expect(sources('未报')).toEqual(silent.filter((cell) => !said.has(cell)).toSorted())
    const numbers = (kept: readonly Incident[]) => kept.map((i) => `#${i.number}`).toSorted()
    expect(sources('新报事件')).toEqual(numbers(incidents.filter((i) => isInside(i.day))))
    const closed = (i: Incident) => i.disposedAt !== undefined && isInside(localDay(i.disposedAt, zone))
    expect(sources('办结')).toEqual(numbers(incidents.filter(closed)))
    const open = (i: Incident) =>
      i.day <= to && (!i.disposedAt || i.disposedAt > new Date(`${addDays(to, 1)}T01:00:00Z`))
    expect(sources('未办结')).toEqual(numbers(incidents.filter(open)))
  })

  test('writes no figure that differs from its sources', async () => {
    const { paragraphs, trace } = await paperOf(from, to)
    const [counts = '', ...rest] = paragraphs
    const size = (label: string) => trace.find((f) => f.label === label)!.sources.length
    for (const label of ['应报', '零报告', '有事件', '未报', '迟报'])
      expect(counts).toMatch(new RegExp(`${label} ${size(label)}\\b`))
    const cases = rest.find((line) => line.startsWith('新报事件'))!
    for (const label of ['新报事件', '办结', '未办结']) expect(cases).toContain(`${label} ${size(label)} 件`)
    const [, percent] = /报送率 ([\d.]+)%/.exec(counts)!
    expect(Number(percent)).toBeCloseTo(((size('零报告') + size('有事件')) / size('应报')) * 100, 1)
  })
})

test('the monthly paper compares with what the month before says of itself', async () => {
  const before = await paperOf('2026-02-01', '2026-02-28')
  const now = await paperOf('2026-03-01', '2026-03-31')
  const size = (paper: Paper, label: string) => paper.trace.find((f) => f.label === label)!.sources.length
  const line = now.paragraphs.find((text) => text.startsWith('与上月'))!
  for (const label of ['有事件', '未报', '迟报', '新报事件'])
    expect(line).toContain(`${label} ${size(now, label)}（上月 ${size(before, label)}`)
  expect(await paperOf('2026-02-01', '2026-02-28')).toEqual(before)
})

function isAfter(other: Report, { gridId, day, version }: Report): boolean {
  return other.gridId === gridId && other.day === day && other.version > version
}
