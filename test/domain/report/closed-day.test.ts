import { expect, test } from 'vitest'
import { owedThen, owedToKeep } from '../../../src/domain/report/closed-day.ts'
import type { Owed } from '../../../src/domain/report/report-day.ts'
import type { Roster } from '../../../src/domain/roster/roster.ts'
import { community, unit } from '../sample-records.ts'

const person = (id: string, name: string) => ({ id, name, kind: 'office' as const })
const owed: readonly Owed[] = [
  { grid: unit('g1'), silent: 'missing' },
  { grid: unit('g2'), silent: 'exempt' },
  { grid: person('zhou', '周立'), silent: 'outage' },
]
const closed = { regimeId: 'daily', day: '2026-03-16', owed: owedToKeep(owed, community), blindMs: 0 }

test('who owed on a closed day is the same whatever becomes of the roster, under the names that it knows', () => {
  expect(owedThen(closed, community)).toEqual(owed)
  const empty: Roster = { units: [], people: [], chats: [], removed: community.units }
  expect(owedThen(closed, empty)).toEqual(owed)
  const units = community.units.map((one) => ({ ...one, name: `新${one.name}` }))
  const people = community.people.map((one) => ({ ...one, name: `老${one.name}` }))
  expect(owedThen(closed, { ...community, units, people }).map(({ grid }) => grid.name)).toEqual([
    '新1号网格',
    '新2号网格',
    '老周立',
  ])
})

test('of a unit no name is kept, since it is never forgotten', () => {
  expect(JSON.stringify(closed.owed)).toBe(
    '[{"id":"g1"},{"id":"g2","silent":"exempt"},{"id":"zhou","name":"周立","silent":"outage"}]',
  )
})
