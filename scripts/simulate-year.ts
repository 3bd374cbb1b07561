// A year of a town with twenty reporters on a virtual clock: `npx tsx scripts/simulate-year.ts [DAYS]`; every paper must be there, on time.
import { rehearse, type Rehearsal } from '../src/app/rehearsal/rehearsal.ts'
import { addDays, instantAt, weekday } from '../src/domain/time/local-day.ts'
import { createLogger } from '../src/lib/logger.ts'
import { reportEvent, townOf } from './town.ts'

export interface YearFigures {
  readonly reports: number
  readonly papers: Readonly<Record<'daily' | 'weekly' | 'monthly', number>>
  /** Filed more than a minute after their time. */
  readonly late: number
}

const start = '2026-01-01'
const zone = 'Asia/Shanghai'

/** Papers of what happened in the first `days` days of 2026. */
export async function simulateYear(days: number, reporters = 20): Promise<YearFigures> {
  const papers = { weekly: { to: ['office'] }, monthly: { to: ['office'], cc: ['s1'] } }
  const play = await rehearse({
    community: townOf(reporters, { papers }),
    start: instantAt(start, '05:00', zone),
    log: createLogger({ level: 'error', file: undefined }),
  })
  const end = addDays(start, days)
  let reports = 0
  // The papers of December come in January.
  const last = days < 365 ? addDays(end, -1) : '2027-01-05'
  for (let day = start; day <= last; day = addDays(day, 1)) reports += await live(play, day, reporters)
  if (days < 365) await play.until(instantAt(end, '09:00', zone), 24 * 60)
  const issues = await play.store.transact((tx) => tx.issues.list(1000))
  await play.close()
  const ofKind = (kind: string) =>
    issues.filter(
      (i) =>
        i.kind === kind &&
        i.to >= start &&
        (kind === 'weekly' ? i.dueAt < instantAt('2027-01-01', '00:00', zone) : i.to <= '2026-12-31'),
    )
  return {
    reports,
    papers: {
      daily: ofKind('daily').length,
      weekly: ofKind('weekly').length,
      monthly: ofKind('monthly').length,
    },
    late: issues.filter((i) => !i.filedAt || i.filedAt.getTime() - i.dueAt.getTime() > 60_000).length,
  }
}

/** One day, looked at when something is due; how many reports came. */
async function live(play: Rehearsal, day: string, reporters: number): Promise<number> {
  const at = (time: string) => play.until(instantAt(day, time, zone), 24 * 60)
  await at('09:00')
  if (weekday(day) === 1) await at('15:00')
  await at('16:00')
  const sentAt = instantAt(day, '16:30', zone)
  const said = Array.from({ length: reporters }, (_, i) => i + 1).flatMap((grid) => textOf(grid, day))
  await play.store.transact(async (tx) => {
    const events = said.map(({ grid, text }) => reportEvent(grid, sentAt, { key: `${day} ${grid}`, text }))
    await tx.inbox.acceptAll(events, sentAt)
  })
  await at('16:40')
  await at('17:00')
  return said.length
}

/** Nearly everybody reports nearly every day; now and then something has happened, or somebody forgets. */
function textOf(grid: number, day: string): { grid: number; text: string }[] {
  const luck = (grid * 31 + Number(day.replaceAll('-', ''))) % 97
  if (luck === 0) return []
  return [{ grid, text: luck < 3 ? `${grid}号网格北门路灯不亮` : `${grid}号网格今日无异常` }]
}

if (process.argv[1]?.endsWith('simulate-year.ts')) {
  const began = performance.now()
  const figures = await simulateYear(Number(process.argv[2] ?? 365))
  console.log(JSON.stringify({ ...figures, seconds: Math.round((performance.now() - began) / 100) / 10 }))
}
