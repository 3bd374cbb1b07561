// The sweep over a real SQLite file: what is due happens once, however often and late it is looked at.
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Parts } from '../../../src/app/parts.ts'
import { createSweeper, type Sweeper } from '../../../src/app/clock/sweeper.ts'
import type { Store } from '../../../src/domain/ports.ts'
import { declareCommunity } from '../../../src/flows/declare-community.ts'
import { openStore } from '../../../src/store/store.ts'
import { at, community, report } from '../../domain/sample-records.ts'
import { tempFolder } from '../../harness/temp-folder.ts'
import { noPlans } from '../../harness/no-plans.ts'

const folder = tempFolder()
let files = 0
let now: Date
/** What passes between two looks at the clock. */
let tookMs: number
let store: Store
let errors: string[]
/** How many transactions go well before one that does not. */
let fine: number

beforeEach(async () => {
  errors = []
  fine = Infinity
  store = await openStore(`file:${join(folder, `${(files += 1)}.db`)}`)
  now = at('08:00')
  tookMs = 0
  await store.transact((tx) => declareCommunity(tx, community, now))
  await sweeper().sweep()
})
afterEach(() => store.close())

/** A new one knows nothing: the process was started anew, or is another replica. */
const sweeper = (): Sweeper =>
  createSweeper({
    community,
    store: {
      ...store,
      transact: (...work) =>
        (fine -= 1) === -1 ? Promise.reject(new Error('the disk is full')) : store.transact(...work),
    },
    channels: [],
    knowledge: noPlans,
    log: pino({ level: 'error' }, { write: (line: string) => void errors.push(line) }),
    clock: () => (now = new Date(now.getTime() + tookMs)),
    worker: 'bot',
    newToken: () => 't',
  } satisfies Parts)
/** A sweep at each of the times; in between the bot gave signs of life. */
async function live(...times: Date[]): Promise<string[]> {
  const running = sweeper()
  for (const time of times) {
    now = time
    await store.transact((tx) => tx.outages.beat(now))
    await running.sweep()
  }
  return posted()
}
/** A sweep at each of the times, and nothing in between. */
async function sweepAt(...times: Date[]): Promise<string[]> {
  const running = sweeper()
  for (const time of times) {
    now = time
    await running.sweep()
  }
  return posted()
}
const posted = async () => {
  const rows = await store.transact((tx) => tx.outbox.list({ limit: 100 }))
  return rows.map((row) => `${row.to.chatId} ${row.content.text.split('\n')[0]}`)
}
const later = (days: number, time: string) => new Date(at(time).getTime() + days * 86_400_000)

const closed = (lines: readonly string[]) => lines.filter((l) => l.includes('已截止'))

test('a day goes by: reminders, the call of the missing, the summary next morning', async () => {
  await store.transact((tx) => tx.reports.append(report({ gridId: 'g1' })))
  const lines = await live(at('16:01'), at('16:41'), at('16:59'), at('17:00'), later(1, '09:00'))
  expect(lines).toEqual([
    expect.stringContaining('zhou 【零报告提醒】2号网格今天还没有报'),
    expect.stringContaining('wu 【零报告提醒】3号网格今天还没有报'),
    expect.stringContaining('zhou 【零报告提醒】2号网格'),
    expect.stringContaining('wu 【零报告提醒】3号网格'),
    'qian 【零报告】3月16日 已截止，2 个网格未报：2号网格、3号网格。迟报仍可补，会注明迟报。',
    '-staff 【零报告日汇总】3月16日',
  ])
  expect(errors).toEqual([])
})

test('what falls due in a sweep is due at the next, not a day later, wherever in it that is', async () => {
  tookMs = 5_000
  for (let day = 0; day < 10; day += 1) {
    const begun = new Date(later(day, '16:59').getTime() + day * tookMs)
    expect(closed(await live(begun, later(day, '17:04')))).toHaveLength(day + 1)
  }
})

test('what happened once happens once: for replicas, restarts and a clock that steps back', async () => {
  const times = [at('16:00'), at('16:41'), at('17:01')]
  const book = (kind: 'zero' | 'withdrawn') =>
    store.transact((tx) => tx.reports.append(report({ id: kind === 'zero' ? 1 : 2, gridId: 'g3', kind })))
  await book('zero')
  const first = await live(...times)
  await book('withdrawn')
  expect(await live(...times)).toEqual(first)
})

test('after days away every day is closed in order, papers come late, nudges not at all', async () => {
  const minutes = ['12:00', '12:01', '12:02', '12:03'].map((time) => later(2, time))
  expect(await sweepAt(...minutes)).toEqual([
    expect.stringContaining('qian 【零报告】3月16日 已截止，3 个网格未报'),
    'qian 【零报告】3月17日 已截止，因系统中断无法报送 3 个网格，不算未报。',
    '-staff 【零报告日汇总】3月16日',
    '-staff 【零报告日汇总】3月17日',
  ])
})

test('a gap between two sweeps is an outage, a short one is not', async () => {
  await sweepAt(at('08:01'), at('08:30'))
  const outages = await store.transact((tx) => tx.outages.within({ from: at('00:00'), to: at('23:00') }))
  expect(outages).toEqual([{ from: at('08:01'), to: at('08:30') }])
})

test('a day is not closed before the time that we took from it is given back', async () => {
  await live(at('16:30'))
  await sweepAt(at('16:50'))
  expect(closed(await live(at('17:00'), at('17:19')))).toEqual([])
  expect(closed(await live(at('17:20')))).toHaveLength(1)
})

test('one job that fails stops no other', async () => {
  fine = 0
  const lines = await live(at('16:01'), at('16:02'))
  expect(lines.filter((l) => l.includes('提醒'))).toHaveLength(2)
  expect(errors).toEqual([expect.stringContaining('the disk is full')])
})
