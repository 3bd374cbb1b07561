// Officials hear of each set of grids without anybody once, and of every other set anew.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tellUnmanned } from '../../../src/flows/roster/set-absence.ts'
import { openStore } from '../../../src/store/store.ts'
import { at, community, unit } from '../../domain/sample-records.ts'
import { tempFolder } from '../../harness/temp-folder.ts'

test('another grid beside the first is other news, the same grids again are none', async () => {
  const store = await openStore(`file:${join(tempFolder(), 'unmanned.db')}`)
  const tell = (...ids: string[]) =>
    store.transact((tx) => {
      const unmanned = ids.map((id) => ({ grid: unit(id), day: '2026-03-17' }))
      return tellUnmanned({ tx, now: at('08:00') }, community, { unmanned })
    })
  for (const grids of [['g1', 'g2'], ['g1', 'g3'], ['g1', 'g2'], ['g1']]) await tell(...grids)
  const told = await store.transact((tx) => tx.outbox.list({ limit: 10 }))
  await store.close()
  const news = told.filter(({ to }) => to.chatId === 'qian').map(({ content }) => content.text)
  expect(news).toEqual([
    expect.stringContaining('1号网格、3月17日 2号网格'),
    expect.stringContaining('1号网格、3月17日 3号网格'),
    expect.stringMatching(/1号网格。/),
  ])
})
