// What the clock says of an open incident, and that it says it once.
import { expect, test } from 'vitest'
import type { Watch } from '../../../src/domain/incident/watch-plan.ts'
import { nextDue, watchOver } from '../../../src/domain/incident/watch.ts'
import type { Incident } from '../../../src/domain/incident/incident.ts'
import { incident } from '../sample-records.ts'

const hour = 3_600_000
const watch: Watch = {
  stages: [
    { percent: 50, people: ['zhou'] },
    { percent: 80, people: ['zhou'] },
    { percent: 100, people: ['qian'] },
  ],
  acknowledgeMs: hour,
  inquireMs: 4 * hour,
  acks: 1,
}
const opened = incident({ watch })
const after = (hours: number) => new Date(opened.reportedAt.getTime() + hours * hour)

/** Hours after the report at which something was found, looking every minute. */
function found(start: Incident, hours: number, everyMinutes = 1): string[] {
  let current = start
  const all: string[] = []
  for (let minute = 0; minute <= hours * 60; minute += everyMinutes) {
    const now = after(minute / 60)
    const due = nextDue(current)
    if (due === undefined || due > now) continue
    const { changes, finding } = watchOver(current, now)
    current = { ...current, ...changes }
    if (finding) all.push(`${minute / 60} ${finding.kind === 'asked' ? finding.about : finding.percent}`)
    expect(nextDue(current)?.getTime() ?? Infinity).toBeGreaterThan(now.getTime())
  }
  return all
}

test('nobody takes it: two questions, then 50, 80 and 100 %, nothing more', () => {
  expect(found(opened, 100)).toEqual(['1 unacknowledged', '2 unacknowledged', '12 50', '19.2 80', '24 100'])
})

test('whoever works on it is asked whether he still does', () => {
  const working = { ...opened, state: 'in_progress', touchedAt: after(1) } as const
  expect(found(working, 100).slice(0, 2)).toEqual(['5 still-working', '9 still-working'])
})

test('after an outage only the last of what passed is told', () => {
  expect(found(opened, 100, 30 * 60)).toEqual(['30 100'])
  expect(found(opened, 100, 5 * 60)).toEqual(['5 unacknowledged', '15 50', '20 80', '25 100'])
})

test('what is done or merged is left alone', () => {
  for (const state of ['resolved', 'verified', 'closed', 'duplicate'] as const)
    expect(nextDue({ ...opened, state })).toBeUndefined()
})
