// What each start makes of a community.yaml that changed.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { declareCommunity } from '../../src/flows/declare-community.ts'
import { closeSchedule } from '../../src/flows/report/run-regime.ts'
import { openStore } from '../../src/store/store.ts'
import { at, community } from '../domain/sample-records.ts'
import { tempFolder } from '../harness/temp-folder.ts'

test('days that an older build closed are kept once, at the first start, by the roster before it changes', async () => {
  const store = await openStore(`file:${join(tempFolder(), 'declared.db')}`)
  const { units, people, chats, regimes } = community
  const without = (id: string) => ({ ...community, units: units.filter((unit) => unit.id !== id) })
  const closed = (day: string) =>
    store.transact(async (tx) => {
      const due = new Date(`${day}T17:00:00+08:00`)
      await tx.occurrences.take(closeSchedule('daily'), due, due)
    })
  const owed = (day: string) =>
    store.read(async (tx) => (await tx.closedDays.of('daily', day))?.owed.map(({ id }) => id))
  await store.transact(async (tx) => {
    await tx.roster.declare({ units, people, chats }, at('08:00'))
    const versions = regimes.map((regime) => ({ id: regime.id, from: '0001-01-01', regime }))
    await tx.regimes.add(versions, at('08:00'))
  })
  await closed('2026-03-12')
  await store.transact((tx) => declareCommunity(tx, without('g2'), at('09:00')))
  expect(await owed('2026-03-12')).toEqual(['g1', 'g2', 'g3'])
  await closed('2026-03-13')
  await store.transact((tx) => declareCommunity(tx, without('g2'), at('10:00')))
  expect(await owed('2026-03-13')).toBeUndefined()
  await store.close()
})
